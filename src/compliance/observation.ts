import type { FactName } from '../facts';
import type { InterpretationId } from '../policy';
import type { FindingParameter, RecordPath, Severity } from './finding';

/** The evidence of a finding. */
export type Evidence = Readonly<Record<string, FindingParameter>>;

/** A rule that is broken at one place of a record. */
export interface Breach {
  readonly path: RecordPath;
  readonly evidence: Evidence;
  /** Absent: the severity of the check. */
  readonly severity?: Severity;
  /** The interpretations that it depends on, besides those of the check. */
  readonly interpretations?: readonly InterpretationId[];
  readonly missing?: never;
}

/** A rule that may be broken at one place of a record, depending on unknown facts or missing dates. */
export interface Unsettled {
  readonly path: RecordPath;
  readonly missing: readonly FactName[];
  readonly missingDates?: readonly RecordPath[];
}

/** The result of a check for one place of a record. */
export type Observation = Breach | Unsettled;

/** No observation. One shared list, since this is by far the most frequent result. */
export const nothing: readonly Observation[] = /* @__PURE__ */ Object.freeze([]);

/** Whether any observation is a finding. */
export function hasBreach(observations: readonly Observation[]): boolean {
  return observations.some(({ missing }) => missing === undefined);
}

/** Makes an observation of one broken rule. */
export function objection(path: RecordPath, evidence: Evidence = {}): readonly Observation[] {
  return [{ path, evidence }];
}

/** Marks evidence of which `found` is the least number that is possible. */
export function leastFound(isExact: boolean): Evidence {
  return isExact ? {} : { atLeast: true };
}

/** Marks evidence that depends on days that a future notice may change. */
export function uncertain(certain: boolean): Evidence {
  return certain ? {} : { certain };
}
