import { readDateArgument } from '../calendar/calendar-date';
import { findingCodes, type FindingCode } from '../compliance';
import type { CaseDecision } from '../compliance/case-decisions';
import { processOvertime } from '../compliance/checks/process';
import { notInForce } from '../compliance/checks/record';
import { constrainedFilingLate } from '../compliance/checks/supply-plan';
import { worksOvertime } from '../compliance/checks/works-time';
import { grammarOf, type SqlDialect } from '../interchange/sql/dialect';
import { maskQuery } from '../interchange/sql/mask-query';
import { neixiang2021 } from '../policy';
import { lookedAtLater, namesOption } from '../interchange/read-arguments';
import { optionChecker } from '../plain/read/options';
import { boolean } from '../plain/read/shape';
import { policyOption } from '../policy/is-policy';
import type { Policy } from '../policy/policy';
import { readingsTaken, type TakenReadings } from '../policy/readings-taken';
import { supportingWorksLimit } from '../rules/supporting-works';
import { processSituation } from '../rules/time-limits/process-counting';
import { knownCases, type NamedQuery, type RecordSource } from './known-cases';
import { namesOfTables } from './names-of-tables';
import { openDecisions, type OpenDecisions } from './open-decisions';
import { notWritten, rowChecks } from './row-checks';
import { recordLayout, type RecordTable } from './tables';
import { tabulate } from './tabulate';
import { writeFilingCheck, writeForceCheck, writeProcessCheck } from './write-dated-checks';
import { writeWorksCheck } from './write-works-check';
import { columnsOfCheck, writeRowCheck } from './write-row-check';
import { collectMasks, type Masks } from './written-check';

/** The target of the query, and its options. */
export interface SqlChecksOptions {
  /** The engine that will run it. */
  readonly dialect: SqlDialect;
  /** The day of the check in China, `YYYY-MM-DD`: open periods are counted up to this day. */
  readonly asOf: string;
  /** Other names for the tables of `recordRows` and for `working_days`; the default names where left out. */
  readonly tables?: { readonly [Table in RecordTable | 'working_days']?: string | readonly string[] | undefined };
  /** The policy; `neixiang2021` by default. */
  readonly policy?: Policy | undefined;
  /**
   * Whether to output which readings would clear a finding if they alone were switched; this takes about twice as long.
   */
  readonly contested?: boolean | undefined;
}

/** Checks as SQL. */
export interface SqlChecks {
  /** One SELECT statement without a semicolon. */
  readonly sql: string;
  /** The codes that it covers, in the order of `findingCodes`. */
  readonly codes: readonly FindingCode[];
  /** All other codes, with the reason why they are not covered. */
  readonly notWritten: Readonly<Partial<Record<FindingCode, string>>>;
}

/**
 * Writes checks of recorded cases as one query over the tables of `recordRows` and the table of `workingDaysTable`, for
 * records that are already in a warehouse. For the covered codes its rows equal the findings and undetermined checks of
 * `checkCase`: `case_id`, `code`, `place` and `part` (the indexes in the lists of the record), `status` (`finding`,
 * `undetermined`, or `invalid` if a column has an invalid value, or a date lies outside the working days), `severity`,
 * `clauses` as a JSON list and, on request, `contested` as a JSON list.
 *
 * The query is generated from the checks themselves: each check is evaluated for every combination of the values that
 * it reads and every outcome of the decision that it uses, and the results become the query. Limits in working days are
 * joined with the calendar.
 *
 * @throws InvalidRequestError naming every invalid or unknown option
 * @throws SqlError like `toSql`, and for a name of an unknown table
 * @throws CalendarError if `asOf` is not a date
 *
 * @example
 * const { codes, notWritten } = sqlChecks({ dialect: 'duckdb', asOf: '2021-10-15' });
 * [codes.includes('boundary-mismatch'), notWritten['late-dispatch']];
 * // => [true, 'counts minutes, and the tables hold days']
 */
