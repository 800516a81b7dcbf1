import * as english from './en/texts';
import type { Language } from './language';
import type { Texts } from './texts';
import * as chinese from './zh-cn/texts';

/** Every text of a language. Import the parts below instead, so that a bundle contains no others. */
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

/** What decisions are called. */
export function titlesIn(language: Language): Texts['titles'] {
  return language === 'en' ? english.titles : chinese.titles;
}

/** What decisions come to. */
export function outcomesIn(language: Language): Texts['outcomes'] {
  return language === 'en' ? english.outcomes : chinese.outcomes;
}

/** What the rules say. */
export function rulesIn(language: Language): Texts['rules'] {
  return language === 'en' ? english.rules : chinese.rules;
}

/** What findings are about. */
export function findingTitlesIn(language: Language): Texts['findingTitles'] {
  return language === 'en' ? english.findingTitles : chinese.findingTitles;
}

/** What findings object to. */
export function findingsIn(language: Language): Texts['findings'] {
  return language === 'en' ? english.findings : chinese.findings;
}

/** What functions answer. */
export function answersIn(language: Language): Texts['answers'] {
  return language === 'en' ? english.answers : chinese.answers;
}

/** What the words that findings name as evidence are called. */
export function termsIn(language: Language): Texts['terms'] {
  return language === 'en' ? english.terms : chinese.terms;
}

/** What can be wrong with a value. */
export function problemsIn(language: Language): Texts['problems'] {
  return language === 'en' ? english.problems : chinese.problems;
}

/** What the parts of an explanation are headed. */
export function headingsIn(language: Language): Texts['headings'] {
  return language === 'en' ? english.headings : chinese.headings;
}

/** The words around the texts. */
export function phrasesIn(language: Language): Texts['phrases'] {
  return language === 'en' ? english.phrases : chinese.phrases;
}
