import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayParts } from '../../../src/cli/input/array-parts';
import { documentPart } from '../../../src/cli/input/document-part';
import { lineBlocks } from '../../../src/cli/input/line-blocks';
import { partsOf as partsOfUnit } from '../../../src/cli/input/read-units';
import type { InputPart } from '../../../src/cli/input/record-text';
import { chunks, cut } from '../program';
import { everything, partsOf, unitParts } from './parts-of';
import { runs } from '../../support/runs';

const chunkLengths = [1, 2, 3, 7, 64, 65_536];

/** Whether every part is a record that can be parsed. */
function isSound(parts: readonly InputPart[]): boolean {
  return parts.every((part) => 'text' in part && isJson(part.text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('NDJSON', () => {
  const content = '{"id":"甲"}\r\n\n  \t\n{"id":"b"}\n{"id":"c"}';
  const expected = [
    { text: '{"id":"甲"}\r', line: 1, column: 1 },
    { text: '{"id":"b"}', line: 4, column: 1 },
    { text: '{"id":"c"}', line: 5, column: 1 },
  ];

  it.each(chunkLengths)('is cut into lines, in chunks of %i bytes', async (length) => {
    expect(await partsOf('a.ndjson', content, length)).toEqual(expected);
  });

  it.each(chunkLengths)('may begin with a byte order mark, in chunks of %i bytes', async (length) => {
    expect(await partsOf('stdin', `\u{FEFF}${content}`, length)).toEqual(expected);
  });

  it.each(chunkLengths)('skips a line that is not UTF-8 and reads on, in chunks of %i bytes', async (length) => {
    const bytes = Buffer.concat([Buffer.from('{}\n"'), Buffer.from([0xbc, 0xd7]), Buffer.from('"\n{"id":"甲"}\n')]);
    expect(await partsOf('a.ndjson', bytes, length)).toEqual([
      { text: '{}', line: 1, column: 1 },
      { fault: 'not-utf8', encoding: 'gb18030', line: 2, column: 1 },
      { text: '{"id":"甲"}', line: 3, column: 1 },
    ]);
  });

  it.each([1, 5, 11, 65_536])('skips a line that is too long and reads on, in chunks of %i bytes', async (length) => {
    const long = `1\n${'x'.repeat(40)}\n2\n`;
    expect(await unitParts(lineBlocks(chunks(cut(long, length)), 20), 20)).toEqual([
      { text: '1', line: 1, column: 1 },
      { fault: 'too-long', line: 2, column: 1 },
      { text: '2', line: 3, column: 1 },
    ]);
  });

  it('begins with a few lines, whose findings are reported while the others are checked', async () => {
    const records = Array.from({ length: 100 }, (_, number) => `{"id":"${String(number).padEnd(500)}"}\n`).join('');
    const lengths: number[] = [];
    for await (const block of lineBlocks(chunks([records]))) lengths.push(partsOfUnit(block).length);
    expect(lengths).toEqual([16, 84]);
  });

  it('has no parts if it is empty', async () => {
    expect(await partsOf('a.ndjson', '')).toEqual([]);
    expect(await partsOf('stdin', ' \n\u{20}')).toEqual([]);
    expect(await partsOf('stdin', '\u{FEFF}')).toEqual([]);
  });
});

describe('a JSON array', () => {
  it.each(chunkLengths)('is cut into its elements, in chunks of %i bytes', async (length) => {
    const content = ' [\n  {"id": "甲, ]\\"}"},\n\n  [1, {"a": [2]}], 3\n]\n';
    expect(await partsOf('a.json', content, length)).toEqual([
      { text: '{"id": "甲, ]\\"}"}', line: 2, column: 3 },
      { text: '[1, {"a": [2]}]', line: 4, column: 3 },
      { text: '3', line: 4, column: 20 },
    ]);
  });

  it.each<readonly [string, string, readonly object[]]>([
    ['empty', '[ ]', []],
    [
      'with a comma too many',
      '[1,]',
      [
        { text: '1', line: 1, column: 2 },
        { fault: 'empty-element', line: 1, column: 4 },
      ],
    ],
    [
      'with nothing between commas',
      '[,1]',
      [
        { fault: 'empty-element', line: 1, column: 2 },
        { text: '1', line: 1, column: 3 },
      ],
    ],
    [
      'that does not end',
      '[1,\n {"id"',
      [
        { text: '1', line: 1, column: 2 },
        { fault: 'unclosed-array', line: 2, column: 7 },
      ],
    ],
    [
      'with text after it',
      '[1]\n x',
      [
        { text: '1', line: 1, column: 2 },
        { fault: 'text-after-array', line: 2, column: 2 },
      ],
    ],
  ])('%s', async (_, content, expected) => {
    for (const length of chunkLengths) expect(await partsOf('stdin', content, length)).toEqual(expected);
  });

  it.each([
    '[{"id":"a","facts":{}}}',
    '[1}',
    '[1}]',
    '[}',
    '[{]',
    '\u{3000}[1]',
    '[1\u{A0}]',
    '[\u{FEFF}1]',
    '[1\f,2]',
  ])('is not %j', async (content) => {
    for (const length of chunkLengths) expect(isSound(await partsOf('a.json', content, length))).toBe(false);
  });

  it('is accepted if and only if it is JSON, after any change', async () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"',
      '1',
      ' ',
      '\n',
      '\u{A0}',
      '\u{FEFF}',
      '\\',
      '{}',
      '"a"',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(1), piece), { maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (values, changes, length) => {
          const content = changes.reduce((text, [place, removed, inserted]) => {
            const at = 1 + (place % text.length);
            return text.slice(0, at) + inserted + text.slice(at + removed);
          }, JSON.stringify(values));
          expect(isSound(await everything(arrayParts(chunks(cut(content, length)))))).toBe(isJson(content));
        },
      ),
      { numRuns: runs(1_000) },
    );
  });

  it('skips an element that is too long and reads on', async () => {
    const content = `[1,\n "${'x'.repeat(40)}",\n 2]`;
    for (const length of [1, 5, 11, 100]) {
      expect(await everything(arrayParts(chunks(cut(content, length)), 20))).toEqual([
        { text: '1', line: 1, column: 2 },
        { fault: 'too-long', line: 2, column: 2 },
        { text: '2', line: 3, column: 2 },
      ]);
    }
  });

  it('skips an element that is not UTF-8 and reads on', async () => {
    const bytes = Buffer.concat([Buffer.from('[1, "'), Buffer.from([0xff]), Buffer.from('", 2]')]);
    const parts = await partsOf('stdin', bytes, 3);
    expect(parts).toMatchObject([{ text: '1' }, { fault: 'not-utf8', line: 1, column: 5 }, { text: '2', column: 10 }]);
  });

  it('of any values, in any layout and any chunks, is read as these values', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 40 }),
        async (values, indent, length) => {
          const parts = await partsOf('a.json', JSON.stringify(values, undefined, indent), length);
          expect(parts.map((part) => ('text' in part ? (JSON.parse(part.text) as unknown) : part))).toEqual(
            JSON.parse(JSON.stringify(values)),
          );
        },
      ),
    );
  });
});

