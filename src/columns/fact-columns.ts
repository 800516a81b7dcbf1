import type { FactIn, FactsIn, Language } from '../engine';

/** A typed array of numbers, as databases return columns. */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | BigInt64Array
  | BigUint64Array;

/**
 * The values of one fact, one per row. In a list, `null` and `undefined` mean unknown. In a typed array of numbers, NaN
 * does; arrays of 64-bit whole numbers have none. These may hold whole numbers that a number represents exactly, up to
 * 9,007,199,254,740,991. A fact with listed values, or a boolean, may be given as an array of the indexes of its values,
 * counted from 0, with `false` as 0 and `true` as 1; a negative index or NaN means unknown.
 */
export type FactColumn<Value> = readonly (Value | null | undefined)[] | NumberArray;

/** Columns by fact, all of the same length. */
export type FactColumns<L extends Language> = {
  readonly [Name in FactIn<L>]?: FactColumn<Exclude<FactsIn<L>[Name], undefined>> | undefined;
};

/** The name of the kind of typed array, whichever realm made it; undefined for everything else. */
export function kindOfBytes(values: unknown): string | undefined {
  return ArrayBuffer.isView(values)
    ? (values as { readonly [Symbol.toStringTag]?: string })[Symbol.toStringTag]
    : undefined; // every view has one
}
