/** The results of DuckDB for the SQL of checks, compared with the check. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeCheckCase, type CaseRecord } from '../../src/compliance';
import { atMost, oneOf } from '../../src/engine';
import { workingDaysSql, workingDaysTable } from '../../src/interchange';
import { definePolicy, neixiang2021, type Policy } from '../../src/policy';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { withDuckDB, type Ask } from '../engines/duckdb';
import { examples } from '../compliance/examples';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { asOf, foundByChecks, months, textOfRow } from './found-by-checks';

const checks = sqlChecks({ dialect: 'duckdb', asOf, contested: true });

const text = { zh: '本县规定', en: "the county's own rule" };

/** Tables of a policy's own, some of which read facts that the printed ones do not read. */
const tables = {
  projectResponsibility: { rows: [{ id: 'nobody', text, outcome: false, clauses: ['3.2.1'] }] },
  outageSchedule: { rows: [{ id: 'every', text, outcome: 'daily', clauses: ['3.2.6'] }] },
  serviceCommitments: { rows: [] },
  supplyPlanReply: {
    rows: [
      { id: 'homes', text, when: { usage: 'residential' }, outcome: 'automatic', clauses: ['3.2.4'] },
      { id: 'others', text, outcome: 'onSite', clauses: ['3.2.4'] },
    ],
  },
  processTimeLimit: {
    rows: [
      {
        id: 'homesWithWorks',
        text,
        when: { usage: 'residential', supportingWorks: true },
        outcome: { workingDays: 10, includesSupportingWorks: true },
        clauses: ['3.2.3'],
      },
      { id: 'others', text, outcome: { workingDays: 6, includesSupportingWorks: false }, clauses: ['3.2.3'] },
    ],
  },
  supportingWorksLimit: {
    rows: [
      { id: 'important', text, when: { importantCustomer: true }, outcome: { workingDays: null }, clauses: ['3.2.5'] },
      { id: 'smallMicro', text, when: { smallMicroEnterprise: true }, outcome: { workingDays: 4 }, clauses: ['3.2.5'] },
      { id: 'others', text, outcome: { workingDays: 8 }, clauses: ['3.2.5'] },
    ],
  },
} as const;

/** A table that reads facts of the case and of the works: their diagrams share nodes. */
const funding = {
  rows: [
    { id: 'ofImportant', text, when: { supportingWorks: false, importantCustomer: true }, outcome: 'annualCostPlan', clauses: ['3.2.5'] },
    { id: 'ofSmall', text, when: { equipmentCapacityKw: atMost(160), supportingWorks: false, importantCustomer: false, worksType: oneOf('ringMainUnit', 'switchingStation', 'other') }, outcome: 'investmentPlanAfterDecision', clauses: ['3.2.5'] },
    { id: 'others', text, outcome: 'annualComprehensivePlan', clauses: ['3.2.5'] },
  ],
} as const; // prettier-ignore

const policies: readonly (readonly [name: string, policy: Policy])[] = [
  ['the printed policy', neixiang2021],
  [
    'other readings',
    definePolicy({ id: 'read', readings: { 'I-10': 'fifteenWithWorks', 'I-15': 'startDayIncluded' } }),
  ],
  ['tables of its own', definePolicy({ id: 'own', tables })],
  ['a table of its own for works', definePolicy({ id: 'works', tables: { supportingWorksFunding: funding } })],
  [
    'a first day that is lifted',
    definePolicy({ id: 'lifted', inForceFrom: '2021-08-01', readings: { 'I-19': 'alwaysApplies' } }),
  ],
  ['a policy that ended', definePolicy({ id: 'ended', inForceThrough: '2021-06-15' })],
];

/** Records in which sections, dates and facts come together at random, as far as they are valid. */
function generated(count: number): readonly CaseRecord[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, index) => ({
    ...generatedRecord(random).record,
    id: `case-${index}`,
  })).filter((record) => safeCheckCase(record, { asOf }).status === 'checked');
}

/** The records of the examples of every finding. */
function ofExamples(): readonly CaseRecord[] {
  return Object.values(examples)
    .flatMap(({ breaks, complies, open }) => [...breaks, ...complies, ...open])
    .map(([, parts], index) => ({ facts: {}, ...parts, id: `example-${index}` }))
    .filter((record) => safeCheckCase(record, { asOf }).status === 'checked');
}

