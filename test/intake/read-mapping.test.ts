import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { InvalidMappingError, recordsFromRows, safeReadMapping } from '../../src/intake';

const accepts = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync('schema/mapping.schema.json', 'utf8')) as object,
);
const examples = ['month.xlsx', 'month-gb18030.csv', 'month-steps.csv'].map((name) =>
  readFileSync(`examples/exports/${name}.mapping.json`, 'utf8'),
);

/** The paths of the problems of a mapping. */
function pathsOf(mapping: unknown): readonly string[] {
  return (safeReadMapping(mapping).problems ?? []).map(({ path }) => path.join('.'));
}

describe('mappings that can be used', () => {
  it.each(examples)('are accepted by the reader and by the schema', (text) => {
    expect(safeReadMapping(JSON.parse(text)).problems).toBeUndefined();
    expect(accepts(JSON.parse(text))).toBe(true);
  });

  it('are copied and frozen', () => {
    const { mapping } = safeReadMapping({ columns: { a: 'id' } });
    expect(Object.isFrozen(mapping?.columns)).toBe(true);
  });
});

describe('mappings that cannot be used: every fault with its path', () => {
  it.each<readonly [unknown, readonly string[]]>([
    ['text', ['']],
    [{ colums: {} }, ['colums']],
    [{ columns: { a: { unit: 'kW' } } }, ['columns.a.to']],
    [{ columns: { a: { to: 'connectedOn', serial: 1901 } } }, ['columns.a.serial']],
    [{ columns: { a: { to: 'intake.appliedAt', time: '25:00' } } }, ['columns.a.time']],
    [{ header: { row: 0 }, cases: 'each' }, ['header.row', 'cases']],
    [{ steps: { column: 'a' }, cases: 'together' }, ['steps.of']],
    [{ ignore: 'a', fullWidth: true }, ['ignore', 'fullWidth']],
    [{ empty: ['-', ''], skip: { a: 'b' }, merged: true }, ['empty.1', 'skip.a', 'merged']],
  ])('%j, by the reader and by the schema', (mapping, paths) => {
    expect(pathsOf(mapping)).toEqual(paths);
    expect(accepts(mapping)).toBe(false);
  });

  it.each<readonly [unknown, readonly string[]]>([
    [{ columns: { a: 'voltage', b: ['id', 'stages[applied].startedOn'] } }, ['columns.a', 'columns.b.1']],
    [{ columns: { a: { to: 'voltageLevel', values: { x: '11kV' } } } }, ['columns.a.values.x']],
    [{ columns: { a: { to: 'appliedCapacityKva', unit: 'kW' } } }, ['columns.a.unit']],
    [{ columns: { a: { to: 'id', take: 'latest' } } }, ['columns.a.take']],
    [
      { columns: { a: { values: { x: { holds: { voltageLevel: ['11kV'] } } } } } },
      ['columns.a.values.x.holds.voltageLevel.0'],
    ],
    [
      { constants: { siteType: 'shop' }, defaults: { connectedOn: '2021-02-30' } },
      ['constants.siteType', 'defaults.connectedOn'],
    ],
    [{ steps: { column: 'a', of: { b: { c: 'connectedOn' } } } }, ['cases']],
  ])('%j, by the reader alone', (mapping, paths) => {
    expect(pathsOf(mapping)).toEqual(paths);
  });

  it('are refused by the function', () => {
    const call = (): unknown => recordsFromRows([], { columns: { a: 'voltage' } });
    expect(call).toThrow(InvalidMappingError);
    expect(call).toThrow(/columns\.a: expected a fact or a field of the record/);
  });
});
