import { vocabulary, type FactName } from '../facts';
import { columnOf } from './columns-of-mapping';
import { knownWords } from './known-words';
import type { Mapping, WordMeaning } from './mapping';
import type { RecordLayout } from './record-layout';
import type { ColumnPlan } from './table-plan';

/** The facts that no column, constant or default contains. */
export function factsBeyond(
  mapping: Mapping,
  columns: readonly ColumnPlan[],
  { slotOf }: RecordLayout,
): readonly FactName[] {
  const slots = columns.flatMap(({ writers }) => writers.flatMap(({ slot }) => slot ?? []));
  const paths = [
    ...slots.flatMap(({ target }) => [target.path, ...[...knownWords(target.leaf).values()].flatMap(pathsSet)]),
    ...Object.values(mapping.columns ?? {}).flatMap((column) =>
      Object.values(columnOf(column).values ?? {}).flatMap(pathsSet),
    ),
    ...Object.keys({ ...mapping.constants, ...mapping.defaults }),
  ];
  const carried = new Set(paths.map((path) => slotOf(path).target.path));
  return (Object.keys(vocabulary) as readonly FactName[]).filter((fact) => !carried.has(`facts.${fact}`)); // its own keys
}

function pathsSet(meaning: WordMeaning): readonly string[] {
  return typeof meaning === 'object' && meaning !== null ? Object.keys(meaning.set ?? {}) : [];
}
