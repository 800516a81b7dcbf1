import type { InputPart } from './record-text';

/** A piece of an input that is checked at once: whole lines of it, or what it was cut into. */
export type InputUnit = LineBlock | { readonly parts: readonly InputPart[] };

/** Lines as bytes. */
export interface LineBlock {
  readonly bytes: Uint8Array;
  /** The number of the first of them. */
  readonly line: number;
}
