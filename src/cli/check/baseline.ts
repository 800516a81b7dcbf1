import { isCalendarDate } from '../../calendar';
import type { RecordPath, Severity } from '../../compliance';
import { isObject } from '../../plain/is-object';
import { CommandError } from '../command-error';
import type { Text } from '../../facts';
import { about, readJson } from '../input/read-json';
import type { Outside } from '../outside';
import type { Evidence } from './evidence';
import type { FindingKey } from './fingerprint';

/** A finding that is known and tolerated. */
export interface BaselineEntry extends FindingKey {
  readonly fingerprint: string;
  /**
   * The severity of the finding in that run. An advisory that becomes a violation is new; absent: any severity is
   * known.
   */
  readonly severity?: Severity | undefined;
  /**
   * How bad the finding was; a worse one is new. Entries of the first version lack it, and are known however bad they
   * get.
   */
  readonly evidence?: Evidence | undefined;
  /** Why it is tolerated. */
  readonly reason?: string | undefined;
  /** Who is responsible for it. */
  readonly owner?: string | undefined;
  /** The last day on which it is tolerated. */
  readonly expires?: string | undefined;
}

/**
 * Reads a baseline file.
 *
 * @throws CommandError if the file cannot be read or is not a baseline; every invalid entry is named
 */
export async function readBaseline(name: string, outside: Outside): Promise<readonly BaselineEntry[]> {
  const content = await readJson(name, 'baseline', outside);
  const versions: readonly unknown[] = [1, 2];
  if (!isObject(content) || !versions.includes(content['version']) || !Array.isArray(content['findings'])) {
    throw new CommandError(
      'INPUT',
      about('baseline', name, {
        en: 'expected {"version": 2, "findings": [...]}',
        zh: '应为 {"version": 2, "findings": [...]}',
      }),
    );
  }
  const entries = content['findings'] as readonly unknown[];
  const problems = entries.flatMap((entry, index) =>
    problemsOf(entry).map(({ en, zh }) => ({ en: `findings.${index}${en}`, zh: `findings.${index}${zh}` })),
  );
  if (problems.length > 0) throw new CommandError('INPUT', about('baseline', name, { en: '', zh: '' }), problems);
  return entries as readonly BaselineEntry[]; // validated above
}

function problemsOf(entry: unknown): readonly Text[] {
  if (!isObject(entry)) return [{ en: ' is not an entry', zh: ' 不是有效条目' }];
  const sound: Readonly<Record<string, (value: unknown) => boolean>> = {
    fingerprint: isText,
    case: isText,
    code: isText,
    path: isPath,
    severity: (value) => value === undefined || value === 'violation' || value === 'advisory',
    evidence: (value) => value === undefined || isObject(value),
    reason: isTextOrNothing,
    owner: isTextOrNothing,
    expires: (value) => value === undefined || (isText(value) && isCalendarDate(value)),
  };
  const wrong = Object.entries(sound).flatMap(([name, is]) =>
    is(entry[name]) ? [] : [{ en: `.${name} is wrong or missing`, zh: `.${name} 缺失或不正确` }],
  );
  const unknown = Object.keys(entry).flatMap((name) =>
    name in sound ? [] : [{ en: `.${name} is not known`, zh: `.${name} 无此字段` }],
  );
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
