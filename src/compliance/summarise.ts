import { isCalendarDate } from '../calendar';
import { deepFreeze } from '../plain/deep-freeze';
import { isObject } from '../plain/is-object';
import { badArgument, readingArgument } from '../plain/read/argument';
import { optionChecker } from '../plain/read/options';
import {
  clauseIds,
  departments,
  interpretationIds,
  type ClauseId,
  type Department,
  type InterpretationId,
} from '../policy';
import { findingCodes, type CaseResult, type FindingCode, type Timeliness } from './finding';

/** The two indicators of 3.5.1: 业扩报装时限达标率 and 业扩报装工单质量达标率. */
export type Indicator = 'timeLimitAttainment' | 'workOrderQuality';

/** A case for which an investigation has confirmed falsified or back-entered data. */
export interface ConfirmedFalsification {
  /** The id of the case. */
  readonly caseId: string;
  /** The month for which it counts, `YYYY-MM`. */
  readonly month: string;
}

/** The options of a summary. */
export interface SummaryOptions {
  /** The confirmed falsifications; a finding alone is not one. None by default. */
  readonly confirmedFalsifications?: readonly ConfirmedFalsification[] | undefined;
}

/** How the cases compare with a time limit. */
export interface TimelinessSummary extends Readonly<Record<Timeliness, number>> {
  /** The share of cases on time among those judged on time or late, from 0 to 1; `null` if there are none. */
  readonly shareOnTime: number | null;
}

/** The indicators of a month that a confirmed falsification vetoes. */
export interface VetoedMonth {
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** The indicators that are void for the month. */
  readonly vetoed: readonly Indicator[];
  /** The cases for which it was confirmed. */
  readonly caseIds: readonly string[];
}

/** Counts over all cases or over a group. */
export interface CaseCounts {
  /** The number of cases checked. */
  readonly cases: number;
  /** The number of cases with at least one finding. */
  readonly casesWithFindings: number;
  /** The number of findings. */
  readonly findings: number;
  /** The number of violations. */
  readonly violations: number;
  /** The number of advisories. */
  readonly advisories: number;
  /** The number of checks left undetermined. */
  readonly undetermined: number;
  /** How the cases compare with the limit for their process (3.2.3). */
  readonly process: TimelinessSummary;
  /** How the cases compare with the limits for their supporting works (3.2.5). */
  readonly works: TimelinessSummary;
}

/** The cases of one group. */
export interface GroupCounts extends CaseCounts {
  /** The common value; `null` for cases without one. */
  readonly name: string | null;
}

/** Counts of findings by whether readings would clear them. */
export interface StandingCounts {
  /** The findings that no combination of readings clears. */
  readonly uncontested: number;
  /** The findings that some combination of readings would clear. */
  readonly contested: number;
  /** How many findings each reading, switched alone, would clear; in the order of the register. */
  readonly byReading: Readonly<Partial<Record<InterpretationId, number>>>;
}

/** A summary of many results. */
export interface Summary extends CaseCounts {
  /** The ids of the policies by which the cases were judged, in alphabetical order. */
  readonly policies: readonly string[];
  /** Findings by code, in the order of the codes; codes without findings are left out. */
  readonly byCode: Readonly<Partial<Record<FindingCode, number>>>;
  /** Findings by clause, in the order of the clauses; a finding with two clauses counts for both. */
  readonly byClause: Readonly<Partial<Record<ClauseId, number>>>;
  /**
   * Findings by responsible department, in the order of the departments; a finding of several departments counts for
   * each.
   */
  readonly byDepartment: Readonly<Partial<Record<Department, number>>>;
  /** Cases with findings by responsible department, in the same order; a case counts once per department. */
  readonly casesByDepartment: Readonly<Partial<Record<Department, number>>>;
  /** By responsible supply station, in alphabetical order, cases without one last. */
  readonly byStation: readonly GroupCounts[];
  /** By handler, in alphabetical order, cases without one last. */
  readonly byHandler: readonly GroupCounts[];
  /** By month of the application, in order, cases with an unknown month last. */
  readonly byMonth: readonly GroupCounts[];
  /** How the findings depend on readings; absent unless the results were made with `readings: 'all'`. */
  readonly standing?: StandingCounts;
  /** 3.5.1 — the months with a veto, in order. */
  readonly vetoedMonths: readonly VetoedMonth[];
}

