/** Divides numbers as decimals: 4.8 is exactly 0.8 of 6. */
export function decimalQuotient(part: number, whole: number): number {
  const quotient = part / whole;
  // A number holds fifteen decimal digits exactly; further digits are errors of binary arithmetic, except of whole numbers.
  return Number.isInteger(quotient) || (Number.isInteger(part) && Number.isInteger(whole))
    ? quotient
    : Number(quotient.toPrecision(15));
}
