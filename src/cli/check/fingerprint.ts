import crypto from 'node:crypto';
import type { RecordPath } from '../../compliance';

/** What identifies a finding. */
export interface FindingKey {
  readonly case: string;
  readonly code: string;
  readonly path: RecordPath;
}

/**
 * Identifies a finding across runs by case, code and path, so that it stays the same when records move, days pass or a
 * text is reworded.
 */
export function fingerprintOf({ case: id, code, path }: FindingKey): string {
  return sha256(JSON.stringify([id, code, path])).slice(0, 32);
}

/** In one call where available, since Node.js 20.12: the objects of the older interface are slow to collect. */
const sha256: (text: string) => string =
  'hash' in crypto
    ? (text) => crypto.hash('sha256', text)
    : (text) => crypto.createHash('sha256').update(text).digest('hex');
