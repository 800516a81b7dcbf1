import { neixiang2021, type Policy } from '../../src/policy';
import { isSuspended, lastOf, overdue } from './clock';
import { outsideTerm } from './compliance';
import { caseOf, type Case } from './compliance-case';
import { completions, termOf } from './compliance-completions';
import {
  dateOf,
  dayOf,
  daysFrom,
  minus,
  minusPerhaps,
  workingDayAfter,
  workingDays,
  type Days,
  type Perhaps,
} from './compliance-dates';
import { hiddenDates, processDays } from './compliance-process';
import { worksLimits } from './compliance-works';
import type { Generated } from './generated-records';
import { isHeld } from './process-clocks';

/** The limit by which something is judged, and the day on which it is used up, if that is known. */
interface Limit {
  readonly workingDays: number;
  readonly includesSupportingWorks: boolean;
  readonly dueOn: string | undefined;
}

/** The limits of a case and of its works; none where there is none, or where unknown facts decide. */
export function expectedDeadlines(
  generated: Generated,
  policy: Policy = neixiang2021,
): { readonly process: Limit | undefined; readonly works: readonly (Limit | undefined)[] } {
  const { record, asOf } = generated;
  const ways = completions(generated).map((facts) => caseOf(record, facts, asOf, policy.parameters));
  if (ways.some((each) => outsideTerm(each, termOf(policy)) !== undefined)) return { process: undefined, works: [] };
  return {
    process: common(ways.map(processLimit)),
    works: (record.works ?? []).map((_, index) => common(ways.map((each) => worksLimit(each, index)))),
  };
}

/** What all ways agree on; the last day is known only if it is in every way. */
function common(limits: readonly ((Limit & { readonly counting?: string }) | undefined)[]): Limit | undefined {
  const [first] = limits;
  if (first === undefined) return undefined;
  const { workingDays: days, includesSupportingWorks, counting, dueOn } = first;
  const isSame = limits.every(
    (each) =>
      each?.workingDays === days &&
      each.includesSupportingWorks === includesSupportingWorks &&
      each.counting === counting,
  );
  if (!isSame) return undefined;
  const isKnown = limits.every((each) => each?.dueOn === dueOn);
  return { workingDays: days, includesSupportingWorks, dueOn: isKnown ? dueOn : undefined };
}

/** 3.2.3 */
function processLimit(each: Case): Limit & { readonly counting: string } {
  const { limit, throughout, ownCounts } = processDays(each);
  return { ...limit, counting: `${String(throughout)} ${String(ownCounts)}`, dueOn: processDue(each) };
}

function processDue(each: Case): string | undefined {
  const { limit, throughout, left, perhaps } = processDays(each);
  const { connection, asOf, isOpen } = each;
  const end = connection?.date ?? asOf;
  if (left === undefined || hiddenDates(each).length > 0) return undefined;
  const least = minusPerhaps(left, perhaps);
  const [colour, mildest] = [left, least].map((days) => overdue(workingDays(days), limit.workingDays));
  const isOverdue = mildest !== 'none' && colour === mildest && isSameDay(left, least, limit.workingDays);
  const isUntouched = workingDays(left) === workingDays(least) && isOver(perhaps, end, asOf);
  if (!isOverdue && !isUntouched) return undefined;
  if (workingDays(left) <= limit.workingDays && (!throughout || (isOpen && isHeld(each)))) return undefined;
  return dueAfter(left, limit.workingDays, end);
}

/** 3.2.5 */
function worksLimit(each: Case, index: number): Limit | undefined {
  const limit = worksLimits(each)[index]?.held ?? null;
  if (limit === null) return undefined;
  return { workingDays: limit, includesSupportingWorks: true, dueOn: worksDue(each, index, limit) };
}

function worksDue(each: Case, index: number, limit: number): string | undefined {
  const { record, readings, asOf, suspended, perhapsSuspended } = each;
  const { startedOn, completedOn } = record.works?.[index] ?? {};
  if (startedOn === undefined) return undefined;
  const end = completedOn ?? asOf;
  const left = minus(daysFrom(startedOn, end, readings), suspended);
  const least = minusPerhaps(left, perhapsSuspended);
  const isUntouched = workingDays(left) === workingDays(least) && isOver(perhapsSuspended, end, asOf);
  if (!isUntouched && !isSameDay(left, least, limit)) return undefined;
  if (workingDays(left) <= limit && completedOn === null && isSuspended(each)) return undefined;
  return dueAfter(left, limit, end);
}

/** Whether what has a missing date was over by a day, and nothing of it began later. */
function isOver(perhaps: Perhaps, end: string, asOf: string): boolean {
  return !perhaps(dayOf(end) + 1) && !perhaps(dayOf(asOf) + 1);
}

/** Whether a limit is used up on the same day. */
function isSameDay(left: Days, least: Days, limit: number): boolean {
  const due = lastOf(left, limit);
  return due !== undefined && due === lastOf(least, limit);
}

/** The day on which a limit is used up if every later day counts. */
function dueAfter(left: Days, limit: number, end: string): string {
  const due = lastOf(left, limit);
  return due === undefined ? workingDayAfter(end, limit - workingDays(left)) : dateOf(due);
}
