import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/facts';
import { decisions } from '../../src/rules/decisions';
import { substitutionShare } from '../../src/rules/investment';
import { grounds, itDecides, type Example } from './examples';
import { smallMicro } from '../support/small-micro';

/** A shop: industrial or commercial, small, on its own, nothing special. */
const shop = {
  voltageLevel: '380V',
  ...smallMicro,
} as const satisfies Facts;

/** A factory at 10 kV outside a park, without a ground for the red line. */
const factory = {
  ...shop,
  voltageLevel: '10kV',
  equipmentCapacityKw: 2000,
  appliedCapacityKva: 2500,
  parkLevel: 'none',
  residentialDistributionWorks: false,
  substitutionShare: 0,
  evChargingFacility: false,
} as const satisfies Facts;

const home = { voltageLevel: '220V', usage: 'residential' } as const satisfies Facts;

describe('smallMicroEnterprise', () => {
  const examples: readonly Example<boolean>[] = [
    ['a shop of 160 kW', { ...shop, equipmentCapacityKw: 160 }, true, 'smallMicro'],
    ['a shop of 159.99 kW', { ...shop, equipmentCapacityKw: 159.99 }, true, 'smallMicro'],
    ['a shop of 160.01 kW', { ...shop, equipmentCapacityKw: 160.01 }, false, 'capacityAboveThreshold'],
    ['a shop without equipment yet', { ...shop, equipmentCapacityKw: 0 }, true, 'smallMicro'],
    ['a shop at 10 kV by its own wish', { ...shop, voltageLevel: '10kV' }, true, 'smallMicro'],
    ['a telecom base station of 80 kW', { ...shop, siteType: 'telecomBaseStation' }, false, 'excludedSite'],
    ['a filling station of 50 kW', { ...shop, siteType: 'fillingStation' }, false, 'excludedSite'],
    ['a branch of a chain group', { ...shop, ownership: 'chainGroupMember' }, false, 'subsidiary'],
    ['a branch of a state-owned enterprise', { ...shop, ownership: 'stateOwnedSubsidiary' }, false, 'subsidiary'],
    ['a state-owned enterprise itself', { ...shop, ownership: 'stateOwned' }, false, 'stateOwned'],
    ['the parent of a chain group', { ...shop, ownership: 'chainGroup' }, false, 'chainGroup'],
    ['a shop on temporary supply', { ...shop, temporarySupply: true }, false, 'temporarySupply'],
    ['a shop of a batch application', { ...shop, batchApplication: true }, false, 'batchApplication'],
    ['an irrigation pump', { ...shop, usage: 'irrigation' }, false, 'otherUsage'],
    ['agricultural production', { ...shop, usage: 'agriculturalProduction' }, false, 'otherUsage'],
    ['non-residential lighting', { ...shop, usage: 'nonResidentialLighting' }, false, 'otherUsage'],
    ['a home of 8 kW', { ...home, equipmentCapacityKw: 8 }, false, 'otherUsage'],
    ['a home of unknown capacity', home, false, 'otherUsage'],
  ];

  itDecides('smallMicroEnterprise', examples);

  it('stays open while the capacity of a shop is unknown', () => {
    const { equipmentCapacityKw: _, ...unmeasured } = shop;
    expect(decisions.smallMicroEnterprise.decide(unmeasured)).toEqual({
      status: 'open',
      possible: [false, true],
      missing: ['equipmentCapacityKw'],
    });
  });

  it('depends on a reading for parents, and on none for subsidiaries', () => {
    const readingsOf = (ownership: NonNullable<Facts['ownership']>): unknown =>
      grounds('smallMicroEnterprise', { ...shop, ownership });
    expect(readingsOf('stateOwned')).toEqual({ clauses: ['3.3.1'], interpretations: ['I-03'] });
    expect(readingsOf('chainGroup')).toEqual({ clauses: ['3.3.1'], interpretations: ['I-32'] });
    for (const ownership of ['stateOwnedSubsidiary', 'chainGroupMember', 'independent'] as const) {
      expect(readingsOf(ownership)).toEqual({ clauses: ['3.3.1'], interpretations: [] });
    }
  });
});

function on(...found: readonly string[]): unknown {
  return { eligible: true, grounds: found };
}

