/** Dates that suspensions move: found in one pass, and equal to what the definition says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar, type WorkingDate } from '../../src/calendar';
import { checkCase, openClocks } from '../../src/compliance';
import { daysBetween, moved, openEnd, type Period, type StartDay } from '../../src/rules/time-limits/periods';
import { runs } from '../support/runs';

function daysFrom(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** Years with published holidays, and years that are uncertain; and one autumn, in which a date meets several suspensions. */
const spans = [daysFrom('2025-06-01', '2027-12-31'), daysFrom('2026-09-01', '2026-11-15')];
const startDay = fc.constantFrom<StartDay>('startDayIncluded', 'startDayExcluded');

/** The definition: working days suspended up to the moved date move it on, which may suspend further ones. */
function movedByDefinition(date: string, startedOn: string, suspensions: readonly Period[], first: StartDay) {
  const start = daysBetween(startedOn, date, first).from;
  const isSuspended = (each: string): boolean => suspensions.some(({ from, to }) => each > from && each <= to);
  let end: WorkingDate = { date, certain: true };
  let days = 0;
  for (;;) {
    let suspended = 0;
    for (let each = dayAfter(start); each <= end.date; each = dayAfter(each)) {
      if (isSuspended(each))
        suspended += chinaCalendar.countWorkingDays(start, each).days > 0 && isWorked(each) ? 1 : 0;
    }
    if (suspended === days) return end;
    days = suspended;
    end = chinaCalendar.addWorkingDays(date, days);
  }
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

function isWorked(date: string): boolean {
  const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
  return chinaCalendar.countWorkingDays(before, date).days === 1;
}

describe('a date moved by suspensions', () => {
  it.each(spans)('agrees with the definition', (day) => {
    const period = fc.tuple(day, day).map(([from, to]): Period => ({ from, to }));
    fc.assert(
      fc.property(day, day, fc.array(period, { maxLength: 6 }), startDay, (date, startedOn, suspensions, first) => {
        expect(moved(date, startedOn, suspensions, first, chinaCalendar)).toEqual(
          movedByDefinition(date, startedOn, suspensions, first),
        );
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(['9999-12-31', '9999-12-30', '9990-01-01'])('is the last of all dates after a suspension until %s', (to) => {
    const suspensions = [{ from: '2021-06-10', to }];
    const { date } = moved('2021-06-18', '2021-06-10', suspensions, 'startDayExcluded', chinaCalendar);
    expect(date > '9990-01-01').toBe(true);
  });

  it('takes a number of calendar calls that grows only with the suspensions', () => {
    const asked = (suspensions: readonly Period[]): number => {
      let questions = 0;
      const counting = {
        addWorkingDays: (from: string, days: number) => (questions++, chinaCalendar.addWorkingDays(from, days)),
        countWorkingDays: (from: string, to: string) => (questions++, chinaCalendar.countWorkingDays(from, to)),
      };
      moved('2021-06-18', '2021-06-10', suspensions, 'startDayExcluded', counting);
      return questions;
    };
    const short = asked([{ from: '2021-06-15', to: '2021-06-21' }]);
    expect(asked([{ from: '2021-06-15', to: '2041-06-21' }])).toBeLessThanOrEqual(short + 2);
    const many = Array.from({ length: 500 }, (_, index) => ({
      from: chinaCalendar.addWorkingDays('2021-06-11', index * 2).date,
      to: chinaCalendar.addWorkingDays('2021-06-11', index * 2 + 1).date,
    }));
    expect(asked(many)).toBeLessThan(500 * 4);
  });
});

it('a date that reaches a second suspension is moved by it as well', () => {
  // Three working days are suspended before the date; the third day after it is suspended, too.
  const suspensions = [
    { from: '2021-06-14', to: '2021-06-17' },
    { from: '2021-06-22', to: '2021-06-23' },
  ];
  expect(moved('2021-06-18', '2021-06-10', suspensions, 'startDayExcluded', chinaCalendar).date).toBe('2021-06-24');
});

describe('a suspension with a date that means "no end"', () => {
  const record = {
    id: 'a',
    facts: { voltageLevel: '10kV', supportingWorks: true },
    connectedOn: null,
    works: [
      {
        voltageLevel: '10kV',
        type: 'ringMainUnit',
        startedOn: '2021-06-10',
        agreedOn: '2021-06-18',
        completedOn: null,
      },
    ],
    suspensions: [{ from: '2021-06-17', to: openEnd }],
  } as const;

  it('is checked like any other', () => {
    expect(checkCase(record, { asOf: '2021-10-15' })).toMatchObject({ id: 'a' });
    expect(openClocks(record, { asOf: '2021-10-15' }).length).toBeGreaterThan(0);
  });
});
