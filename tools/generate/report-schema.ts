import type { FindingRecord } from '../../src/cli/formats/plain-data';
import type { Totals } from '../../src/cli/check/totals';
import { languages } from '../../src/cli/language';
import { findingCodes } from '../../src/compliance';
import { vocabulary } from '../../src/facts';
import { clauseIds, interpretationIds } from '../../src/policy';
import type { JsonSchema } from './json-schemas';
import { anyText, count, dialect, list, object } from './schema-parts';

const day: JsonSchema = { type: 'string', format: 'date' };
const code: JsonSchema = { enum: findingCodes };
const path: JsonSchema = { type: 'array', items: { type: ['string', 'integer'] } };
const position: JsonSchema = { type: 'integer', minimum: 1 };
const row: JsonSchema = {
  ...position,
  description:
    'The row of a table as spreadsheets show it. In a text it differs from the line after cells with line breaks.',
};
const place = { source: anyText, line: position, column: position, sheet: anyText, header: anyText, row };
const whereItIs = ['source', 'line', 'column'];

const policy: JsonSchema = { ...anyText, description: 'The policy that it was judged by, where there are several.' };

const outsideForce: JsonSchema = {
  const: true,
  description: 'The case is outside the term of the policy, and was judged by it all the same; otherwise left out.',
};

/** Every property of a finding; a missing one is a compile error. */
const findingProperties: Readonly<Record<keyof FindingRecord | 'type', JsonSchema>> = {
  type: { const: 'finding' },
  case: anyText,
  code,
  severity: { enum: ['violation', 'advisory'] },
  clauses: list({ enum: clauseIds }),
  path,
  params: {
    type: 'object',
    additionalProperties: {
      anyOf: [{ type: ['string', 'number', 'boolean'] }, list(anyText)],
    },
  },
  evidence: {
    type: 'object',
    description: 'How bad it is: its parameters and the numbers beside its value. A later run compares with it.',
    additionalProperties: {
      anyOf: [{ type: ['string', 'number', 'boolean'] }, list(anyText)],
    },
  },
  message: anyText,
  ...place,
  fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  new: { type: 'boolean', description: 'Whether an earlier run did not have it; left out without one.' },
  policy,
  contested: list({ enum: interpretationIds }),
  standsUnderAllReadings: { type: 'boolean' },
  outsideForce,
};

const finding = object(findingProperties, [
  'type',
  'case',
  'code',
  'severity',
  'clauses',
  'path',
  'params',
  'evidence',
  'message',
  ...whereItIs,
  'fingerprint',
]);

const undetermined = object(
  {
    type: { const: 'undetermined' },
    case: anyText,
    code,
    path,
    missing: list({ enum: Object.keys(vocabulary) }),
    missingDates: list(path),
    policy,
    outsideForce,
    ...place,
  },
  ['type', 'case', 'code', 'path', 'missing', 'missingDates', ...whereItIs],
);

/** The fields of a fault depend on its code. */
const fault: JsonSchema = {
  type: 'object',
  properties: { type: { const: 'fault' }, code: anyText, message: anyText, ...place },
  required: ['type', 'code', 'message', ...whereItIs],
};

const entry = object({ case: anyText, code: anyText, path, fingerprint: anyText, owner: anyText, expires: day }, [
  'case',
  'code',
  'path',
  'fingerprint',
]);

const timeliness = object({ onTime: count, late: count, running: count, notJudged: count }, [
  'onTime',
  'late',
  'running',
  'notJudged',
]);
const counts = (names: readonly string[]): JsonSchema => object(Object.fromEntries(names.map((name) => [name, count])));

/** Every property of the totals; a missing one is a compile error. */
const totalsProperties: Readonly<Record<keyof Totals, JsonSchema>> = {
  cases: count,
  casesWithFindings: count,
  casesOutsideForce: count,
  violations: count,
  advisories: count,
  contested: count,
  newUncontested: count,
  known: count,
  switchedOff: count,
  unchanged: count,
  newViolations: count,
  newAdvisories: count,
  undetermined: count,
  faults: count,
  byCode: counts(findingCodes),
  byClause: counts(clauseIds),
  process: timeliness,
  works: timeliness,
  vetoedMonths: list(
    object({ month: { type: 'string', pattern: '^\\d{4}-\\d{2}$' }, vetoed: list(anyText), caseIds: list(anyText) }, [
      'month',
      'vetoed',
      'caseIds',
    ]),
  ),
};

/** The schema of reports in the format `json`. A line of the format `ndjson` is one of its results. */
export function reportJsonSchema(): JsonSchema {
  const properties: JsonSchema = {
    version: anyText,
    rules: anyText,
    policy: anyText,
    documentNumber: anyText,
    asOf: day,
    language: { enum: languages },
    results: list({ $ref: '#/$defs/result' }),
    stale: list({ $ref: '#/$defs/entry' }),
    expired: list({ $ref: '#/$defs/entry' }),
    absent: list({ $ref: '#/$defs/entry' }),
    switchedOff: list(object({ code, reason: anyText }, ['code', 'reason'])),
    totals: object(totalsProperties, Object.keys(totalsProperties)),
  };
  return {
    $schema: dialect,
    $id: 'urn:yekuo:report',
    title: 'Report of yekuo check --format json',
    ...object(properties, Object.keys(properties)),
    $defs: { result: { oneOf: [finding, undetermined, fault] }, entry },
  };
}
