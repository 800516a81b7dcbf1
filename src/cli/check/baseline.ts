import type { RecordPath } from '../../compliance';
import { CommandError } from '../command-error';
import { readJson } from '../input/read-json';
import type { Outside } from '../outside';
import { fingerprintOf, type FindingKey } from './fingerprint';

/** A finding that is known and tolerated. */
export interface BaselineEntry extends FindingKey {
  readonly fingerprint: string;
}

/** The known findings, and which of them were met. */
export interface Baseline {
  /** Whether a finding is known; it counts as met from then on. */
  readonly knows: (fingerprint: string) => boolean;
  /** The entries that no finding met, in the order of the file. */
  readonly stale: () => readonly BaselineEntry[];
}

/** The baseline of those who have none. */
export const noBaseline: Baseline = { knows: () => false, stale: () => [] };

/**
 * Reads a baseline file.
 *
 * @throws CommandError if the file cannot be read or is no baseline
 */
export async function readBaseline(name: string, outside: Outside): Promise<Baseline> {
  const content = await readJson(name, 'baseline', outside);
  const entries = new Map(entriesOf(content, name).map((entry) => [entry.fingerprint, entry]));
  const met = new Set<string>();
  return {
    knows(fingerprint) {
      const known = entries.has(fingerprint);
      if (known) met.add(fingerprint);
      return known;
    },
    stale: () => [...entries.values()].filter(({ fingerprint }) => !met.has(fingerprint)),
  };
}

/** The text of a baseline file, piece by piece: an entry a line, so that a change of it can be reviewed. */
export const baselineText = {
  begin: '{\n  "version": 1,\n  "findings": [',
  entry: (key: FindingKey, first: boolean): string =>
    `${first ? '' : ','}\n    ${JSON.stringify({ fingerprint: fingerprintOf(key), case: key.case, code: key.code, path: key.path })}`,
  end: (empty: boolean): string => (empty ? ']\n}\n' : '\n  ]\n}\n'),
} as const;

function entriesOf(content: unknown, name: string): readonly BaselineEntry[] {
  if (!isObject(content) || content['version'] !== 1 || !Array.isArray(content['findings'])) {
    throw new CommandError('INPUT', `baseline ${name}: expected {"version": 1, "findings": [...]}`);
  }
  return content['findings'].map((entry: unknown, index) => {
    if (!isEntry(entry)) throw new CommandError('INPUT', `baseline ${name}: findings.${index} is no entry`);
    return { fingerprint: entry.fingerprint, case: entry.case, code: entry.code, path: entry.path };
  });
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    typeof value['fingerprint'] === 'string' &&
    typeof value['case'] === 'string' &&
    typeof value['code'] === 'string' &&
    isPath(value['path'])
  );
}

function isPath(value: unknown): value is RecordPath {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
