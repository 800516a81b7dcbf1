import { describe, expect, it } from 'vitest';
import { findingCodes, safeCheckCase } from '../../src/compliance';
import { asOf, examples, resident, type Parts } from '../compliance/examples';
import { fullRecord } from '../compliance/full-record';
import { malformed, malformedBeyondJsonSchema } from '../compliance/malformed';

/** Whatever the check of a value says, on a line. */
function line(name: string, value: unknown, on = asOf): string {
  return `${name} | ${JSON.stringify(safeCheckCase(value, { asOf: on }))}`;
}

/** The evidence is the point of a finding: one that shows other figures, or none, is another finding. */
describe.each(findingCodes)('%s', (code) => {
  it('says of its examples all that it did', async () => {
    const { breaks, complies, open } = examples[code];
    const named: readonly (readonly [name: string, parts: Parts, ...unknown[]])[] = [...breaks, ...complies, ...open];
    const register = named.map(([name, parts]) => line(name, { id: 'case-1', facts: {}, ...parts })).join('\n');
    await expect(`${register}\n`).toMatchFileSnapshot(`findings/${code}.txt`);
  });
});

const uncertain: readonly (readonly [name: string, parts: Parts])[] = [
  ['a connection', { facts: resident, intake: { appliedAt: '2026-12-25T09:00:00+08:00' }, connectedOn: '2026-12-31' }],
  [
    'stages, of which one lies beyond',
    {
      facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false },
      stages: [
        { stage: 'application', startedOn: '2026-11-01', completedOn: '2026-12-01' },
        { stage: 'meterConnection', startedOn: '2026-12-25', completedOn: '2026-12-31' },
      ],
    },
  ],
  ['a filing', { supplyPlan: { constraint: { foundOn: '2026-12-25', filedOn: '2026-12-31', gridCaused: true } } }],
  ['works', { works: [{ voltageLevel: '10kV', type: 'lineTap', startedOn: '2026-12-20', completedOn: '2027-01-20' }] }],
  [
    'works agreed upon',
    { works: [{ voltageLevel: '10kV', type: 'lineTap', startedOn: '2026-12-20', agreedOn: '2027-01-20' }] },
  ],
];

it('says what leans on days that the calendar does not cover', async () => {
  const register = uncertain
    .map(([name, parts]) => line(name, { id: 'case-1', facts: {}, ...parts }, '2027-01-31'))
    .join('\n');
  await expect(`${register}\n`).toMatchFileSnapshot('findings/uncertain.txt');
});

it('says of malformed records all that it did', async () => {
  const register = [...malformed, ...malformedBeyondJsonSchema].map(([name, value]) => line(name, value)).join('\n');
  await expect(`${register}\n`).toMatchFileSnapshot('findings/malformed.txt');
});

/** A record once for each of its values but the facts, with nothing in its place. */
function withoutEach(value: unknown): readonly (readonly [path: string, record: unknown])[] {
  if (typeof value !== 'object' || value === null) return [['', null]];
  const entries = Object.entries(value).filter(([name]) => name !== 'facts');
  const within = entries.flatMap(([name, item]) =>
    withoutEach(item).map(([path, changed]): [string, unknown] => [
      path === '' ? name : `${name}.${path}`,
      Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed },
    ]),
  );
  return [['', null], ...within];
}

it('says of every value of a record what it has to be', async () => {
  const register = withoutEach(fullRecord).map(([path, value]) => {
    const checked = safeCheckCase(value, { asOf });
    const problems = checked.status === 'malformed' ? checked.problems : [];
    return [path, ...problems.map((problem) => `${problem.code}, ${problem.expected}`)].join(' | ');
  });
  await expect(`${register.join('\n')}\n`).toMatchFileSnapshot('findings/values.txt');
});