async function load(ask: Ask, records: readonly CaseRecord[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    await ask(recordTablesSql({ dialect: 'duckdb' }));
    for (const [table, rows] of Object.entries(recordRows(records, { asOf }))) {
      if (rows.length === 0) continue;
      const file = join(folder, `${table}.json`);
      writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
      await ask(`COPY ${table} FROM '${file}' (FORMAT json)`);
    }
    const days = workingDaysTable({ from: '2020-01-01', through: '2022-12-31' });
    await ask(workingDaysSql(days, { dialect: 'duckdb', name: 'working_days' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('checks as SQL', () => {
  it('find in generated months what the check finds', async () => {
    const records = months(4);
    await withDuckDB(async (ask) => {
      await load(ask, records);
      const expected = foundByChecks(records, checks.codes);
      expect((await ask(checks.sql)).map(textOfRow).toSorted()).toEqual(expected);
      for (const code of checks.codes)
        expect(
          expected.some((row) => row.includes(`"${code}"`)),
          code,
        ).toBe(true);
    });
  });

  it.each(policies)('find in records of every kind what the check finds, by %s', async (_, policy) => {
    const records = generated(1_500);
    await withDuckDB(async (ask) => {
      await load(ask, records);
      const { sql, codes } = sqlChecks({ dialect: 'duckdb', asOf, contested: true, policy });
      expect((await ask(sql)).map(textOfRow).toSorted()).toEqual(foundByChecks(records, codes, policy));
    });
  });

  it('find in the examples of every finding what the check finds', async () => {
    const records = ofExamples();
    await withDuckDB(async (ask) => {
      await load(ask, records);
      expect((await ask(checks.sql)).map(textOfRow).toSorted()).toEqual(foundByChecks(records, checks.codes));
    });
  });

  it('return invalid for values that a column cannot have, and for dates outside the working days', async () => {
    const [record] = months(1).filter(({ boundary, connectedOn }) => boundary !== undefined && connectedOn);
    if (record === undefined) throw new Error('no such record');
    await withDuckDB(async (ask) => {
      await load(ask, [record]);
      await ask(`UPDATE cases SET boundary = 'fence'`);
      await ask(`DELETE FROM working_days WHERE date > DATE '2021-01-31'`);
      const rows = await ask(checks.sql);
      const invalid = rows.filter(({ status }) => status === 'invalid').map(({ code }) => code);
      expect(invalid).toEqual(expect.arrayContaining(['boundary-mismatch', 'process-overtime']));
    });
  });

  it('return invalid for every date if the table of working days is empty', async () => {
    const records = months(1);
    await withDuckDB(async (ask) => {
      await load(ask, records);
      const asked = async (): Promise<readonly string[]> =>
        (await ask(checks.sql))
          .filter(({ code, status }) => isDated(code) && status === 'invalid')
          .map(({ code }) => String(code));
      expect(await asked()).toEqual([]);
      await ask('DELETE FROM working_days');
      expect([...new Set(await asked())].toSorted()).toEqual(dated);
    });
  });

  it.each([-1, 0.5, `'NaN'`, `'Infinity'`])('return invalid for %s where a number is counted', async (wrong) => {
    await withDuckDB(async (ask) => {
      await load(ask, [counting]);
      const asked = async (): Promise<readonly unknown[]> =>
        (await ask(checks.sql)).filter(({ code }) => counts.includes(String(code))).map(({ status }) => status);
      expect(await asked()).toEqual(['finding', 'finding', 'finding']);
      await ask(`UPDATE cases SET "supplyPlan_internalApprovals" = ${wrong}, "responsiblePersons" = ${wrong}`);
      await ask(`UPDATE reviews_opinions SET "itemsBeyondChecklist" = ${wrong}`);
      expect(await asked()).toEqual(['invalid', 'invalid', 'invalid']);
    });
  });

  it('compare texts exactly, whatever the collation of a column is', async () => {
    await withDuckDB(async (ask) => {
      await load(ask, [counting]);
      await ask('ALTER TABLE cases ALTER agency TYPE varchar COLLATE NOCASE');
      await ask(`UPDATE cases SET agency = 'NONE'`);
      const rows = await ask(checks.sql);
      expect(rows.find(({ code }) => code === 'agency-missing')).toMatchObject({ status: 'invalid' });
    });
  });
});

const dated = ['constrained-filing-late', 'process-overtime', 'works-overtime'];

function isDated(code: unknown): boolean {
  return dated.includes(String(code));
}

const counts = ['internal-approval-not-permitted', 'responsibility-missing', 'review-beyond-checklist'];

/** A case with a finding for each number that is counted. */
const counting: CaseRecord = {
  id: 'counting',
  facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
  supplyPlan: { internalApprovals: 1 },
  reviews: [{ review: 'completionAcceptance', opinions: [{ itemsBeyondChecklist: 1 }] }],
  agency: 'none',
  responsiblePersons: 0,
};
