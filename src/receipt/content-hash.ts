import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { structuralKey } from '../plain/structural-key';
import { utf8Bytes } from './utf8';

/**
 * The SHA-256 of a plain value by its content: the order of keys plays no part.
 *
 * @example
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }); // => true
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8Bytes(structuralKey(value))));
}
