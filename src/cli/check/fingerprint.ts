import crypto from 'node:crypto';
import type { RecordPath } from '../../compliance';

/** What a finding is known by. */
export interface FindingKey {
  readonly case: string;
  readonly code: string;
  readonly path: RecordPath;
}

/**
 * The name of a finding across runs: the case, the code and the path make it, so that it stays the same when records
 * move, days pass or a text is reworded.
 */
export function fingerprintOf({ case: id, code, path }: FindingKey): string {
  return sha256(JSON.stringify([id, code, path])).slice(0, 32);
}

/** In one call where there is one, since Node.js 20.12: the objects that are made otherwise are slow to be cleared away. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');
