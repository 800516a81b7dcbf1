import { isObject } from '../../plain/is-object';
import { CommandError } from '../command-error';
import { about, readText } from '../input/read-json';
import { parseJson } from '../input/json/parse-json';
import type { Outside } from '../outside';
import type { BaselineEntry } from './baseline';
import type { Evidence } from './evidence';

/**
 * Reads the findings of an earlier run from its report: `json`, `ndjson` or `sarif`.
 *
 * @throws CommandError if the file cannot be read or is not such a report
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

/** The entries of a report with one object per line; a report without lines has no findings. */
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

/** A finding of `json` and `ndjson`; other rows are skipped. */
function entryOf(row: unknown): BaselineEntry | undefined {
  if (!isObject(row) || row['type'] !== 'finding') return undefined;
  return entryFrom({
    fingerprint: row['fingerprint'],
    case: row['case'],
    code: row['code'],
    path: row['path'],
    severity: row['severity'],
    badness: row,
  });
}

/** A result of SARIF; one that was absent or suppressed is skipped. */
function entryOfSarif(result: unknown): BaselineEntry | undefined {
  if (!isObject(result) || result['baselineState'] === 'absent' || 'suppressions' in result) return undefined;
  const { partialFingerprints, properties } = result;
  if (!isObject(partialFingerprints) || !isObject(properties)) return undefined;
  return entryFrom({
    fingerprint: partialFingerprints['yekuo/v2'] ?? partialFingerprints['yekuo/v1'],
    case: properties['case'],
    code: result['ruleId'],
    path: properties['path'],
    severity: result['level'] === 'error' ? 'violation' : 'advisory',
    badness: properties,
  });
}

/** The parts of a finding in a report, before they are validated. */
interface WrittenFinding extends Readonly<Record<'fingerprint' | 'case' | 'code' | 'path' | 'severity', unknown>> {
  /** The evidence or, in reports of earlier versions, only the parameters. */
  readonly badness: Readonly<Record<string, unknown>>;
}

/** An entry with how bad the finding was; parts that a report lacks count as not bad. */
function entryFrom({
  fingerprint,
  case: id,
  code,
  path,
  severity,
  badness,
}: WrittenFinding): BaselineEntry | undefined {
  if (typeof fingerprint !== 'string' || typeof id !== 'string' || typeof code !== 'string') return undefined;
  const keys = Array.isArray(path) ? (path as readonly unknown[]) : [];
  const isKey = (key: unknown): key is string | number => typeof key === 'string' || typeof key === 'number';
  const evidence = badness['evidence'] ?? badness['params'];
  return {
    fingerprint,
    case: id,
    code,
    path: keys.filter(isKey),
    severity: severity === 'violation' ? 'violation' : 'advisory',
    evidence: isObject(evidence) ? (evidence as Evidence) : {}, // compared value by value, of any type
  };
}
