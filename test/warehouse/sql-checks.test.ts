import { describe, expect, it } from 'vitest';
import { CalendarError } from '../../src/calendar';
import { findingCodes } from '../../src/compliance';
import { SqlError } from '../../src/interchange';
import { definePolicy } from '../../src/policy';
import { supplyPlanReply } from '../../src/rules/stages';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';
import { openDecisions } from '../../src/warehouse/open-decisions';
import { errorOf } from '../support/hostile';
import { asOf } from './found-by-checks';

const checks = sqlChecks({ dialect: 'duckdb', asOf, contested: true });

describe('checks as SQL', () => {
  it('and rows of records are refused for a day that does not exist', () => {
    for (const wrong of ['2021-13-15', 'yesterday']) {
      expect(() => recordRows([], { asOf: wrong })).toThrow(CalendarError);
      expect(() => sqlChecks({ dialect: 'duckdb', asOf: wrong })).toThrow(CalendarError);
    }
  });

  it('refuse two records of one id, which the query would take for one case', () => {
    const records = ['a', 'b', 'a'].map((id) => ({ id, facts: {} }));
    expect(errorOf(recordRows, records, { asOf })).toMatchObject({
      name: 'InvalidRequestError',
      problems: [
        { path: ['records.2.id'], code: 'inconsistent', expected: 'an id that no other record has', received: '"a"' },
      ],
    });
  });

  it('name the invalid record of a list', () => {
    const records = [
      { id: 'a', facts: {} },
      { id: 'b', facts: { usage: 'none' }, boundary: 'fence' },
    ];
    expect(errorOf(recordRows, records, { asOf })).toMatchObject({
      name: 'MalformedRecordError',
      problems: [{ path: ['records', 1, 'facts', 'usage'] }, { path: ['records', 1, 'boundary'] }],
    });
  });

  it('refuse names for unknown tables', () => {
    const tables = { working_days: 'days', case: 'gd_case' };
    expect(() => sqlChecks({ dialect: 'duckdb', asOf, tables })).toThrow(new SqlError('unknown-table', 'case'));
    const cases = { cases: 'gd_case', working_days: 'days' };
    expect(() => recordTablesSql({ dialect: 'duckdb', tables: cases })).toThrow('unknown-table: working_days');
  });

  it('refuse tables that are named like the queries within the statement', () => {
    for (const name of ['yk_known', 'YK_Stages', ['yk_items']]) {
      expect(() => sqlChecks({ dialect: 'duckdb', asOf, tables: { cases: name } })).toThrow(
        new SqlError('invalid-name', String(name)),
      );
    }
    expect(sqlChecks({ dialect: 'duckdb', asOf, tables: { cases: ['yk_mart', 'cases'] } }).sql).toContain('"yk_mart"');
  });

  it('ask the tables of the policy', () => {
    const text = { zh: '全部客户', en: 'every customer' };
    const table = { rows: [{ id: 'every', text, outcome: 'automatic', clauses: ['3.2.4'] }] } as const;
    const open = openDecisions([supplyPlanReply], definePolicy({ id: 'own', tables: { supplyPlanReply: table } }));
    expect(open.outcomesOf(supplyPlanReply)).toEqual(['automatic']);
    expect(open.factsOf(supplyPlanReply)).toEqual([]);
  });

  it('cover every code, or give the reason why not', () => {
    const named = [...checks.codes, ...Object.keys(checks.notWritten)];
    expect(named.toSorted()).toEqual(findingCodes.toSorted());
  });
});
