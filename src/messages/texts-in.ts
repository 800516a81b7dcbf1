import * as english from './en/texts';
import type { Language } from './language';
import type { Texts } from './texts';
import * as chinese from './zh-cn/texts';

/**
 * All texts of a language. Import the functions below instead, so that a bundle contains only the texts that it uses.
 */
export function textsIn(language: Language): Texts {
  return {
    titles: titlesIn(language),
    outcomes: outcomesIn(language),
    rules: rulesIn(language),
    findingTitles: findingTitlesIn(language),
    findings: findingsIn(language),
    answers: answersIn(language),
    terms: termsIn(language),
    problems: problemsIn(language),
    headings: headingsIn(language),
    phrases: phrasesIn(language),
  };
}

/** The titles of the decisions. */
export function titlesIn(language: Language): Texts['titles'] {
  return language === 'en' ? english.titles : chinese.titles;
}

/** The texts for the outcomes of decisions. */
export function outcomesIn(language: Language): Texts['outcomes'] {
  return language === 'en' ? english.outcomes : chinese.outcomes;
}

/** The texts of the rules. */
export function rulesIn(language: Language): Texts['rules'] {
  return language === 'en' ? english.rules : chinese.rules;
}

/** The titles of findings. */
export function findingTitlesIn(language: Language): Texts['findingTitles'] {
  return language === 'en' ? english.findingTitles : chinese.findingTitles;
}

/** The texts of findings. */
export function findingsIn(language: Language): Texts['findings'] {
  return language === 'en' ? english.findings : chinese.findings;
}

/** The texts for the answers of functions. */
export function answersIn(language: Language): Texts['answers'] {
  return language === 'en' ? english.answers : chinese.answers;
}

/** The labels of the words that findings name as evidence. */
export function termsIn(language: Language): Texts['terms'] {
  return language === 'en' ? english.terms : chinese.terms;
}

/** The texts for invalid values. */
export function problemsIn(language: Language): Texts['problems'] {
  return language === 'en' ? english.problems : chinese.problems;
}

/** The headings of the parts of an explanation. */
export function headingsIn(language: Language): Texts['headings'] {
  return language === 'en' ? english.headings : chinese.headings;
}

/** The words around the texts. */
export function phrasesIn(language: Language): Texts['phrases'] {
  return language === 'en' ? english.phrases : chinese.phrases;
}
