/** The sum of numbers as one writes it down: 0.1 and 0.2 are 0.3, and not a little more. */
export function decimalSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  // Decimals of fifteen digits survive in a number; what stands behind them has come in by calculating in bits.
  return numbers.length < 2 || Number.isInteger(sum) ? sum : Number(sum.toPrecision(15));
}
