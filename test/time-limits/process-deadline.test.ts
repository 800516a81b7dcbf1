import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { YekuoError } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy } from '../../src/policy';
import { processDeadline, type ProcessDeadline, type UncountedPeriod } from '../../src/rules/time-limits';
import { dateAfter, isWorkedByWitness } from '../calendar/reference-calendar';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { valuesOf } from '../support/known-facts';
import { runs } from '../support/runs';
import { smallMicro } from '../support/small-micro';

const resident: Facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false };
const factory: Facts = {
  voltageLevel: '10kV',
  usage: 'industrialCommercial',
  importantCustomer: false,
  assetTransfer: false,
};
const shop: Facts = {
  voltageLevel: '380V',
  ...smallMicro,
};

/** The deadline of a case that is decided. */
function deadline(facts: Facts, appliedOn: string, uncounted?: readonly UncountedPeriod[]): ProcessDeadline {
  const answer = processDeadline({ facts, appliedOn, uncounted });
  if (answer.status === 'open') throw new Error(`open: ${answer.missing.join()}`);
  return answer.outcome;
}

describe('the last day of the limit (3.2.3)', () => {
  it.each<[string, Facts, string, number, string]>([
    ['a resident', resident, '2021-06-07', 2, '2021-06-09'],
    ['a resident with works', { ...resident, supportingWorks: true }, '2021-06-07', 5, '2021-06-15'],
    ['a small enterprise', { ...shop, supportingWorks: false }, '2021-06-07', 2, '2021-06-09'],
    ['a small enterprise with works', { ...shop, supportingWorks: true }, '2021-06-07', 15, '2021-06-29'],
    ['a factory at high voltage', factory, '2021-06-07', 16, '2021-06-30'],
    ['an important customer', { ...factory, importantCustomer: true }, '2021-06-07', 21, '2021-07-07'],
    ['a transfer of assets', { ...factory, assetTransfer: true }, '2021-06-07', 21, '2021-07-07'],
    ['both: still 21', { ...factory, importantCustomer: true, assetTransfer: true }, '2021-06-07', 21, '2021-07-07'],
    [
      'importance plays no part at low voltage',
      { ...resident, importantCustomer: true },
      '2021-06-07',
      2,
      '2021-06-09',
    ],
    ['a small enterprise at high voltage', { ...shop, ...factory }, '2021-06-07', 16, '2021-06-30'],
    ['over National Day, with its make-up Saturday', resident, '2021-09-30', 2, '2021-10-09'],
    ['over the Spring Festival, with its make-up weekend', factory, '2022-01-17', 16, '2022-02-11'],
    ['over the year end', resident, '2021-12-30', 2, '2022-01-04'],
    ['applied on a day off', resident, '2021-10-02', 2, '2021-10-09'],
  ])('%s', (_, facts, appliedOn, workingDays, date) => {
    expect(deadline(facts, appliedOn)).toMatchObject({ workingDays, date, certain: true });
  });

  it('supporting works count at low voltage and not at high', () => {
    expect(deadline(resident, '2021-06-07').includesSupportingWorks).toBe(true);
    expect(deadline(factory, '2021-06-07').includesSupportingWorks).toBe(false);
  });

  it.each([
    ['2026-12-24', '2026-12-28', true],
    ['2026-12-25', '2026-12-29', false],
    ['2027-06-07', '2027-06-10', false],
    ['2006-12-28', '2007-01-04', false],
    ['2006-12-31', '2007-01-05', true],
  ])('applied on %s, due on %s, certain: %s', (appliedOn, date, certain) => {
    expect(deadline(resident, appliedOn)).toMatchObject({ date, certain });
  });

  it('uses the parameters of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { lowVoltageProcessDays: 1 } });
    expect(processDeadline({ facts: resident, appliedOn: '2021-06-07' }, { policy })).toMatchObject({
      outcome: { workingDays: 1, date: '2021-06-08' },
    });
  });

  it('cites its rules, clauses and readings', () => {
    expect(processDeadline({ facts: resident, appliedOn: '2021-06-07' })).toMatchObject({
      rules: ['smallMicroEnterprise/otherUsage', 'processTimeLimit/lowVoltageWithoutWorks'],
      clauses: ['3.3.1', '3.2.3', 'goals.4'],
      interpretations: ['I-18', 'I-15'],
    });
  });
});