export function sqlChecks(options: SqlChecksOptions): SqlChecks {
  refuseBadOptions(options);
  const { dialect, asOf, tables = {}, policy = neixiang2021, contested = false } = options;
  const grammar = grammarOf(dialect);
  readDateArgument(asOf, 'asOf');
  const { identifier: name, text } = grammar;
  const layout = recordLayout();
  const tableNamed = namesOfTables(tables, [...Object.keys(layout), 'working_days'], grammar);
  const recordTables = Object.fromEntries(
    Object.keys(layout).map((table) => [table, tableNamed(table)]),
  ) as RecordSource['tables']; // every table
  const source: RecordSource = { grammar, tables: recordTables, asOf, policy, readings: readingsTaken(policy) };
  const calendar = tableNamed('working_days');
  const open = openDecisions(
    [...decisionsAsked(policy, source.readings), processSituation, supportingWorksLimit],
    policy,
  );
  const ofCases = collectMasks('m');
  const ofWorks = collectMasks('w');
  const processCheck = writeProcessCheck({ source, open, masks: ofCases, contested }, calendar);
  const works = writeWorksCheck({ source, open, masks: ofWorks, contested }, calendar);
  const selects = [
    ...rowChecks.map((each) =>
      writeRowCheck(each, { source, open, masks: each.table === 'works' ? ofWorks : ofCases, contested }),
    ),
    processCheck.select,
    works.select,
    writeFilingCheck(source, calendar, contested),
    writeForceCheck(source, contested),
  ];
  const needed = new Set([
    ...rowChecks.filter(({ table }) => table === 'cases').flatMap(({ columns }) => columns),
    ...['gridCaused', 'foundOn', 'filedOn', 'filedOn_pending'].map((each) => `supplyPlan_constraint_${each}`),
    ...['id', 'own_begun', 'own_undated', 'works_listed', 'before_first_day'],
  ]);
  const itemColumns = ['case_id', 'place', 'before_first_day', ...layout.works.map((column) => `item_${column.name}`)];
  const isBinding = `(SELECT * FROM ${name('yk_known')} WHERE ${name('not_in_force')} = FALSE) AS ${name('b')}`;
  const queries: readonly NamedQuery[] = [
    ...knownCases(source, needed),
    ['yk_judged', judged(isBinding, [...needed], ofCases, open, source)],
    ['yk_judged_works', judged(name('yk_works'), itemColumns, ofWorks, open, source)],
    ...processCheck.queries,
    ...works.queries,
    ['yk_verdicts', selects.join('\nUNION ALL\n')],
  ];
  const ofRows = rowChecks.map(({ check }) => check);
  const checks = [...new Set(ofRows), processOvertime, worksOvertime, constrainedFilingLate, notInForce];
  const cited = checks.map(({ code, clauses }) => `WHEN ${text(code)} THEN ${text(JSON.stringify(clauses))}`);
  const isFound = `${name('verdict')} IN ('violation', 'advisory')`;
  const resultColumns = [
    ...['case_id', 'code', 'place', 'part'].map(name),
    `CASE WHEN ${isFound} THEN 'finding' ELSE ${name('verdict')} END AS ${name('status')}`,
    `CASE WHEN ${isFound} THEN ${name('verdict')} END AS ${name('severity')}`,
    `CASE ${name('code')} ${cited.join(' ')} END AS ${name('clauses')}`,
    ...(contested ? [`CASE WHEN ${isFound} THEN ${name('contested')} END AS ${name('contested')}`] : []),
  ];
  const codes = new Set(checks.map(({ code }) => code));
  return Object.freeze({
    sql: `WITH ${queries.map(([query, body]) => `${name(query)} AS (\n${body}\n)`).join(',\n')}
SELECT ${resultColumns.join(',\n  ')}
FROM ${name('yk_verdicts')}
WHERE ${name('verdict')} IS NOT NULL`,
    codes: Object.freeze(findingCodes.filter((code) => codes.has(code))),
    notWritten,
  });
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  dialect: lookedAtLater,
  asOf: lookedAtLater,
  tables: namesOption,
  policy: policyOption,
  contested: boolean,
}));

/** The decisions that the checks of rows use. */
function decisionsAsked(policy: Policy, readings: TakenReadings): readonly CaseDecision<unknown>[] {
  const outcomesOf = (decision: CaseDecision<unknown>): readonly unknown[] => decision.under(policy).outcomes;
  const asked = rowChecks.map(
    (each) => tabulate(each.check, each.table, columnsOfCheck(each), policy, readings, outcomesOf).decision,
  );
  return [...new Set(asked)].filter((decision) => decision !== undefined);
}

/** The rows of a table, with masks of the outcomes that their facts leave possible. */
function judged(
  from: string,
  keep: readonly string[],
  { functions }: Masks,
  { builder, facts }: OpenDecisions,
  { grammar }: RecordSource,
): string {
  const { identifier: name } = grammar;
  const origin = { subject: 'sqlChecks', builder, facts, from, keep, columnOf: (fact: string): string => fact };
  const { rows } = maskQuery(functions, origin, grammar);
  const columns = [
    ...keep.map((column, index) => `${name(`k${index}`)} AS ${name(column)}`),
    ...functions.map((each) => name(each.name)),
  ];
  return `SELECT ${columns.join(', ')}\nFROM ${rows}`;
}
