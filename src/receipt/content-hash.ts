import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { describeValue } from '../plain/describe-value';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { isPlainObject } from '../plain/is-plain-object';
import { structuralKey } from '../plain/structural-key';
import { utf8Bytes } from './utf8';

/**
 * The SHA-256 hash of a plain value by its content; the order of keys does not matter, nor do fields that are undefined.
 *
 * @throws InvalidRequestError for a value that JSON cannot keep, such as a date, a function, or a value that contains
 * itself
 *
 * @example
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }); // => true
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8Bytes(keyOf(value))));
}

function keyOf(value: unknown): string {
  try {
    return structuralKey(plainOnly(value));
  } catch {
    const expected = 'plain data, such as JSON holds';
    throw new InvalidRequestError([{ path: ['value'], code: 'unreadable', expected, received: describeValue(value) }]);
  }
}

/** A copy of plain data without what is undefined; two values that are none must not have one hash. */
function plainOnly(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], plainOnly); // a hole is undefined
  if (isPlainObject(value)) {
    const given = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(given.map(([name, item]) => [name, plainOnly(item)]));
  }
  const isPlain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
  if (!isPlain) throw new TypeError('no plain data');
  return value;
}
