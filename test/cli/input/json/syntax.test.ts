import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxFault } from '../../../../src/cli/input/json/syntax';
import { runs } from '../../../support/runs';

describe('syntaxFault', () => {
  it.each([
    ['', 0, 'value'],
    ['{"id": }', 7, 'value'],
    ['{"id" 1}', 6, 'colon'],
    ['{id: 1}', 1, 'key'],
    ['{"a": 1,}', 8, 'key'],
    ['{"a": 1 "b": 2}', 8, 'comma-or-end'],
    ['[1, 2', 5, 'comma-or-end'],
    ['[1,]', 3, 'value'],
    ['{"a": 01}', 7, 'comma-or-end'],
    ['{} {}', 3, 'end-of-text'],
    ['"a', 2, 'string-end'],
    ['"a\nb"', 2, 'string-end'],
    ['"\\x"', 1, 'escape'],
    ['"\\u12g4"', 1, 'escape'],
    ['[1}', 2, 'comma-or-end'],
    ['nul', 0, 'value'],
  ] as const)('finds the first fault of %s', (text, offset, expected) => {
    expect(syntaxFault(text)).toEqual({ offset, expected });
  });

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(syntaxFault(text)).toBeUndefined();
      }),
    );
  });

  it('agrees with JSON.parse on texts that are nearly JSON', () => {
    const nearly = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '{', '}', '[', ']', '"', ':', '0', 'e', '-', ' ', '\\', '\n'),
      )
      .map(([text, place, put]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + put + text.slice(at + 1);
      });
    fc.assert(
      fc.property(nearly, (text) => {
        expect(syntaxFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('handles deep nesting', () => {
    const depth = 200_000;
    expect(syntaxFault('['.repeat(depth) + ']'.repeat(depth))).toBeUndefined();
    expect(syntaxFault('['.repeat(depth))).toEqual({ offset: depth, expected: 'value' });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
