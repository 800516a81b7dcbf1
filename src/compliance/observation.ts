import type { FactName } from '../facts';
import type { InterpretationId } from '../policy';
import type { FindingParameter, RecordPath, Severity } from './finding';

/** The evidence of a finding. */
export type Evidence = Readonly<Record<string, FindingParameter>>;

/** A rule is broken at one place of a record. */
export interface Breach {
  readonly path: RecordPath;
  readonly evidence: Evidence;
  /** Left out: the severity of the check. */
  readonly severity?: Severity;
  /** The interpretations it depends on, besides those of the check. */
  readonly interpretations?: readonly InterpretationId[];
  readonly missing?: never;
}

/** Whether a rule is broken at one place of a record depends on unknown facts, or on dates that are left out. */
export interface Unsettled {
  readonly path: RecordPath;
  readonly missing: readonly FactName[];
  readonly missingDates?: readonly RecordPath[];
}

/** What a check says of one place of a record. */
export type Observation = Breach | Unsettled;

/** Nothing to object to: the most frequent result of all, so that it is there once. */
export const nothing: readonly Observation[] = /* @__PURE__ */ Object.freeze([]);

/** Whether some rule is broken. */
export function hasBreach(observations: readonly Observation[]): boolean {
  return observations.some(({ missing }) => missing === undefined);
}

/** Objects to a value. */
export function objection(path: RecordPath, evidence: Evidence = {}): readonly Observation[] {
  return [{ path, evidence }];
}

/** Marks evidence that depends on days which a coming notice may change. */
export function uncertain(certain: boolean): Evidence {
  return certain ? {} : { certain };
}
