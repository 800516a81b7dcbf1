import type { CaseFile } from './case-file';
import { distinctEntries } from './distinct-entries';
import { nothing, type Observation } from './observation';
import type { WorksRecord } from './record/case-record';
import type { WorksFile } from './works-file';

/** Checks one item of a list. Create it at module level: it is evaluated for every item of every record. */
export type Observe<Item> = (item: Item, index: number, file: CaseFile) => readonly Observation[];

/** The observations for each entry of a list; `undefined` if the record has no such list. */
export function along<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  if (items === undefined) return undefined;
  let all: Observation[] | undefined;
  // By index, and with a list of results only if needed: very few items lead to an observation.
  for (let index = 0; index < items.length; index += 1) {
    const observations = observe(items[index] as Item, index, file);
    if (observations.length > 0) (all ??= []).push(...observations);
  }
  return all ?? nothing;
}

/**
 * The observations for each entry of a list, with repeated entries counted once; `undefined` if there is no such list.
 */
export function alongOnce<Item>(
  items: readonly Item[] | undefined,
  observe: Observe<Item>,
  file: CaseFile,
): readonly Observation[] | undefined {
  const observations = along(items, observe, file);
  // Repeated entries are only searched if there is an observation, which is rare.
  if (observations === undefined || observations.length === 0) return observations;
  return distinctEntries(items).flatMap(({ item, index }) => observe(item, index, file));
}

/** The observations along the items of supporting works, repeated items once. */
export function alongWorks(file: CaseFile, observe: Observe<WorksRecord>): readonly Observation[] | undefined {
  return alongOnce(file.record.works, observe, file);
}

/** An item of supporting works, with its facts. */
export function worksAt(index: number, { works }: CaseFile): WorksFile {
  return works?.[index] as WorksFile; // made from the record
}
