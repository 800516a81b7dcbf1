/** The arguments of functions that write: one error names every problem, and nothing is ignored. */
import { describe, expect, it } from 'vitest';
import { InvalidRequestError } from '../../src/compliance';
import {
  calendarIcs,
  sqlView,
  toDmn,
  toSql,
  workingDaysCsv,
  workingDaysSql,
  workingDaysTable,
} from '../../src/interchange';
import {
  describeIntakeProblem,
  describeProblem,
  describeTableProblem,
  explain,
  findingTitle,
} from '../../src/messages';
import { neixiang2021, policySet } from '../../src/policy';
import { isPermittedFee, transformerLease } from '../../src/rules/service';
import { recordRows, recordTablesSql, sqlChecks } from '../../src/warehouse';

const sql = { dialect: 'duckdb', from: 'cases' };
const checks = { dialect: 'duckdb', asOf: '2021-10-15' };
const days = workingDaysTable({ from: '2021-10-08', through: '2021-10-09' });
const set = policySet([neixiang2021]);
const problem = { code: 'wrong-type', path: ['usage'], expected: 'a text', received: '1' };
const answer = transformerLease.decide({});
const asked = { decision: transformerLease, facts: {}, language: 'en' };

/** The ways to what an attempt is refused for. */
function refusedFor(call: (...given: never[]) => unknown, given: readonly unknown[]): readonly string[] {
  try {
    call(...(given as never[]));
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.problems.map(({ path }) => path.join('.'));
    throw error;
  }
  return ['nothing'];
}

