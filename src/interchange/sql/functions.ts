import type { Decision, Language } from '../../engine';
import {
  citingFunctions,
  compiledOver,
  isTerminal,
  no,
  restrict,
  yes,
  type CompiledGraph,
  type CompiledSource,
  type DiagramBuilder,
  type Variable,
  type Variables,
} from '../../engine/internal';
import { SqlError } from './sql-error';

/** The functions from classes of facts for the columns of a decision, in the nodes of one builder. */
export interface DecisionFunctions {
  readonly id: string;
  /** The facts on which the decision can depend. */
  readonly facts: readonly Variable[];
  readonly outcomes: readonly unknown[];
  /** Maps to the index of the outcome. */
  readonly outcome: number;
  /** For each fact, whether the outcome still depends on it; undefined if not requested. */
  readonly missing: readonly (readonly [fact: Variable, root: number])[] | undefined;
  /** For each clause, whether it is cited; undefined if not requested. */
  readonly clauses: readonly (readonly [clause: string, root: number])[] | undefined;
}

/** What is requested besides the outcome. */
export interface Details {
  readonly missing?: boolean | undefined;
  readonly clauses?: boolean | undefined;
}

/** The bits of a signed 64-bit integer, except the sign. */
const mostOutcomes = 63;

/**
 * @param variables the variables of all decisions that are written together
 * @throws SqlError with the code `too-many-outcomes`
 */
export function functionsOf<L extends Language>(
  decision: Decision<L, unknown>,
  variables: Variables,
  builder: DiagramBuilder,
  { missing, clauses }: Details,
): DecisionFunctions {
  const { compiled, graph } = compiledOver(decision, variables);
  const { outcomes } = compiled;
  if (outcomes.length > mostOutcomes) {
    throw new SqlError('too-many-outcomes', decision.id, { size: outcomes.length, limit: mostOutcomes });
  }
  const outcome = restrict(compiled.outcome, [], undefined, builder).root;
  const facts = decision.facts.map((name) => variables.get(name) as Variable); // its own facts
  return {
    id: decision.id,
    facts,
    outcomes,
    outcome,
    missing: missing === true ? facts.map((fact) => [fact, dependsOn(fact, outcome, builder)]) : undefined,
    clauses: clauses === true ? citedClauses(compiled, graph, builder) : undefined,
  };
}

/** For each clause, whether any of the functions cites it. */
function citedClauses(
  compiled: CompiledSource,
  graph: CompiledGraph,
  builder: DiagramBuilder,
): readonly (readonly [clause: string, root: number])[] {
  const functions = citingFunctions(compiled, graph);
  const cited = new Set(functions.flatMap(({ inOrder }) => inOrder.flatMap((each) => each.clauses)));
  return [...cited].map((clause) => {
    const citing = functions.map(({ root, grounds }) => {
      const labels = grounds.map((together) => Number(together.some((each) => each.clauses.includes(clause))));
      return restrict({ nodes: graph.builder.nodes, root }, [], labels, builder).root;
    });
    return [clause, citing.reduce((found, each) => builder.choose(each, yes, found), no)];
  });
}

/** The function that is true where another function changes with one fact. */
function dependsOn({ variable, values }: Variable, root: number, builder: DiagramBuilder): number {
  const along = values.map((_, known) => {
    const classes: number[] = [];
    classes[variable] = known;
    return restrict({ nodes: builder.nodes, root }, classes, undefined, builder).root;
  });
  return builder.apply(along, (references) =>
    references.every((each) => each === references[0]) ? no : references.every(isTerminal) ? yes : undefined,
  );
}
