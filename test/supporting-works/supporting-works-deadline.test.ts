import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { whole2027 } from '../support/whole-year';
import { chinaCalendar } from '../../src/calendar';
import { YekuoError } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy, type Policy, type PolicyReadings } from '../../src/policy';
import {
  supportingWorksDeadline,
  type SupportingWorksDeadline,
  type SupportingWorksRequest,
  type WorksItem,
} from '../../src/rules/supporting-works';
import { dateAfter, isWorkedByWitness, walkWorkingDays } from '../calendar/reference-calendar';
import { printedFigures, reference } from '../reference';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { partlyKnown, valuesOf, type Value } from '../support/known-facts';
import { runs } from '../support/runs';
import { smallMicro } from '../support/small-micro';

const shop: Facts = smallMicro;
const resident: Facts = { usage: 'residential' };

/** The deadline of a request that is decided. */
function decided(request: SupportingWorksRequest): SupportingWorksDeadline {
  const answer = supportingWorksDeadline(request);
  if (answer.status === 'open') throw new Error(`open: ${answer.missing.join()}`);
  return answer.outcome;
}

describe('the table of limits (3.2.5)', () => {
  it.each<[string, Facts, WorksItem, string, number | null, string | null]>([
    ['low voltage, small enterprise', shop, { worksVoltageLevel: '380V' }, '2021-06-01', 13, '2021-06-21'],
    ['low voltage, resident', resident, { worksVoltageLevel: '220V' }, '2021-06-01', 3, '2021-06-04'],
    ['10 kV tap', {}, { worksVoltageLevel: '10kV', worksType: 'lineTap' }, '2021-06-01', 7, '2021-06-10'],
    [
      '10 kV overhead line',
      {},
      { worksVoltageLevel: '10kV', worksType: 'overheadLine' },
      '2021-06-01',
      20,
      '2021-06-30',
    ],
    [
      '10 kV ring-main unit',
      {},
      { worksVoltageLevel: '10kV', worksType: 'ringMainUnit' },
      '2021-06-01',
      30,
      '2021-07-14',
    ],
    [
      '10 kV new cable',
      {},
      { worksVoltageLevel: '10kV', worksType: 'cableLine', worksNature: 'new' },
      '2021-06-01',
      50,
      '2021-08-11',
    ],
    [
      '10 kV rebuilt cable',
      {},
      { worksVoltageLevel: '10kV', worksType: 'cableLine', worksNature: 'rebuild' },
      '2021-06-01',
      null,
      null,
    ],
    [
      '10 kV new bay',
      {},
      { worksVoltageLevel: '10kV', worksType: 'substationBay', worksNature: 'new' },
      '2021-06-01',
      60,
      '2021-08-25',
    ],
    [
      '35 kV rebuilt cable',
      {},
      { worksVoltageLevel: '35kV', worksType: 'cableLine', worksNature: 'rebuild' },
      '2021-06-01',
      120,
      '2021-11-23',
    ],
    ['110 kV bay', {}, { worksVoltageLevel: '110kV', worksType: 'substationBay' }, '2021-06-01', 90, '2021-10-12'],
    ['220 kV bay', {}, { worksVoltageLevel: '220kV', worksType: 'substationBay' }, '2021-06-01', null, null],
  ])('%s', (_, facts, works, startedOn, workingDays, tableDeadline) => {
    expect(decided({ facts: { ...facts, ...works }, startedOn })).toEqual({
      workingDays,
      coversAllItems: workingDays !== null,
      tableDeadline,
      latestCompletion: tableDeadline,
      boundBy: tableDeadline === null ? 'nothing' : 'table',
      certain: true,
    });
  });

  it.each([
    ['National Day 2021 with its make-up days', '2021-09-28', '2021-10-13'],
    ['the Spring Festival of 2022', '2022-01-25', '2022-02-08'],
    ['the year end', '2021-12-28', '2022-01-07'],
    ['a start on a day off', '2021-10-03', '2021-10-15'],
  ])('a tap over %s', (_, startedOn, tableDeadline) => {
    const facts: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
    expect(decided({ facts, startedOn })).toMatchObject({ tableDeadline, certain: true });
  });

  it('is not certain beyond the calendar', () => {
    const facts: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
    expect(decided({ facts, startedOn: '2026-12-21' })).toMatchObject({ tableDeadline: '2026-12-30', certain: false });
    expect(decided({ facts, startedOn: '2026-12-17' })).toMatchObject({ tableDeadline: '2026-12-28', certain: true });
    const calendar = chinaCalendar.extend(whole2027);
    expect(supportingWorksDeadline({ facts, startedOn: '2026-12-28' }, { calendar })).toMatchObject({
      outcome: { tableDeadline: '2027-01-07', certain: true },
    });
  });

  it('uses the parameters of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { lineTap10kVDays: 5, smallMicroMaximumCapacityKw: 50 } });
    const startedOn = '2021-06-01';
    const tap: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
    expect(supportingWorksDeadline({ facts: tap, startedOn }, { policy })).toMatchObject({
      outcome: { workingDays: 5 },
    });
    const small: Facts = { ...shop, worksVoltageLevel: '380V' };
    expect(supportingWorksDeadline({ facts: small, startedOn }, { policy })).toMatchObject({
      outcome: { workingDays: 3 },
    });
  });
});

