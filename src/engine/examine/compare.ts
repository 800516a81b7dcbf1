import { deepFreeze } from '../../plain/deep-freeze';
import { refuseOtherThanDecision } from '../decide/decision-argument';
import type { Decision, FactIn, FactsIn, Language } from '../decide/decision';
import { isTerminal, no, terminal, terminalOf, yes, type Diagram, type DiagramNode } from '../compile/diagram';
import { diagramBuilder, type DiagramBuilder } from '../compile/diagram-builder';
import { join } from '../compile/rows-that-apply';
import { numbering } from '../../plain/numbering';
import { rangeOf, valuesOf, type NumberRange } from '../compile/number-range';
import { commonVariables, compiledOver } from '../compile/machine';
import type { Variable, Variables } from '../compile/partition';
import { badArgument } from '../../plain/read/argument';
import { structuralKey } from '../../plain/structural-key';

/** A condition on a fact: it has one of some values, or lies within one of some ranges; a text may be any but some. */
export type RegionCondition = readonly (string | boolean | NumberRange | NumberRange<string>)[];

/** A region of facts in which two decisions have different outcomes. */
export interface Difference<L extends Language, Outcome> {
  /** The conditions of the region, by fact; none can be dropped or widened. */
  readonly when: { readonly [Name in FactIn<L>]?: RegionCondition };
  /** The outcome of the first decision everywhere in the region. */
  readonly before: Outcome;
  /** The outcome of the second. */
  readonly after: Outcome;
  /** Facts in the region for which both decisions are decided. */
  readonly witness: FactsIn<L>;
}

/** For each variable the classes that it may have; undefined: any. */
type Box = ReadonlyMap<number, readonly number[]>;

/** The maximum number of pairs of outcomes, and of regions, that are listed. */
const mostRegions = 65_536;

/** The number of nodes and classes looked at for the regions that count as one step. */
const looksInStep = 4;

/**
 * Compares two decisions over one vocabulary: under two rulebooks, under two choices of a reading, or with two tables.
 *
 * @param one a decision
 * @param other another decision, such as the first one under another rulebook
 * @returns regions that together cover exactly the facts with different outcomes, each as wide as possible; empty: the
 * decisions have equal outcomes for all facts
 * @throws InvalidRequestError for values that are no decisions, and for decisions over different vocabularies
 * @throws InvalidTableError for a table that is invalid or too large
 *
 * @example
 * compareDecisions(umbrella, umbrella); // => []
 */
export function compareDecisions<L extends Language, Outcome, Other = Outcome>(
  one: Decision<L, Outcome>,
  other: Decision<L, Other>,
): readonly Difference<L, Outcome | Other>[] {
  refuseOtherThanDecision('one', one);
  refuseOtherThanDecision('other', other);
  const vocabulary = structuralKey(one.source.vocabulary);
  if (
    structuralKey(other.source.vocabulary) !== vocabulary ||
    structuralKey(one.source.readings) !== structuralKey(other.source.readings)
  ) {
    throw badArgument('other', 'wrong-type', `a decision over the same facts and readings as "${one.id}"`, other.id);
  }
  const variables = commonVariables([one, other]);
  const builder = diagramBuilder(() => one.id);
  const { values: outcomes, numberOf } = numbering<unknown>();
  const roots = [one, other].map((decision) => outcomeOf(decision, variables, numberOf, builder));
  const { root, lists } = join(roots, builder, mostRegions);
  const list = [...variables.values()];
  const differences = lists.flatMap(([before = 0, after = 0], pair) => {
    if (before === after) return [];
    return regionsOf({ nodes: builder.nodes, root }, pair, list, builder).map((box) => ({
      when: Object.fromEntries([...box].map(([variable, classes]) => conditionOn(list[variable] as Variable, classes))),
      before: outcomes[before],
      after: outcomes[after],
      witness: Object.fromEntries<unknown>(
        [...box].map(([variable, [known = 0]]) => {
          const { name, values } = list[variable] as Variable; // a box names variables
          return [name, values[known]];
        }),
      ),
    }));
  });
  return deepFreeze(differences) as unknown as readonly Difference<L, Outcome | Other>[]; // the tables' types
}

/** The function of a decision from facts to the numbers of its outcomes, within a builder. */
function outcomeOf(
  decision: Decision<Language, unknown>,
  variables: Variables,
  numberOf: (outcome: unknown) => number,
  { node }: DiagramBuilder,
): number {
  const { outcome, outcomes } = compiledOver(decision, variables).compiled;
  const placed: number[] = [];
  const place = (reference: number): number =>
    isTerminal(reference) ? terminal(numberOf(outcomes[terminalOf(reference)])) : (placed[reference] as number);
  for (const { variable, children } of outcome.nodes) placed.push(node(variable, children.map(place)));
  return place(outcome.root);
}

