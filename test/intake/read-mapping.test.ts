import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../src/intake/record-path';
import { InvalidMappingError, recordsFromRows, safeReadMapping } from '../../src/intake';
import { runs } from '../support/runs';

const accepts = new Ajv2020({ strict: false, code: { optimize: false } }).compile(
  JSON.parse(readFileSync('schema/mapping.schema.json', 'utf8')) as object,
);
const examples = ['month.xlsx', 'month-gb18030.csv', 'month-steps.csv'].map((name) =>
  readFileSync(`examples/exports/${name}.mapping.json`, 'utf8'),
);

/** Every key that a mapping can have. */
const everything = JSON.stringify({
  $schema: 's', header: { row: 2, rows: 2 }, sheets: ['a'], ignore: ['b'], empty: ['—'], skip: { a: ['合计'] }, merged: 'repeat', emptyIds: 'repeat',
  cases: 'together', fullWidth: 'read', notes: { a: 'n' }, constants: { siteType: 'ordinary' }, defaults: { connectedOn: null },
  columns: { a: 'id', b: ['station', 'handler'], c: { to: 'appliedCapacityKva', unit: 'kVA', optional: true }, d: { to: 'connectedOn', serial: 1900, take: 'latest' },
    e: { to: 'intake.appliedAt', time: '09:00', timeColumn: 't' }, f: { to: 'intake.presented', separator: ' ' }, g: { values: { x: { set: { usage: 'other' }, holds: { voltageLevel: ['10kV'] } }, y: null } } },
  steps: { column: 's', of: { 送电: { t: 'connectedOn' }, 归档: 'ignore' } },
}); // prettier-ignore

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
    const given = { columns: { a: { to: 'id', unit: undefined } }, steps: undefined };
    const { mapping } = safeReadMapping(given);
    expect(mapping).toStrictEqual({ columns: { a: { to: 'id' } } });
    expect(mapping?.columns).not.toBe(given.columns);
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
    // Columns and words that lead nowhere: their cells would be dropped in silence.
    [{ columns: { a: [], b: { to: [], take: 'latest' } } }, ['columns.a', 'columns.b.to']],
    [
      {
        columns: {
          a: { values: { x: '10kV', y: null, z: { set: { usage: 'other' } } } },
          b: { to: [], values: { x: 1 } },
        },
      },
      ['columns.a.to', 'columns.b.to'],
    ],
  ])('%j, by the reader and by the schema', (mapping, paths) => {
    expect(pathsOf(mapping)).toEqual(paths);
    expect(accepts(mapping)).toBe(false);
  });

  it.each<readonly [unknown, readonly string[]]>([
    [{ columns: { a: 'voltage', b: ['id', 'stages[applied].startedOn'] } }, ['columns.a', 'columns.b.1']],
    [{ columns: { a: { to: 'voltageLevel', values: { x: '11kV' } } } }, ['columns.a.values.x']],
    [{ columns: { a: { to: 'appliedCapacityKva', unit: 'kW' } } }, ['columns.a.unit']],
    [{ columns: { a: { to: 'voltageLevel', unit: '元' } } }, ['columns.a.unit']],
    [{ columns: { a: { to: 'id', unit: 'asWritten' } } }, ['columns.a.unit']],
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
    // Words that are equal in cells, with different meanings.
    [
      { columns: { a: { to: 'voltageLevel', values: { '1A': '10kV', '1ａ': '10kV', '1 a': '35kV' } } } },
      ['columns.a.values.1 a'],
    ],
    [{ columns: { a: { values: { x: { set: { usage: 'other' } }, X: null } } } }, ['columns.a.values.X']],
    [{ cases: 'together', steps: { column: 'a', of: { End: 'ignore', end: { c: 'connectedOn' } } } }, ['steps.of.end']],
  ])('%j, by the reader alone', (mapping, paths) => {
    expect(pathsOf(mapping)).toEqual(paths);
  });

  it('are reported all at once: what no mapping may say, and what leads nowhere or does not fit', () => {
    const mapping = {
      columns: { a: 'voltage', b: { to: ['id', 5], take: 'first' }, c: { to: 'voltageLevel', values: { x: '11kV', y: [] } } },
      constants: { siteType: 'shop', usage: {} },
      steps: { of: { z: { d: 'nowhere' } } },
    }; // prettier-ignore
    const { problems } = safeReadMapping(mapping);
    expect(problems?.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['columns.b.to.1', 'wrong-type'],
      ['columns.b.take', 'unknown-value'],
      ['columns.c.values.y', 'wrong-type'],
      ['constants.usage', 'wrong-type'],
      ['steps.column', 'required'],
      ['columns.a', 'unknown-value'],
      ['columns.c.values.x', 'unknown-value'],
      ['steps.of.z.d', 'unknown-value'],
      ['constants.siteType', 'unknown-value'],
      ['cases', 'inconsistent'],
    ]);
  });

  it('are named where they cannot be read, and nothing is thrown', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(safeReadMapping({ columns: { a: proxy, b: 'voltage' } }).problems?.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['columns.a', 'unreadable'],
      ['columns.b', 'unknown-value'],
    ]); // prettier-ignore
  });

  it('are refused by the function', () => {
    const call = (): unknown => recordsFromRows([], { columns: { a: 'voltage' } });
    expect(call).toThrow(InvalidMappingError);
    expect(call).toThrow(/columns\.a: expected a fact or a field of the record/);
  });
});

