import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { expect, it } from 'vitest';
import { addCalendarMonths, fromDayNumber, toDayNumber } from '../../src/calendar';

it('day numbers turn into dates and back on every day there is', () => {
  let failures = 0;
  let previous = '';
  for (let day = toDayNumber('0001-01-01'); day <= toDayNumber('9999-12-31'); day += 1) {
    const date = fromDayNumber(day);
    if (toDayNumber(date) !== day || date <= previous) failures += 1;
    previous = date;
  }
  expect(failures).toBe(0);
});

it('months are added as date-fns does, from every day of 2011 to 2027 and 0 to 24 months', () => {
  const others: string[] = [];
  for (let day = toDayNumber('2011-01-01'); day <= toDayNumber('2027-12-31'); day += 1) {
    const start = fromDayNumber(day);
    for (let months = 0; months <= 24; months += 1) {
      const oracle = addMonths(new UTCDateMini(day * 86_400_000), months)
        .toISOString()
        .slice(0, 10);
      if (addCalendarMonths(start, months) !== oracle) others.push(`${start} and ${months} months`);
    }
  }
  expect(others).toEqual([]);
});