/** A summary in progress: results are counted and not kept. */
export interface RunningSummary {
  /** Adds one result. */
  readonly add: (result: CaseResult) => void;
  /** The summary so far. */
  readonly done: () => Summary;
}

const departmentNames = /* @__PURE__ */ Object.keys(departments) as readonly Department[]; // its own keys

const indicators = /* @__PURE__ */ deepFreeze(['timeLimitAttainment', 'workOrderQuality'] as const);

/**
 * Summarises the results of many cases. The results are read once and not kept, so they may come from a stream.
 *
 * @param results results of `checkCase`, as an iterable or an async iterable; for the latter a promise of the summary
 * is returned
 * @param options the falsifications that an investigation has confirmed: they veto two indicators of their month
 * @throws InvalidRequestError if `results` is not iterable, for an item that is not a result, and naming every invalid
 * option
 *
 * @example
 * summarise([checkCase({ id: 'case-1', facts: {}, fees: [{ item: 'meterFee' }] }, { asOf: '2021-06-30' })]).byCode;
 * // => { 'fee-not-permitted': 1 }
 */
export function summarise(results: Iterable<CaseResult>, options?: SummaryOptions): Summary;
export function summarise(results: AsyncIterable<CaseResult>, options?: SummaryOptions): Promise<Summary>;
export function summarise(
  results: Iterable<CaseResult> | AsyncIterable<CaseResult>,
  options: SummaryOptions = {},
): Summary | Promise<Summary> {
  const running = runningSummary(options);
  refuseWhatIsNoStream(results);
  if (Symbol.asyncIterator in results) return awaited(results, running);
  for (const result of results) running.add(result);
  return running.done();
}

function refuseWhatIsNoStream(results: unknown): void {
  const isOne = readingArgument('results', results, manyResults, () =>
    [Symbol.iterator, Symbol.asyncIterator].some((name) => isObjectOf(results) && name in results),
  );
  if (!isOne) throw badArgument('results', 'wrong-type', manyResults, results);
}

const manyResults = 'results of checkCase, in a list or a stream';

function isObjectOf(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A result may come back from JSON. A value that is not a result is refused before anything of it is counted. */
function refuseWhatIsNoResult(result: unknown): void {
  const isOne = readingArgument('result', result, oneResult, () => {
    if (!isObject(result) || !isObject(result['timing'])) return false;
    return [result['findings'], result['undetermined']].every((list) => Array.isArray(list));
  });
  if (!isOne) throw badArgument('result', 'wrong-type', oneResult, result);
}

const oneResult = 'a result of checkCase';

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  confirmedFalsifications: {
    kind: 'made',
    expected: 'a list of cases, each with its caseId and its month, YYYY-MM',
    isOne: (value: unknown) =>
      Array.isArray(value) &&
      value.every((each: unknown) => isObject(each) && isText(each['caseId']) && isMonth(each['month'])),
  },
}));

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether a value is a month, `YYYY-MM`. */
function isMonth(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(`${value}-01`);
}

async function awaited(results: AsyncIterable<CaseResult>, running: RunningSummary): Promise<Summary> {
  for await (const result of results) running.add(result);
  return running.done();
}

/**
 * Starts a summary to which results are added one by one.
 *
 * @param options as for `summarise`
 * @throws InvalidRequestError naming every invalid option; its `add` throws it for a value that is not a result
 *
 * @example
 * const running = runningSummary();
 * running.add(checkCase({ id: 'case-1', facts: {}, station: '城关所' }, { asOf: '2021-06-30' }));
 * running.done().byStation.map(({ name, cases }) => [name, cases]); // => [['城关所', 1]]
 */
