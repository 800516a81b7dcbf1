import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/facts';
import { grounds, itDecides, verdict, type Example } from './examples';
import { smallMicro } from '../support/small-micro';

const shop = {
  voltageLevel: '380V',
  ...smallMicro,
  proactiveService: false,
} as const satisfies Facts;

/** New, at 10 kV, without a ground for the red line. */
const factory = {
  ...shop,
  voltageLevel: '10kV',
  applicationType: 'newInstallation',
  equipmentCapacityKw: 2000,
  parkLevel: 'none',
  residentialDistributionWorks: false,
  substitutionShare: 0,
  evChargingFacility: false,
} as const satisfies Facts;

const proactive = { proactiveService: true } as const satisfies Facts;
const home = { voltageLevel: '220V', usage: 'residential', proactiveService: false } as const satisfies Facts;

describe('connectionStages', () => {
  const inPark = { ...factory, parkLevel: 'provincial' } as const satisfies Facts;
  const increase = { ...factory, applicationType: 'capacityIncrease' } as const satisfies Facts;
  const branch = { ...shop, ownership: 'stateOwnedSubsidiary' } as const satisfies Facts;
  const external = { customerExternalWorks: true } as const satisfies Facts;
  const internal = { customerExternalWorks: false } as const satisfies Facts;

  const all = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
  const notApplied = ['supplyPlanReply', 'customerExternalWorks', 'meterConnection'];
  const noWorks = ['application', 'supplyPlanReply', 'meterConnection'];
  const neither = ['supplyPlanReply', 'meterConnection'];
  const lowVoltage = ['application', 'customerExternalWorks', 'meterConnection'];
  const short = ['application', 'meterConnection'];

  const examples: readonly Example<readonly string[]>[] = [
    ['a new factory', factory, all, 'highVoltage'],
    ['a new factory without external works, which do not matter', { ...factory, ...internal }, all, 'highVoltage'],
    ['a new factory served proactively', { ...factory, ...proactive }, notApplied, 'highVoltageProactive'],
    ['a new factory in a provincial park', inPark, noWorks, 'highVoltageRedLine'],
    ['the same served proactively', { ...inPark, ...proactive }, neither, 'highVoltageRedLineProactive'],
    [
      'an increase without external works',
      { ...increase, ...internal },
      noWorks,
      'highVoltageIncreaseWithoutExternalWorks',
    ],
    [
      'the same served proactively',
      { ...increase, ...internal, ...proactive },
      neither,
      'highVoltageIncreaseWithoutExternalWorksProactive',
    ],
    ['an increase with external works', { ...increase, ...external }, all, 'highVoltage'],
    ['the same served proactively', { ...increase, ...external, ...proactive }, notApplied, 'highVoltageProactive'],
    [
      'an increase with external works inside a park',
      { ...increase, ...external, parkLevel: 'national' },
      all,
      'highVoltage',
    ],
    ['a new shop at 10 kV', { ...factory, equipmentCapacityKw: 160 }, noWorks, 'highVoltageRedLine'],
    [
      'the same served proactively',
      { ...factory, ...proactive, equipmentCapacityKw: 160 },
      neither,
      'highVoltageRedLineProactive',
    ],
    ['a home', home, short, 'lowVoltageResident'],
    ['a home served proactively, which does not matter', { ...home, ...proactive }, short, 'lowVoltageResident'],
    ['a shop', shop, short, 'lowVoltageSmallMicro'],
    ['a shop served proactively', { ...shop, ...proactive }, ['meterConnection'], 'lowVoltageSmallMicroProactive'],
    ['a shop of 160.01 kW', { ...shop, equipmentCapacityKw: 160.01 }, lowVoltage, 'lowVoltage'],
    ['a state-owned branch', branch, lowVoltage, 'lowVoltage'],
    ['a state-owned branch served proactively', { ...branch, ...proactive }, lowVoltage, 'lowVoltageProactive'],
  ];

  itDecides('connectionStages', examples);

  it.each<readonly [story: string, facts: Facts, readings: readonly string[]]>([
    ['red line and proactive service together', { ...inPark, ...proactive }, ['I-06']],
    ['no works and proactive service together', { ...increase, ...internal, ...proactive }, ['I-06']],
    ['proactive service at low voltage', { ...home, ...proactive, usage: 'irrigation' }, ['I-07']],
    ['a shop at 10 kV', { ...factory, equipmentCapacityKw: 160 }, ['I-04']],
    ['a home', home, []],
  ])('rests on the readings of %s', (_, facts, readings) => {
    expect(grounds('connectionStages', facts).interpretations).toEqual(readings);
  });

  it('never replies with a supply plan at low voltage', () => {
    const low = examples.filter(([, { voltageLevel }]) => voltageLevel === '220V' || voltageLevel === '380V');
    expect(low.flatMap(([, facts]) => verdict('connectionStages', facts).outcome)).not.toContain('supplyPlanReply');
  });
});

