import { describeValue } from '../../plain/describe-value';
import { SqlError } from './sql-error';

/** A name, for an identifier. */
export function named(name: unknown): string {
  if (typeof name !== 'string') throw new SqlError('invalid-name', describeValue(name));
  if (name === '') throw new SqlError('invalid-name', name);
  return quotable(name);
}

/** No engine accepts U+0000 in an identifier or a text. */
export function quotable(text: string): string {
  if (text.includes('\u0000')) throw new SqlError('invalid-name', text);
  return text;
}
