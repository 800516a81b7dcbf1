import type { CaseFile } from './case-file';
import { distinctEntries } from './distinct-entries';
import { nothing, type Observation } from './observation';

/** What a check says of an item of a list. Create it at module level: it is asked about every item of every record. */
export type Observe<Item> = (item: Item, index: number, file: CaseFile) => readonly Observation[];

/** What there is to object to along a list of which every entry counts; `undefined` if the record has no such list. */
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  if (items === undefined) return undefined;
  let all: Observation[] | undefined;
  // By index, and with a list only if need be: hardly any item gives an observation.
  for (let index = 0; index < items.length; index += 1) {
    const observations = observe(items[index] as Item, index, file);
    if (observations.length > 0) (all ??= []).push(...observations);
  }
  return all ?? nothing;
}

/** What there is to object to along the entries of a list, each counted once; `undefined` if there is no such list. */
export function alongOnce<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  const observations = along(items, observe, file);
  // Most lists give nothing: whether an entry repeats another is asked only if it matters.
  if (observations === undefined || observations.length === 0) return observations;
  return distinctEntries(items).flatMap(({ item, index }) => observe(item, index, file));
}
