import { deepFreeze } from '../plain/deep-freeze';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { badArgument, readingArgument } from '../plain/read/argument';
import { read } from '../plain/read/read';
import { boolean, object, oneOf } from '../plain/read/shape';
import type { ValuePlace } from './case-draft';
import { problemOfRow, type IntakeProblem } from './intake-problem';
import type { Mapping } from './mapping';
import { readMapping } from './read-mapping';
import type { SourceOptions } from './table-plan';
import { tableReader, type Row, type TableReader, type TableSummary, type TakenCase } from './table-reader';

/** A record that was read from a table. `checkCase` decides whether it is valid. */
export interface TakenRecord {
  /** The row in which the case begins, from 1. */
  readonly row: number;
  /** The case record, for `checkCase`. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The origin of every value of the record. */
  readonly places: readonly ValuePlace[];
}

/** The result of reading a table. */
export interface IntakeResult extends TableSummary {
  /** The records, in the order of their first rows. */
  readonly records: readonly TakenRecord[];
  /** Everything that cannot be used, in the order of the rows. A case with a problem gives no record. */
  readonly problems: readonly IntakeProblem[];
}

/**
 * Reads the rows of a table as case records. Nothing is guessed: a word, a number or a date that is not certain is a
 * problem with its row and column, and what no column contains stays unknown. The same rows give the same result.
 *
 * @param rows the rows, headers included: lists of cells, or objects by header (then without a header row)
 * @param mapping how the columns become facts and fields of the record; `{}` for a table with only known headers
 * @param source properties of all cells of the source
 * @returns the records with the origin of every value, the problems, the unknown words by frequency, the unused
 * columns, and the facts that no column contains; frozen
 * @throws InvalidMappingError naming everything that is wrong with the mapping
 * @throws InvalidRequestError for rows or properties of another kind
 *
 * @example
 * const rows = [
 *   ['申请编号', '供电电压', '合同容量', '户名'],
 *   ['NX-1', '交流10kV', '315', '…'],
 * ];
 * const { records, unusedColumns } = recordsFromRows(rows, {});
 * records[0]?.record; // => { id: 'NX-1', facts: { voltageLevel: '10kV', appliedCapacityKva: 315 } }
 * unusedColumns; // => [{ column: 4, header: '户名' }]
 */
export function recordsFromRows(rows: Iterable<Row>, mapping: Mapping, source: SourceOptions = {}): IntakeResult {
  const method: unknown = readingArgument(
    'rows',
    rows,
    expected,
    () => typeof rows === 'object' && rows[Symbol.iterator],
  );
  if (typeof method !== 'function') throw badArgument('rows', 'wrong-type', expected, rows);
  const { problems: faults } = read(sourceShape, source);
  if (faults !== undefined)
    throw new InvalidRequestError(faults.map((fault) => ({ ...fault, path: ['source', ...fault.path] })));
  const reader = tableReader(readMapping(mapping), source);
  const records: TakenRecord[] = [];
  const problems: IntakeProblem[] = [];
  const sort = (cases: readonly TakenCase[]): void => {
    for (const each of cases) {
      if (each.record === undefined) problems.push(...each.problems);
      else records.push(each);
    }
  };
  let number = 0;
  for (const row of rows) {
    number += 1;
    sort(taken(reader, row, number));
  }
  sort(reader.end());
  problems.sort((one, other) => one.row - other.row);
  return deepFreeze({ records, problems, ...reader.summary() });
}

const expected = 'the rows of a table';

const sourceShape = /* @__PURE__ */ object({}, { dateSystem: /* @__PURE__ */ oneOf([1900, 1904]), isPlaced: boolean });

/** Adds a row. A row that cannot be read is a problem. */
function taken(reader: TableReader, row: Row, number: number): readonly TakenCase[] {
  try {
    return reader.take(row, number);
  } catch {
    return [{ row: number, problems: [problemOfRow('unreadable-cell', number)] }];
  }
}