describe('several items run in parallel: the longest limit applies (I-16)', () => {
  const tap: WorksItem = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
  const overhead: WorksItem = { worksVoltageLevel: '10kV', worksType: 'overheadLine' };
  const ringMain: WorksItem = { worksVoltageLevel: '10kV', worksType: 'ringMainUnit' };
  const rebuiltCable: WorksItem = { worksVoltageLevel: '10kV', worksType: 'cableLine', worksNature: 'rebuild' };
  const bay220: WorksItem = { worksVoltageLevel: '220kV', worksType: 'substationBay' };
  const low: WorksItem = { worksVoltageLevel: '380V' };

  it.each<[string, Facts, readonly WorksItem[], number | null, boolean]>([
    ['overhead line and ring-main unit: 30, not 50', {}, [overhead, ringMain], 30, true],
    ['the order does not matter', {}, [ringMain, overhead], 30, true],
    ['the same twice', {}, [tap, tap], 7, true],
    ['one that the table does not cover', {}, [tap, rebuiltCable], 7, false],
    ['none that it covers', {}, [bay220, rebuiltCable], null, false],
    ['a tap is longer than low-voltage works of a resident', resident, [tap, low], 7, true],
    ['but not of a small enterprise', shop, [tap, low], 13, true],
    ['no items at all', {}, [], null, true],
  ])('%s', (_, facts, items, workingDays, coversAllItems) => {
    expect(decided({ facts, items, startedOn: '2021-06-01' })).toMatchObject({ workingDays, coversAllItems });
  });

  it('the works facts of the case are not a further item', () => {
    const facts: Facts = { worksVoltageLevel: '110kV', worksType: 'other' };
    expect(decided({ facts, items: [tap], startedOn: '2021-06-01' })).toMatchObject({ workingDays: 7 });
  });

  it('cites the rules of the item with the longest limit, and the reading', () => {
    expect(supportingWorksDeadline({ facts: {}, items: [overhead, ringMain], startedOn: '2021-06-01' })).toMatchObject({
      rules: ['supportingWorksLimit/ringMainUnitOrBranchBox10kV'],
      clauses: ['3.2.5'],
      interpretations: ['I-15', 'I-16'],
    });
  });
});

describe('what a deadline depends on', () => {
  it.each<[string, SupportingWorksRequest['items'], readonly string[]]>([
    ['the works facts of the case', undefined, ['I-15']],
    ['one item', [{ worksVoltageLevel: '10kV', worksType: 'lineTap' }], ['I-15']],
    [
      'two items',
      [{ worksVoltageLevel: '10kV', worksType: 'lineTap' }, { worksVoltageLevel: '220V' }],
      ['I-15', 'I-16'],
    ],
  ])('%s', (_, items, interpretations) => {
    const facts: Facts = { ...resident, worksVoltageLevel: '10kV', worksType: 'lineTap' };
    expect(supportingWorksDeadline({ facts, items, startedOn: '2021-06-01' })).toMatchObject({
      rules: ['supportingWorksLimit/lineTap10kV'],
      clauses: ['3.2.5'],
      interpretations,
    });
  });

  it.each<[string, readonly WorksItem[], number | null, readonly string[]]>([
    [
      'every item with a limit',
      [
        { worksVoltageLevel: '10kV', worksType: 'lineTap' },
        { worksVoltageLevel: '10kV', worksType: 'overheadLine' },
        { worksVoltageLevel: '220kV' },
      ],
      27,
      ['lineTap10kV', 'overheadLine10kV'],
    ],
    ['what is not covered, where nothing is', [{ worksVoltageLevel: '220kV' }], null, ['notCovered']],
  ])('one after another (I-16): %s', (_, items, workingDays, rules) => {
    const policy = policyWith({ 'I-16': 'sum' });
    expect(supportingWorksDeadline({ facts: {}, items, startedOn: '2021-06-01' }, { policy })).toMatchObject({
      outcome: { workingDays },
      rules: rules.map((rule) => `supportingWorksLimit/${rule}`),
    });
  });
});

