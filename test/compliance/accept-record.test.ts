import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { acceptRecord } from '../../src/compliance/record/accept-record';
import { caseDecisions } from '../../src/compliance/case-decisions';
import { readShapeOf } from '../../src/compliance/record/read-record';
import type { Reading } from '../../src/compliance/record/read-value';
import { neixiang2021 } from '../../src/policy';
import { fullRecord } from './full-record';
import { malformed } from './malformed';
import { mutatedRecord } from './mutated-record';

/** What the reader that follows the shape makes of a value, if it finds nothing wrong with it but the facts. */
function readByShape(value: unknown): unknown {
  const reading: Reading = { path: [], problems: [], panel: caseDecisions(neixiang2021), facts: [] };
  const record = readShapeOf(value, reading);
  return reading.problems.length > 0 ? undefined : record;
}

function withoutFacts(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'facts' in value ? { ...value, facts: {} } : value;
}

describe('the acceptor of records', () => {
  it('takes every record of the examples whole', () => {
    expect(acceptRecord(fullRecord)).toEqual(fullRecord);
    const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8').trimEnd().split('\n');
    expect(month.length).toBeGreaterThan(60);
    for (const line of month) expect(acceptRecord(JSON.parse(line))).toEqual(JSON.parse(line));
  });

  it.each(malformed.filter(([, , , [first]]) => first !== 'facts'))('takes nothing malformed: %s', (_, value, code) => {
    expect(acceptRecord(value) === undefined).toBe(code !== 'dates-out-of-order');
  });

  it('takes a record whose fields are written out as undefined', () => {
    expect(acceptRecord({ ...fullRecord, agency: undefined })).toEqual(
      readByShape({ ...fullRecord, agency: undefined }),
    );
    expect(acceptRecord({ ...fullRecord, agency: undefined, unknown: true })).toBeUndefined();
  });

  it('takes no inherited field, also not in the place of an unknown one', () => {
    const { agency, ...others } = fullRecord;
    expect(agency).toBeDefined();
    const heir: unknown = Object.assign(Object.create({ agency }) as object, others, { unknown: true });
    expect(acceptRecord(heir)).toBeUndefined();
    expect(readByShape(heir)).toBeUndefined();
    const polluted: { agency?: unknown } = Object.prototype;
    polluted.agency = agency;
    try {
      expect(acceptRecord({ ...others, unknown: true })).toBeUndefined();
    } finally {
      delete polluted.agency;
    }
  });

  it('takes what the reader takes, and nothing else', () => {
    fc.assert(
      fc.property(mutatedRecord, (value) => {
        expect(acceptRecord(withoutFacts(value))).toEqual(readByShape(withoutFacts(value)));
      }),
      { numRuns: 2_000 },
    );
  });
});