describe('technicalReviews', () => {
  const none = {
    designReview: false,
    interimInspection: false,
    completionAcceptance: false,
    handoverAcceptance: false,
    scope: [],
  };
  const ordinary = { importantCustomer: false, assetTransfer: false, usage: 'other' } as const satisfies Facts;
  const accepted = { ...none, completionAcceptance: true };
  const all = { ...accepted, designReview: true, interimInspection: true };
  const estate = { usage: 'residential', residentialSupply: 'meteredPerHousehold' } as const satisfies Facts;

  const examples: readonly Example[] = [
    ['anyone at low voltage', { ...ordinary, voltageLevel: '380V' }, none, 'lowVoltage'],
    [
      'an important customer at low voltage',
      { ...ordinary, voltageLevel: '220V', importantCustomer: true },
      none,
      'lowVoltage',
    ],
    [
      'an estate metered per household at low voltage, before its handover',
      { ...estate, voltageLevel: '380V' },
      { ...none, handoverAcceptance: true, scope: ['allElectricalEquipment', 'civilWorks'] },
      'lowVoltageEstate',
    ],
    [
      'an estate with a shared meter at low voltage',
      { ...estate, residentialSupply: 'sharedMeter', voltageLevel: '380V' },
      none,
      'lowVoltage',
    ],
    [
      'an estate metered per household at 10 kV, whatever it intends',
      { ...ordinary, ...estate, voltageLevel: '10kV' },
      { ...all, scope: ['allElectricalEquipment', 'civilWorks'] },
      'estate',
    ],
    [
      'the same as an important customer',
      { ...ordinary, ...estate, voltageLevel: '10kV', importantCustomer: true },
      { ...all, scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] },
      'importantEstate',
    ],
    [
      'an ordinary customer',
      { ...ordinary, voltageLevel: '10kV' },
      { ...accepted, scope: ['gridRelatedEquipment'] },
      'ordinary',
    ],
    [
      'an important customer',
      { ...ordinary, voltageLevel: '35kV', importantCustomer: true },
      { ...all, scope: ['gridRelatedEquipment', 'securityPowerSupply'] },
      'important',
    ],
    [
      'a customer who hands over the assets',
      { ...ordinary, voltageLevel: '10kV', assetTransfer: true },
      { ...all, scope: ['allElectricalEquipment', 'civilWorks'] },
      'assetTransfer',
    ],
    [
      'an important customer who hands over the assets',
      { voltageLevel: '220kV', importantCustomer: true, assetTransfer: true },
      { ...all, scope: ['securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] },
      'importantWithAssetTransfer',
    ],
  ];

  itDecides('technicalReviews', examples);

  it('depends on the readings of both scopes together and of reviews as no stages', () => {
    const both: Facts = { voltageLevel: '10kV', importantCustomer: true, assetTransfer: true };
    expect(grounds('technicalReviews', both)).toEqual({ clauses: ['3.1.4'], interpretations: ['I-08', 'I-09'] });
  });

  it('depends on readings for an estate that is handed over', () => {
    const low: Facts = { ...estate, voltageLevel: '380V' };
    expect(grounds('technicalReviews', low)).toEqual({ clauses: ['3.1.4', '3.3.1'], interpretations: ['I-21'] });
    const high: Facts = { ...ordinary, ...estate, voltageLevel: '10kV' };
    expect(grounds('technicalReviews', high).interpretations).toEqual(['I-09', 'I-22']);
  });
});

describe('supplyPlanReply', () => {
  const free = { voltageLevel: '10kV', gridConstrained: false } as const satisfies Facts;
  const direct = { singleSource: true, directAccess: true } as const satisfies Facts;
  const examples: readonly Example<string>[] = [
    ['low voltage', { voltageLevel: '380V' }, 'notRequired', 'lowVoltage'],
    ['low voltage on a constrained grid', { voltageLevel: '220V', gridConstrained: true }, 'notRequired', 'lowVoltage'],
    ['a constrained grid', { voltageLevel: '35kV', gridConstrained: true }, 'transitionalPlan', 'gridConstrained'],
    ['one source with direct access', { ...free, ...direct }, 'onSite', 'singleSourceDirectAccess'],
    [
      'the same, on a constrained grid',
      { ...free, ...direct, gridConstrained: true },
      'transitionalPlan',
      'gridConstrained',
    ],
    ['two sources', { ...free, singleSource: false, automaticPlan: false }, 'jointPreparation', 'others'],
    [
      'two sources, plan made by the system',
      { ...free, singleSource: false, automaticPlan: true },
      'automatic',
      'automaticPlan',
    ],
    [
      'no direct access',
      { ...free, ...direct, directAccess: false, automaticPlan: false },
      'jointPreparation',
      'others',
    ],
    ['35 kV', { ...free, ...direct, voltageLevel: '35kV', automaticPlan: true }, 'jointPreparation', 'others'],
  ];

  itDecides('supplyPlanReply', examples);
});
