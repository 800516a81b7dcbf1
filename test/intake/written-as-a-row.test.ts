/** A record that is written as a row of a table is read back: a mapping reaches every field of a record. */
import { describe, expect, it } from 'vitest';
import { isFactName } from '../../src/facts/vocabulary';
import { recordsFromRows } from '../../src/intake';
import { distinct } from '../../src/plain/distinct';
import { isObject } from '../../src/plain/is-object';
import { structuralKey } from '../../src/plain/structural-key';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { runs } from '../support/runs';

/** A cell, and the path to which a mapping writes it. */
type Cell = readonly [path: string, cell: string];

/** The word for what has not happened yet. */
const notYet = '—';

function cellsOf(value: unknown, path = ''): readonly Cell[] {
  if (Array.isArray(value)) return cellsOfList(value, path);
  if (!isObject(value)) {
    const fact = path.replace(/^facts\./, '');
    return [[isFactName(fact) ? fact : path, value === null ? notYet : textOf(value)]];
  }
  return Object.entries(value).flatMap(([name, each]) => cellsOf(each, path === '' ? name : `${path}.${name}`));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A cell for each field of the objects of a list, or one cell with all words; demanded papers by their occasion. */
function cellsOfList(list: readonly unknown[], path: string): readonly Cell[] {
  const isOfObjects = path !== 'intake.demanded' && list.every(isObject);
  if (isOfObjects) return list.flatMap((each, place) => cellsOf(each, `${path}[${place}]`));
  const words = new Map<string, unknown[]>();
  for (const each of list) {
    const { document = each, at } = isObject(each) ? each : {};
    const to = at === undefined ? path : `${path}[${textOf(at)}]`;
    words.set(to, [...(words.get(to) ?? []), document]);
  }
  return [...words].map(([to, all]) => [to, all.join('、')]);
}

/** The value as a row states it: words once and in any order, and no entry of which nothing is known. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(stated).filter((each) => each !== undefined);
    if (items.length === 0) return undefined;
    if (items.every((each) => isObject(each) && !('document' in each))) return items;
    return distinct(
      items.map((each) => (isObject(each) && each['at'] === undefined ? each['document'] : each)),
    ).toSorted((one, other) => (structuralKey(one) < structuralKey(other) ? -1 : 1));
  }
  if (!isObject(value)) return value;
  const known = Object.entries(value)
    .map(([name, each]) => [name, stated(each)] as const)
    .filter(([, each]) => each !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

describe('a record written as a row', () => {
  it('is read back with every field, by a mapping of a column for each of them', () => {
    const random = randomFrom(11);
    for (let count = 0; count < runs(400); count += 1) {
      const record = stated(generatedRecord(random).record);
      const cells = cellsOf(record);
      const columns = Object.fromEntries(
        cells.map(([path], index) => [`column ${index}`, { to: path, values: { [notYet]: null } }]),
      );
      const row = Object.fromEntries(cells.map(([, cell], index) => [`column ${index}`, cell]));
      const { records, problems } = recordsFromRows([row], { columns });
      expect(problems).toEqual([]);
      expect(stated(records[0]?.record)).toEqual(record);
    }
  });
});
