import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chinaDateOf, minutesBetween } from '../../src/calendar';
import { parseInstant } from '../../src/calendar/read-instant';
import { runs } from '../support/runs';

describe('chinaDateOf', () => {
  it.each([
    ['2021-06-10T16:50:00+08:00', '2021-06-10'],
    ['2021-06-10T15:59:59Z', '2021-06-10'],
    ['2021-06-10T16:00:00Z', '2021-06-11'],
    ['2021-06-10T15:59:59.999Z', '2021-06-10'],
    ['2021-06-10T00:00+08:00', '2021-06-10'],
    ['2021-06-10T23:30-05:00', '2021-06-11'],
    ['2021-06-10T00:30+14:00', '2021-06-09'],
    ['2021-12-31T16:00Z', '2022-01-01'],
    ['2024-02-28T18:00-00:00', '2024-02-29'],
    ['0001-01-01T00:00+08:00', '0001-01-01'],
  ])('%s falls on %s', (instant, date) => {
    expect(chinaDateOf(instant)).toBe(date);
  });

  it('agrees with the instants of the language', () => {
    const instant = fc.date({
      min: new Date('1971-01-01T00:00Z'),
      max: new Date('9998-01-01T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (moment) => {
        const inChina = new Date(moment.getTime() + 8 * 3_600_000).toISOString();
        expect(chinaDateOf(moment.toISOString())).toBe(inChina.slice(0, 10));
        expect(chinaDateOf(inChina.replace('Z', '+08:00'))).toBe(inChina.slice(0, 10));
      }),
    );
  });

  it.each([
    ['2021-06-10', 'malformed-instant'],
    ['2021-06-10T16:50:00', 'malformed-instant'],
    ['2021-06-10 16:50:00Z', 'malformed-instant'],
    ['2021-06-10t16:50:00z', 'malformed-instant'],
    ['2021-06-10T16:50:00+0800', 'malformed-instant'],
    ['2021-06-10T16:50:00+08', 'malformed-instant'],
    ['2021-06-10T16Z', 'malformed-instant'],
    ['2021-06-10T16:50:00.Z', 'malformed-instant'],
    ['2021-06-10T16:50.5Z', 'malformed-instant'],
    ['2021-06-10T16:50:001.5Z', 'malformed-instant'],
    ['2021-06-10T16:50:00Z\n', 'malformed-instant'],
    ['', 'malformed-instant'],
    ['2021-02-30T16:50:00Z', 'impossible-instant'],
    ['0000-01-01T00:00:00Z', 'impossible-instant'],
    ['2021-06-10T24:00:00Z', 'impossible-instant'],
    ['2021-06-10T16:60:00Z', 'impossible-instant'],
    ['2021-06-30T23:59:60Z', 'impossible-instant'],
    ['2021-06-10T16:50:00+24:00', 'impossible-instant'],
    ['2021-06-10T16:50:00+08:60', 'impossible-instant'],
    ['9999-12-31T16:00:00Z', 'out-of-range'],
    ['0001-01-01T00:00:00+09:00', 'out-of-range'],
  ])('%j is an error: %s', (instant, code) => {
    expect(() => chinaDateOf(instant)).toThrow(expect.objectContaining({ name: 'CalendarError', code }));
  });
});

describe('the format of an instant', () => {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
  const part = fc.constantFrom(
    '2021',
    '06',
    '10',
    '-',
    'T',
    ':',
    '16:50',
    ':00',
    '.',
    '.5',
    'Z',
    '+',
    '+08:00',
    '-05:30',
    ' ',
  );
  const date = fc.constant('2021-06-10T16:50');

  it('is exactly that of the standard', () => {
    fc.assert(
      fc.property(fc.option(date, { nil: '' }), fc.array(part, { maxLength: 5 }), (start, parts) => {
        const text = start + parts.join('');
        expect([text, parseInstant(text) === 'malformed-instant']).toEqual([text, !form.test(text)]);
      }),
      { numRuns: runs(5_000) },
    );
  });
});

describe('minutesBetween', () => {
  it.each([
    ['2021-06-10T16:50:00+08:00', '2021-06-10T17:10:00+08:00', 20],
    ['2021-06-10T16:50:00+08:00', '2021-06-10T17:10:00.000+08:00', 20],
    ['2021-06-10T16:50:00.7+08:00', '2021-06-10T17:10:00.700+08:00', 20],
    ['2021-06-10T16:50+08:00', '2021-06-10T08:50Z', 0],
    ['2021-06-10T16:50:00+08:00', '2021-06-10T09:10:30Z', 20.5],
    ['2021-06-10T23:55+08:00', '2021-06-11T00:05+08:00', 10],
    ['2021-06-10T17:10+08:00', '2021-06-10T16:50+08:00', -20],
    ['2021-12-31T23:59Z', '2022-01-01T00:00Z', 1],
  ])('from %s to %s is %d', (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it('notices the smallest fraction past a limit', () => {
    const to = '2021-06-10T17:10:00.000000000001+08:00';
    expect(minutesBetween('2021-06-10T16:50:00+08:00', to)).toBeGreaterThan(20);
  });

  it('names the invalid argument', () => {
    const now = '2021-06-10T17:10Z';
    expect(() => minutesBetween('x', now)).toThrow('fromInstant should be');
    expect(() => minutesBetween(now, 'x')).toThrow('toInstant should be');
  });
});
