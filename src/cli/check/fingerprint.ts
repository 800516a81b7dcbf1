import crypto from 'node:crypto';
import type { Finding, RecordPath } from '../../compliance';
import type { IdentityOf } from './finding-identity';

/** What a finding of an earlier run was known by. */
export interface FindingKey {
  readonly case: string;
  readonly code: string;
  readonly path: RecordPath;
}

/**
 * Identifies a finding across runs by its case, its code and what it is about, so that it stays the same when records
 * and entries move, days pass or a text is reworded.
 */
export function fingerprintOf(
  { case: id, code, path }: Pick<Finding, 'code' | 'path'> & { readonly case: string },
  identityOf: IdentityOf,
): string {
  return hashOf([id, code, identityOf({ code, path })]);
}

/**
 * The fingerprint of a finding in baselines and reports of earlier versions. It contains the numbers of entries in their
 * lists.
 */
export function formerFingerprintOf({ case: id, code, path }: FindingKey): string {
  return hashOf([id, code, path]);
}

function hashOf(identity: readonly unknown[]): string {
  return sha256(JSON.stringify(identity)).slice(0, 32);
}

/** In one call where available, since Node.js 20.12: the objects of the older interface are slow to collect. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');
