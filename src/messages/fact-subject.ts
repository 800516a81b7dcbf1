import { valueLabel, vocabulary, type FactName } from '../facts';
import { factNames } from '../facts/fact-names';
import { isFactName } from '../facts/vocabulary';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { rangeText, type Problem, type Subject } from './problem-text';
import { phrasesIn } from './texts-in';
import { factExpectations } from './zh-cn/expectations';

/** A fact, and its possible values. */
export function factSubject(name: FactName, language: Language): Subject {
  const phrases = phrasesIn(language);
  const definition = vocabulary[name];
  const label = inLanguage(factNames[name], language);
  const named = (value: string | number | boolean): string => inLanguage(valueLabel(name, value), language);
  if (definition.kind === 'number') return { label, expected: rangeText(definition, named, language) };
  const values: readonly (string | boolean)[] = definition.kind === 'boolean' ? [true, false] : definition.values;
  const items = values.map((value) => fill(phrases.option, { value: String(value), label: named(value) }));
  return { label, expected: fill(phrases.oneOf, { items: items.join(phrases.items) }) };
}

/** The fact that a problem is about, if it is about one. */
export function factSubjectAt(path: Problem['path'], language: Language): Subject | undefined {
  const name = String(path[path.length - 1]);
  const parent = path[path.length - 2];
  return (parent === undefined || parent === 'facts') && isFactName(name) ? factSubject(name, language) : undefined;
}

/** The fact that a problem of facts is about, or else what was expected of the facts. */
export function subjectOfFacts({ path, expected }: Problem, language: Language): Subject {
  return (
    factSubjectAt(path, language) ?? {
      label: undefined,
      expected: language === 'en' ? expected : factExpectations[expected],
    }
  );
}
