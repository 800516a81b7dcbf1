import type { OpenAnswer } from '../terms/answer';
import { mostOutcomes } from '../compile/rows-that-apply';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from '../terms/errors';
import { machineFor, type Choices } from '../compile/machine';
import { openVariables } from '../compile/open-variables';
import { resolve } from '../terms/parameter-reference';
import { restrict } from '../compile/restrict';
import { structuralKey } from '../../plain/structural-key';
import type { Collection, Table, TableRow } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What is known of the items of a collection. */
export interface CollectionLeft {
  /** Whether many items each depend on facts of their own, so that there are too many outcomes to list. */
  readonly isMany: boolean;
  /** Whether the known items determine the whole answer. */
  readonly isExact: boolean;
  readonly answer: OpenAnswer<unknown>;
}

/** An outcome of rows, with the decision that says how often it is collected. */
interface Item {
  readonly outcome: unknown;
  readonly times: Table;
}

/**
 * Describes a collection with too many possible outcomes to list: for each item, whether it is collected, or how often
 * if equal items are kept. Each item is a decision of its own, so that the work grows with the number of items and not
 * with their combinations.
 */
export function itemsLeft(source: Collection, choices: Choices): (classes: readonly number[]) => CollectionLeft {
  const items = itemsOf(source, choices.parameters);
  const machine = machineFor(
    items.map(({ times }) => times),
    choices,
  );
  const names = Object.keys(source.vocabulary);
  const isList = source.assemble === undefined;
  const isSum = source.aggregate === 'sum' && isEachFelt(items);
  return (classes) => {
    const left = items.map(({ outcome: item, times }) => {
      const { compiled, graph } = machine.compiledFor(times, classes);
      const { outcome, outcomes, rows } = compiled;
      const counts = terminalsLeft(outcome, classes).map((number) => Number(outcomes[number]));
      const applying = rows.map(({ root }) => restrict({ nodes: graph.builder.nodes, root }, classes));
      return {
        item,
        ways: counts.length,
        least: Math.min(...counts),
        most: Math.max(...counts),
        open: openVariables(restrict(outcome, classes)),
        applying: applying.flatMap(openVariables),
      };
    });
    const dependent = new Map<number, number>();
    for (const { variable } of left.flatMap((each) => each.open)) {
      dependent.set(variable, (dependent.get(variable) ?? 0) + 1);
    }
    const missing = [...dependent].sort(([one, many], [other, more]) => more - many || one - other);
    const isApart = missing.every(([, count]) => count === 1);
    const answer = {
      status: 'open',
      items: {
        certain: left.flatMap(({ item, least }) => Array<unknown>(least).fill(item)),
        excluded: left.filter(({ most }) => most === 0).map(({ item }) => item),
        open: left.flatMap(({ item, least, most }) => Array<unknown>(most - least).fill(item)),
      },
      missing: missing.map(([variable]) => names[variable]), // variables are the facts
    };
    // Code that does not know `items` gets an error, so that it never takes a part of the outcomes for all of them.
    Object.defineProperty(answer, 'possible', {
      get() {
        throw new InvalidTableError('table-too-large', source.id, { of: 'outcomes', limit: mostOutcomes });
      },
    });
    // If equal items are kept, a fact may change only the order of the list.
    const isOrdered =
      source.keepsEqual === true && left.some((each) => each.applying.some(({ variable }) => !dependent.has(variable)));
    return {
      isMany: isList && isApart && left.reduce((product, { ways }) => product * ways, 1) > mostOutcomes,
      isExact: missing.length > 0 && (isList ? !isOrdered : isSum && isApart),
      answer: deepFreeze(answer as unknown as OpenAnswer<unknown>), // with the properties just defined
    };
  };
}

/** The distinct outcomes; for a sum that keeps equal items, one per row. */
function itemsOf(source: Collection, parameters: Choices['parameters']): readonly Item[] {
  const { keepsEqual = false, aggregate, rows } = source;
  const isSum = aggregate !== undefined;
  const found = new Map<string | number, { readonly outcome: unknown; readonly rows: TableRow[] }>();
  rows.forEach((row, index) => {
    const outcome: unknown = resolve(row.outcome, parameters);
    const key = keepsEqual && isSum ? index : structuralKey(outcome);
    const item = found.get(key) ?? { outcome, rows: [] };
    item.rows.push(row);
    found.set(key, item);
  });
  return Array.from(found.values(), (item) => ({
    outcome: item.outcome,
    times: keepsEqual && !isSum ? timesCollected(source, item.rows) : isCollected(source, item.rows),
  }));
}

/** Whether each number changes any sum of the others; very small numbers are lost in the digits of a large sum. */
function isEachFelt(items: readonly Item[]): boolean {
  const sizes = items.map(({ outcome }) => Math.abs(outcome as number)); // sums have numbers as outcomes
  return sizes.reduce((total, size) => total + size, 0) < Math.min(...sizes) * 2 ** 50;
}

/** A table that says whether one item is collected: the rows with this item, and one row for all other facts. */
function isCollected(source: Collection, own: readonly TableRow[]): Table {
  const rows = [...own.map((row) => ({ ...row, outcome: true })), { id: 'otherwise', outcome: false, clauses: [] }];
  return { ...scopeOf(source), kind: 'first', rows };
}

/** The number of rows with one item. */
function timesCollected(source: Collection, rows: readonly TableRow[]): Table {
  const counting = {
    aggregate: 'count',
    assemble: ({ length }: readonly unknown[]) => length,
    keepsEqual: true,
  } as const;
  return { ...scopeOf(source), kind: 'collect', ...counting, rows };
}

type Scope = Pick<Collection, 'id' | 'vocabulary' | 'readings' | 'general' | 'reads'>;

/** The parts of a table without its rows. */
function scopeOf({ id, vocabulary, readings, general, reads }: Collection): Scope {
  return { id, vocabulary, ...(readings && { readings }), ...(general && { general }), reads };
}
