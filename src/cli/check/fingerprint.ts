import { createHash } from 'node:crypto';
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
  return createHash('sha256')
    .update(JSON.stringify([id, code, path]))
    .digest('hex')
    .slice(0, 32);
}
