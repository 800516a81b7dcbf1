import { expect, it } from 'vitest';
import type { Facts } from '../../src/facts';
import { limitByCustomer } from '../../src/rules/supporting-works/longest-limit';

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
