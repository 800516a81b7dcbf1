import { findingCodes } from '../../compliance';
import type { Text } from '../../facts';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import { failingLevels, type FailingLevel } from '../check/fails-at';
import type { CodeSeverities } from '../check/judge';
import { formatNames, type FormatName } from '../formats/formats';
import { wrongField, type Expected } from '../input/wrong-field';
import { encodingNamed, encodings } from '../input/table/decoded';
import { languages, type Language } from '../language';
import { nearest } from './nearest';

/** What a configuration can say about a code. */
export const severities = Object.freeze(['violation', 'advisory', 'off'] as const);

/** The readings whose effect a report can list. */
export const readingScopes = Object.freeze(['policy', 'all'] as const);

/** The largest number of threads of a run. */
export const mostJobs = 64;

/** The defaults for the options of `yekuo check`. Paths are relative to the folder of the configuration. */
export interface Configuration {
  readonly files?: readonly string[];
  readonly policy?: string | readonly string[];
  readonly area?: string;
  readonly applyOutsideForce?: boolean;
  readonly mapping?: string;
  readonly encoding?: string;
  readonly calendars?: readonly string[];
  readonly language?: Language;
  /** Another severity for a code, or `off`; always with the reason. */
  readonly rules?: CodeSeverities;
  readonly failOn?: FailingLevel;
  readonly readings?: (typeof readingScopes)[number];
  readonly reports?: readonly ConfiguredReport[];
  readonly baseline?: string;
  readonly strictBaseline?: boolean;
  readonly maxViolations?: number;
  readonly maxFaults?: number;
  readonly jobs?: number;
  readonly allowEmpty?: boolean;
}

/** A report to write on every run; without an output it goes to standard output. */
export interface ConfiguredReport {
  readonly format: FormatName;
  readonly output?: string;
}

/** Describes what is wrong with a value at a place; nothing if it is right. */
type Problems = (place: string, value: unknown) => readonly Text[];

/** A value that is right or wrong as a whole. */
const whole =
  ({ is, text }: Expected): Problems =>
  (place, value) =>
    is(value) ? [] : [wrongField(place, text, value)];

const listOf =
  (item: Problems): Problems =>
  (place, value) =>
    Array.isArray(value)
      ? (value as readonly unknown[]).flatMap((each, index) => item(`${place}.${index}`, each))
      : [wrongField(place, 'a list', value)];

/** An object of some fields; one that may be missing is right if it is undefined. */
const objectOf =
  (fields: Readonly<Record<string, Problems>>, expected: Expected['text'] = 'an object'): Problems =>
  (place, value) => {
    if (!isObject(value)) return [wrongField(place, expected, value)];
    const within = place === '' ? '' : `${place}.`;
    const wrong = Object.entries(fields).flatMap(([name, field]) =>
      field(`${within}${name}`, hasOwn(value, name) ? value[name] : undefined),
    );
    const unknown = Object.keys(value).flatMap((name) => {
      if (hasOwn(fields, name)) return [];
      const hint = nearest(name, Object.keys(fields));
      return [{ en: `${within}${name} is not known${hint.en}`, zh: `${within}${name} 无此项${hint.zh}` }];
    });
    return [...wrong, ...unknown];
  };

const optional =
  (problems: Problems): Problems =>
  (place, value) =>
    value === undefined ? [] : problems(place, value);

const text = whole({ is: (value) => typeof value === 'string' && value !== '', text: 'a text that is not empty' });
const texts = listOf(text);
const policyName = whole({
  is: (value) => typeof value === 'string' && value !== '',
  text: { en: 'a text, or a list of texts', zh: '文字或文字的列表' },
});
const count = whole({
  is: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  text: 'a whole number of at least 0',
});
const jobs = whole({
  is: (value) => Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= mostJobs,
  text: `a whole number from 1 to ${mostJobs}`,
});
const choice = whole({ is: (value) => typeof value === 'boolean', text: 'true or false' });
const oneOf = (choices: readonly unknown[], isChoice = (value: unknown) => choices.includes(value)): Problems =>
  whole({ is: isChoice, text: `one of ${choices.join(', ')}` });

const rule = objectOf(
  {
    severity: oneOf(severities),
    reason: whole({
      is: (value) => typeof value === 'string' && value.trim() !== '',
      text: 'a text that is not blank',
    }),
  },
  { en: 'an object with severity and reason', zh: '含 severity 和 reason 的对象' },
);

const rules: Problems = (place, value) => {
  if (!isObject(value)) return [wrongField(place, 'an object', value)];
  return Object.entries(value).flatMap(([code, setting]) => {
    if ((findingCodes as readonly string[]).includes(code)) return rule(`${place}.${code}`, setting);
    const hint = nearest(code, findingCodes);
    return [
      {
        en: `${place}.${code} is not the code of a finding${hint.en}`,
        zh: `${place}.${code} 不是检查代码${hint.zh}`,
      },
    ];
  });
};

const reportFields: Readonly<Record<keyof ConfiguredReport, Problems>> = {
  format: oneOf(formatNames),
  output: optional(text),
};

const keys: Readonly<Record<keyof Configuration | '$schema', Problems>> = {
  $schema: text,
  files: texts,
  policy: (place, value) => (Array.isArray(value) ? texts : policyName)(place, value),
  area: text,
  applyOutsideForce: choice,
  mapping: text,
  encoding: oneOf(encodings, (value) => typeof value === 'string' && encodingNamed(value) !== undefined),
  calendars: texts,
  language: oneOf(languages),
  rules,
  failOn: oneOf(failingLevels),
  readings: oneOf(readingScopes),
  reports: listOf(objectOf(reportFields)),
  baseline: text,
  strictBaseline: choice,
  maxViolations: count,
  maxFaults: count,
  jobs,
  allowEmpty: choice,
};

const problemsOfKeys = objectOf(Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, optional(key)])));

/** Everything that is wrong with a configuration. */
export function configurationProblems(content: unknown): readonly Text[] {
  return isObject(content) ? problemsOfKeys('', content) : [{ en: 'expected an object', zh: '应为对象' }];
}
