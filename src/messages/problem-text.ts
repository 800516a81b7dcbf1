import { hasOwn } from '../plain/has-own';
import { fill, type TemplateValues } from './fill';
import type { Language } from './language';
import type { ProblemCode } from './texts';
import { phrasesIn, problemsIn } from './texts-in';

/** One value that cannot be used: of facts, of a date, of a policy or of a case record. */
export interface Problem {
  /** What kind of problem it is. */
  readonly code: ProblemCode;
  /** The path of the value; empty for the input as a whole. */
  readonly path: readonly (string | number)[];
  /** What would have been usable, in English. */
  readonly expected: string;
  /** What came, in English. */
  readonly received: string;
}

/** A value that the library knows by name, and what it may be. */
export interface Subject {
  readonly label: string;
  readonly expected: string;
}

/** Says what is wrong with a value; of a subject, by its name and with what it may be. */
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

/** Says between which bounds a number may lie. */
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

/** What came, if it is a value as it was written; what is described in English only is left unsaid. */
function literal(received: string): TemplateValues {
  const [written] = /^(?:"(?:[^"\\]|\\.)*"|-?[\d.]+(?:e[+-]\d+)?|-?Infinity|NaN|true|false|null)/.exec(received) ?? [];
  return written === undefined ? {} : { received: written };
}
