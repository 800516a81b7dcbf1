import { isObject } from '../../plain/is-object';
import { badArgument } from '../../plain/read/argument';
import type { Source } from '../terms/table';
import { differingFact } from '../terms/vocabulary';

/**
 * Refuses a value that is not a decision.
 *
 * @throws InvalidRequestError naming the argument
 */
export function refuseOtherThanDecision(name: string, value: unknown): void {
  if (!isDecision(value)) throw badArgument(name, 'wrong-type', 'a decision, such as decisionTable makes', value);
}

/**
 * Refuses a value that is not a list of decisions.
 *
 * @throws InvalidRequestError naming the argument, or the place in the list
 */
export function refuseOtherThanDecisions(name: string, values: unknown): void {
  if (!Array.isArray(values)) throw badArgument(name, 'wrong-type', 'a list of decisions', values);
  values.forEach((each, index) => {
    refuseOtherThanDecision(`${name}.${index}`, each);
  });
}

/**
 * Refuses decisions that do not all have the same facts in the same order.
 *
 * @throws InvalidRequestError naming the argument
 */
export function refuseDecisionsOfOtherFacts(
  name: string,
  [first, ...others]: readonly { readonly id: string; readonly source: Pick<Source, 'vocabulary'> }[],
): void {
  const other = others.find(({ source }) => differingFact(source.vocabulary, first?.source.vocabulary ?? {}));
  if (other) throw badArgument(name, 'wrong-type', `decisions over the same facts as "${first?.id}"`, other.id);
}

/** Whether a value has the functions of a decision. A proxy may throw. */
function isDecision(value: unknown): boolean {
  try {
    return isObject(value) && isObject(value['source']) && [value['under'], value['graph']].every(isFunction);
  } catch {
    return false;
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
