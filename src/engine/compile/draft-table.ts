import type { DiagramBuilder } from './diagram-builder';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from '../terms/errors';
import { numbering } from '../../plain/numbering';
import { resolve } from '../terms/parameter-reference';
import type { Variable } from './partition';
import { restrict } from './restrict';
import {
  testsOfRow,
  type Compiler,
  type Draft,
  type Grounds,
  type NoneRow,
  type RowTable,
  type Source,
  type TableRow,
  type Way,
} from '../terms/table';
import { passes } from '../terms/unary-test';

/** An outcome of which fields are tested. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Compiles a table. While it is drafted, a way is the list of its grounds, those of the table itself last.
 *
 * @param gather makes the outcome out of those of all rows that apply; without it the first row that applies gives it
 */
export function draftTable(
  table: RowTable,
  compiler: Compiler,
  gather?: (outcomes: readonly unknown[]) => unknown,
): Draft {
  const { rows, reads } = table;
  const { builder, parameters, grounds } = compiler;
  const firstRow = grounds.length;
  for (const row of rows) grounds.push(groundOf(table, row));
  const { values, numberOf } = numbering<readonly number[]>();
  const nothing = ~numberOf([]);

  /** A function with every terminal replaced. */
  const relabel = (root: number, terminalOf: (terminal: number) => number): number =>
    builder.apply([root], ([reference = 0]) => (reference < 0 ? ~terminalOf(~reference) : undefined));

  /** A function with more grounds on every way. */
  const adding = (more: readonly number[], root: number): number => {
    if (more.length === 0) return root;
    return relabel(root, (number) => {
      const all = new Set([...(values[number] as readonly number[]), ...more]);
      return numberOf([...all].sort((one, other) => one - other));
    });
  };

  /** Tests are made one after another, as a reader would: the next one only when this one holds. */
  const draftRow = (otherwise: number, row: TableRow, index: number): number =>
    testsOfRow(row).reduceRight(
      (applies, [name, written]) => {
        const test = resolve(written, parameters);
        const [decision = name, field] = name.split('.');
        const read = reads[decision];
        const { root, ways } = draftOf(read ?? name, compiler);
        return builder.apply([root, applies, otherwise], ([found = 0, yes = 0, no = 0]) => {
          const way = ways[~found];
          if (way === undefined) return undefined;
          // A table with a gap has no outcome there, which the gap will be reported for.
          const outcome = read && field ? (way.outcome as Fields | undefined)?.[field] : way.outcome;
          return adding(way.grounds, passes(test, outcome) ? yes : no);
        });
      },
      adding([firstRow + index], gather === undefined ? nothing : otherwise),
    );

  const root = rows.reduceRight(draftRow, nothing);
  const rowOutcomes = rows.map(({ outcome }) => resolve(outcome, parameters));
  const ways = restrict({ ...builder, root }, [])
    .terminals.map((number): Way & { readonly number: number } => {
      const rests = values[number] as readonly number[];
      const applied = rests.map((ground) => ground - firstRow).filter((index) => index >= 0);
      const outcomes = applied.map((index) => rowOutcomes[index]);
      const outcome = deepFreeze(gather === undefined ? outcomes[0] : gather(outcomes));
      return { number, outcome, rows: applied, grounds: rests };
    })
    .sort(inTableOrder);
  return { ways, root: relabel(root, (number) => ways.findIndex((way) => way.number === number)) };
}

/** What an answer rests on if it rests on a row. */
export function groundOf({ id: table }: RowTable, { id, clauses, interpretations = [] }: NoneRow): Grounds {
  return { rules: [`${table}/${id}`], clauses, interpretations };
}

/** In table order; where one list of rows begins another, the shorter first. */
function inTableOrder({ rows: one }: Way, { rows: other }: Way): number {
  const index = one.findIndex((row, position) => row !== other[position]);
  return index < 0 ? one.length - other.length : (one[index] ?? 0) - (other[index] ?? -1);
}

/** What has been compiled of a source, or of the fact of a name. */
export function draftOf(source: Source | string, { drafts }: Compiler): Draft {
  const draft = drafts.get(source);
  // What is read has been compiled before, so it must be a name.
  if (draft === undefined) throw new InvalidTableError('unknown-fact', source as string);
  return draft;
}

/** A fact, as if it were a decision with its values as outcomes. */
export function draftFact({ variable, values }: Variable, { node }: DiagramBuilder): Draft {
  return {
    root: node(
      variable,
      values.map((_, number) => ~number),
    ),
    ways: values.map((outcome) => ({ outcome, rows: [], grounds: [] })),
  };
}