describe('the customer’s own works limit the completion, too (3.2.5)', () => {
  const tap: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };

  it.each<[string, Facts, string | undefined, string | null, SupportingWorksDeadline['boundBy']]>([
    ['they stand later', tap, '2021-10-14', '2021-10-13', 'table'],
    ['they stand on the same day', tap, '2021-10-13', '2021-10-13', 'both'],
    ['they stand earlier', tap, '2021-10-12', '2021-10-12', 'customerWorks'],
    ['there are none', tap, undefined, '2021-10-13', 'table'],
    ['the table covers nothing', { worksVoltageLevel: '220kV' }, '2021-10-12', '2021-10-12', 'customerWorks'],
    ['nothing bounds', { worksVoltageLevel: '220kV' }, undefined, null, 'nothing'],
  ])('%s', (_, facts, customerWorksCompletedOn, latestCompletion, boundBy) => {
    expect(decided({ facts, startedOn: '2021-09-28', customerWorksCompletedOn })).toMatchObject({
      latestCompletion,
      boundBy,
    });
  });
});

describe('items with starts of their own', () => {
  const tap: WorksItem = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
  const overhead: WorksItem = { worksVoltageLevel: '10kV', worksType: 'overheadLine' };
  const bay220: WorksItem = { worksVoltageLevel: '220kV', worksType: 'substationBay' };

  it.each<[string, readonly WorksItem[], string | null]>([
    ['the longest limit, from the last start', [overhead, { ...tap, startedOn: '2021-06-08' }], '2021-07-07'],
    ['the start of the works for the others', [{ ...tap, startedOn: '2021-05-20' }, overhead], '2021-06-30'],
    ['not the start of what the table does not cover', [tap, { ...bay220, startedOn: '2021-08-02' }], '2021-06-10'],
  ])('%s', (_, items, tableDeadline) => {
    expect(decided({ facts: {}, items, startedOn: '2021-06-01' })).toMatchObject({ tableDeadline });
  });

  it('take time in proportion to their kinds, whatever the number of starts', () => {
    const items = Array.from({ length: 4000 }, (_, index) => ({
      worksVoltageLevel: '10kV' as const,
      startedOn: dateAfter('2021-06-01', index % 200),
    }));
    const before = process.cpuUsage();
    const answer = supportingWorksDeadline({ facts: {}, items, startedOn: '2021-06-01' });
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000); // microseconds, whatever else the machine does
    expect(answer.status === 'open' ? answer.missing.length : 0).toBe(8000);
  });
});

describe('the agreed completion', () => {
  const facts: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };

  it.each<[string, string | undefined, boolean]>([
    ['2021-10-13', undefined, true],
    ['2021-10-14', undefined, false],
    ['2021-10-13', '2021-10-12', false],
    ['2021-10-12', '2021-10-12', true],
  ])('on %s, with own works on %s', (agreedOn, customerWorksCompletedOn, agreedInTime) => {
    expect(decided({ facts, startedOn: '2021-09-28', agreedOn, customerWorksCompletedOn })).toMatchObject({
      agreedInTime,
    });
  });

  it('is in time without a limit, and open if it depends on unknown facts', () => {
    const startedOn = '2021-09-28';
    const agreedOn = '2021-11-01';
    expect(decided({ facts: { worksVoltageLevel: '220kV' }, startedOn, agreedOn })).toMatchObject({
      agreedInTime: true,
    });
    const answer = supportingWorksDeadline({ facts: { worksVoltageLevel: '10kV' }, startedOn, agreedOn });
    const outcomes = answer.status === 'open' ? answer.possible : [];
    expect(new Set(outcomes.map(({ agreedInTime }) => agreedInTime))).toEqual(new Set([true, false]));
  });
});

