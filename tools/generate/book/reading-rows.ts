import type { TableRow } from '../../../src/engine';
import { passes, resolve } from '../../../src/engine/internal';
import { interpretations } from '../../../src/policy';
import { bookDecisions, type BookDecision } from './book-decisions';

/** A row of a table in the book. */
export interface BookRow {
  readonly decision: BookDecision;
  readonly row: string;
}

/** The rows that cite a question. */
export function rowsOn(id: string): readonly BookRow[] {
  return rowsThat(({ interpretations: cited = [] }) => cited.includes(id));
}

/** The rows that apply under a reading, but not under every other one. */
export function rowsUnder(id: string, reading: string): readonly BookRow[] {
  return rowsThat((row) => holds(row, id, reading) === true);
}

/** The rows that apply under the first reading and not under the second. */
export function rowsBrought(id: string, reading: string, instead: string): readonly BookRow[] {
  return rowsThat((row) => holds(row, id, reading) === true && holds(row, id, instead) === false);
}

/** Whether a row applies under the default readings. */
export function holdsAsTaken(row: Pick<TableRow, 'when'>): boolean {
  return Object.values(interpretations).every(({ id, taken }) => holds(row, id, taken) !== false);
}

/** Whether a row applies under a reading; undefined if it does not test the question. */
function holds({ when = {} }: Pick<TableRow, 'when'>, id: string, reading: string): boolean | undefined {
  const test = when[id];
  return test === undefined ? undefined : passes(resolve(test, undefined), reading);
}

function rowsThat(isMeant: (row: Pick<TableRow, 'when' | 'interpretations'>) => boolean): readonly BookRow[] {
  return bookDecisions.flatMap((decision) => {
    const { source } = decision;
    if (source.kind === 'combination') return [];
    const rows = [...source.rows, ...(source.none ? [source.none] : [])];
    return rows.filter(isMeant).map(({ id: row }) => ({ decision, row }));
  });
}
