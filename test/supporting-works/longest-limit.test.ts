import { expect, it } from 'vitest';
import type { Facts } from '../../src/facts';
import { limitByCustomer } from '../../src/rules/supporting-works/longest-limit';
import { togetherLimit } from '../../src/rules/supporting-works/works-time';

it.each<[string, Facts, number | null, number | null]>([
  ['at low voltage the customer decides', { worksVoltageLevel: '220V' }, 13, 3],
  ['whoever it is', { worksVoltageLevel: '220V', usage: 'residential' }, 13, 3],
  ['at 10 kV it does not', { worksVoltageLevel: '10kV', worksType: 'lineTap' }, 7, 7],
  ['nor where the table is silent', { worksVoltageLevel: '220kV' }, null, null],
])('the limit by customer: %s', (_, item, smallMicro, other) => {
  expect(limitByCustomer.decide(item)).toMatchObject({
    status: 'decided',
    outcome: { smallMicro: { workingDays: smallMicro }, other: { workingDays: other } },
  });
});

it.each<[string, readonly (number | null)[], number | null, number | null]>([
  ['what is not covered takes no time', [7, null, 20], 20, 27],
  ['nothing that is covered has no limit, not a limit of no days', [null, null], null, null],
  ['nor have no works at all', [], null, null],
  ['a limit of no days is one', [null, 0], 0, 0],
])('the limit of several items (I-16): %s', (_, limits, longest, sum) => {
  expect([togetherLimit(limits, 'longest'), togetherLimit(limits, 'sum')]).toEqual([longest, sum]);
});
