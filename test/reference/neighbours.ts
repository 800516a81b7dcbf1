const bytes = new DataView(new ArrayBuffer(8));

function shifted(value: number, steps: bigint): number {
  bytes.setFloat64(0, value);
  bytes.setBigInt64(0, bytes.getBigInt64(0) + steps);
  return bytes.getFloat64(0);
}

/** The next larger number that a double can hold, for numbers from 0. */
export function nextAbove(value: number): number {
  return value === 0 ? Number.MIN_VALUE : shifted(value, 1n);
}

/** The next smaller number that a double can hold, for numbers from 0. */
export function nextBelow(value: number): number {
  return value === 0 ? -Number.MIN_VALUE : shifted(value, -1n);
}
