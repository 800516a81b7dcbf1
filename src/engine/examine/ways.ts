import { citingFunctions } from '../compile/grounds';
import { join } from '../compile/joint';
import type { Decision, Language } from '../decide/decision';
import { witnessFor, type Witness } from './witness';

/**
 * Facts for every way in which a decision comes to an outcome: one witness for each set of rows that can apply together,
 * here and in what is consulted.
 *
 * @throws InvalidTableError with the code `TABLE_TOO_LARGE` for a decision with more than 65,536 ways
 */
export function witnessesOf<L extends Language, Outcome>(decision: Decision<L, Outcome>): readonly Witness[] {
  const { whole, compiled, variables } = decision.graph();
  const graph = whole?.get(compiled.source)?.graph;
  if (graph === undefined) return [];
  const { builder } = graph;
  const roots = citingFunctions(compiled, graph).map(({ reference }) => reference);
  const { root, lists } = join(roots, builder, decision.id, mostWays);
  return lists.flatMap((_, way): readonly Witness[] => {
    const witness = witnessFor({ nodes: builder.nodes, root }, variables, (each) => each === way);
    return witness === undefined ? [] : [witness];
  });
}

const mostWays = 65_536;