describe('what the table does not cover', () => {
  const tap: WorksItem = { worksVoltageLevel: '10kV', worksType: 'lineTap' };

  it.each<[string, readonly WorksItem[] | undefined, readonly number[]]>([
    ['is named by its place', [{ worksVoltageLevel: '220kV' }, tap, { worksVoltageLevel: '220kV' }], [0, 2]],
    ['is nothing where it covers all', [tap], []],
    ['is not named where it may be covered', [tap, { worksVoltageLevel: '10kV', worksType: 'cableLine' }], []],
    ['has no place without items', undefined, []],
  ])('%s', (_, items, uncoveredItems) => {
    const facts: Facts = { worksVoltageLevel: '220kV' };
    expect(supportingWorksDeadline({ facts, items, startedOn: '2021-06-01' })).toMatchObject({ uncoveredItems });
  });
});

describe('what is still open', () => {
  it('whether the customer is a small enterprise matters at low voltage alone', () => {
    const low = supportingWorksDeadline({
      facts: { ...shop, siteType: undefined, worksVoltageLevel: '380V' },
      startedOn: '2021-06-01',
    });
    expect(low).toMatchObject({
      status: 'open',
      missing: ['siteType'],
      possible: [{ workingDays: 3 }, { workingDays: 13 }],
    });
    const longer: WorksItem = { worksVoltageLevel: '10kV', worksType: 'overheadLine' };
    const items = [{ worksVoltageLevel: '380V' }, longer] as const;
    expect(supportingWorksDeadline({ facts: {}, items, startedOn: '2021-06-01' }).status).toBe('decided');
  });

  it('an unknown fact of the case has its own name', () => {
    const facts: Facts = { worksVoltageLevel: '10kV', worksNature: 'new' };
    expect(supportingWorksDeadline({ facts, startedOn: '2021-06-01' })).toMatchObject({ missing: ['worksType'] });
  });

  it('an unknown fact of an item is listed with its path', () => {
    const items: readonly WorksItem[] = [
      { worksVoltageLevel: '10kV', worksType: 'lineTap' },
      { worksVoltageLevel: '10kV' },
    ];
    expect(supportingWorksDeadline({ facts: {}, items, startedOn: '2021-06-01' })).toMatchObject({
      missing: ['items.1.worksType', 'items.1.worksNature'],
    });
  });

  it('an unknown fact of an item is not missing if another item takes longer anyway', () => {
    const items: readonly WorksItem[] = [
      { worksVoltageLevel: '110kV', worksType: 'other' },
      { worksVoltageLevel: '35kV' },
      { worksVoltageLevel: '10kV', worksType: 'cableLine' },
    ];
    expect(supportingWorksDeadline({ facts: {}, items, startedOn: '2021-06-01' })).toMatchObject({
      possible: [
        { workingDays: 180, coversAllItems: true },
        { workingDays: 180, coversAllItems: false },
      ],
      missing: ['items.2.worksNature'],
    });
  });

  const itemNames = ['worksVoltageLevel', 'worksType', 'worksNature'] as const;
  const customerNames = [
    'usage',
    'equipmentCapacityKw',
    'siteType',
    'ownership',
    'temporarySupply',
    'batchApplication',
  ] as const;
  const item = fc.record(
    {
      worksVoltageLevel: fc.constantFrom('220V', '380V', '10kV', '10kV', '10kV', '35kV', '110kV', '220kV'),
      worksType: fc.constantFrom(...valuesOf.worksType),
      worksNature: fc.constantFrom(...valuesOf.worksNature),
    },
    { requiredKeys: [] },
  );
  const unknownsOf = (each: object): number => itemNames.filter((name) => !Object.hasOwn(each, name)).length;
  const started = fc
    .tuple(item, fc.option(fc.constantFrom('2021-05-20', '2021-09-29', '2022-02-08'), { nil: undefined, freq: 2 }))
    .map(([each, startedOn]) => (startedOn === undefined ? each : { ...each, startedOn }));
  const items = fc
    .array(started, { minLength: 1, maxLength: 3 })
    .filter((list) => list.reduce((sum, each) => sum + unknownsOf(each), 0) <= 3);

  it('agrees with every completion of the case and its items', () => {
    const customer = fc.oneof(
      partlyKnown(customerNames, 2),
      partlyKnown(customerNames, 2).map((each) => ({
        ...each,
        known: Object.fromEntries(Object.keys(each.known).map((name) => [name, smallMicroValues[name]])),
      })),
    );
    fc.assert(
      fc.property(
        customer,
        items,
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
        fc.record({
          'I-15': fc.constantFrom('startDayExcluded' as const, 'startDayIncluded' as const),
          'I-16': fc.constantFrom('longest' as const, 'sum' as const),
        }),
        ({ full, known, unknowns }, works, day, days, agreed, readings) => {
          const startedOn = dateAfter('2021-01-01', day);
          const customerWorksCompletedOn = days === undefined ? undefined : dateAfter(startedOn, days);
          const agreedOn = agreed === undefined ? undefined : dateAfter(startedOn, agreed);
          const open: Readonly<Record<string, readonly Value[]>> = {
            ...unknowns,
            ...Object.fromEntries(
              works.flatMap((each, index) =>
                itemNames
                  .filter((name) => !Object.hasOwn(each, name))
                  .map((name) => [`items.${index}.${name}`, valuesOf[name]]),
              ),
            ),
          };
          const uncovered: (readonly number[])[] = [];
          const truth = exactly(open, (values) => {
            const limits = works.map((each, index) => {
              const own = Object.fromEntries(
                itemNames.map((name) => [name, { ...values, ...prefixed(each, index) }[`items.${index}.${name}`]]),
              );
              const facts = { ...full, ...known, ...values, ...own };
              return reference.supportingWorksLimit(facts, printedFigures).workingDays; // of every fact a value
            });
            uncovered.push(limits.flatMap((limit, index) => (limit === null ? [index] : [])));
            const starts = works.map((each) => ('startedOn' in each ? each.startedOn : startedOn));
            const outcome = expected(limits, starts, customerWorksCompletedOn, readings);
            const { latestCompletion } = outcome;
            if (agreedOn === undefined) return outcome;
            return { ...outcome, agreedInTime: latestCompletion === null || agreedOn <= latestCompletion };
          });
          const request = {
            facts: known,
            items: works as readonly WorksItem[], // drawn from the values of the facts
            startedOn,
            agreedOn,
            customerWorksCompletedOn,
          };
          const answer = supportingWorksDeadline(request, { policy: policyWith(readings) });
          expect(saidBy(answer)).toEqual(truth);
          const always = works
            .map((_, index) => index)
            .filter((place) => uncovered.every((each) => each.includes(place)));
          expect(answer.uncoveredItems).toEqual(always);
        },
      ),
      { numRuns: runs(100) },
    );
  }, 60_000);
});

