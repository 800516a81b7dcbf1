import { isCalendarDate } from '../../calendar';
import type { RecordPath } from '../../compliance';
import { isObject } from '../../plain/is-object';
import { CommandError } from '../command-error';
import { readJson } from '../input/read-json';
import type { Outside } from '../outside';
import type { Evidence } from './evidence';
import type { FindingKey } from './fingerprint';

/** A finding that is known and tolerated. */
export interface BaselineEntry extends FindingKey {
  readonly fingerprint: string;
  /** How bad it was; what is worse is new. Entries of the first version have none, and are known however bad it gets. */
  readonly evidence?: Evidence | undefined;
  /** Why it is tolerated. */
  readonly reason?: string | undefined;
  /** Who answers for it. */
  readonly owner?: string | undefined;
  /** The last day on which it is tolerated. */
  readonly expires?: string | undefined;
}

/**
 * Reads a baseline file.
 *
 * @throws CommandError if the file cannot be read or is no baseline; every entry that is wrong is named
 */
export async function readBaseline(name: string, outside: Outside): Promise<readonly BaselineEntry[]> {
  const content = await readJson(name, 'baseline', outside);
  const versions: readonly unknown[] = [1, 2];
  if (!isObject(content) || !versions.includes(content['version']) || !Array.isArray(content['findings'])) {
    throw new CommandError('INPUT', `baseline ${name}: expected {"version": 2, "findings": [...]}`);
  }
  const entries = content['findings'] as readonly unknown[];
  const problems = entries.flatMap((entry, index) => problemsOf(entry).map((problem) => `findings.${index}${problem}`));
  if (problems.length > 0) throw new CommandError('INPUT', `baseline ${name}:`, problems);
  return entries as readonly BaselineEntry[]; // each was just checked
}

function problemsOf(entry: unknown): readonly string[] {
  if (!isObject(entry)) return [' is no entry'];
  const sound: Readonly<Record<string, (value: unknown) => boolean>> = {
    fingerprint: isText,
    case: isText,
    code: isText,
    path: isPath,
    evidence: (value) => value === undefined || isObject(value),
    reason: isTextOrNothing,
    owner: isTextOrNothing,
    expires: (value) => value === undefined || (isText(value) && isCalendarDate(value)),
  };
  const wrong = Object.entries(sound).flatMap(([name, is]) =>
    is(entry[name]) ? [] : [`.${name} is wrong or missing`],
  );
  const unknown = Object.keys(entry).flatMap((name) => (name in sound ? [] : [`.${name} is not known`]));
  return [...wrong, ...unknown];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isPath(value: unknown): value is RecordPath {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number');
}
