import type { FactName } from '../facts';
import type { FindingParameter, RecordPath, Severity } from './finding';

/** The evidence of a finding. */
export type Evidence = Readonly<Record<string, FindingParameter>>;

/** A rule is broken at one place of a record. */
export interface Breach {
  readonly path: RecordPath;
  readonly evidence: Evidence;
  /** Left out: the severity of the check. */
  readonly severity?: Severity;
  readonly missing?: never;
}

/** Whether a rule is broken at one place of a record hangs on unknown facts. */
export interface Doubt {
  readonly path: RecordPath;
  readonly missing: readonly FactName[];
}

/** What a check objects to. */
export type Observation = Breach | Doubt;

/** Nothing to object to: the most frequent result of all, so that it is there once. */
export const nothing: readonly Observation[] = /* @__PURE__ */ Object.freeze([]);

/** What there is to object to along a list; `undefined` if the record has no such list. */
export function along<Item>(
  items: readonly Item[],
  observe: (item: Item, index: number) => readonly Observation[],
): readonly Observation[];
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: (item: Item, index: number) => readonly Observation[],
): readonly Observation[] | undefined;
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: (item: Item, index: number) => readonly Observation[],
): readonly Observation[] | undefined {
  if (items === undefined) return undefined;
  let all = nothing;
  // By index, and joined only if need be: hardly any item gives an observation.
  for (let index = 0; index < items.length; index += 1) {
    const observations = observe(items[index] as Item, index);
    if (observations.length > 0) all = all.concat(observations);
  }
  return all;
}

/** Objects to a value. */
export function objection(path: RecordPath, evidence: Evidence = {}): readonly Observation[] {
  return [{ path, evidence }];
}