describe('invalid input', () => {
  const facts: Facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
  const startedOn = '2021-06-01';
  const items = [{ worksVoltageLevel: '10kV' }];

  it.each<[string, (value: unknown) => unknown]>([
    ['the request', (value) => errorOf(supportingWorksDeadline, value)],
    ['facts', (value) => errorOf(supportingWorksDeadline, { facts: value, startedOn })],
    ['facts beside items', (value) => errorOf(supportingWorksDeadline, { facts: value, items, startedOn })],
    ['a fact', (value) => errorOf(supportingWorksDeadline, { facts: { temporarySupply: value }, items, startedOn })],
    ['items', (value) => errorOf(supportingWorksDeadline, { facts, items: value, startedOn })],
    ['an item', (value) => errorOf(supportingWorksDeadline, { facts, items: [value], startedOn })],
    [
      'a fact of an item',
      (value) => errorOf(supportingWorksDeadline, { facts, items: [{ worksType: value }], startedOn }),
    ],
    ['startedOn', (value) => errorOf(supportingWorksDeadline, { facts, startedOn: value })],
    [
      'startedOn without a limit',
      (value) => errorOf(supportingWorksDeadline, { facts: { worksVoltageLevel: '220kV' }, startedOn: value }),
    ],
    [
      'customerWorksCompletedOn',
      (value) => errorOf(supportingWorksDeadline, { facts, startedOn, customerWorksCompletedOn: value }),
    ],
    ['agreedOn', (value) => errorOf(supportingWorksDeadline, { facts, startedOn, agreedOn: value })],
    [
      'the start of an item',
      (value) => errorOf(supportingWorksDeadline, { facts, items: [{ startedOn: value }], startedOn }),
    ],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });

  it('reports the invalid item', () => {
    const bad = [{ worksType: 'lineTap' }, { worksType: 'tunnel', worksNature: 3 }];
    expect(errorOf(supportingWorksDeadline, { facts, items: bad, startedOn })).toMatchObject({
      code: 'invalid-request',
      problems: [
        { code: 'unknown-value', path: ['items', 1, 'worksType'], received: '"tunnel"' },
        { code: 'wrong-type', path: ['items', 1, 'worksNature'], received: '3' },
      ],
    });
  });
});

