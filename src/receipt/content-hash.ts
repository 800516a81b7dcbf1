import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { describeValue } from '../plain/describe-value';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { structuralKey } from '../plain/structural-key';
import { utf8Bytes } from './utf8';

/**
 * The SHA-256 hash of a plain value by its content; the order of keys does not matter.
 *
 * @throws InvalidRequestError for a value that is not plain data, such as one that contains itself
 *
 * @example
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }); // => true
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8Bytes(keyOf(value))));
}

function keyOf(value: unknown): string {
  try {
    return structuralKey(value);
  } catch {
    const expected = 'plain data, such as JSON holds';
    throw new InvalidRequestError([{ path: ['value'], code: 'unreadable', expected, received: describeValue(value) }]);
  }
}
