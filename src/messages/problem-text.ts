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

/** A value, as far as it can be described in a language. */
export interface Subject {
  /** What it is called, if it has a name. */
  readonly label: string | undefined;
  /** What is expected of it. */
  readonly expected: string | undefined;
  /** What was received, if it is no text, number or the like. */
  readonly received?: string | undefined;
}

/** Describes what is wrong with a value. */
export function problemText(
  { code, path, received }: Problem,
  { label, expected, received: described }: Subject,
  language: Language,
): string {
  const phrases = phrasesIn(language);
  const problems = problemsIn(language);
  if (!hasOwn(problems, code)) throw new TypeError('no code of a problem'); // a value from outside
  const values: TemplateValues = {
    place: label ?? (path.join('.') || phrases.wholeInput),
    what: problems[code],
    ...(expected !== undefined && { expected }),
    ...(language === 'en' ? { received } : literal(received, described)),
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

/** The received value as it was written, or else its description, if there is one. */
function literal(received: string, described: string | undefined): TemplateValues {
  const [written = described] =
    /^(?:"(?:[^"\\]|\\.)*"|-?[\d.]+(?:e[+-]\d+)?|-?Infinity|NaN|true|false|null)/.exec(received) ?? [];
  return written === undefined ? {} : { received: written };
}
