import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { YekuoError } from '../../src/engine';
import { definePolicy } from '../../src/policy';
import {
  isUrgentWorks,
  safeIsUrgentWorks,
  supportingWorksFunding,
  type UrgencyFacts,
} from '../../src/rules/supporting-works';
import { dateAfter } from '../calendar/reference-calendar';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { runs } from '../support/runs';

const unforeseen = { foreseeableInPreviousYear: false, sameVoltageWorksNeeded: true };

describe('urgent: unforeseen, needed within three calendar months, works at the same voltage (3.2.5)', () => {
  it.each<[string, UrgencyFacts, boolean]>([
    ['two months later', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-08-01' }, true],
    ['exactly three months later', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-09-01' }, true],
    ['a day more', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-09-02' }, false],
    ['30 November ends on 28 February', { ...unforeseen, appliedOn: '2021-11-30', neededOn: '2022-02-28' }, true],
    ['and not on 1 March', { ...unforeseen, appliedOn: '2021-11-30', neededOn: '2022-03-01' }, false],
    ['in a leap year on the 29th', { ...unforeseen, appliedOn: '2023-11-30', neededOn: '2024-02-29' }, true],
    ['29 November too ends on 28 February', { ...unforeseen, appliedOn: '2021-11-29', neededOn: '2022-03-01' }, false],
    ['over the year end', { ...unforeseen, appliedOn: '2021-10-31', neededOn: '2022-01-31' }, true],
    ['31 January ends on 30 April', { ...unforeseen, appliedOn: '2022-01-31', neededOn: '2022-05-01' }, false],
    ['before the end of all dates', { ...unforeseen, appliedOn: '9999-11-30', neededOn: '9999-12-31' }, true],
    ['needed at once', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-06-01' }, true],
    [
      'foreseen last year',
      { ...unforeseen, foreseeableInPreviousYear: true, appliedOn: '2021-06-01', neededOn: '2021-07-01' },
      false,
    ],
    [
      'works at another voltage',
      { ...unforeseen, sameVoltageWorksNeeded: false, appliedOn: '2021-06-01', neededOn: '2021-07-01' },
      false,
    ],
  ])('%s', (_, facts, urgent) => {
    expect(isUrgentWorks(facts)).toMatchObject({ status: 'decided', outcome: urgent, clauses: ['3.2.5'] });
  });

  it.each<[string, UrgencyFacts]>([
    ['foreseeable', { foreseeableInPreviousYear: true }],
    ['neededLater', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-10-01' }],
    ['otherVoltage', { ...unforeseen, sameVoltageWorksNeeded: false, appliedOn: '2021-06-01', neededOn: '2021-07-01' }],
    ['urgent', { ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-07-01' }],
  ])('names its rule: %s', (rule, facts) => {
    expect(isUrgentWorks(facts)).toMatchObject({ rules: [`urgentWorks/${rule}`] });
  });

  it('uses the months of the policy', () => {
    const policy = definePolicy({ id: 'pilot', parameters: { urgentWorksMonths: 6 } });
    const facts = { ...unforeseen, appliedOn: '2021-08-31', neededOn: '2022-02-28' };
    expect(isUrgentWorks(facts, { policy })).toMatchObject({ outcome: true });
    expect(isUrgentWorks(facts)).toMatchObject({ outcome: false });
  });

  it('what is not urgent goes into the annual comprehensive plan', () => {
    const answer = isUrgentWorks({ ...unforeseen, appliedOn: '2021-06-01', neededOn: '2021-09-02' });
    const urgentWorks = answer.status === 'decided' ? answer.outcome : undefined;
    expect(supportingWorksFunding.decide({ worksVoltageLevel: '10kV', urgentWorks })).toMatchObject({
      outcome: 'annualComprehensivePlan',
    });
  });
});

describe('what is still open', () => {
  it.each<[string, UrgencyFacts, readonly string[]]>([
    ['nothing known', {}, ['foreseeableInPreviousYear', 'appliedOn', 'neededOn', 'sameVoltageWorksNeeded']],
    ['the day it is needed', { ...unforeseen, appliedOn: '2021-06-01' }, ['neededOn']],
    ['the day of the application', { ...unforeseen, neededOn: '2021-06-01' }, ['appliedOn']],
    [
      'the voltage',
      { foreseeableInPreviousYear: false, appliedOn: '2021-06-01', neededOn: '2021-07-01' },
      ['sameVoltageWorksNeeded'],
    ],
  ])('%s', (_, facts, missing) => {
    expect(isUrgentWorks(facts)).toEqual({ status: 'open', possible: [false, true], missing });
  });

  it.each<[string, UrgencyFacts]>([
    ['foreseen', { foreseeableInPreviousYear: true }],
    ['needed too late', { appliedOn: '2021-06-01', neededOn: '2022-06-01' }],
    ['at another voltage', { sameVoltageWorksNeeded: false }],
  ])('nothing once it is known to be %s', (_, facts) => {
    expect(isUrgentWorks(facts)).toMatchObject({ status: 'decided', outcome: false });
  });

  it('agrees with every completion', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => dateAfter('2020-10-01', days));
    const known = fc.record(
      {
        foreseeableInPreviousYear: fc.boolean(),
        appliedOn: day,
        neededOn: day,
        sameVoltageWorksNeeded: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const inOrder = known.filter(
      ({ appliedOn, neededOn }) => appliedOn === undefined || neededOn === undefined || appliedOn <= neededOn,
    );
    fc.assert(
      fc.property(inOrder, (facts) => {
        const early = dateAfter(facts.neededOn ?? facts.appliedOn ?? '2021-06-01', -400);
        const late = dateAfter(facts.neededOn ?? facts.appliedOn ?? '2021-06-01', 400);
        const values = {
          foreseeableInPreviousYear: [false, true],
          appliedOn: [early, facts.neededOn ?? late],
          neededOn: [facts.appliedOn ?? early, late],
          sameVoltageWorksNeeded: [false, true],
        };
        const unknowns: Readonly<Record<string, readonly (string | boolean)[]>> = Object.fromEntries(
          Object.entries(values).filter(([name]) => !Object.hasOwn(facts, name)),
        );
        expect(saidBy(isUrgentWorks(facts))).toEqual(exactly(unknowns, (rest) => expected({ ...facts, ...rest })));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('invalid input', () => {
  it('comes back as an answer where the caller prefers that, and good input as it is', () => {
    expect(safeIsUrgentWorks({ appliedOn: 'soon' })).toMatchObject({
      status: 'invalid',
      problems: [{ path: ['appliedOn'] }],
    });
    expect(safeIsUrgentWorks({ foreseeableInPreviousYear: true })).toEqual(
      isUrgentWorks({ foreseeableInPreviousYear: true }),
    );
  });

  it('a need before the application, which is an error', () => {
    expect(errorOf(isUrgentWorks, { appliedOn: '2021-06-02', neededOn: '2021-06-01' })).toMatchObject({
      code: 'invalid-request',
      problems: [{ code: 'dates-out-of-order', path: ['neededOn'], received: '"2021-06-01"' }],
    });
    expect(isUrgentWorks({ appliedOn: '2021-06-02', neededOn: '2021-06-02' }).status).toBe('open');
  });

  it.each<[string, (value: unknown) => unknown]>([
    ['the facts', (value) => errorOf(isUrgentWorks, value)],
    ['foreseeableInPreviousYear', (value) => errorOf(isUrgentWorks, { foreseeableInPreviousYear: value })],
    ['appliedOn', (value) => errorOf(isUrgentWorks, { appliedOn: value })],
    ['neededOn', (value) => errorOf(isUrgentWorks, { foreseeableInPreviousYear: true, neededOn: value })],
    ['sameVoltageWorksNeeded', (value) => errorOf(isUrgentWorks, { sameVoltageWorksNeeded: value })],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });
});

/** Urgency in plain code; the last day comes from the parts of the date. */
function expected(facts: UrgencyFacts): boolean {
  const { foreseeableInPreviousYear, appliedOn = '', neededOn = '', sameVoltageWorksNeeded } = facts;
  const [year = 0, month = 0, day = 0] = appliedOn.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  const lastDay = new Date(Date.UTC(year, month + 2, Math.min(day, daysInMonth))).toISOString().slice(0, 10);
  return foreseeableInPreviousYear === false && neededOn <= lastDay && sameVoltageWorksNeeded === true;
}
