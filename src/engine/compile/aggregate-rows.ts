import { isTerminal, no, terminal, terminalOf, yes, type DiagramNode } from './diagram';
import type { DiagramBuilder } from './diagram-builder';
import { restrict } from './restrict';
import { mostOutcomes, rowsThatApply, type ListFunction, type Rule } from './rows-that-apply';
import { numbering } from '../../plain/numbering';
import { structuralKey } from '../../plain/structural-key';
import { sumOfDecimals } from '../../plain/exact-sum';
import type { Aggregate, Source } from '../terms/table';

/** A number made of the matching rows, as a function of the facts. */
export type AggregatedRows = readonly [
  /** Its terminals are lists of one index each, into the numbers in ascending order; that of no row comes first. */
  joint: ListFunction,
  numberAt: (list: readonly number[]) => number | null,
  /** For each row, the function that says whether it applies. */
  rows: ListFunction[],
];

/** The number made of some rows so far, or a decimal as text; null for no row. */
type Sofar = number | string | null;

/** Adds one more row to it. The order of the rows makes no difference. */
const steps: Readonly<Record<Aggregate, (sofar: Sofar, item: number) => Sofar>> = {
  count: (sofar) => Number(sofar) + 1,
  sum: (sofar, item) => sumOfDecimals([String(sofar ?? 0), String(item)]),
  min: (sofar, item) => Math.min(Number(sofar ?? item), item),
  max: (sofar, item) => Math.max(Number(sofar ?? item), item),
};

/** A node is made, labelled twice and looked through by each question: so much longer than a step of the compiler. */
const stepsOfNode = 20;

/**
 * An aggregate as a function of the facts. Of a few rows it is computed from lists, like any collection. Of more, the
 * rows are added one after another: what matters of the earlier rows is only the number made of them, however many
 * combinations of rows there are. The citations of an answer are one function per row.
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
  /** The function after one more item is added; remembered, since functions share most of their nodes. */
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
  // From the last variable to the first, so that the function so far stays below the one that is added.
  const variableOf = ({ root }: { readonly root: number }): number => builder.nodes[root]?.variable ?? -1;
  for (const { root, item } of [...items.values()].sort((one, other) => variableOf(other) - variableOf(one))) {
    const counted = aggregate === 'count' ? 1 : item;
    const step = stepsOf.get(counted) ?? stepOf(counted);
    stepsOf.set(counted, step);
    sofar = choose(root, step(sofar), sofar);
  }

  const numbers = made.map((each) => (each === null ? null : Number(each)));
  const ascending = [...new Set(numbers)].sort((one, other) => (one ?? -Infinity) - (other ?? -Infinity));
  const places = numbers.map((number) => ascending.indexOf(number));
  const nothing = [rules.length]; // the case of no row, told apart from the empty list, which cites what is cited for no row
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

/** The function that says whether a row applies. */
function whereApplies(rule: Rule, columns: readonly number[], builder: DiagramBuilder): number {
  const tested = [...columns.keys()].filter((column) => rule[column] !== undefined);
  const own = tested.map((column) => rule[column]);
  const roots = tested.map((column) => columns[column] as number);
  const { root, lists } = rowsThatApply([own], roots, true, builder);
  const labels = lists.map(({ length }) => length);
  return restrict({ nodes: builder.nodes, root }, [], labels, builder).root;
}
