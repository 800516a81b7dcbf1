/** A power of two as exact decimal digits; numbers are exact only up to the 53rd power. */
export function powerOfTwo(exponent: number): string {
  if (exponent <= 53) return String(2 ** exponent);
  const digits = powerOfTwo(exponent - 1)
    .split('')
    .map(Number);
  let carried = 0;
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    const doubled = (digits[place] ?? 0) * 2 + carried;
    digits[place] = doubled % 10;
    carried = doubled >= 10 ? 1 : 0;
  }
  return `${carried === 0 ? '' : carried}${digits.join('')}`;
}
