import { structuralKey } from './structural-key';

/** Each value once, in the order of first appearance; structurally equal values count as one. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [structuralKey(value), value])).values()];
}
