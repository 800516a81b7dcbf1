import { isObject } from '../../plain/is-object';
import { CommandError } from '../command-error';
import { about, readText } from '../input/read-json';
import { parseJson } from '../input/json/parse-json';
import type { Outside } from '../outside';
import type { BaselineEntry } from './baseline';

/**
 * Reads the findings of an earlier run from its report: `json`, `ndjson` or `sarif`.
 *
 * @throws CommandError if the file cannot be read or is no such report
 */
export async function readEarlierFindings(name: string, outside: Outside): Promise<readonly BaselineEntry[]> {
  const text = await readText(name, 'earlier', outside);
  const whole = parseJson(text);
  const entries = 'value' in whole ? entriesOf(whole.value) : entriesOfLines(text);
  if (entries !== undefined) return entries;
  throw new CommandError(
    'INPUT',
    about('earlier', name, {
      en: 'expected a report in the format json, ndjson or sarif',
      zh: '应为 json、ndjson 或 sarif 格式的报告',
    }),
  );
}

function entriesOf(report: unknown): readonly BaselineEntry[] | undefined {
  if (!isObject(report)) return undefined;
  if (Array.isArray(report['results'])) return present(report['results'].map(entryOf));
  if ('type' in report) return present([entryOf(report)]);
  const [run] = Array.isArray(report['runs']) ? (report['runs'] as readonly unknown[]) : [];
  if (!isObject(run) || !Array.isArray(run['results'])) return undefined;
  return present(run['results'].map(entryOfSarif));
}

/** The entries of a report with an object a line; a report without any line found nothing. */
function entriesOfLines(text: string): readonly BaselineEntry[] | undefined {
  const parsed = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson);
  if (!parsed.every((line) => 'value' in line && isObject(line.value) && 'type' in line.value)) return undefined;
  return present(parsed.map((line) => ('value' in line ? entryOf(line.value) : undefined)));
}

function present(entries: readonly (BaselineEntry | undefined)[]): readonly BaselineEntry[] {
  return entries.filter((entry) => entry !== undefined);
}

/** A finding of `json` and `ndjson`; other rows are none. */
function entryOf(row: unknown): BaselineEntry | undefined {
  if (!isObject(row) || row['type'] !== 'finding') return undefined;
  return keyOf(row['fingerprint'], row['case'], row['code'], row['path']);
}

/** A result of SARIF; one that was gone or suppressed is none. */
function entryOfSarif(result: unknown): BaselineEntry | undefined {
  if (!isObject(result) || result['baselineState'] === 'absent' || 'suppressions' in result) return undefined;
  const { partialFingerprints, properties } = result;
  if (!isObject(partialFingerprints) || !isObject(properties)) return undefined;
  return keyOf(partialFingerprints['yekuo/v1'], properties['case'], result['ruleId'], properties['path']);
}

function keyOf(fingerprint: unknown, id: unknown, code: unknown, path: unknown): BaselineEntry | undefined {
  if (typeof fingerprint !== 'string' || typeof id !== 'string' || typeof code !== 'string') return undefined;
  const keys = Array.isArray(path) ? (path as readonly unknown[]) : [];
  const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';
  return { fingerprint, case: id, code, path: keys.filter(isKey) };
}
