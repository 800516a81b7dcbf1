/** A place where the range of a number falls apart. */
export interface Cut {
  readonly value: number;
  /** Whether the value itself lies above the cut. */
  readonly isLeast: boolean;
}

/** Where a comparison cuts. */
export function cutOf({ test, operand }: { readonly test: string; readonly operand: number }): Cut {
  return { value: operand, isLeast: test === 'atLeast' || test === 'lessThan' };
}

/** Whether a number lies above a cut. */
export function isAbove(number: number, { value, isLeast }: Cut): boolean {
  return isLeast ? number >= value : number > value;
}
