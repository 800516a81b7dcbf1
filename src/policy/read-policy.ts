import { date } from '../calendar/date-shapes';
import { interpretations } from './interpretations';
import type { Policy } from './policy';
import type { Path, PolicyReader } from './policy-reader';
import { transformerRent } from './fees';
import { documentKinds } from './papers';
import { readClauses } from './read-clauses';
import { readFees, readNames } from './read-names';
import { readPapers } from './read-papers';
import { readReadings } from './read-readings';
import { readParameters } from './read-parameters';
import { readTables } from './read-tables';
import { readBilingualText, readText } from './read-text';

/** The fields that a policy without inheritance also requires. */
const neverLeftOut = ['papers', 'paperNames', 'fees', 'feeNames'];

/**
 * Reads a policy from its entries. Absent entries are inherited, or reported if there is nothing to inherit. After a
 * problem the result is only used to find further problems.
 */
export function readPolicy(
  reader: PolicyReader,
  entries: ReadonlyMap<string, unknown>,
  path: Path,
  inherited?: Policy,
): Policy {
  const at = (key: string): [PolicyReader, unknown, Path] => [reader, entries.get(key), [...path, key]];
  for (const key of inherited === undefined ? neverLeftOut : []) {
    if (!entries.has(key)) reader.report([...path, key], 'missing', 'a complete policy', undefined);
  }
  const papers = readPapers(...at('papers'), inherited?.papers);
  const fees = readFees(...at('fees'), inherited?.fees);
  const tables = readTables(...at('tables'), inherited?.tables);
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
    ...(Object.keys(tables).length > 0 && { tables }),
    clauses: readClauses(...at('clauses'), inherited?.clauses),
    interpretations,
  };
}

function readDate(reader: PolicyReader, value: unknown, path: Path, inherited?: string): string {
  return reader.read(date, value, path, { inherited }) ?? '';
}

/** Reads a last day, which must not be before the first day. */
function readLastDay(reader: PolicyReader, value: unknown, path: Path, first: string): string | undefined {
  if (value === undefined) return undefined;
  const last = readDate(reader, value, path);
  if (last !== '' && last < first) reader.report(path, 'out-of-range', `a day from ${first} on`, value);
  return last;
}
