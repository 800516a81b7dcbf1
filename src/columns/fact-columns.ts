import type { FactIn, FactsIn, Language } from '../engine';

/** An array of numbers in one block of memory, as databases hand out columns. */
export type NumberArray =
  Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * The values of one fact, one for each row. In a list, `null` and `undefined` are unknown. In a typed array of numbers,
 * NaN is. A fact with listed values, or one that is yes or no, may be an array of the places of its values in the
 * vocabulary, counted from 0, with `false` as 0 and `true` as 1; what is below 0, or NaN, is unknown.
 */
export type FactColumn<Value> = readonly (Value | null | undefined)[] | NumberArray;

/** Columns by the names of facts, all of one length. */
export type FactColumns<L extends Language> = {
  readonly [Name in FactIn<L>]?: FactColumn<Exclude<FactsIn<L>[Name], undefined>> | undefined;
};
