import type { Answer, OpenItems } from '../terms/answer';
import { tooManyOutcomes, mostOutcomes } from '../compile/columns';
import type { Compiled } from '../compile/machine';
import type { Citations } from './citations';
import { deepFreeze } from '../../plain/deep-freeze';
import { isTerminal, no, yes } from '../compile/diagram';
import { openVariables, type OpenVariable } from '../compile/open-variables';
import { restrict, type Restricted } from '../compile/restrict';
import type { Source } from '../terms/table';

/** The answer while facts are unknown. */
export function answerPartly(found: Compiled, classes: readonly number[], citations: () => Citations): Answer<unknown> {
  const { outcome, outcomes, source } = found.compiled;
  if (outcome === undefined) return answerByItems(found);
  return concluded(restrict(outcome, classes), outcomes, source, classes, citations);
}

/** What a restricted diagram says, given the results that its terminals stand for. */
export function concluded(
  left: Restricted,
  results: readonly unknown[],
  source: Source,
  classes: readonly number[],
  citations: () => Citations,
): Answer<unknown> {
  const possible = left.terminals.map((number) => results[number]);
  if (isTerminal(left.root)) {
    return deepFreeze({ status: 'decided', outcome: possible[0], ...citations().partly(classes) });
  }
  return deepFreeze({ status: 'open', possible, missing: namesOf(openVariables(left), source) });
}

/** The answer of a collection whose possible outcomes are too many to list: what is known of each item. */
function answerByItems({ compiled: { source, rows: functions }, graph }: Compiled): Answer<unknown> {
  const { id, kind } = source;
  const terms = graph.tables.get(source)?.rowOutcomes ?? [];
  // What an outcome is made of can be told only where it is the list, and no two rows give one item.
  if (kind !== 'collect' || source.assemble !== undefined || new Set(terms).size < terms.length) {
    throw tooManyOutcomes(id, mostOutcomes);
  }
  const items = functions.slice(0, terms.length).map(({ root }, row) => ({ root, term: terms[row] }));
  const some = (holds: (root: number) => boolean): readonly unknown[] =>
    items.filter(({ root }) => holds(root)).map(({ term }) => term);
  const certain = some((root) => root === yes);
  const open = some((root) => !isTerminal(root));
  const excluded = some((root) => root === no);
  const diagrams = items.map(({ root }) => restrict({ nodes: graph.builder.nodes, root }, []));
  const missing = namesOf(openItems(diagrams), source);
  return deepFreeze({ status: 'open', possible: [], missing, items: { certain, open, excluded } as OpenItems<never> });
}

/** The variables that items ask for: those first that settle most of them. */
function openItems(items: readonly Restricted[]): readonly OpenVariable[] {
  const worth = new Map<number, number>();
  const open = items.flatMap(openVariables);
  for (const { variable, settling, classes } of open) {
    worth.set(variable, (worth.get(variable) ?? 0) + settling / classes);
  }
  return [...new Map(open.map((each) => [each.variable, each])).values()].sort(
    (one, other) => (worth.get(other.variable) ?? 0) - (worth.get(one.variable) ?? 0) || one.variable - other.variable,
  );
}

/** Variables are the facts of the vocabulary, in its order. */
function namesOf(variables: readonly OpenVariable[], { vocabulary }: Source): readonly string[] {
  const names = Object.keys(vocabulary);
  return variables.map(({ variable }) => names[variable] as string);
}
