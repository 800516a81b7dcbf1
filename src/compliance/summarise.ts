import { deepFreeze } from '../plain/deep-freeze';
import { badArgument, readingArgument } from '../plain/read/argument';
import { optionChecker } from '../plain/read/options';
import { list, matching, object, text } from '../plain/read/shape';
import {
  clauseIds,
  departments,
  interpretationIds,
  type ClauseId,
  type Department,
  type InterpretationId,
} from '../policy';
import { countIn, counter, grouping, inOrder } from './case-counts';
import { findingCodes, type CaseResult, type FindingCode } from './finding';
import { readResult } from './read-result';
import type { ConfirmedFalsification, RunningSummary, Summary, SummaryOptions, VetoedMonth } from './summary';

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
  if (isAsync(results)) return awaited(results, running);
  for (const result of results) running.add(result);
  return running.done();
}

function refuseWhatIsNoStream(results: unknown): void {
  const isOne = readingArgument(
    'results',
    results,
    manyResults,
    () => hasMethod(results, Symbol.iterator) || hasMethod(results, Symbol.asyncIterator),
  );
  if (!isOne) throw badArgument('results', 'wrong-type', manyResults, results);
}

function isAsync(results: object): results is AsyncIterable<CaseResult> {
  return hasMethod(results, Symbol.asyncIterator);
}

const manyResults = 'results of checkCase, in a list or a stream';

function hasMethod(value: unknown, name: symbol): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}

const writtenMonth = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  confirmedFalsifications: list(
    object({ caseId: text, month: matching(writtenMonth, 'an existing month written YYYY-MM') }, {}),
  ),
}));

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
  return Object.freeze<RunningSummary>({
    add(given) {
      const result = readResult(given);
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
  });
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