export function runningSummary(options: SummaryOptions = {}): RunningSummary {
  refuseBadOptions(options);
  const { confirmedFalsifications = [] } = options;
  const all = counter();
  const policies = new Set<string>();
  const byCode = new Map<FindingCode, number>();
  const byClause = new Map<ClauseId, number>();
  const byDepartment = new Map<Department, number>();
  const casesByDepartment = new Map<Department, number>();
  const byReading = new Map<InterpretationId, number>();
  let uncontested = 0;
  let contested = 0;
  const stations = grouping();
  const handlers = grouping();
  const months = grouping();
  return {
    add(result) {
      refuseWhatIsNoResult(result);
      all.add(result);
      policies.add(result.policy);
      stations.add(result.station, result);
      handlers.add(result.handler, result);
      months.add(result.month, result);
      for (const {
        code,
        clauses,
        departments: responsible,
        contested: readings = [],
        standsUnderAllReadings,
      } of result.findings) {
        if (standsUnderAllReadings === true) uncontested += 1;
        if (standsUnderAllReadings === false) contested += 1;
        countIn(byCode, code);
        for (const reading of readings) countIn(byReading, reading);
        for (const clause of clauses) countIn(byClause, clause);
        for (const each of responsible) countIn(byDepartment, each);
      }
      for (const each of new Set(result.findings.flatMap(({ departments: responsible }) => responsible))) {
        countIn(casesByDepartment, each);
      }
    },
    done: () =>
      deepFreeze({
        ...all.counts(),
        policies: [...policies].sort(),
        byCode: inOrder(byCode, findingCodes),
        byClause: inOrder(byClause, clauseIds),
        byDepartment: inOrder(byDepartment, departmentNames),
        casesByDepartment: inOrder(casesByDepartment, departmentNames),
        byStation: stations.groups(),
        byHandler: handlers.groups(),
        byMonth: months.groups(),
        ...(uncontested + contested > 0 && {
          standing: { uncontested, contested, byReading: inOrder(byReading, interpretationIds) },
        }),
        vetoedMonths: vetoedMonths(confirmedFalsifications),
      }),
  };
}

function countIn<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function counter() {
  const counts = { cases: 0, casesWithFindings: 0, findings: 0, violations: 0, undetermined: 0 };
  const timeliness = { process: noCases(), works: noCases() };
  return {
    add({ findings, undetermined, timing }: CaseResult): void {
      counts.cases += 1;
      counts.casesWithFindings += findings.length > 0 ? 1 : 0;
      counts.findings += findings.length;
      counts.violations += findings.filter(({ severity }) => severity === 'violation').length;
      counts.undetermined += undetermined.length;
      timeliness.process[timing.process] += 1;
      timeliness.works[timing.works] += 1;
    },
    counts: (): CaseCounts => ({
      ...counts,
      advisories: counts.findings - counts.violations,
      process: withShare(timeliness.process),
      works: withShare(timeliness.works),
    }),
  };
}

function grouping() {
  const groups = new Map<string | null, ReturnType<typeof counter>>();
  return {
    add(name: string | null, result: CaseResult): void {
      const group = groups.get(name) ?? counter();
      groups.set(name, group);
      group.add(result);
    },
    groups: (): readonly GroupCounts[] =>
      [...groups].sort(byName).map(([name, group]) => ({ name, ...group.counts() })),
  };
}

/** In alphabetical order, the group without a name last. */
function byName([one]: readonly [string | null, unknown], [other]: readonly [string | null, unknown]): number {
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Counts of no case. */
export function noCases(): Record<Timeliness, number> {
  return { onTime: 0, late: 0, running: 0, notJudged: 0 };
}

function withShare(counts: Readonly<Record<Timeliness, number>>): TimelinessSummary {
  return { ...counts, shareOnTime: shareOnTime(counts) };
}

function shareOnTime({ onTime, late }: Readonly<Record<Timeliness, number>>): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late);
}

/** Counts by key, in the given order; keys without a count are left out. */
export function inOrder<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  order: readonly Key[],
): Readonly<Partial<Record<Key, number>>> {
  const entries = order.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [[key, count] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, number>>; // the keys of the order
}

/** The months that confirmed falsifications veto, in order. */
export function vetoedMonths(falsifications: readonly ConfirmedFalsification[]): readonly VetoedMonth[] {
  const months = [...new Set(falsifications.map(({ month }) => month))].sort();
  return months.map((month) => ({
    month,
    vetoed: indicators,
    caseIds: [...new Set(falsifications.filter((each) => each.month === month).map(({ caseId }) => caseId))],
  }));
}