// prettier-ignore
describe.each<readonly [string, (...given: never[]) => unknown, readonly (readonly [readonly unknown[], string])[]]>([
  ['toSql', toSql, [
    [[undefined, sql], 'decision'], [[null, sql], 'decision'], [[{}, sql], 'decision'], [['transformerLease', sql], 'decision'],
    [[transformerLease], ''], [[transformerLease, null], ''], [[transformerLease, 'duckdb'], ''],
    [[transformerLease, { ...sql, policy: 1 }], 'policy'], [[transformerLease, { ...sql, policy: null }], 'policy'],
    [[transformerLease, { ...sql, policy: {} }], 'policy'], [[transformerLease, { ...sql, policy: set }], 'policy'],
    [[transformerLease, { ...sql, polcy: neixiang2021 }], 'polcy'], [[transformerLease, { ...sql, keep: 'id' }], 'keep'],
    [[transformerLease, { ...sql, keep: null }], 'keep'], [[transformerLease, { ...sql, columns: 1 }], 'columns'],
    [[transformerLease, { ...sql, readings: 'all' }], 'readings'], [[transformerLease, { ...sql, missing: 'yes' }], 'missing'],
    [[transformerLease, { ...sql, clauses: 1 }], 'clauses'],
  ]],
  ['sqlView', sqlView, [
    [[null, sql], 'decisions'], [[transformerLease, sql], 'decisions'], [[[transformerLease, {}], sql], 'decisions.1'],
    [[[transformerLease]], ''], [[[transformerLease], { ...sql, name: 'v', missing: 1 }], 'missing'],
  ]],
  ['toDmn', toDmn, [
    [[undefined], 'decision'], [[{}], 'decision'], [[transformerLease, null], ''],
    [[transformerLease, { titleOf: 'x' }], 'titleOf'], [[transformerLease, { title: 'x' }], 'title'],
  ]],
  ['workingDaysTable', workingDaysTable, [
    [[null], ''], [[7], ''], [[[]], ''], [['2021-10-08'], ''], [[{ calendar: {} }], 'calendar'], [[{ calendar: null }], 'calendar'],
    [[{ form: '2021-10-08' }], 'form'],
  ]],
  ['workingDaysSql', workingDaysSql, [
    [[undefined, { dialect: 'duckdb', name: 'w' }], 'rows'], [['x', { dialect: 'duckdb', name: 'w' }], 'rows'],
    [[[null], { dialect: 'duckdb', name: 'w' }], 'rows'], [[[{ date: '2021-10-08' }], { dialect: 'duckdb', name: 'w' }], 'rows'],
    [[days], ''], [[days, null], ''], [[days, { dialect: 'duckdb', name: 'w', nmae: 'w' }], 'nmae'],
  ]],
  ['workingDaysCsv', workingDaysCsv, [[[[{}]], 'rows'], [[[{ ...days[0], number: '1' }]], 'rows']]],
  ['calendarIcs', calendarIcs, [[[[{ ...days[0], kind: undefined }]], 'rows']]],
  ['sqlChecks', sqlChecks, [
    [[], ''], [[null], ''], [[{ ...checks, policy: 1 }], 'policy'], [[{ ...checks, policy: {} }], 'policy'],
    [[{ ...checks, policy: null }], 'policy'], [[{ ...checks, policy: set }], 'policy'], [[{ ...checks, tables: null }], 'tables'],
    [[{ ...checks, tables: 1 }], 'tables'], [[{ ...checks, contested: 'yes' }], 'contested'], [[{ ...checks, polcy: 1 }], 'polcy'],
  ]],
  ['recordRows', recordRows, [
    [[undefined, { asOf: '2021-10-15' }], 'records'], [[{}, { asOf: '2021-10-15' }], 'records'], [['x', { asOf: '2021-10-15' }], 'records'],
    [[[]], ''], [[[], null], ''], [[[], { asOf: '2021-10-15', policy: neixiang2021 }], 'policy'],
  ]],
  ['recordTablesSql', recordTablesSql, [[[], ''], [[{ dialect: 'duckdb', tables: null }], 'tables'], [[{ dialect: 'duckdb', table: {} }], 'table']]],
  ['isPermittedFee', isPermittedFee, [
    [['a', null], ''], [['a', 'x'], ''], [['a', { policy: null }], 'policy'], [['a', { policy: 'x' }], 'policy'], [['a', { policy: {} }], 'policy'],
    [['a', { policy: { fees: 'abc' } }], 'policy'], [['a', { policy: set }], 'policy'], [['a', { polcy: neixiang2021 }], 'polcy'],
  ]],
  ['describeProblem', describeProblem, [
    [[undefined, 'en'], 'problem'], [[{}, 'en'], 'problem'], [[{ ...problem, code: 'no-such' }, 'en'], 'problem'],
    [[{ ...problem, code: '__proto__' }, 'en'], 'problem'], [[{ ...problem, path: 'usage' }, 'en'], 'problem'],
    [[problem, 'fr'], 'language'], [[problem], 'language'], [[problem, '__proto__'], 'language'],
  ]],
  ['describeIntakeProblem', describeIntakeProblem, [
    [[null, 'en'], 'problem'], [[{}, 'en'], 'problem'], [[{ ...problem, code: 'toString', accepted: [], path: '' }, 'en'], 'problem'],
    [[{}, undefined], 'language'],
  ]],
  ['describeTableProblem', describeTableProblem, [
    [[null, 'en'], 'problem'], [[{ ...problem, code: 'toString' }, 'en'], 'problem'], [[{ ...problem, path: 7 }, 'en'], 'problem'],
    [[problem, 'fr'], 'language'],
  ]],
  ['findingTitle', findingTitle, [[[undefined, 'en'], 'code'], [['toString', 'en'], 'code'], [['process-overtime', 'fr'], 'language']]],
  ['explain', explain, [
    [[answer], 'context'], [[answer, null], 'context'], [[undefined, asked], 'answer'], [[{}, asked], 'answer'],
    [[answer, { ...asked, decision: 'transformerLease' }], 'decision'], [[answer, { ...asked, language: 'fr' }], 'language'],
  ]],
])('%s refuses', (_, call, refused) => {
  it.each(refused)('%j', (given, path) => {
    expect(refusedFor(call, given)).toEqual([path]);
  });
});

it.each([undefined, null, 5, () => 'title'])('a title that is no text is refused: %o', (title) => {
  const titleOf = (): never => title as never;
  expect(() => toDmn(transformerLease, { titleOf })).toThrow(InvalidRequestError);
  expect(() => toDmn(transformerLease, { titleOf })).toThrow('a function from ids to titles');
});
