import type { Choices } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { resolve } from '../terms/parameter-reference';
import { structuralKey } from '../../plain/structural-key';
import type { Collection, LanguageMeans, Source, Table, TableRow } from '../terms/table';

/** An outcome of rows, with a decision for how often it is collected. */
export interface Item {
  readonly outcome: unknown;
  readonly times: Table;
  /** The positions of the rows. */
  readonly places: readonly number[];
}

/** The distinct outcomes; for a sum that keeps equal items, one item per row. */
export function itemsOf(source: Collection, parameters: Choices['parameters']): readonly Item[] {
  const { keepsEqual = false, aggregate, rows } = source;
  const isSum = aggregate !== undefined;
  const found = new Map<
    string | number,
    { readonly outcome: unknown; readonly rows: TableRow[]; readonly places: number[] }
  >();
  rows.forEach((row, index) => {
    const outcome: unknown = resolve(row.outcome, parameters);
    const key = keepsEqual && isSum ? index : structuralKey(outcome);
    const item = found.get(key) ?? { outcome, rows: [], places: [] };
    item.rows.push(row);
    item.places.push(index);
    found.set(key, item);
  });
  return Array.from(found.values(), (item) => ({
    outcome: item.outcome,
    places: item.places,
    times: keepsEqual && !isSum ? timesCollected(source, item.rows) : isCollected(source, item.rows),
  }));
}

/** A table for whether one item is collected: its rows, and one row for all other facts. */
function isCollected(source: Collection, own: readonly TableRow[]): Table {
  const rows = [...own.map((row) => ({ ...row, outcome: true })), { id: 'otherwise', outcome: false, clauses: [] }];
  return { ...scopeOf(source), kind: 'first', rows };
}

/** A table for the number of rows that give one item. */
function timesCollected(source: Collection, rows: readonly TableRow[]): Table {
  const counting = {
    aggregate: 'count',
    assemble: ({ length }: readonly unknown[]) => length,
    keepsEqual: true,
  } as const;
  return { ...scopeOf(source), kind: 'collect', ...counting, rows };
}

type Scope = Pick<Source, 'id' | 'vocabulary' | 'readings' | 'general' | 'reads'>;

/** The parts of a table without its rows. The table was checked, so tables made of its parts are not checked again. */
export function scopeOf({ id, vocabulary, readings, general, reads }: Source): Scope {
  return { id, vocabulary, ...(readings && { readings }), ...(general && { general: unchecked(general) }), reads };
}

/** Checking the facts of the language for every item would take longer than everything else. */
const unchecked = /* @__PURE__ */ onceFor((general: LanguageMeans): LanguageMeans => ({
  ...general,
  check: () => undefined,
}));
