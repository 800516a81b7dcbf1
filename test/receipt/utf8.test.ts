import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Bytes } from '../../src/receipt/utf8';

it('equals TextEncoder for every text', () => {
  // Characters of one, two, three and four bytes.
  const lengths = [0, 0x80, 0x800, 0x10000, 0x110000];
  const point = fc.oneof(
    ...lengths.slice(1).map((end, index) => fc.integer({ min: lengths[index] ?? 0, max: end - 1 })),
  );
  const anyText = fc.array(point, { maxLength: 50 }).map((points) => String.fromCodePoint(...points));
  const halfPairs = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(anyText, halfPairs), (text) => {
      expect(utf8Bytes(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
});