describe('an invalid path', () => {
  const known = [
    'voltageLevel', 'facts.usage', 'id', 'station', 'intake.appliedAt', 'intake.presented[identityCard]', 'works[].type', 'works[0].urgent',
    'stages[application].startedOn', 'reviews[].opinions[0].issuedOn', 'suspensions[0].reason', 'boundary', 'fees[0].name',
  ]; // prettier-ignore
  const edited = fc
    .tuple(
      fc.constantFrom(...known),
      fc.nat(40),
      fc.nat(40),
      fc.constantFrom('', 'x', '.', '[', ']', '[]', '[0]', '.x'),
    )
    .map(([path, from, length, added]) => path.slice(0, from) + added + path.slice(from + (length % 3)));

  it('is refused with whole paths, every one of which leads on to a value', () => {
    fc.assert(
      fc.property(edited, (path) => {
        const leads = (name: string, depth: number): boolean => {
          const target = readPath(name);
          if (!('accepted' in target)) return true;
          return depth > 0 && target.accepted.length > 0 && target.accepted.every((each) => leads(each, depth - 1));
        };
        expect([path, leads(path, 5)]).toEqual([path, true]);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('the reader and the schema', () => {
  const strange = fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    'x',
    'id',
    0,
    1,
    1900,
    -1,
    0.5,
    [],
    ['id'],
    [''],
    [1],
    {},
    { x: 'id' },
    { to: 'id' },
    { to: 'id', unit: 'kW' },
    { values: {} },
    { values: { x: 1 } },
    { to: [] },
  );
  const key = fc.constantFrom(
    'to',
    'values',
    'set',
    'holds',
    'serial',
    'time',
    'take',
    'x',
    'row',
    'column',
    'of',
    'merged',
    'skip',
  );
  const mutated = fc
    .record({
      text: fc.constantFrom(...examples, everything),
      changes: fc.array(
        fc.record({ place: fc.array(fc.nat(30), { maxLength: 4 }), value: strange, key: fc.option(key) }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ text, changes }) =>
      changes.reduce<unknown>(
        (mapping, { place, value, key: name }) => changed(mapping, place, value, name),
        JSON.parse(text),
      ),
    );
  /** What a schema can see; whether a path leads somewhere and a value fits there it cannot. */
  const structural = new Set(['wrong-type', 'blank', 'unknown-key', 'required', 'out-of-range']);

  it('refuse the same, as far as a schema can see it', () => {
    fc.assert(
      fc.property(mutated, (mapping) => {
        const { problems = [] } = safeReadMapping(mapping);
        if (!accepts(mapping)) expect(problems).not.toEqual([]);
        if (problems.some(({ code }) => structural.has(code)))
          expect([accepts(mapping), problems]).toEqual([false, problems]);
      }),
      { numRuns: runs(500) },
    );
  });
});

/** Exchanges, removes or adds what stands at a place. */
function changed(json: unknown, [first, ...rest]: readonly number[], value: unknown, key: string | null): unknown {
  if (first === undefined || typeof json !== 'object' || json === null) return value;
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    return items.map((item, index) => (index === first % items.length ? changed(item, rest, value, key) : item));
  }
  const entries = Object.entries(json);
  const [name] = entries[first % Math.max(entries.length, 1)] ?? [];
  if (name === undefined || (rest.length === 0 && key !== null)) return { ...json, [key ?? 'x']: value };
  return Object.fromEntries(
    entries.map(([each, item]) => [each, each === name ? changed(item, rest, value, key) : item]),
  );
}