/** Regions that together cover exactly the facts that lead to a terminal; none is covered by the others. */
function regionsOf(
  diagram: Diagram,
  wanted: number,
  variables: readonly Variable[],
  builder: DiagramBuilder,
): readonly Box[] {
  const widest = pathsTo(diagram, wanted, builder).map((box) => widened(box, diagram, wanted, variables, builder));
  const distinct = [...new Map(widest.map((box) => [structuralKey([...box]), box])).values()];
  const functions = distinct.map((box) => functionOf(box, variables, builder));
  const kept = new Set(distinct.keys());
  for (const index of distinct.keys()) {
    builder.spend(kept.size / 2);
    const others = [...kept].reduce(
      (found, each) => (each === index ? found : builder.choose(functions[each] as number, yes, found)),
      no,
    );
    if (builder.choose(functions[index] as number, others, yes) === yes) kept.delete(index);
  }
  return distinct.filter((_, index) => kept.has(index));
}

/** The paths to a terminal. Classes with the same continuation are joined. */
function pathsTo({ nodes, root }: Diagram, wanted: number, { fail, spend }: DiagramBuilder): readonly Box[] {
  const found: Box[] = [];
  const dead = new Set<number>();
  const follow = (reference: number, box: Box): boolean => {
    if (isTerminal(reference)) {
      if (terminalOf(reference) !== wanted) return false;
      if (found.push(box) > mostRegions) fail('steps', mostRegions);
      return true;
    }
    if (dead.has(reference)) return false;
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    const leading = new Map<number, number[]>();
    children.forEach((child, known) => {
      const classes = leading.get(child);
      if (classes) classes.push(known);
      else leading.set(child, [known]);
    });
    spend(children.length / looksInStep);
    const leads = [...leading].filter(([child, classes]) => follow(child, new Map([...box, [variable, classes]])));
    if (leads.length === 0) dead.add(reference);
    return leads.length > 0;
  };
  follow(root, new Map());
  return found;
}

/** Widens a box as long as everything in it leads to the same terminal. */
function widened(
  box: Box,
  diagram: Diagram,
  wanted: number,
  variables: readonly Variable[],
  { spend }: DiagramBuilder,
): Box {
  const wide = new Map(box);
  for (const variable of [...box.keys()].sort((a, b) => b - a)) {
    const own = box.get(variable) ?? [];
    wide.delete(variable);
    if (leadsOnlyTo(diagram, wide, wanted, spend)) continue;
    wide.set(variable, own);
    for (const known of (variables[variable] as Variable).values.keys()) {
      const more = [...new Set([...(wide.get(variable) ?? []), known])].sort((a, b) => a - b);
      spend(more.length / looksInStep);
      if (leadsOnlyTo(diagram, new Map([...wide, [variable, more]]), wanted, spend)) wide.set(variable, more);
    }
  }
  return new Map([...wide].sort(([a], [b]) => a - b));
}

function leadsOnlyTo({ nodes, root }: Diagram, box: Box, wanted: number, spend: DiagramBuilder['spend']): boolean {
  const seen = new Set<number>();
  const check = (reference: number): boolean => {
    if (isTerminal(reference)) return terminalOf(reference) === wanted;
    if (seen.has(reference)) return true;
    seen.add(reference);
    spend(1 / looksInStep);
    const { variable, children } = nodes[reference] as DiagramNode; // a reference that is no terminal
    return (box.get(variable) ?? [...children.keys()]).every((known) => check(children[known] as number));
  };
  return check(root);
}

/** A box as a boolean function of the facts. */
function functionOf(box: Box, variables: readonly Variable[], { node }: DiagramBuilder): number {
  return [...box].reduceRight((inner, [variable, classes]) => {
    const within = new Set(classes);
    return node(
      variable,
      (variables[variable] as Variable).values.map((_, known) => (within.has(known) ? inner : no)),
    );
  }, yes);
}

/** A condition in terms of the vocabulary: values, or ranges of adjacent classes. */
function conditionOn(
  variable: Variable,
  classes: readonly number[],
): readonly [name: string, condition: RegionCondition] {
  const { name, cuts } = variable;
  if (cuts.length === 0) return [name, valuesOf(variable, classes)];
  const first = classes.filter((known) => !classes.includes(known - 1));
  const last = classes.filter((known) => !classes.includes(known + 1));
  return [name, first.map((from, index) => rangeOf(variable, from, last[index] as number))] as const;
}
