import type { Variables } from './partition';
import { classOf } from './read-facts';

/** The classes of facts that are known to be valid, in the order of the variables. */
export function knownClasses(facts: Readonly<Record<string, unknown>>, variables: Variables): readonly number[] {
  return Array.from(variables, ([name, partition]) => classOf(facts[name], partition));
}
