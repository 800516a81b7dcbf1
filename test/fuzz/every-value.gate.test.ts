/**
 * Every hostile value in every argument that is data, as a whole and in each field two levels down: an answer or an
 * error of ours, soon. `FUZZ_LEVELS` sets the number of levels; `npm run verify` looks into three.
 */
import { describe, expect, it } from 'vitest';
import { complaint } from './complaint';
import { everyHostileCall } from './hostile-arguments';
import { open } from './surface';

const levels = Number(process.env['FUZZ_LEVELS'] ?? 2);

describe.each(open.filter(([, { data }]) => data.length > 0))('%s', (_, { call, valid, data }) => {
  it('answers, or throws a YekuoError, whatever one value is', { timeout: 300_000 }, () => {
    const complaints = everyHostileCall(valid, data, levels).flatMap(({ place, wicked, given }) => {
      const found = complaint(call, given);
      return found === undefined ? [] : [{ place, wicked, found }];
    });
    expect(complaints.slice(0, 5)).toEqual([]);
  });
});
