import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaDateOf, minutesBetween } from '../../src/calendar';
import { areAlike, chinaDay } from '../../src/compliance/china-day';

const moment = fc.date({ min: new Date('2011-01-01Z'), max: new Date('2030-12-31Z'), noInvalidDate: true });

/** An instant as an export may write it: in China's time or another, more or less exactly. */
const instant = fc
  .tuple(moment, fc.constantFrom(16, 19, 23), fc.constantFrom('+08:00', '-05:30', 'Z'))
  .map(([date, length, offset]) => written(date, length, offset));

describe('the day of an instant in China', () => {
  it('is what the calendar says, however the instant is written', () => {
    fc.assert(
      fc.property(instant, (one) => {
        expect(chinaDay(one)).toBe(chinaDateOf(one));
      }),
    );
  });

  it.each([
    ['2021-06-10T23:59+08:00', '2021-06-10'],
    ['2021-06-10T16:00Z', '2021-06-11'],
  ])('of %s is %s', (one, day) => {
    expect(chinaDay(one)).toBe(day);
  });
});

describe('instants in the same form', () => {
  it.each([
    ['2021-06-10T10:00+08:00', '2021-06-10T09:00+08:00', true],
    ['2021-06-10T10:00+08:00', '2021-06-10T09:00:00+08:00', false],
    ['2021-06-10T10:00+08:00', '2021-06-10T09:00+07:00', false],
    ['2021-06-10T10:00Z', '2021-06-10T09:00Z', false],
  ])('%s and %s: %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike);
    expect(areAlike(other, one)).toBe(alike);
  });

  it('are in the order of their texts', () => {
    const equallyExact = fc
      .tuple(moment, moment, fc.constantFrom(16, 19, 23))
      .map((pair) => [written(pair[0], pair[2], '+08:00'), written(pair[1], pair[2], '+08:00')] as const);
    fc.assert(
      fc.property(fc.oneof(equallyExact, fc.tuple(instant, instant)), ([one, other]) => {
        expect(!areAlike(one, other) || other < one === minutesBetween(one, other) < 0).toBe(true);
      }),
    );
  });
});

function written(date: Date, length: number, offset: string): string {
  return date.toISOString().slice(0, length) + offset;
}
