import { citingFunctions } from '../compile/grounds';
import type { Decision, Language } from '../decide/decision';
import { join } from '../compile/rows-that-apply';
import { witnessFor, type Witness } from './witness';

/** The maximum number of different ways. */
const mostWays = 65_536;

/**
 * Facts for every way in which a decision reaches an outcome. A way is a set of rows that can apply together, including
 * rows of the decisions that it consults; there is one witness for each.
 *
 * @throws InvalidTableError with the code `table-too-large` for a decision with more than 65,536 ways
 */
export function witnessesOf<L extends Language, Outcome>(decision: Decision<L, Outcome>): readonly Witness[] {
  const { source } = decision;
  const { whole, variables } = decision.graph();
  const found = whole.get(source);
  if (found === undefined) return [];
  const { builder } = found.graph;
  const functions = citingFunctions(found.compiled, found.graph);
  const roots = functions.map((each) => each.root);
  const { root, lists } = join(roots, builder, mostWays);
  return lists.flatMap((_, way): readonly Witness[] => {
    const witness = witnessFor({ nodes: builder.nodes, root }, variables, (each) => each === way);
    return witness === undefined ? [] : [witness];
  });
}
