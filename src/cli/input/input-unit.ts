import type { InputPart } from './record-text';

/** A piece of an input that is checked as one unit: whole lines, or separated parts. */
export type InputUnit = LineBlock | { readonly parts: readonly InputPart[] };

/** Lines as bytes. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** The number of the first line. */
  readonly line: number;
}
