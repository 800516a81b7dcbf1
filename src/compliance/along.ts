import type { CaseFile } from './case-file';
import { distinctEntries } from './distinct-entries';
import { nothing, type Observation } from './observation';

/** Checks one item of a list. Create it at module level: it is evaluated for every item of every record. */
export type Observe<Item> = (item: Item, index: number, file: CaseFile) => readonly Observation[];

/** The observations along a list of which every entry counts; `undefined` if the record has no such list. */
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  if (items === undefined) return undefined;
  let all: Observation[] | undefined;
  // By index, and with a result list only on demand: hardly any item gives an observation.
  for (let index = 0; index < items.length; index += 1) {
    const observations = observe(items[index] as Item, index, file);
    if (observations.length > 0) (all ??= []).push(...observations);
  }
  return all ?? nothing;
}

/**
 * The observations along the entries of a list, with repeated entries counted once; `undefined` if there is no such
 * list.
 */
export function alongOnce<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  const observations = along(items, observe, file);
  // Most lists give no observation, so repeated entries are only looked for when there is one.
  if (observations === undefined || observations.length === 0) return observations;
  return distinctEntries(items).flatMap(({ item, index }) => observe(item, index, file));
}
