import { connectionDay } from './case-file';
import type { CaseRecord } from './record/case-record';
import type { Observation } from './observation';
import type { Timeliness } from './finding';

/** How a case stands against a limit, by what the check of it saw. */
export function timelinessOf(observations: readonly Observation[] | undefined, isRunning: boolean): Timeliness {
  if (observations === undefined) return 'notJudged';
  if (observations.some(({ missing }) => missing === undefined)) return 'late';
  if (observations.length > 0) return 'undetermined';
  return isRunning ? 'running' : 'onTime';
}

/** Whether the customer has no power yet. */
export function caseIsRunning(record: CaseRecord): boolean {
  return connectionDay(record) === undefined;
}

/** Whether some supporting works have begun and are not complete. */
export function worksAreRunning({ works = [] }: CaseRecord): boolean {
  return works.some(({ startedOn, completedOn }) => startedOn !== undefined && typeof completedOn !== 'string');
}