describe('redLineEligibility', () => {
  const inPark = { ...factory, parkLevel: 'provincial' } as const satisfies Facts;
  const none = { eligible: false, grounds: [] };

  const examples: readonly Example[] = [
    ['a factory in a provincial park', inPark, on('provincialPark'), 'provincialPark'],
    ['a factory in a national park', { ...factory, parkLevel: 'national' }, on('provincialPark'), 'provincialPark'],
    ['a factory in a lesser park', { ...factory, parkLevel: 'belowProvincial' }, none, 'noGround'],
    ['a factory in no park', factory, none, 'noGround'],
    ['temporary supply in a provincial park', { ...inPark, temporarySupply: true }, none, 'noGround'],
    ['works of residential distribution in it', { ...inPark, residentialDistributionWorks: true }, none, 'noGround'],
    ['agricultural production in it', { ...inPark, usage: 'agriculturalProduction' }, none, 'noGround'],
    ['non-residential lighting in it', { ...inPark, usage: 'nonResidentialLighting' }, none, 'noGround'],
    [
      'half of the capacity substituted',
      { ...factory, substitutionShare: substitutionShare(50, 100) },
      none,
      'noGround',
    ],
    [
      'hardly more than half',
      { ...factory, substitutionShare: 0.5000001 },
      on('electricitySubstitution'),
      'electricitySubstitution',
    ],
    [
      '50.01 of 100',
      { ...factory, substitutionShare: substitutionShare(50.01, 100) },
      on('electricitySubstitution'),
      'electricitySubstitution',
    ],
    [
      '500 of 999, which is not rounded',
      { ...factory, substitutionShare: substitutionShare(500, 999) },
      on('electricitySubstitution'),
      'electricitySubstitution',
    ],
    ['a charging station in no park', { ...factory, evChargingFacility: true }, on('evCharging'), 'evCharging'],
    [
      'a charging station on temporary supply',
      { ...factory, evChargingFacility: true, temporarySupply: true },
      on('evCharging'),
      'evCharging',
    ],
    [
      'a charging station of 200 kW at low voltage',
      { ...factory, voltageLevel: '380V', equipmentCapacityKw: 200, evChargingFacility: true },
      none,
      'noGround',
    ],
    [
      'a charging firm of 120 kW at low voltage',
      { ...shop, equipmentCapacityKw: 120, evChargingFacility: true },
      on('smallMicro'),
      'lowVoltageSmallMicro',
    ],
    ['a shop at low voltage', shop, on('smallMicro'), 'lowVoltageSmallMicro'],
    [
      'a workshop of 200 kW at low voltage in a national park',
      { ...factory, voltageLevel: '380V', equipmentCapacityKw: 200, parkLevel: 'national' },
      none,
      'noGround',
    ],
    [
      'a shop at 10 kV by its own wish',
      { ...factory, equipmentCapacityKw: 160 },
      on('smallMicro'),
      'highVoltageSmallMicro',
    ],
    [
      'every ground at once, in the order of the clause',
      { ...inPark, equipmentCapacityKw: 160, substitutionShare: 1, evChargingFacility: true },
      on('smallMicro', 'provincialPark', 'electricitySubstitution', 'evCharging'),
      'highVoltageSmallMicro',
      'provincialPark',
      'electricitySubstitution',
      'evCharging',
    ],
    ['a home', home, none, 'noGround'],
  ];

  itDecides('redLineEligibility', examples);

  it('depends on a reading for small enterprises at high voltage, and for grounds outside a park', () => {
    expect(grounds('redLineEligibility', { ...factory, equipmentCapacityKw: 160 }).interpretations).toEqual(['I-04']);
    expect(grounds('redLineEligibility', shop).interpretations).toEqual([]);
    expect(grounds('redLineEligibility', inPark)).toEqual({ clauses: ['3.3.1', 'goals.5'], interpretations: [] });
    const charging: Facts = { ...factory, evChargingFacility: true, temporarySupply: true };
    expect(grounds('redLineEligibility', charging).interpretations).toEqual(['I-05']);
  });
});

describe('investmentBoundary', () => {
  const direct: Facts = { ...home, residentialSupply: 'scatteredDirect' };
  const estate = { ...factory, usage: 'residential' } as const satisfies Facts;

  const examples: readonly Example<string>[] = [
    ['a shop', shop, 'planningRedLine', 'redLine'],
    ['a factory in a national park', { ...factory, parkLevel: 'national' }, 'planningRedLine', 'redLine'],
    ['a factory outside of any', factory, 'gridConnectionPoint', 'others'],
    ['a home supplied directly', direct, 'meterBox', 'scatteredResident'],
    ['a home supplied directly, at 380 V', { ...direct, voltageLevel: '380V' }, 'meterBox', 'scatteredResident'],
    ['the same at 10 kV', { ...estate, residentialSupply: 'scatteredDirect' }, 'gridConnectionPoint', 'others'],
    ['a home in none of the three forms', { ...home, residentialSupply: 'none' }, 'meterBox', 'unclassifiedResident'],
    ['the same at 10 kV', { ...estate, residentialSupply: 'none' }, 'gridConnectionPoint', 'others'],
    [
      'an estate with a meter for every household',
      { ...home, residentialSupply: 'meteredPerHousehold' },
      'propertyBoundaryWithHouseholdMeters',
      'meteredPerHousehold',
    ],
    [
      'the same at 10 kV',
      { ...estate, residentialSupply: 'meteredPerHousehold' },
      'propertyBoundaryWithHouseholdMeters',
      'meteredPerHousehold',
    ],
    [
      'an estate with one meter',
      { ...estate, residentialSupply: 'sharedMeter' },
      'propertyBoundaryWithMasterMeter',
      'sharedMeter',
    ],
    [
      'an estate with chargers at 10 kV',
      { ...estate, evChargingFacility: true, residentialSupply: 'sharedMeter' },
      'planningRedLine',
      'redLine',
    ],
    [
      'a shop on an estate that is too large',
      { ...shop, equipmentCapacityKw: 161, residentialSupply: 'sharedMeter' },
      'gridConnectionPoint',
      'others',
    ],
  ];

  itDecides('investmentBoundary', examples);

  it('depends on a reading for a home in none of the three forms', () => {
    expect(grounds('investmentBoundary', { ...home, residentialSupply: 'none' }).interpretations).toEqual(['I-33']);
    expect(grounds('investmentBoundary', direct).interpretations).toEqual([]);
  });

  it('cites the reading of the red line', () => {
    expect(grounds('investmentBoundary', { ...factory, equipmentCapacityKw: 160 }).interpretations).toEqual(['I-04']);
  });
});

