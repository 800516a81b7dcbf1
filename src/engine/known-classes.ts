import { unknownClass } from './diagram';
import { intervalOf, type Partition } from './partition';

/** The classes of facts that are known to be valid, in the order of the variables. */
export function knownClasses(
  facts: Readonly<Record<string, unknown>>,
  partitions: ReadonlyMap<string, Partition>,
): readonly number[] {
  return Array.from(partitions, ([name, { representatives, cuts }]) => {
    const value = facts[name];
    if (value === undefined) return unknownClass;
    return typeof value === 'number' ? intervalOf(value, cuts) : representatives.findIndex((each) => each === value);
  });
}
