import { isTerminal, no, terminal, terminalOf, yes, type DiagramNode } from './diagram';
import type { DiagramBuilder } from './diagram-builder';
import { restrict } from './restrict';
import { mostOutcomes, rowsThatApply, type ListFunction, type Rule } from './rows-that-apply';
import { numbering } from '../../plain/numbering';
import { structuralKey } from '../../plain/structural-key';
import { terminalsLeft } from './terminals-left';
import { sumOfDecimals } from '../../plain/exact-sum';
import type { Aggregate, Source } from '../terms/table';

/** A number computed from the matching rows, as a function of the facts. */
export type AggregatedRows = readonly [
  /**
   * Each terminal has a list with the index of its number, in ascending order of the numbers; no number comes first.
   */
  joint: ListFunction,
  numberAt: (list: readonly number[]) => number | null,
  /** For each row, the function that is true where the row applies. */
  rows: ListFunction[],
];

/** The number computed from some of the rows, or a decimal as text; null for no row. */
type Sofar = number | string | null;

/** Adds one more row. The order of the rows makes no difference. */
const steps: Readonly<Record<Aggregate, (sofar: Sofar, item: number) => Sofar>> = {
  count: (sofar) => Number(sofar) + 1,
  sum: (sofar, item) => sumOfDecimals([String(sofar ?? 0), String(item)]),
  min: (sofar, item) => Math.min(Number(sofar ?? item), item),
  max: (sofar, item) => Math.max(Number(sofar ?? item), item),
};

/** Making a node and using it in every question takes as long as this number of steps. */
const stepsOfNode = 20;

/**
 * An aggregate as a function of the facts. For a few rows it is computed from lists, like any collection. For more
 * rows, one row after another is added to the function: only the number so far matters, not which combination of rows
 * gave it. There is one citing function per row.
 *
 * @returns undefined for other tables, and for few rows
 * @throws InvalidTableError with the code `table-too-large` for more than 1,024 sums
 */
export function aggregateRows(
  source: Source,
  rules: readonly Rule[],
  columns: readonly number[],
  outcomes: readonly unknown[],
  builder: DiagramBuilder,
): AggregatedRows | undefined {
  if (source.kind !== 'collect' || source.aggregate === undefined || 2 ** rules.length <= mostOutcomes)
    return undefined;
  const { aggregate, keepsEqual = false } = source;
  const { choose, spend, fail } = builder;
  const applying = rules.map((rule) => whereApplies(rule, columns, builder));

  // Rows of equal outcomes count once, unless equal outcomes are kept.
  const items = new Map<string | number, { root: number; readonly item: number }>();
  applying.forEach((root, row) => {
    const key = keepsEqual ? row : structuralKey(outcomes[row]);
    const same = items.get(key);
    if (same) same.root = choose(root, yes, same.root);
    else items.set(key, { root, item: outcomes[row] as number }); // aggregates have numbers as outcomes; `count` accepts any row
  });

  const { values: made, numberOf } = numbering<Sofar>();
  /** The function after adding one more item. Remembered, since the functions share most of their nodes. */
  const stepOf = (item: number): ((root: number) => number) => {
    const found: number[] = [];
    const step = (reference: number): number => {
      if (isTerminal(reference)) {
        const number = numberOf(steps[aggregate](made[terminalOf(reference)] as Sofar, item));
        if (aggregate === 'sum' && number >= mostOutcomes) fail('outcomes', mostOutcomes);
        return terminal(number);
      }
      return (found[reference] ??= split(reference));
    };
    const split = (reference: number): number => {
      spend(stepsOfNode);
      const { variable, children } = builder.nodes[reference] as DiagramNode; // a reference that is no terminal
      return builder.node(variable, children.map(step));
    };
    return step;
  };
  const stepsOf = new Map<number, ReturnType<typeof stepOf>>();
  let sofar = terminal(numberOf(aggregate === 'count' ? 0 : null));
  // From the last variable to the first, so that each added function tests earlier variables than the function so far.
  const variableOf = ({ root }: { readonly root: number }): number => builder.nodes[root]?.variable ?? -1;
  for (const { root, item } of [...items.values()].sort((one, other) => variableOf(other) - variableOf(one))) {
    const counted = aggregate === 'count' ? 1 : item;
    const step = stepsOf.get(counted) ?? stepOf(counted);
    stepsOf.set(counted, step);
    sofar = choose(root, step(sofar), sofar);
  }

  const numbers = made.map((each) => (each === null ? null : Number(each)));
  // Some of the numbers so far are not among the last ones.
  const last = terminalsLeft({ nodes: builder.nodes, root: sofar }, []).map((each) => numbers[each] ?? null);
  const ascending = [...new Set(last)].sort((one, other) => (one ?? -Infinity) - (other ?? -Infinity));
  const places = numbers.map((number) => ascending.indexOf(number));
  const nothing = [rules.length]; // the terminal for no row; an empty list would cite what is cited if no row applies
  const citing = applying.map((root, row) => ({ root, lists: [nothing, [row]] }));
  const some = source.none ? applying.reduceRight((found, root) => choose(root, yes, found), no) : yes;
  return [
    {
      root: restrict({ nodes: builder.nodes, root: sofar }, [], places, builder).root,
      lists: ascending.map((_, place) => [place]),
    },
    ([place = NaN]) => ascending[place] ?? null,
    [...citing, { root: some, lists: [[], nothing] }],
  ];
}

/** The function that is true where a row applies. */
function whereApplies(rule: Rule, columns: readonly number[], builder: DiagramBuilder): number {
  const tested = [...columns.keys()].filter((column) => rule[column] !== undefined);
  const own = tested.map((column) => rule[column]);
  const roots = tested.map((column) => columns[column] as number);
  const { root, lists } = rowsThatApply([own], roots, true, builder);
  const labels = lists.map(({ length }) => length);
  return restrict({ nodes: builder.nodes, root }, [], labels, builder).root;
}
