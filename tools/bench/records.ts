/** Any number of case records: the example month repeated with other ids. */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../repository';
import type { CaseRecord } from '../../src/compliance';

/** A day after the example month, so that its open cases have been open for a while. */
export const asOf = '2021-10-15';

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8').trimEnd().split('\n');

/** The records of the month, newly parsed. */
export function monthOfRecords(): readonly CaseRecord[] {
  return month.map((line) => JSON.parse(line) as CaseRecord); // the month is made of valid records
}

export function linesOfMonth(): readonly string[] {
  return month;
}

/** Writes a file of records, one per line, with unique ids. */
export function writeRecords(path: string, count: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  for (let start = 0; start < count; start += month.length) {
    const lines = month.slice(0, count - start).map((line, index) => line.replace(/"id":"/, `$&${start + index}-`));
    writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
}
