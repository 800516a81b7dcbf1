/** Examples of works of which something is unknown: which limits are possible, and which facts of which items matter. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts';
import { definePolicy } from '../../src/policy';
import {
  safeSupportingWorksDeadline,
  supportingWorksDeadline,
  supportingWorksLimit,
  type SupportingWorksRequest,
  type WorksItem,
} from '../../src/rules/supporting-works';
import { errorOf } from '../support/hostile';
import { partlyKnown } from '../support/known-facts';
import { runs } from '../support/runs';
import { smallMicro } from '../support/small-micro';

const sum = definePolicy({ id: 'sum', readings: { 'I-16': 'sum' } });
const tap: WorksItem = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
const other110: WorksItem = { worksVoltageLevel: '110kV', worksType: 'other' };
/** The table covers a new cable of 10 kV alone, with 50 days. */
const cable: WorksItem = { worksVoltageLevel: '10kV', worksType: 'cableLine' };
const newCable: WorksItem = { ...cable, worksNature: 'new' };
const rebuilt: WorksItem = { ...cable, worksNature: 'rebuild' };
const low: WorksItem = { worksVoltageLevel: '380V' };

type Limits = readonly (readonly [workingDays: number | null, coversAllItems: boolean])[];

/** What is known of the works, whatever is unknown. */
function asked(items: readonly WorksItem[], facts: Facts, policy?: typeof sum) {
  const answer = supportingWorksDeadline({ facts, items, startedOn: '2021-06-01' }, { ...(policy && { policy }) });
  const possible = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  return {
    limits: possible.map(({ workingDays, coversAllItems }) => [workingDays, coversAllItems]),
    ends: new Set(possible.map(({ tableDeadline }) => tableDeadline)),
    missing: answer.status === 'decided' ? [] : answer.missing,
    uncovered: answer.uncoveredItems,
  };
}

describe('items of which something is unknown (3.2.5)', () => {
  const nature = (...places: readonly number[]) => places.map((place) => `items.${place}.worksNature`);

  it.each<[string, readonly WorksItem[], Limits, Limits, readonly string[]]>([
    ['a cable', [cable], [[null, false], [50, true]], [[null, false], [50, true]], nature(0)],
    ['beside a tap', [tap, cable], [[7, false], [50, true]], [[7, false], [57, true]], nature(1)],
    [
      'two of them',
      [cable, cable],
      [[null, false], [50, false], [50, true]],
      [[null, false], [50, false], [100, true]],
      nature(0, 1),
    ],
    ['beside a new one', [newCable, cable], [[50, false], [50, true]], [[50, false], [100, true]], nature(1)],
    ['beside a rebuilt one', [rebuilt, cable], [[null, false], [50, false]], [[null, false], [50, false]], nature(1)],
    ['beside what takes longer', [other110, cable], [[180, false], [180, true]], [[180, false], [230, true]], nature(1)],
  ])('%s', (_, items, longest, added, missing) => {
    const inParallel = asked(items, {});
    expect(new Set(inParallel.limits)).toEqual(new Set(longest));
    expect(inParallel.missing).toEqual(missing);
    const inTurn = asked(items, {}, sum);
    expect(new Set(inTurn.limits)).toEqual(new Set(added));
    expect(inTurn.missing).toEqual(missing);
  }); // prettier-ignore

  it('names what the table does not cover in any case', () => {
    expect(asked([rebuilt, cable, tap, rebuilt], {}).uncovered).toEqual([0, 3]);
  });

  it('of items with starts of their own, the last that the table may cover counts', () => {
    const later = { ...cable, startedOn: '2021-06-08' };
    const laterTap = { ...tap, startedOn: '2021-06-15' };
    expect(asked([tap, later], {}).ends).toEqual(new Set(['2021-06-10', '2021-08-18']));
    expect(asked([laterTap, later], {}).ends).toEqual(new Set(['2021-06-24', '2021-08-24']));
    expect(asked([cable, { ...rebuilt, startedOn: '2021-06-08' }], {}).ends).toEqual(new Set(['2021-08-11', null]));
  });
});

