import { failingLevels } from '../../src/cli/check/fails-at';
import type { BaselineEntry } from '../../src/cli/check/baseline';
import type { Configuration } from '../../src/cli/commands/configuration-problems';
import { mostJobs, severities } from '../../src/cli/commands/configuration-problems';
import { formatNames } from '../../src/cli/formats/formats';
import { languages } from '../../src/cli/language';
import { findingCodes } from '../../src/compliance';
import { datePattern } from './date-patterns';
import type { JsonSchema } from './json-schemas';
import { anyText, count, dialect, list, object } from './schema-parts';

const filled: JsonSchema = { type: 'string', minLength: 1 };
const yesOrNo: JsonSchema = { type: 'boolean' };

/** Every property of a configuration; a missing one is a compile error. */
const configurationProperties: Readonly<Record<keyof Configuration | '$schema', JsonSchema>> = {
  $schema: filled,
  files: { ...list(filled), description: 'Files and patterns, relative to the folder of the configuration.' },
  policy: {
    anyOf: [filled, list(filled)],
    description: 'A policy of your own, or several, of which each case is judged by the policy of its day.',
  },
  area: { ...filled, description: 'The area whose policies apply.' },
  applyOutsideForce: { ...yesOrNo, description: 'Cases outside the term of the policy are judged by it as well.' },
  mapping: { ...filled, description: 'How the columns of tables become facts and fields of records.' },
  encoding: { ...filled, description: 'The encoding of CSV: utf-8, gb18030, utf-16le, utf-16be.' },
  calendars: { ...list(filled), description: 'State Council notices to add to the calendar.' },
  language: { enum: languages },
  rules: {
    ...object(Object.fromEntries(findingCodes.map((code) => [code, { $ref: '#/$defs/rule' }]))),
    description: 'Another severity for a code, or none; always with the reason.',
  },
  failOn: { enum: failingLevels },
  readings: { enum: ['policy', 'all'] },
  reports: {
    ...list(object({ format: { enum: formatNames }, output: filled }, ['format'])),
    description: 'The reports of every run; one without an output goes to standard output.',
  },
  baseline: { ...filled, description: 'Findings that are known and not reported again.' },
  strictBaseline: {
    ...yesOrNo,
    description: 'Entries that no longer occur, are expired, or do not record how severe the finding was fail the run.',
  },
  maxViolations: { ...count, description: 'The number of violations that are tolerated.' },
  maxFaults: { ...count, description: 'The number of faults of the input that are listed.' },
  jobs: { type: 'integer', minimum: 1, maximum: mostJobs, description: 'The number of threads that check records.' },
  allowEmpty: { ...yesOrNo, description: 'Whether inputs without any record are accepted.' },
};

/** The schema of `yekuo.config.json`. */
export function configurationJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:config',
    title: 'Configuration of yekuo check',
    ...object(configurationProperties),
    $defs: {
      rule: object({ severity: { enum: severities }, reason: { type: 'string', pattern: String.raw`\S` } }, [
        'severity',
        'reason',
      ]),
    },
  };
}

/** Every property of an entry of a baseline; a missing one is a compile error. */
const entryProperties: Readonly<Record<keyof BaselineEntry, JsonSchema>> = {
  fingerprint: { ...anyText, description: 'Identifies the finding by its case, its code and what it is about.' },
  case: anyText,
  code: anyText,
  path: { type: 'array', items: { type: ['string', 'number'] } },
  severity: {
    enum: ['violation', 'advisory'],
    description: 'The severity in that run; an advisory that becomes a violation is new.',
  },
  evidence: { type: 'object', description: 'How bad it was; what is worse is new.' },
  reason: { ...anyText, description: 'Why it is tolerated.' },
  owner: { ...anyText, description: 'Who is responsible for it.' },
  expires: {
    type: 'string',
    format: 'date',
    pattern: datePattern,
    description: 'The last day on which it is tolerated.',
  },
};

/** The schema of baselines. */
export function baselineJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:baseline',
    title: 'Findings that are known and not reported again',
    type: 'object',
    properties: {
      version: { enum: [1, 2] },
      findings: list(object(entryProperties, ['fingerprint', 'case', 'code', 'path'])),
    },
    required: ['version', 'findings'],
  };
}

const date: JsonSchema = { $ref: '#/$defs/date' };

/** The schema of extensions of the calendar. It cannot check whether days are covered. */
export function calendarJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:calendar',
    title: 'Days that extend the calendar',
    description:
      'A State Council notice in the form in which holiday data is commonly published, or two lists of dates. Beyond this schema, a day must lie in the years covered, and must not be both off and worked.',
    anyOf: [{ $ref: '#/$defs/notice' }, { $ref: '#/$defs/lists' }],
    $defs: {
      date: { type: 'string', format: 'date', pattern: datePattern },
      notice: {
        type: 'object',
        properties: {
          year: { type: 'integer', minimum: 1_000, maximum: 9_999 },
          days: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              properties: { name: anyText, date, isOffDay: yesOrNo },
              required: ['date', 'isOffDay'],
            },
          },
        },
        required: ['year', 'days'],
      },
      lists: object({ holidays: list(date), makeupWorkdays: list(date), through: date }, [
        'holidays',
        'makeupWorkdays',
        'through',
      ]),
    },
  };
}
