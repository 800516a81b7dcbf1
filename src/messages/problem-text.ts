import { hasOwn } from '../plain/has-own';
import { fill, type TemplateValues } from './fill';
import type { Language } from './language';
import type { ProblemCode } from './texts';
import { phrasesIn, problemsIn } from './texts-in';

/** One invalid value: of facts, of a date, of a policy or of a case record. */
export interface Problem {
  /** The code of the problem. */
  readonly code: ProblemCode;
  /** The path of the value; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What was expected, in English. */
  readonly expected: string;
  /** What was received, in English. */
  readonly received: string;
}

/** A value with a known name, and its possible values. */
export interface Subject {
  readonly label: string;
  readonly expected: string;
}

/** Describes what is wrong with a value; a known subject is named, with its possible values. */
export function problemText(
  { code, path, expected, received }: Problem,
  subject: Subject | undefined,
  language: Language,
): string {
  const phrases = phrasesIn(language);
  const problems = problemsIn(language);
  if (!hasOwn(problems, code)) throw new TypeError('no code of a problem'); // a value from outside
  const values: TemplateValues = {
    place: subject?.label ?? (path.join('.') || phrases.wholeInput),
    what: problems[code],
    ...(language === 'en' ? { expected, received } : literal(received)),
    ...(subject && { expected: subject.expected }),
  };
  return fill(phrases.problem, values);
}

/** The bounds of a number, in words. */
export function rangeText(
  range: { readonly minimum: number; readonly maximum?: number },
  named: (value: number) => string,
  language: Language,
): string {
  const phrases = phrasesIn(language);
  const minimum = named(range.minimum);
  return range.maximum === undefined
    ? fill(phrases.atLeast, { minimum })
    : fill(phrases.between, { minimum, maximum: named(range.maximum) });
}

/** The received value as it was written; a description in English is left out of other languages. */
function literal(received: string): TemplateValues {
  const [written] = /^(?:"(?:[^"\\]|\\.)*"|-?[\d.]+(?:e[+-]\d+)?|-?Infinity|NaN|true|false|null)/.exec(received) ?? [];
  return written === undefined ? {} : { received: written };
}
