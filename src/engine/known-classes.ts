import type { Variables } from './partition';
import { classOf } from './read-facts';

/** The classes of facts that are known to be valid, in the order of the variables. */
export function knownClasses(facts: Readonly<Record<string, unknown>>, partitions: Variables): readonly number[] {
  return Array.from(partitions, ([name, partition]) => classOf(facts[name], partition));
}