describe('a single record', () => {
  it.each([1, 8, 65_536])('may be spread over several lines, in chunks of %i bytes', async (length) => {
    const content = '{\n  "id": "a"\n}\n';
    expect(await partsOf('a.json', content, length)).toEqual([{ text: content, line: 1, column: 1 }]);
  });

  it('may be on one line, with or without a line end', async () => {
    expect(await partsOf('a.json', '{"id":"a"}')).toEqual([{ text: '{"id":"a"}', line: 1, column: 1 }]);
    expect(await partsOf('a.json', '{"id":"a"}\n')).toEqual([{ text: '{"id":"a"}', line: 1, column: 1 }]);
  });

  it('is refused if it is too long or not UTF-8', async () => {
    expect(await everything(documentPart(chunks(['{\n"id": "aaaaaaaaaaaaa"}']), 10))).toEqual([
      { fault: 'too-long', line: 1, column: 1 },
    ]);
    expect(await everything(documentPart(chunks([new Uint8Array([0xff])])))).toEqual([
      { fault: 'not-utf8', encoding: 'unknown', line: 1, column: 1 },
    ]);
  });
});

describe('lines in a file with any name', () => {
  it('are distinguished from a record on several lines even if the first is invalid', async () => {
    expect(await partsOf('stdin', '{"id":"a\n{"id":"b"}\n')).toEqual([
      { text: '{"id":"a', line: 1, column: 1 },
      { text: '{"id":"b"}', line: 2, column: 1 },
    ]);
  });

  it('may be very long', async () => {
    const long = JSON.stringify({ id: 'x'.repeat(200_000) });
    expect(await partsOf('stdin', `${long}\n${long}\n`)).toHaveLength(2);
  });
});
