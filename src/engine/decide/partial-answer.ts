import type { OpenAnswer } from '../terms/answer';
import { deepFreeze } from '../../plain/deep-freeze';
import type { Diagram } from '../compile/diagram';
import { openVariables } from '../compile/open-variables';
import type { Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** The open answer of a reduced diagram with open variables, given the results at its terminals. */
export function openAnswer(left: Diagram, results: readonly unknown[], { vocabulary }: Source): OpenAnswer<unknown> {
  const names = Object.keys(vocabulary);
  return deepFreeze({
    status: 'open',
    possible: terminalsLeft(left, []).map((number) => results[number]),
    missing: openVariables(left).map(({ variable }) => names[variable] as string), // variables are the facts
  });
}
