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
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
} as const satisfies Facts;

const works = { supportingWorks: true } as const satisfies Facts;
const home = { voltageLevel: '220V', usage: 'residential', supportingWorks: false } as const satisfies Facts;
const factory = { ...shop, voltageLevel: '10kV', equipmentCapacityKw: 160.01 } as const satisfies Facts;

/** A limit that the supporting works are counted in. */
function within(workingDays: number): unknown {
  return { workingDays, includesSupportingWorks: true };
}

/** A limit besides the supporting works. */
function besides(workingDays: number): unknown {
  return { workingDays, includesSupportingWorks: false };
}

describe('processTimeLimit', () => {
  const important = { importantCustomer: true } as const satisfies Facts;
  const transfer = { assetTransfer: true } as const satisfies Facts;
  const estate = {
    ...factory,
    usage: 'residential',
    residentialSupply: 'meteredPerHousehold',
  } as const satisfies Facts;

  const examples: readonly Example[] = [
    ['a home', home, within(2), 'lowVoltageWithoutWorks'],
    ['a home with works', { ...home, ...works }, within(5), 'lowVoltageWithWorks'],
    ['a shop', shop, within(2), 'smallMicroWithoutWorks'],
    ['a shop with works', { ...shop, ...works }, within(15), 'smallMicroWithWorks'],
    [
      'a shop too large, with works',
      { ...shop, ...works, equipmentCapacityKw: 160.01 },
      within(5),
      'lowVoltageWithWorks',
    ],
    ['an important customer at low voltage', { ...home, ...important }, within(2), 'lowVoltageWithoutWorks'],
    ['a factory', factory, besides(16), 'highVoltage'],
    ['a factory with works', { ...factory, ...works }, besides(16), 'highVoltage'],
    ['a factory at 35 kV', { ...factory, voltageLevel: '35kV' }, besides(16), 'highVoltage'],
    ['a factory at 110 kV', { ...factory, voltageLevel: '110kV' }, besides(16), 'highVoltage'],
    ['an important customer', { ...factory, ...important }, besides(21), 'highVoltageImportant'],
    ['a transfer of assets', { ...factory, ...transfer }, besides(21), 'highVoltageAssetTransfer'],
    ['both: not 26', { ...factory, ...important, ...transfer }, besides(21), 'highVoltageImportant'],
    ['an estate metered per household at 10 kV', estate, besides(21), 'highVoltageEstate'],
    ['the same as an important customer: not 26', { ...estate, ...important }, besides(21), 'highVoltageImportant'],
    [
      'an estate with a shared meter at 10 kV',
      { ...estate, residentialSupply: 'sharedMeter' },
      besides(16),
      'highVoltage',
    ],
    ['the same estate at low voltage', { ...estate, voltageLevel: '380V' }, within(2), 'lowVoltageWithoutWorks'],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, besides(16), 'highVoltageSmallMicro'],
    [
      'a shop at 10 kV that is important',
      { ...shop, ...important, voltageLevel: '10kV' },
      besides(21),
      'highVoltageImportantSmallMicro',
    ],
    [
      'a shop at 10 kV that transfers assets',
      { ...shop, ...transfer, voltageLevel: '10kV' },
      besides(21),
      'highVoltageAssetTransferSmallMicro',
    ],
    ['a shop at 10 kV with works', { ...shop, ...works, voltageLevel: '10kV' }, besides(16), 'highVoltageSmallMicro'],
  ];

  itDecides('processTimeLimit', examples);

  it.each<readonly [story: string, facts: Facts, readings: readonly string[]]>([
    ['a shop without works', shop, ['I-01', 'I-18']],
    ['a shop with works', { ...shop, ...works }, ['I-01', 'I-18']],
    ['a home', home, ['I-18']],
    ['an important customer', { ...factory, ...important }, ['I-02']],
    ['a transfer of assets', { ...factory, ...transfer }, ['I-02']],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, ['I-10']],
    ['an estate metered per household at 10 kV', estate, ['I-02', 'I-22']],
    ['a factory', factory, []],
  ])('rests on the readings for %s', (_, facts, readings) => {
    expect(grounds('processTimeLimit', facts).interpretations).toEqual(readings);
    expect(grounds('processTimeLimit', facts).clauses).toEqual(expect.arrayContaining(['3.2.3', 'goals.4']));
  });
});

describe('administrativeApproval', () => {
  const filing = { procedure: 'filing', workingDays: 5 };
  const parallel = { procedure: 'parallelApproval', workingDays: 5 };
  const examples: readonly Example[] = [
    ['220 V', { voltageLevel: '220V' }, filing, 'upTo10kV'],
    ['380 V', { voltageLevel: '380V' }, filing, 'upTo10kV'],
    ['10 kV', { voltageLevel: '10kV' }, filing, 'upTo10kV'],
    ['35 kV', { voltageLevel: '35kV' }, parallel, 'above10kV'],
    ['220 kV', { voltageLevel: '220kV' }, parallel, 'above10kV'],
  ];

  itDecides('administrativeApproval', examples);
});
