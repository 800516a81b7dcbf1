/** Adds numbers as decimals: 0.1 and 0.2 make exactly 0.3. */
export function decimalSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  // A number holds fifteen decimal digits exactly; further digits are errors of binary arithmetic.
  return numbers.length < 2 || Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