const smallMicroValues: Readonly<Record<string, Value>> = {
  usage: 'industrialCommercial',
  equipmentCapacityKw: 160,
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
};

function prefixed(item: object, index: number): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [`items.${index}.${name}`, value]));
}

/** The deadline in plain code, from the specification alone. */
const policies = new Map<string, Policy>();

/** A policy of some readings, once for all that are equal. */
function policyWith(readings: PolicyReadings): Policy {
  const key = JSON.stringify(readings);
  const policy = policies.get(key) ?? definePolicy({ id: 'other', readings });
  policies.set(key, policy);
  return policy;
}

function expected(
  limits: readonly (number | null)[],
  starts: readonly string[],
  customerWorksCompletedOn: string | undefined,
  readings: PolicyReadings = {},
): SupportingWorksDeadline {
  const covered = limits.filter((limit) => limit !== null);
  const sum = covered.reduce((total, limit) => total + limit, 0);
  const together = readings['I-16'] === 'sum' ? sum : Math.max(...covered);
  const workingDays = covered.length === 0 ? null : together;
  const deadlines = starts.flatMap((startedOn, index) => {
    if (workingDays === null || limits[index] === null) return [];
    const from = readings['I-15'] === 'startDayIncluded' ? dateAfter(startedOn, -1) : startedOn;
    return [walkWorkingDays(from, workingDays, isWorkedByWitness)];
  });
  const tableDeadline = deadlines.sort().at(-1) ?? null;
  const common = { workingDays, coversAllItems: limits.every((limit) => limit !== null), tableDeadline, certain: true };
  if (customerWorksCompletedOn === undefined) {
    return { ...common, latestCompletion: tableDeadline, boundBy: tableDeadline === null ? 'nothing' : 'table' };
  }
  if (tableDeadline === customerWorksCompletedOn) {
    return { ...common, latestCompletion: tableDeadline, boundBy: 'both' };
  }
  if (tableDeadline !== null && tableDeadline < customerWorksCompletedOn) {
    return { ...common, latestCompletion: tableDeadline, boundBy: 'table' };
  }
  return { ...common, latestCompletion: customerWorksCompletedOn, boundBy: 'customerWorks' };
}

describe('many items', () => {
  it('take time in proportion to their kinds: 4000 of unknown type take less than 20 ms', () => {
    const items = Array.from({ length: 4000 }, () => ({ worksVoltageLevel: '10kV' as const }));
    const request = { facts: { usage: 'residential' as const }, items, startedOn: '2021-06-01' };
    const times = Array.from({ length: 10 }, () => {
      const before = process.cpuUsage();
      supportingWorksDeadline(request);
      return process.cpuUsage(before).user / 1_000;
    });
    // Processor time of the fastest, in milliseconds: other programs do not count.
    expect(Math.min(...times)).toBeLessThan(20);
    const answer = supportingWorksDeadline(request);
    expect(answer.status === 'open' ? answer.missing.length : 0).toBe(8000);
  });

  it('have the same answer as two items of each kind', () => {
    const item = fc.record(
      {
        worksVoltageLevel: fc.constantFrom('380V' as const, '10kV' as const, '35kV' as const),
        worksType: fc.constantFrom('cableLine' as const, 'lineTap' as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const of = (list: typeof items): unknown => {
          const answer = supportingWorksDeadline({ facts: {}, items: list, startedOn: '2021-06-01' });
          return answer.status === 'decided' ? [answer.outcome] : new Set(answer.possible);
        };
        const thrice = [...items, ...items, ...items, ...items];
        expect(of(thrice)).toEqual(of([...thrice, ...items, ...items]));
      }),
      { numRuns: runs(40) },
    );
  });
});
