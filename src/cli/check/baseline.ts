import { isCalendarDate } from '../../calendar';
import type { RecordPath, Severity } from '../../compliance';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import { CommandError } from '../command-error';
import type { Text } from '../../facts';
import { about, readJson } from '../input/read-json';
import { wrongField, type Expected } from '../input/wrong-field';
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
  const problems = entries.flatMap((entry, index) => problemsOf(entry, `findings.${index}`));
  if (problems.length > 0) throw new CommandError('INPUT', about('baseline', name, { en: '', zh: '' }), problems);
  return entries as readonly BaselineEntry[]; // validated above
}

const text: Expected = { is: (value) => typeof value === 'string', text: 'a text' };

const optional = ({ is, text: said }: Expected): Expected => ({
  is: (value) => value === undefined || is(value),
  text: said,
});

const fields: Readonly<Record<keyof BaselineEntry, Expected>> = {
  fingerprint: text,
  case: text,
  code: text,
  path: { is: isPath, text: { en: 'a list of names and numbers', zh: '字段名和序号的列表' } },
  severity: optional({
    is: (value) => value === 'violation' || value === 'advisory',
    text: 'one of violation, advisory',
  }),
  evidence: optional({ is: isObject, text: 'an object' }),
  reason: optional(text),
  owner: optional(text),
  expires: optional({
    is: (value) => typeof value === 'string' && isCalendarDate(value),
    text: 'an existing date written YYYY-MM-DD',
  }),
};

function problemsOf(entry: unknown, place: string): readonly Text[] {
  if (!isObject(entry)) return [wrongField(place, 'an object', entry)];
  const wrong = Object.entries(fields).flatMap(([name, { is, text: expected }]) =>
    is(entry[name]) ? [] : [wrongField(`${place}.${name}`, expected, entry[name])],
  );
  const unknown = Object.keys(entry).flatMap((name) =>
    hasOwn(fields, name) ? [] : [{ en: `${place}.${name} is not known`, zh: `${place}.${name} 无此字段` }],
  );
  return [...wrong, ...unknown];
}

function isPath(value: unknown): value is RecordPath {
  return Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number');
}
