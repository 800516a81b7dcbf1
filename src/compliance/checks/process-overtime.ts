import { combine } from '../../engine';
import type { WorkingDayCount } from '../../calendar';
import { eitherWay } from '../../engine/decide/either-way';
import { rules } from '../../policy/language';
import { connectionStages } from '../../rules/stages';
import { processTimeLimit } from '../../rules/time-limits';
import { connectionDay, type CaseFile } from '../case-file';
import type { CaseRecord, StageRecord } from '../record/case-record';
import type { Check } from '../check';
import type { Observation } from '../observation';
import { uncertain, workingDays } from '../overrun';
import { ruling } from '../rulings';

const stagesAndLimit = /* @__PURE__ */ combine(rules, {
  id: 'stagesAndLimit',
  combines: { stages: connectionStages, limit: processTimeLimit },
});

/** What a process time limit says. */
interface Limit {
  readonly workingDays: number;
  readonly includesSupportingWorks: boolean;
}

/** How long a case has taken, by either way of counting. */
interface Elapsed {
  readonly throughout: WorkingDayCount | undefined;
  readonly byStage: WorkingDayCount | undefined;
  readonly record: CaseRecord;
}

const allowedDays = /* @__PURE__ */ ruling({
  decision: processTimeLimit,
  forbids: exceeds,
  path: (_index, _place, { record }) => pathInto(record),
  evidence(possible, elapsed) {
    const counts = possible.flatMap((limit) => daysOf(limit, elapsed) ?? []);
    return {
      expected: Math.max(...possible.map((limit) => limit.workingDays)),
      found: Math.min(...counts.map(({ days }) => days)),
      open: connectionDay(elapsed.record) === undefined,
      ...uncertain(counts.every(({ certain }) => certain)),
    };
  },
});

/**
 * 3.2.3 — a case takes no longer than its limit. A limit that holds the supporting works runs from the application to
 * the connection, the customer's own works left out (I-18); the other is used up by the stages other than those works.
 */
export const processOvertime: Check = {
  code: 'process-overtime',
  clauses: ['3.2.3'],
  severity: 'violation',
  judge(file) {
    const { record } = file;
    const limits = file.possible(processTimeLimit);
    const throughout = limits.some((limit) => limit.includesSupportingWorks) ? daysThroughout(file) : undefined;
    const byStage = limits.every((limit) => limit.includesSupportingWorks) ? undefined : daysByStage(file);
    if (throughout === undefined && byStage === undefined) return undefined;
    const elapsed = { throughout, byStage, record };
    const observations = file.rule(allowedDays, elapsed);
    return record.stages === undefined ? withOwnWorksUnrecorded(observations, elapsed, file) : observations;
  },
};

function daysOf({ includesSupportingWorks }: Limit, { throughout, byStage }: Elapsed): WorkingDayCount | undefined {
  return includesSupportingWorks ? throughout : byStage;
}

function exceeds(limit: Limit, elapsed: Elapsed): boolean {
  return (daysOf(limit, elapsed)?.days ?? 0) > limit.workingDays;
}

/** The value that shows it, whichever way the limit counts. */
function pathInto({ connectedOn, stages }: CaseFile['record']): readonly string[] {
  if (typeof connectedOn === 'string') return ['connectedOn'];
  return stages === undefined ? ['intake', 'appliedAt'] : ['stages'];
}

/** From the application to the connection, less what falls to the customer's own works. */
function daysThroughout({ record, appliedOn, asOf, calendar }: CaseFile): WorkingDayCount | undefined {
  if (appliedOn === undefined) return undefined;
  const end = connectionDay(record) ?? asOf;
  const total = workingDays(appliedOn, end, calendar);
  let { days } = total;
  // Works that are recorded in parts, or twice, take no day away twice.
  let settledTo = appliedOn;
  for (const { startedOn = end, completedOn } of ownWorksOf(record)) {
    const from = startedOn < settledTo ? settledTo : startedOn;
    const to = typeof completedOn === 'string' && completedOn < end ? completedOn : end;
    days -= workingDays(from, to, calendar).days;
    if (to > settledTo) settledTo = to;
  }
  return { days, certain: total.certain };
}

/** The customer's own works, in the order in which they began. */
function ownWorksOf({ stages = [] }: CaseFile['record']): readonly StageRecord[] {
  return stages
    .filter(({ stage }) => stage === 'customerExternalWorks')
    .sort(({ startedOn: one = '' }, { startedOn: other = '' }) => (one < other ? -1 : 1));
}

/** The stages one by one, without the customer's own works. */
function daysByStage({ record, asOf, calendar }: CaseFile): WorkingDayCount | undefined {
  const end = connectionDay(record) ?? asOf;
  let sum: WorkingDayCount | undefined;
  for (const { stage, startedOn, completedOn } of record.stages ?? []) {
    if (stage === 'customerExternalWorks' || startedOn === undefined) continue;
    const { days, certain } = workingDays(startedOn, completedOn ?? end, calendar);
    sum = { days: (sum?.days ?? 0) + days, certain: certain && sum?.certain !== false };
  }
  return sum;
}

/** Without recorded stages, a case whose plan holds the customer's own works is late only if there are no such works. */
function withOwnWorksUnrecorded(
  observations: readonly Observation[],
  elapsed: Elapsed,
  { record: { facts }, policy }: CaseFile,
): readonly Observation[] {
  if (observations.length === 0) return observations;
  const answer = eitherWay(
    stagesAndLimit.under(policy),
    facts,
    'customerExternalWorks',
    facts.customerExternalWorks,
    ({ stages, limit }, ownWorks) =>
      exceeds(limit, elapsed) && !(ownWorks && stages.some((stage) => stage === 'customerExternalWorks')),
  );
  if (answer.status === 'open') return observations.map(({ path }) => ({ path, missing: answer.missing }));
  return answer.outcome ? observations : [];
}
