import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { InvalidRequestError, publicationGaps, publicItems, safePublicationGaps } from '../../src/rules/service';

it('lists what is missing on every channel, in the order of the items (3.1.1)', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray([...publicItems])), (shown) => {
      const channels = shown.map((shows, index) => ({ channel: `channel ${index}`, shows }));
      const gaps = publicationGaps({ channels });
      for (const { channel, shows } of channels) {
        const missing = gaps.find((gap) => gap.channel === channel)?.missing ?? [];
        expect([...shows, ...missing].toSorted()).toEqual([...publicItems].toSorted());
      }
      expect(gaps.every(({ missing }) => missing.length > 0)).toBe(true);
    }),
  );
});

it('a telephone number that is not published on a channel is a gap', () => {
  const shows = publicItems.filter((item) => item !== 'localSupervisionLine');
  expect(publicationGaps({ channels: [{ channel: '营业厅', shows }] })).toEqual([
    { channel: '营业厅', missing: ['localSupervisionLine'] },
  ]);
});

it('refuses a channel that is listed twice, with its path', () => {
  const channels = ['营业厅', '95598网站', '营业厅'].map((channel) => ({ channel, shows: [...publicItems] }));
  expect(safePublicationGaps({ channels })).toMatchObject({
    problems: [{ path: ['channels', 2, 'channel'], code: 'inconsistent', received: '"营业厅"' }],
  });
});

it.each([
  undefined,
  {},
  { channels: 7 },
  { channels: [{ channel: 7, shows: [] }] },
  { channels: [{ shows: ['fax'] }] },
])('refuses %j', (request) => {
  const attempt = (): unknown => Reflect.apply(publicationGaps, undefined, [request]);
  expect(attempt).toThrow(InvalidRequestError);
  expect(safePublicationGaps(request)).toMatchObject({ status: 'invalid' });
});