describe('an item that may be covered, beside one that takes longer and one that is not covered', () => {
  it.each<[string, WorksItem, readonly string[], readonly string[]]>([
    ['matters if it starts last: its start would count', { ...cable, startedOn: '2021-06-08' }, ['2022-02-21', '2022-02-28'], ['items.2.worksNature']],
    ['not if it starts with the others', cable, ['2022-02-21'], []],
    ['nor if it starts earlier', { ...cable, startedOn: '2021-05-20' }, ['2022-02-21'], []],
  ])('%s', (_, item, ends, missing) => {
    const found = asked([other110, rebuilt, item], {});
    expect(found.ends).toEqual(new Set(ends));
    expect(found.missing).toEqual(missing);
    expect(found.limits).toEqual(ends.map(() => [180, false]));
  }); // prettier-ignore

  it('of two, the one that starts last matters alone', () => {
    const [early, late] = ['2021-05-20', '2021-06-08'].map((startedOn) => ({ ...cable, startedOn }));
    expect(asked([other110, rebuilt, { ...early }, { ...late }], {}).missing).toEqual(['items.3.worksNature']);
  });
});

describe('a customer of whom it is unknown whether it is a small or micro enterprise', () => {
  const unknown: Facts = { ...smallMicro, siteType: undefined };

  it.each<[string, readonly WorksItem[], Limits, Limits, readonly string[]]>([
    ['at low voltage, it matters', [low], [[3, true], [13, true]], [[3, true], [13, true]], ['siteType']],
    ['beside a tap', [low, tap], [[7, true], [13, true]], [[10, true], [20, true]], ['siteType']],
    ['twice', [low, low], [[3, true], [13, true]], [[6, true], [26, true]], ['siteType']],
    ['at high voltage, it does not', [tap], [[7, true]], [[7, true]], []],
  ])('%s', (_, items, longest, added, missing) => {
    const inParallel = asked(items, unknown);
    expect(new Set(inParallel.limits)).toEqual(new Set(longest));
    expect(inParallel.missing).toEqual(missing);
    const inTurn = asked(items, unknown, sum);
    expect(new Set(inTurn.limits)).toEqual(new Set(added));
    expect(inTurn.missing).toEqual(missing);
  }); // prettier-ignore

  it('in parallel with what takes longer, it does not matter; one after another, it does', () => {
    expect(asked([low, newCable], unknown)).toMatchObject({ limits: [[50, true]], missing: [] });
    expect(asked([low, newCable], unknown, sum)).toMatchObject({ limits: [[53, true], [63, true]], missing: ['siteType'] });
  }); // prettier-ignore
});

describe('works that would end after the last of all dates', () => {
  const late = '9999-12-30';
  const early = '2021-06-01';

  it.each<[string, SupportingWorksRequest, readonly (string | number)[]]>([
    ['the start of the works is named', { facts: tap, startedOn: late }, ['startedOn']],
    ['or that of the item, be it the first', { facts: {}, items: [{ ...tap, startedOn: late }, tap], startedOn: early }, ['items', 0, 'startedOn']],
    ['or another', { facts: {}, items: [tap, { ...tap, startedOn: late }], startedOn: early }, ['items', 1, 'startedOn']],
    ['the start of the works, where no item says its own', { facts: {}, items: [{ ...tap, startedOn: early }, tap], startedOn: late }, ['startedOn']],
  ])('%s', (_, request, path) => {
    const problems = [{ path, code: 'out-of-range', expected: 'a day whose time limit ends no later than 9999-12-31', received: '"9999-12-30"' }];
    expect(safeSupportingWorksDeadline(request)).toEqual({ status: 'invalid', problems });
    expect(errorOf(supportingWorksDeadline, request)).toMatchObject({ code: 'invalid-request', problems });
  }); // prettier-ignore

  it('have no last day where the table does not cover them', () => {
    const request = { facts: { worksVoltageLevel: '220kV' }, startedOn: late } as const;
    expect(safeSupportingWorksDeadline(request)).toEqual(supportingWorksDeadline(request));
    expect(supportingWorksDeadline(request)).toMatchObject({ outcome: { tableDeadline: null, certain: true } });
  });
});

it('the grounds of one item are those of its limit, also those that may apply', () => {
  const facts = partlyKnown([...supportingWorksLimit.facts], 5);
  fc.assert(
    fc.property(facts, ({ known }) => {
      const limit = supportingWorksLimit.decide(known);
      const answer = supportingWorksDeadline({ facts: known, startedOn: '2021-06-01' });
      expect(answer.status).toBe(limit.status);
      if (limit.status === 'open' || answer.status === 'open') return;
      expect(answer.rules).toEqual(limit.rules);
      expect(new Set(answer.clauses)).toEqual(new Set(limit.clauses));
      expect(answer.interpretations).toEqual([...limit.interpretations, 'I-15']);
      expect(answer.mayApply).toEqual(limit.mayApply);
    }),
    { numRuns: runs(300) },
  );
});
