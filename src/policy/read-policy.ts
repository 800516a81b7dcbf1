import { isCalendarDate } from '../calendar';
import type { BilingualText } from './bilingual-text';
import { clauses } from './clauses';
import { interpretations } from './interpretations';
import type { Policy } from './policy';
import type { Path, PolicyReader } from './policy-reader';
import { transformerRent } from './fees';
import { documentKinds } from './papers';
import { readFees, readNames } from './read-names';
import { readPapers } from './read-papers';
import { readReadings } from './read-readings';
import { readParameters } from './read-parameters';

/**
 * Reads a policy from its entries. What is absent comes from `inherited`; without that it is missing.
 * After a problem was reported the result only serves to look for more.
 */
export function readPolicy(
  reader: PolicyReader,
  entries: ReadonlyMap<string, unknown>,
  path: Path,
  inherited?: Policy,
): Policy {
  const at = (key: string): [PolicyReader, unknown, Path] => [reader, entries.get(key), [...path, key]];
  const papers = readPapers(...at('papers'), inherited?.papers);
  const fees = readFees(...at('fees'), inherited?.fees);
  const inForceFrom = readDate(...at('inForceFrom'), inherited?.inForceFrom);
  const inForceThrough = readLastDay(...at('inForceThrough'), inForceFrom);
  const area = entries.has('area') ? readText(...at('area')) : inherited?.area;
  return {
    id: readText(...at('id')),
    documentNumber: readText(...at('documentNumber'), inherited?.documentNumber),
    title: readBilingualText(...at('title'), inherited?.title),
    issuer: readBilingualText(...at('issuer'), inherited?.issuer),
    inForceFrom,
    ...(inForceThrough !== undefined && { inForceThrough }),
    ...(area !== undefined && { area }),
    parameters: readParameters(...at('parameters'), inherited?.parameters),
    readings: readReadings(...at('readings'), inherited?.readings),
    papers,
    paperNames: readNames(...at('paperNames'), [...documentKinds, ...Object.keys(papers)], inherited?.paperNames),
    fees,
    feeNames: readNames(...at('feeNames'), [...fees, transformerRent], inherited?.feeNames),
    clauses,
    interpretations,
  };
}

/** Reports every entry whose key is not among those allowed. */
export function reportUnknownKeys(
  reader: PolicyReader,
  entries: ReadonlyMap<string, unknown>,
  path: Path,
  allowed: readonly string[],
): void {
  for (const [key, value] of entries) {
    if (!allowed.includes(key)) reader.report([...path, key], 'unknown-key', `only ${allowed.join(', ')}`, value);
  }
}

function readText(reader: PolicyReader, value: unknown, path: Path, inherited?: string): string {
  if (value === undefined && inherited !== undefined) return inherited;
  if (typeof value === 'string' && value.trim() !== '') return value;
  const code = value === undefined ? 'missing' : typeof value === 'string' ? 'blank' : 'wrong-type';
  reader.report(path, code, 'a text that is not blank', value);
  return '';
}

function readDate(reader: PolicyReader, value: unknown, path: Path, inherited?: string): string {
  if (value === undefined && inherited !== undefined) return inherited;
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  const code = value === undefined ? 'missing' : typeof value === 'string' ? 'not-a-date' : 'wrong-type';
  reader.report(path, code, 'a day that exists, as YYYY-MM-DD', value);
  return '';
}

/** A last day that is not before the first. */
function readLastDay(reader: PolicyReader, value: unknown, path: Path, first: string): string | undefined {
  if (value === undefined) return undefined;
  const last = readDate(reader, value, path);
  if (last !== '' && last < first) reader.report(path, 'out-of-range', `a day from ${first} on`, value);
  return last;
}

function readBilingualText(reader: PolicyReader, value: unknown, path: Path, inherited?: BilingualText): BilingualText {
  if (value === undefined && inherited !== undefined) return inherited;
  const entries = reader.entries(value, path);
  if (entries === null) return { zh: '', en: '' };
  reportUnknownKeys(reader, entries, path, ['zh', 'en']);
  return {
    zh: readText(reader, entries.get('zh'), [...path, 'zh']),
    en: readText(reader, entries.get('en'), [...path, 'en']),
  };
}