describe('supplyLine', () => {
  const examples: readonly Example<string>[] = [
    ['7999 kVA', { ...factory, appliedCapacityKva: 7999 }, 'publicLine', 'publicLineFirst'],
    ['7999.99 kVA', { ...factory, appliedCapacityKva: 7999.99 }, 'publicLine', 'publicLineFirst'],
    ['8000 kVA', { ...factory, appliedCapacityKva: 8000 }, 'dedicatedLine', 'largeCapacity'],
    ['20,000 kVA at 35 kV', { ...factory, voltageLevel: '35kV' }, 'notGoverned', 'otherVoltage'],
    ['8000 kVA of irrigation', { ...factory, usage: 'irrigation' }, 'notGoverned', 'otherUsage'],
    ['a shop at 10 kV', { ...factory, equipmentCapacityKw: 160 }, 'notGoverned', 'smallMicro'],
    [
      'a shop at 10 kV that asks for 8000 kVA',
      { ...factory, equipmentCapacityKw: 160, appliedCapacityKva: 8000 },
      'notGoverned',
      'smallMicro',
    ],
  ];

  itDecides('supplyLine', examples);
});

describe('assetFunding', () => {
  const always = ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks'];
  const rows = ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks'];
  const estate = { ...factory, usage: 'residential' } as const satisfies Facts;
  const toRedLine = { customer: ['customerSideWorks'], advisory: [], freeHandover: false };
  const toConnectionPoint = { ...toRedLine, customer: ['worksToRedLine', 'customerSideWorks'] };

  const examples: readonly Example[] = [
    [
      'a shop',
      shop,
      { ...toRedLine, utility: [...always, 'worksToRedLine'] },
      ...[...rows, 'worksToRedLine', 'customerSideWorks'],
    ],
    [
      'a home supplied directly: the box and everything before it',
      { ...home, residentialSupply: 'scatteredDirect' },
      { ...toRedLine, utility: [...always, 'worksToRedLine', 'meterBox'] },
      ...[...rows, 'worksToRedLine', 'meterBox', 'customerSideWorks'],
    ],
    [
      'a home in none of the three forms',
      { ...home, residentialSupply: 'none' },
      { ...toRedLine, utility: [...always, 'worksToRedLine', 'meterBox'] },
      ...[...rows, 'worksToRedLine', 'meterBox', 'customerSideWorks'],
    ],
    [
      'an estate with a meter for every household',
      { ...home, residentialSupply: 'meteredPerHousehold' },
      { ...toRedLine, utility: [...always, 'worksToRedLine', 'householdMeters'], freeHandover: true },
      ...[...rows, 'worksToRedLineOfEstate', 'householdMeters', 'customerSideWorks', 'freeHandover'],
    ],
    [
      'the same with chargers at 10 kV: the meters and the handover do not depend on the boundary',
      { ...estate, residentialSupply: 'meteredPerHousehold', evChargingFacility: true },
      { ...toRedLine, utility: [...always, 'worksToRedLine', 'householdMeters'], freeHandover: true },
      ...[...rows, 'worksToRedLine', 'householdMeters', 'customerSideWorks', 'freeHandover'],
    ],
    [
      'an estate with one meter',
      { ...estate, residentialSupply: 'sharedMeter' },
      { ...toRedLine, utility: [...always, 'worksToRedLine', 'masterMeter'] },
      ...[...rows, 'worksToRedLineOfEstate', 'masterMeter', 'customerSideWorks'],
    ],
    [
      'a factory in no park',
      { ...factory, residentialSupply: 'none' },
      { ...toConnectionPoint, utility: always },
      ...[...rows, 'worksFromConnectionPoint', 'customerSideWorks'],
    ],
    [
      'a workshop at low voltage, for which the first breaker is advice',
      { ...shop, equipmentCapacityKw: 161 },
      { ...toConnectionPoint, utility: always, advisory: ['firstBreaker'] },
      ...[...rows, 'worksFromConnectionPoint', 'customerSideWorks', 'firstBreakerAtLowVoltage'],
    ],
  ];

  itDecides('assetFunding', examples);

  it('depends on a reading for the works of an estate', () => {
    expect(grounds('assetFunding', { ...home, residentialSupply: 'sharedMeter' }).interpretations).toEqual(['I-20']);
    expect(grounds('assetFunding', { ...home, residentialSupply: 'scatteredDirect' }).interpretations).toEqual([]);
  });
});
