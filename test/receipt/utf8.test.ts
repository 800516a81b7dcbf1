import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Bytes } from '../../src/receipt/utf8';

it('is what TextEncoder gives, for every text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 50 });
  const halfPairs = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.oneof(anyText, halfPairs), (text) => {
      expect(utf8Bytes(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
    }),
  );
});
