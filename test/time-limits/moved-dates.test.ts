/** Dates that suspensions move: found in one pass, and equal to what the definition says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar, type WorkingDate } from '../../src/calendar';
import { checkCase, openClocks } from '../../src/compliance';
import {
  countingWithout,
  daysBetween,
  merged,
  moved,
  openEnd,
  partsLeft,
  workingDaysIn,
  type Period,
  type StartDay,
} from '../../src/rules/time-limits/periods';
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
  const isSuspended = (each: string): boolean => isIn(suspensions, each);
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

function isIn(periods: readonly Period[], day: string): boolean {
  return periods.some(({ from, to }) => day > from && day <= to);
}

function daysIn(periods: readonly Period[]): readonly string[] {
  return periods.flatMap(({ from, to }) => {
    const days: string[] = [];
    for (let each = dayAfter(from); each <= to; each = dayAfter(each)) days.push(each);
    return days;
  });
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
        expect(moved(date, startedOn, merged(suspensions), first, chinaCalendar)).toEqual(
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

describe('the days of a period without suspensions', () => {
  it.each(spans)('are those that no suspension has, in parts that do not touch, and are counted as they are', (day) => {
    const period = fc.tuple(day, day).map(([from, to]): Period => ({ from, to }));
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 1, maxLength: 4 }),
        fc.array(period, { maxLength: 12 }),
        (asked, others) => {
          const suspended = merged(others);
          const counted = countingWithout(suspended, chinaCalendar);
          for (const each of asked) {
            const found = [...partsLeft(each, suspended)];
            expect(daysIn(found)).toEqual(daysIn([each]).filter((one) => !isIn(others, one)));
            found.slice(1).forEach((part, index) => expect(part.from > (found[index]?.to ?? '')).toBe(true));
            expect(counted(each)).toEqual(workingDaysIn(found, chinaCalendar));
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('of many suspensions', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    from: new Date(Date.UTC(2000, 0, 1 + 4 * index)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(2000, 0, 2 + 4 * index)).toISOString().slice(0, 10),
  }));

  /** How many suspensions are looked at. */
  function lookedAt(ask: (suspended: readonly Period[]) => unknown): number {
    let reads = 0;
    const counting = new Proxy(many, {
      get(list, name, receiver): unknown {
        if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
        return Reflect.get(list, name, receiver);
      },
    });
    ask(counting);
    return reads;
  }

  it.each(['2000-03-01', '2021-06-10', '2105-01-01'])(
    'those are looked at that lie around works begun on %s',
    (start) => {
      const end = chinaCalendar.addWorkingDays('2021-06-10', 20).date.replace('2021', start.slice(0, 4));
      expect(lookedAt((suspended) => [...partsLeft({ from: start, to: end }, suspended)])).toBeLessThan(100);
      expect(lookedAt((suspended) => moved(end, start, suspended, 'startDayExcluded', chinaCalendar))).toBeLessThan(
        200,
      );
    },
  );
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
