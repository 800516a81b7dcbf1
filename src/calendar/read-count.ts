import { argumentError } from './calendar-error';

/** Reads an argument that must be a whole number from 0. */
export function readCount(value: unknown, argument: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw argumentError(argument, 'not-a-count', 'a whole number from 0', value);
}
