import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/facts';
import { grounds, itDecides, type Example } from './examples';

const shop = {
  voltageLevel: '380V',
  usage: 'industrialCommercial',
  equipmentCapacityKw: 160,
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
} as const satisfies Facts;

const workshop = { ...shop, equipmentCapacityKw: 160.01 } as const satisfies Facts;
const home = { voltageLevel: '220V', usage: 'residential' } as const satisfies Facts;
const pump = { voltageLevel: '380V', usage: 'irrigation' } as const satisfies Facts;

describe('outageSchedule', () => {
  const dark = { liveWorkFeasible: false } as const satisfies Facts;
  const alone = { ...dark, interruptsOthers: false } as const satisfies Facts;
  const others = { ...dark, interruptsOthers: true } as const satisfies Facts;
  const unsafe = { equipmentSafetyAffected: true } as const satisfies Facts;
  const safe = { equipmentSafetyAffected: false } as const satisfies Facts;

  const examples: readonly Example<string>[] = [
    ['live work at 10 kV', { liveWorkFeasible: true, voltageLevel: '10kV' }, 'onDemand', 'liveWork'],
    ['live work at low voltage', { liveWorkFeasible: true, voltageLevel: '220V' }, 'onDemand', 'liveWork'],
    ['live work at 110 kV', { liveWorkFeasible: true, voltageLevel: '110kV' }, 'monthly', 'from35kV'],
    ['35 kV', { ...alone, ...safe, voltageLevel: '35kV' }, 'monthly', 'from35kV'],
    ['110 kV', { ...dark, voltageLevel: '110kV' }, 'monthly', 'from35kV'],
    ['10 kV, others interrupted', { ...others, voltageLevel: '10kV' }, 'biweekly', 'othersInterrupted10kV'],
    ['10 kV, nothing affected', { ...alone, ...safe, voltageLevel: '10kV' }, 'daily', 'nothingAffected'],
    ['10 kV, equipment affected', { ...alone, ...unsafe, voltageLevel: '10kV' }, 'weekly', 'othersNotInterrupted'],
    ['low voltage, nothing affected', { ...alone, ...safe, voltageLevel: '380V' }, 'daily', 'nothingAffected'],
    [
      'low voltage, equipment affected',
      { ...alone, ...unsafe, voltageLevel: '220V' },
      'weekly',
      'othersNotInterrupted',
    ],
    [
      'low voltage, others interrupted',
      { ...others, voltageLevel: '220V' },
      'notGoverned',
      'othersInterruptedLowVoltage',
    ],
  ];

  itDecides('outageSchedule', examples);

  it('depends on a reading from 35 kV on', () => {
    expect(grounds('outageSchedule', { voltageLevel: '35kV' })).toEqual({
      clauses: ['3.2.6'],
      interpretations: ['I-24'],
    });
  });

  it('depends on a reading where the policy names no plan', () => {
    expect(grounds('outageSchedule', { ...others, voltageLevel: '220V' })).toEqual({
      clauses: ['3.2.6'],
      interpretations: ['I-12'],
    });
  });
});

describe('serviceCommitments', () => {
  const examples: readonly Example<readonly string[]>[] = [
    ['a home', home, ['threeZeros'], 'lowVoltageResident'],
    ['a shop', shop, ['threeZeros'], 'smallMicro'],
    ['a workshop at 10 kV', { ...workshop, voltageLevel: '10kV' }, ['threeSavings'], 'highVoltage'],
    ['an estate at 10 kV', { ...home, voltageLevel: '10kV' }, ['threeSavings'], 'highVoltage'],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, ['threeSavings', 'threeZeros'], 'highVoltage', 'smallMicro'],
    ['a workshop', workshop, [], 'others'],
    ['a pump', pump, [], 'others'],
  ];

  itDecides('serviceCommitments', examples);
});

describe('agencyService', () => {
  const direct = { residentialSupply: 'scatteredDirect' } as const satisfies Facts;
  const examples: readonly Example<string>[] = [
    ['a shop', shop, 'internalAndExternal', 'smallMicro'],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, 'internalAndExternal', 'smallMicro'],
    ['a home supplied directly', { ...home, ...direct }, 'internalAndExternal', 'scatteredResident'],
    ['a home on an estate', { ...home, residentialSupply: 'meteredPerHousehold' }, 'none', 'otherResident'],
    ['a home in none of the three forms', { ...home, residentialSupply: 'none' }, 'none', 'otherResident'],
    ['a home at 10 kV', { ...home, ...direct, voltageLevel: '10kV' }, 'internal', 'highVoltage'],
    ['a workshop at 10 kV', { ...workshop, voltageLevel: '10kV' }, 'internal', 'highVoltage'],
    ['a pump', pump, 'none', 'others'],
    ['a workshop', workshop, 'none', 'others'],
  ];

  itDecides('agencyService', examples);
});

describe('agency service for residents', () => {
  it('depends on a reading if they are not supplied directly', () => {
    const onEstate: Facts = { ...home, residentialSupply: 'sharedMeter' };
    expect(grounds('agencyService', onEstate).interpretations).toEqual(['I-28']);
    expect(grounds('agencyService', { ...home, residentialSupply: 'scatteredDirect' }).interpretations).toEqual([]);
  });
});

describe('projectResponsibility', () => {
  const examples: readonly Example<boolean>[] = [
    ['10 kV', { voltageLevel: '10kV' }, true, 'highVoltage'],
    ['220 kV', { voltageLevel: '220kV' }, true, 'highVoltage'],
    ['a shop', shop, true, 'smallMicro'],
    ['a workshop', workshop, false, 'others'],
    ['a home', home, false, 'others'],
  ];

  itDecides('projectResponsibility', examples);
});

describe('transformerLease', () => {
  const examples: readonly Example<boolean>[] = [
    ['temporary supply', { temporarySupply: true }, true, 'temporarySupply'],
    ['lasting supply', { temporarySupply: false }, false, 'others'],
  ];

  itDecides('transformerLease', examples);
});

describe('freeServices', () => {
  const both = ['equipmentCheckup', 'energySavingAdvice'];
  const examples: readonly Example<readonly string[]>[] = [
    ['a shop', shop, both, ...both],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, both, ...both],
    ['a workshop', workshop, [], 'others'],
    ['a home', home, [], 'others'],
  ];

  itDecides('freeServices', examples);
});
