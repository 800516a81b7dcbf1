/** A point that divides the range of a number or of days. */
export interface Cut<Value = number | string> {
  readonly value: Value;
  /** Whether the value itself lies above the cut. */
  readonly isLeast: boolean;
}

/** Where a comparison cuts the range. */
export function cutOf<Value>({ test, operand }: { readonly test: string; readonly operand: Value }): Cut<Value> {
  return { value: operand, isLeast: test === 'atLeast' || test === 'lessThan' };
}

/** Whether a number or a day lies above a cut. */
export function isAbove(number: number | string, { value, isLeast }: Cut): boolean {
  return isLeast ? number >= value : number > value;
}
