import { remember } from './remember';
import { structuralKey } from './structural-key';

/** Numbers values: structurally equal values get the same number. */
export interface Numbering<T> {
  /** The distinct values; the index of each is its number. */
  readonly values: readonly T[];
  readonly numberOf: (value: T) => number;
}

/** Makes a numbering of values in the order of first appearance. */
export function numbering<T>(): Numbering<T> {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf: (value) => remember(numbers, structuralKey(value), () => values.push(value) - 1),
  };
}
