import { factLabels, valueLabel, vocabulary, type FactName } from '../facts';
import { parameterDefinitions, type ParameterName } from '../policy';
import { fill, type TemplateValues } from './fill';
import { inLanguage, type Language } from './language';
import type { ProblemCode } from './texts';
import { textsIn } from './texts-in';

/** One value that cannot be used: of facts, of a date, of a policy or of a case record. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where the value stands; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What would have been usable, in English. */
  readonly expected: string;
  /** What came, in English. */
  readonly received: string;
}

/**
 * Says what is wrong with a value, what would have been right, and what came instead.
 *
 * @param problem a `FactProblem`, `CalendarProblem`, `PolicyProblem` or `RecordProblem`
 *
 * @example
 * const problem = { code: 'wrong-type', path: ['temporarySupply'], expected: 'true or false', received: '"ja"' };
 * describeProblem(problem, 'zh-CN'); // => '临时用电：类型不对，应为true（是）、false（否）之一，收到"ja"'
 */
export function describeProblem({ code, path, expected, received }: Problem, language: Language): string {
  const { phrases, problems } = textsIn(language);
  const subject = subjectOf(path, language);
  const values: TemplateValues = {
    place: subject?.label ?? (path.join('.') || phrases.wholeInput),
    what: problems[code],
    ...(language === 'en' ? { expected, received } : literal(received)),
    ...(subject && { expected: subject.expected }),
  };
  return fill(phrases.problem, values);
}

/** A value that the library knows by name, and what it may be. */
interface Subject {
  readonly label: string;
  readonly expected: string;
}

function subjectOf(path: Problem['path'], language: Language): Subject | undefined {
  const name = String(path.at(-1));
  const parent = path.at(-2);
  if ((parent === undefined || parent === 'facts') && isFact(name)) return factSubject(name, language);
  if (parent === 'parameters' && isParameter(name)) return parameterSubject(name, language);
  return undefined;
}

function isFact(name: string): name is FactName {
  return Object.hasOwn(vocabulary, name);
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(parameterDefinitions, name);
}

function factSubject(name: FactName, language: Language): Subject {
  const { phrases } = textsIn(language);
  const definition = vocabulary[name];
  const label = inLanguage(factLabels[name].label, language);
  const named = (value: string | number | boolean): string => inLanguage(valueLabel(name, value), language);
  if (definition.kind === 'number') return { label, expected: rangeText(definition, named, language) };
  const values: readonly (string | boolean)[] = definition.kind === 'boolean' ? [true, false] : definition.values;
  const items = values.map((value) => fill(phrases.option, { value: String(value), label: named(value) }));
  return { label, expected: fill(phrases.oneOf, { items: items.join(phrases.items) }) };
}

function parameterSubject(name: ParameterName, language: Language): Subject {
  const { label, ...range } = parameterDefinitions[name];
  return { label: inLanguage(label, language), expected: rangeText(range, String, language) };
}

function rangeText(
  range: { readonly minimum: number; readonly maximum?: number },
  named: (value: number) => string,
  language: Language,
): string {
  const { phrases } = textsIn(language);
  const minimum = named(range.minimum);
  return range.maximum === undefined
    ? fill(phrases.atLeast, { minimum })
    : fill(phrases.between, { minimum, maximum: named(range.maximum) });
}

/** What came, if it is a value as it was written; what is described in English only is left unsaid. */
function literal(received: string): TemplateValues {
  const [written] = /^(?:"(?:[^"\\]|\\.)*"|-?[\d.]+(?:e[+-]\d+)?|-?Infinity|NaN|true|false|null)/.exec(received) ?? [];
  return written === undefined ? {} : { received: written };
}
