import { everyOf } from '../plain/along-list';
import { processSituation } from '../rules/time-limits/process-counting';
import { usedUpOn, usedUpOnwards } from '../rules/time-limits/periods';
import type { CaseFile } from './case-file';
import { isOutsideForce } from './checks/record';
import { heldLimit } from './checks/works-time';
import { daysUntil, isDueOfItemKnown } from './days-of-item';
import { isDueOfProcessKnown, isHeld } from './days-of-process';
import type { WorksFile } from './works-file';

/** The limit by which a case or an item of works is judged. */
export interface Deadline {
  readonly workingDays: number;
  /** Whether the limit includes the supporting works. */
  readonly includesSupportingWorks: boolean;
  /** The day on which the limit is used up; undefined if that is not known. */
  readonly dueOn: string | undefined;
}

/** The limits by which a record is judged; undefined where there is none, or where it depends on unknown facts. */
export interface Deadlines {
  readonly process: Deadline | undefined;
  /** For each item of the works. */
  readonly works: readonly (Deadline | undefined)[];
}

/** 3.2.3, 3.2.5 — the limits by which the checks judge a record; none outside the term of the policy. */
export function deadlinesOf(file: CaseFile): Deadlines {
  if (isOutsideForce(file)) return { process: undefined, works: [] };
  return {
    process: processDeadlineOf(file),
    works: (file.works ?? []).map((works, index) => worksDeadlineOf(works, index, file)),
  };
}

function processDeadlineOf(file: CaseFile): Deadline | undefined {
  const { timing, asOf, connection, calendar } = file;
  const situations = file.facts.possible(processSituation);
  const [first] = situations;
  if (first === undefined) return undefined;
  const { limit, counting } = first;
  const { workingDays, includesSupportingWorks } = limit;
  const isSettled = everyOf(
    situations,
    (other) =>
      other.counting === counting &&
      other.limit.workingDays === workingDays &&
      other.limit.includesSupportingWorks === includesSupportingWorks,
  );
  if (!isSettled) return undefined;
  const counted = timing.countedIn(first);
  const dueOn = (): string | undefined => {
    if (counted === undefined || !everyOf(situations, (each) => isDueOfProcessKnown(each, counted, file)))
      return undefined;
    if (counted.days > workingDays) return usedUpOn(counted.periods, workingDays, calendar)?.date;
    // Which stages follow is not known. While no day counts for the time being, neither is when days count again.
    if (counting === 'utilityStages' || (file.isOpen && isHeld(first, file))) return undefined;
    return usedUpOnwards(counted, workingDays, connection?.date ?? asOf, calendar)?.date;
  };
  return { workingDays, includesSupportingWorks, dueOn: dueOn() };
}

function worksDeadlineOf(works: WorksFile, index: number, file: CaseFile): Deadline | undefined {
  const { verdict } = heldLimit(index, file);
  if (verdict === undefined || verdict === 'none') return undefined;
  const workingDays = Number(verdict);
  const { startedOn, completedOn } = works.item;
  const dueOn = (): string | undefined => {
    if (startedOn === undefined) return undefined;
    const counted = daysUntil(startedOn, completedOn ?? file.asOf, file);
    if (!isDueOfItemKnown(counted, workingDays, file)) return undefined;
    if (counted.days <= workingDays && completedOn === null && file.isSuspended) return undefined;
    return usedUpOnwards(counted, workingDays, counted.period.to, file.calendar)?.date;
  };
  return { workingDays, includesSupportingWorks: true, dueOn: dueOn() };
}
