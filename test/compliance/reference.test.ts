import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/compliance';
import { definePolicy } from '../../src/policy';
import { runs } from '../support/runs';
import { compareRecords, type Comparison } from '../reference/compared-records';
import { randomFrom } from '../reference/generated-records';
import { ownTables } from '../reference/own-tables';

/** With so many every finding occurs. */
const enough = 600;
/** The gate sets it higher. */
const records = Number(process.env['COMPLIANCE_RECORDS'] ?? runs(2_000));
const seed = 20210527;

/** Many records are distributed among processes. */
async function compareAll(): Promise<readonly Comparison[]> {
  if (records <= 10_000) return [compareRecords(seed, records)];
  const parts = availableParallelism();
  const share = Math.ceil(records / parts);
  const run = promisify(execFile);
  return Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const program = ['--import', 'tsx', 'test/reference/compare-records.ts', String(seed + part), String(share)];
      const { stdout } = await run(process.execPath, program, { maxBuffer: 1 << 26 });
      return JSON.parse(stdout) as Comparison; // as it was just written
    }),
  );
}

describe('the compliance check and its second implementation', () => {
  it(`agree on ${records} records${records < enough ? '' : ', in which every finding occurs'}`, async () => {
    const comparisons = await compareAll();
    for (const { difference } of comparisons)
      expect(difference?.said, JSON.stringify(difference?.context)).toEqual(difference?.wanted);
    if (records < enough) return;
    expect([...new Set(comparisons.flatMap(({ met }) => met))].toSorted()).toEqual(findingCodes.toSorted());
  }, 600_000);

  it.each(['2021-06-15', '2022-01-20'])('agree under a policy that ended on %s', (inForceThrough) => {
    const { difference } = compareRecords(seed, runs(2_000), definePolicy({ id: 'over', inForceThrough }));
    expect(difference?.said, JSON.stringify(difference?.context)).toEqual(difference?.wanted);
  });

  it('agree under policies with tables of their own', () => {
    const random = randomFrom(seed);
    for (let number = 0; number < runs(160); number += 1) {
      const { policy, rules } = ownTables(random);
      const { difference } = compareRecords(seed + number, 10, policy, rules);
      expect(difference?.said, JSON.stringify({ ...difference?.context, tables: policy.tables })).toEqual(
        difference?.wanted,
      );
    }
  });
});
