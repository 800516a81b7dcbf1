/** The JSON Schema of policies and the reader of policy files, compared on files of which one value is changed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, between, moreThan, parameter } from '../../src/engine';
import { definePolicy, policyFromJson, policyToJson, type PolicyProblem } from '../../src/policy';
import { runs } from '../support/runs';
import { countyLimits } from './county-table';
import { fitsPolicySchema } from './fits-schema';
import { problemsOf } from './problems-of';

const text = { zh: '本县规定', en: "the county's own rule" };
const clauses = ['3.3.1'] as const;

const county = definePolicy({
  id: 'county',
  inForceThrough: '2023-12-31',
  area: 'county',
  readings: { 'I-04': 'lowVoltageOnly' },
  papers: { residencePermit: 'subjectProof' },
  feeNames: {},
  clauses: { '3.2.5': { section: '第八条', link: 'https://example.org/8' } },
  tables: {
    supportingWorksLimit: countyLimits,
    smallMicroEnterprise: {
      rows: [
        { id: 'of', text, when: { equipmentCapacityKw: 7, 'I-03': 'subsidiariesOnly' }, outcome: true, clauses },
        {
          id: 'large',
          text,
          when: {
            equipmentCapacityKw: moreThan(parameter('smallMicroMaximumCapacityKw')),
            appliedCapacityKva: between(atLeast(3), 5),
            substitutionShare: atLeast(parameter('substitutionShareThreshold')),
          },
          outcome: false,
          clauses,
          interpretations: ['I-04'],
        },
        { id: 'others', text, outcome: true, clauses },
      ],
    },
    processTimeLimit: {
      rows: [
        {
          id: 'every',
          text,
          outcome: { workingDays: parameter('highVoltageProcessDays'), includesSupportingWorks: true },
          clauses,
        },
      ],
    },
  },
});
const file: unknown = JSON.parse(JSON.stringify(policyToJson(county)));

type Path = readonly string[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => pathsIn(each, [...path, name]))];
}

/** A copy in which a value is another one, or is absent if that is undefined. */
function changed(value: unknown, [name, ...rest]: Path, to: unknown): unknown {
  if (name === undefined) return to;
  const fields = value as Readonly<Record<string, unknown>>; // the path leads through it
  const next = changed(fields[name], rest, to);
  if (Array.isArray(value)) return value.flatMap((each, at) => (String(at) === name ? (next ?? []) : [each]));
  const others = Object.entries(fields).filter(([each]) => each !== name);
  return Object.fromEntries(next === undefined ? others : [...others, [name, next]]);
}

/** What the description of the schema says that only the reader refuses. */
function isBeyondSchema({ path, code, expected }: PolicyProblem): boolean {
  return (
    ['paperNames', 'feeNames'].includes(String(path[0])) ||
    ['not-a-date', 'unknown-policy'].includes(code) ||
    (path[0] === 'inForceThrough' && code === 'out-of-range') ||
    (path[0] === 'parameters' && code === 'inconsistent') ||
    (path[0] === 'tables' && ['without conditions', 'no other row'].some((each) => expected.includes(each)))
  );
}

const strange: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 0.5, 1.5, 1e9, '', ' ', 'x', '2021-02-30', '2021-06-01', 'anyVoltage'],
  ...[[], {}, [null], { x: 1 }, ['3.3.1'], { zh: '甲', en: 'a' }, { rows: [] }, 'https://example.org/a b'],
  ...[{ parameters: [] }, { parameters: ['lineTap10kVDays'] }, { parameters: ['smallMicroMaximumCapacityKw'] }],
  ...[
    { test: 'oneOf', values: [] },
    { test: 'oneOf', values: [7] },
    { test: 'atLeast', operand: null },
  ],
  ...[
    { test: 'between', tests: [] },
    { test: 'anyOf', tests: [7, { test: 'anyOf', tests: [8] }] },
  ],
];

describe('the JSON Schema of policies', () => {
  it('agrees with the reader, apart from what its description says', () => {
    const change = fc.tuple(fc.constantFrom(...pathsIn(file)), fc.constantFrom(...strange));
    let refused = 0;
    fc.assert(
      fc.property(change, ([path, to]) => {
        const value = changed(file, path, to);
        const problems = problemsOf(() => policyFromJson(value));
        refused += problems.length > 0 ? 1 : 0;
        if (problems.length > 0 && problems.every(isBeyondSchema)) return;
        expect(fitsPolicySchema(value), `${path.join('.')}: ${JSON.stringify(to)}`).toBe(problems.length === 0);
      }),
      { numRuns: runs(4_000) },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it.each<[string, Path, unknown, Path]>([
    ['parameters in place of a test', ['tables', 'smallMicroEnterprise', 'rows', '0', 'when', 'equipmentCapacityKw'], parameter('smallMicroMaximumCapacityKw'), ['test']],
    ['parameters among the values of a test', ['tables', 'smallMicroEnterprise', 'rows', '0', 'when', 'equipmentCapacityKw'], { test: 'oneOf', values: [7, parameter('smallMicroMaximumCapacityKw')] }, ['values', '1']],
    ['parameters of another unit in a test', ['tables', 'smallMicroEnterprise', 'rows', '1', 'when', 'equipmentCapacityKw', 'operand'], parameter('lineTap10kVDays'), ['parameters', '0']],
    ['parameters of another unit in an outcome', ['tables', 'processTimeLimit', 'rows', '0', 'outcome', 'workingDays'], parameter('smallMicroMaximumCapacityKw'), ['parameters', '0']],
    ['a file without fees that inherits nothing', ['fees'], undefined, []],
    ['a file without a parameter that inherits nothing', ['parameters', 'lineTap10kVDays'], undefined, []],
  ])('refuses %s, as the reader does', (_, path, to, place) => {
    const value = changed(file, path, to);
    expect(problemsOf(() => policyFromJson(value))[0]?.path).toEqual([...path, ...place]);
    expect(fitsPolicySchema(value)).toBe(false);
  }); // prettier-ignore
});
