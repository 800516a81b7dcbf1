/** The shapes by which other parts of the library read dates, instants and calendars. */
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import { date, instant } from '../../src/calendar/date-shapes';
import { calendarOption } from '../../src/calendar/is-calendar';

describe('the shape of a date', () => {
  it.each([
    ['2021-06-10', undefined],
    ['2021-02-30', 'impossible-date'],
    ['2021-6-10', 'malformed-date'],
  ])('%s: %s', (text, fault) => {
    expect(date).toMatchObject({ kind: 'format', name: 'date' });
    expect(date.faultIn(text)).toBe(fault);
  });
});

describe('the shape of an instant', () => {
  it.each([
    ['2021-06-10T16:50:00Z', undefined],
    ['2021-06-10T16:50', 'malformed-instant'],
    ['2021-02-30T16:50:00Z', 'impossible-instant'],
    ['9999-12-31T15:59:59Z', undefined],
    ['9999-12-31T16:00:00Z', 'impossible-instant'],
  ])('%s: %s', (text, fault) => {
    expect(instant).toMatchObject({ kind: 'format', name: 'instant' });
    expect(instant.faultIn(text)).toBe(fault);
  });
});

describe('the shape of a calendar', () => {
  it('is that of anything with its coverage and all its functions', () => {
    expect(calendarOption.kind).toBe('made');
    expect(calendarOption.expected).toContain('chinaCalendar');
    expect(calendarOption.isOne(chinaCalendar)).toBe(true);
    expect(calendarOption.isOne({ ...chinaCalendar })).toBe(true);
  });

  it.each(Object.keys(chinaCalendar).filter((name) => name !== 'extend'))('requires %s', (name) => {
    expect(calendarOption.isOne({ ...chinaCalendar, [name]: undefined })).toBe(false);
  });

  it.each([undefined, null, 'chinaCalendar', {}, []])('is not that of %j', (value) => {
    expect(calendarOption.isOne(value)).toBe(false);
  });
});