describe('days that are not counted', () => {
  it.each<[string, readonly UncountedPeriod[], string]>([
    ['none', [], '2021-06-30'],
    ['a working week', [works('2021-06-11', '2021-06-18')], '2021-07-06'],
    ['a day off', [works('2021-06-11', '2021-06-13')], '2021-06-30'],
    ['no day at all', [works('2021-06-11', '2021-06-11')], '2021-06-30'],
    ['two periods', [works('2021-06-08', '2021-06-09'), works('2021-06-17', '2021-06-18')], '2021-07-02'],
    ['the same in another order', [works('2021-06-17', '2021-06-18'), works('2021-06-08', '2021-06-09')], '2021-07-02'],
    ['overlapping', [works('2021-06-08', '2021-06-17'), works('2021-06-10', '2021-06-18')], '2021-07-09'],
    ['one within the other', [works('2021-06-08', '2021-06-18'), works('2021-06-10', '2021-06-11')], '2021-07-09'],
    ['touching', [works('2021-06-08', '2021-06-10'), works('2021-06-10', '2021-06-18')], '2021-07-09'],
    ['the same twice', [works('2021-06-08', '2021-06-18'), works('2021-06-08', '2021-06-18')], '2021-07-09'],
    ['begun before the application', [works('2021-06-01', '2021-06-08')], '2021-07-01'],
    ['over before the application', [works('2021-05-01', '2021-06-01')], '2021-06-30'],
    ['over on the day of the application', [works('2021-05-01', '2021-06-07')], '2021-06-30'],
    ['begun after the deadline', [works('2021-07-01', '2021-07-30')], '2021-06-30'],
    ['begun on the last day: that day still counts', [works('2021-06-30', '2021-07-30')], '2021-06-30'],
    ['begun the day before', [works('2021-06-29', '2021-07-30')], '2021-08-02'],
    [
      'pushed into a period that comes later',
      [works('2021-06-11', '2021-06-18'), works('2021-07-05', '2021-07-06')],
      '2021-07-07',
    ],
  ])('%s', (_, uncounted, date) => {
    expect(deadline(factory, '2021-06-07', uncounted)).toMatchObject({ date, certain: true });
  });

  it('may be uncertain themselves', () => {
    expect(deadline(resident, '2006-12-20', [works('2006-12-20', '2006-12-31')])).toMatchObject({ certain: true });
    expect(deadline(resident, '2026-12-25', [works('2026-12-25', '2026-12-30')])).toMatchObject({ certain: false });
  });

  it('lead to the same day as counting day by day', () => {
    const start = fc.oneof(
      fc.integer({ min: -30, max: 30 }).map((days) => dateAfter('2007-01-01', days)),
      fc.integer({ min: 0, max: 700 }).map((days) => dateAfter('2021-01-01', days)),
      fc.integer({ min: -60, max: 10 }).map((days) => dateAfter('2026-12-28', days)),
    );
    const periods = fc.array(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 5,
    });
    const cases = fc.constantFrom(
      resident,
      factory,
      { ...factory, importantCustomer: true },
      { ...shop, supportingWorks: true },
    );
    fc.assert(
      fc.property(cases, start, periods, (facts, appliedOn, pauses) => {
        const uncounted = pauses.map(([from, length]) => {
          const startedOn = dateAfter(appliedOn, from);
          return { startedOn, completedOn: dateAfter(startedOn, length) };
        });
        const { workingDays, date, certain } = deadline(facts, appliedOn, uncounted);
        expect({ date, certain }).toEqual(countedDayByDay(appliedOn, workingDays, uncounted));
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('what is still open', () => {
  it('agrees with every completion', () => {
    const names = [
      'voltageLevel',
      'usage',
      'importantCustomer',
      'assetTransfer',
      'supportingWorks',
      'equipmentCapacityKw',
    ];
    const rest: Facts = {
      residentialSupply: 'none',
      siteType: 'ordinary',
      ownership: 'independent',
      temporarySupply: false,
      batchApplication: false,
    };
    const open = fc.subarray(names);
    const full = fc.record({
      voltageLevel: fc.constantFrom('220V', '10kV'),
      usage: fc.constantFrom('residential', 'industrialCommercial'),
      importantCustomer: fc.boolean(),
      assetTransfer: fc.boolean(),
      supportingWorks: fc.boolean(),
      equipmentCapacityKw: fc.constantFrom(160, 161),
    });
    fc.assert(
      fc.property(full, open, (facts, unknown) => {
        const known = Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.includes(name)));
        const uncounted = [{ startedOn: '2021-06-09', completedOn: '2021-06-15' }];
        const ask = (given: object) =>
          processDeadline({ facts: { ...rest, ...given }, appliedOn: '2021-06-07', uncounted });
        const values = Object.entries(valuesOf).filter(([name]) => unknown.includes(name));
        const truth = exactly(Object.fromEntries(values), (completion) => {
          const answer = ask({ ...known, ...completion });
          return answer.status === 'decided' ? answer.outcome : answer.status;
        });
        expect(saidBy(ask(known))).toEqual(truth);
      }),
    );
  });
});

describe('invalid input', () => {
  const appliedOn = '2021-06-07';
  const facts = factory;
  const day = '2021-06-08';
  it.each<[string, (value: unknown) => unknown]>([
    ['the request', (value) => errorOf(processDeadline, value)],
    ['facts', (value) => errorOf(processDeadline, { facts: value, appliedOn })],
    ['appliedOn', (value) => errorOf(processDeadline, { facts, appliedOn: value })],
    [
      'appliedOn beside a period',
      (value) =>
        errorOf(processDeadline, { facts, appliedOn: value, uncounted: [{ startedOn: day, completedOn: day }] }),
    ],
    ['uncounted', (value) => errorOf(processDeadline, { facts, appliedOn, uncounted: value })],
    ['a period', (value) => errorOf(processDeadline, { facts, appliedOn, uncounted: [value] })],
    [
      'the start of a period',
      (value) => errorOf(processDeadline, { facts, appliedOn, uncounted: [{ startedOn: value, completedOn: day }] }),
    ],
    [
      'the end of a period',
      (value) => errorOf(processDeadline, { facts, appliedOn, uncounted: [{ startedOn: day, completedOn: value }] }),
    ],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });

  it('a period cannot end before it begins', () => {
    const uncounted = [{ startedOn: '2021-06-10', completedOn: '2021-06-09' }];
    expect(errorOf(processDeadline, { facts, appliedOn, uncounted })).toMatchObject({
      problems: [{ code: 'dates-out-of-order', path: ['uncounted', 0, 'completedOn'] }],
    });
  });

  it('a limit cannot end after the last date', () => {
    expect(deadline(resident, '9999-12-29').date).toBe('9999-12-31');
    expect(errorOf(processDeadline, { facts: resident, appliedOn: '9999-12-30' })).toMatchObject({
      name: 'InvalidRequestError',
      problems: [{ code: 'out-of-range', path: ['appliedOn'] }],
    });
  });

  it('does not change its input', () => {
    const uncounted = [
      { startedOn: '2021-06-17', completedOn: '2021-06-18' },
      { startedOn: '2021-06-08', completedOn: '2021-06-09' },
    ];
    const before = structuredClone(uncounted);
    deadline(factory, appliedOn, uncounted);
    expect(uncounted).toEqual(before);
  });
});

/** A period in which the customer builds. */
function works(startedOn: string, completedOn: string): UncountedPeriod {
  return { startedOn, completedOn };
}

/** The deadline by going from day to day. */
function countedDayByDay(
  appliedOn: string,
  workingDays: number,
  uncounted: readonly UncountedPeriod[],
): { readonly date: string; readonly certain: boolean } {
  let date = appliedOn;
  let certain = true;
  for (let left = workingDays; left > 0;) {
    date = dateAfter(date, 1);
    const day = date;
    if (uncounted.some(({ startedOn, completedOn }) => startedOn < day && day <= completedOn)) continue;
    if (day < '2007-01-01' || day > '2026-12-28') certain = false;
    if (isWorkedByWitness(day)) left -= 1;
  }
  return { date, certain };
}
