import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/facts';
import { grounds, itDecides, type Example } from './examples';

const shop = {
  usage: 'industrialCommercial',
  equipmentCapacityKw: 160,
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
} as const satisfies Facts;

describe('supportingWorksLimit', () => {
  const low = { worksVoltageLevel: '380V' } as const satisfies Facts;
  const at10kV = { worksVoltageLevel: '10kV' } as const satisfies Facts;
  const at35kV = { worksVoltageLevel: '35kV' } as const satisfies Facts;
  const at110kV = { worksVoltageLevel: '110kV' } as const satisfies Facts;
  const fresh = { worksNature: 'new' } as const satisfies Facts;
  const rebuilt = { worksNature: 'rebuild' } as const satisfies Facts;

  const table: readonly (readonly [works: string, facts: Facts, workingDays: number | null, row: string])[] = [
    ['a home, low voltage', { ...low, usage: 'residential' }, 3, 'lowVoltage'],
    ['a shop, low voltage', { ...low, ...shop }, 13, 'lowVoltageSmallMicro'],
    ['a shop too large, low voltage', { ...low, ...shop, equipmentCapacityKw: 160.01 }, 3, 'lowVoltage'],
    ['line tap, 10 kV', { ...at10kV, worksType: 'lineTap' }, 7, 'lineTap10kV'],
    ['overhead line, 10 kV, new', { ...at10kV, ...fresh, worksType: 'overheadLine' }, 20, 'overheadLine10kV'],
    ['overhead line, 10 kV, rebuilt', { ...at10kV, ...rebuilt, worksType: 'overheadLine' }, 20, 'overheadLine10kV'],
    ['ring main unit, 10 kV', { ...at10kV, worksType: 'ringMainUnit' }, 30, 'ringMainUnitOrBranchBox10kV'],
    ['branch box, 10 kV', { ...at10kV, worksType: 'branchBox' }, 30, 'ringMainUnitOrBranchBox10kV'],
    [
      'switching station, 10 kV, new',
      { ...at10kV, ...fresh, worksType: 'switchingStation' },
      50,
      'newSwitchingStationOrCable10kV',
    ],
    ['switching station, 10 kV, rebuilt', { ...at10kV, ...rebuilt, worksType: 'switchingStation' }, null, 'notCovered'],
    ['cable line, 10 kV, new', { ...at10kV, ...fresh, worksType: 'cableLine' }, 50, 'newSwitchingStationOrCable10kV'],
    ['cable line, 10 kV, rebuilt', { ...at10kV, ...rebuilt, worksType: 'cableLine' }, null, 'notCovered'],
    ['bay, 10 kV, new', { ...at10kV, ...fresh, worksType: 'substationBay' }, 60, 'newSubstationBay10kV'],
    ['bay, 10 kV, rebuilt', { ...at10kV, ...rebuilt, worksType: 'substationBay' }, null, 'notCovered'],
    ['other works, 10 kV', { ...at10kV, worksType: 'other' }, null, 'notCovered'],
    ['bay, 35 kV, new', { ...at35kV, ...fresh, worksType: 'substationBay' }, 60, 'substationBay35kV'],
    ['bay, 35 kV, rebuilt', { ...at35kV, ...rebuilt, worksType: 'substationBay' }, 60, 'substationBay35kV'],
    ['overhead line, 35 kV', { ...at35kV, worksType: 'overheadLine' }, 90, 'overheadLine35kV'],
    ['cable line, 35 kV, new', { ...at35kV, ...fresh, worksType: 'cableLine' }, 120, 'cableLine35kV'],
    ['cable line, 35 kV, rebuilt', { ...at35kV, ...rebuilt, worksType: 'cableLine' }, 120, 'cableLine35kV'],
    ['line tap, 35 kV', { ...at35kV, worksType: 'lineTap' }, 120, 'otherWorks35kV'],
    ['bay, 110 kV', { ...at110kV, worksType: 'substationBay' }, 90, 'substationBay110kV'],
    ['overhead line, 110 kV', { ...at110kV, worksType: 'overheadLine' }, 120, 'overheadLine110kV'],
    ['cable line, 110 kV', { ...at110kV, worksType: 'cableLine' }, 180, 'cableLine110kV'],
    ['other works, 110 kV', { ...at110kV, worksType: 'other' }, 180, 'otherWorks110kV'],
    ['anything, 220 kV', { worksVoltageLevel: '220kV' }, null, 'notCovered'],
  ];
  const examples = table.map(([works, facts, workingDays, row]): Example => [works, facts, { workingDays }, row]);

  itDecides('supportingWorksLimit', examples);

  it('depends on a reading for bays at 10 kV', () => {
    const bay: Facts = { ...at10kV, ...fresh, worksType: 'substationBay' };
    expect(grounds('supportingWorksLimit', bay)).toEqual({ clauses: ['3.2.5'], interpretations: ['I-11'] });
    expect(grounds('supportingWorksLimit', { ...bay, worksVoltageLevel: '35kV' }).interpretations).toEqual([]);
  });
});

describe('the columns of 35 kV and 110 kV', () => {
  it.each(['35kV', '110kV'] as const)(
    'depend on a reading for what is neither bay, overhead line nor cable: %s',
    (level) => {
      const readingsOf = (worksType: NonNullable<Facts['worksType']>): unknown =>
        grounds('supportingWorksLimit', { worksVoltageLevel: level, worksType }).interpretations;
      expect(readingsOf('other')).toEqual(['I-27']);
      for (const named of ['substationBay', 'overheadLine', 'cableLine'] as const)
        expect(readingsOf(named)).toEqual([]);
    },
  );
});

describe('supportingWorksFunding', () => {
  const urgent = { urgentWorks: true } as const satisfies Facts;
  const foreseen = { urgentWorks: false } as const satisfies Facts;
  const examples: readonly Example<string>[] = [
    ['low voltage', { worksVoltageLevel: '380V' }, 'annualCostPlan', 'lowVoltage'],
    ['low voltage, urgent', { ...urgent, worksVoltageLevel: '220V' }, 'annualCostPlan', 'lowVoltage'],
    ['10 kV, urgent', { ...urgent, worksVoltageLevel: '10kV' }, 'projectPackage', 'urgent10kV'],
    ['10 kV, foreseen', { ...foreseen, worksVoltageLevel: '10kV' }, 'annualComprehensivePlan', 'others'],
    ['35 kV, urgent', { ...urgent, worksVoltageLevel: '35kV' }, 'investmentPlanAfterDecision', 'urgentFrom35kV'],
    ['35 kV, foreseen', { ...foreseen, worksVoltageLevel: '35kV' }, 'annualComprehensivePlan', 'others'],
    ['110 kV, urgent', { ...urgent, worksVoltageLevel: '110kV' }, 'investmentPlanAfterDecision', 'urgentFrom35kV'],
    ['110 kV, foreseen', { ...foreseen, worksVoltageLevel: '110kV' }, 'annualInvestmentPlan', 'from110kV'],
    ['220 kV, urgent', { ...urgent, worksVoltageLevel: '220kV' }, 'investmentPlanAfterDecision', 'urgentFrom35kV'],
    ['220 kV, foreseen', { ...foreseen, worksVoltageLevel: '220kV' }, 'annualInvestmentPlan', 'from110kV'],
  ];

  itDecides('supportingWorksFunding', examples);
});

describe('leadershipSupervision', () => {
  const examples: readonly Example<boolean>[] = [
    ['urgent at 110 kV', { urgentWorks: true, worksVoltageLevel: '110kV' }, true, 'urgentFrom110kV'],
    ['urgent at 220 kV', { urgentWorks: true, worksVoltageLevel: '220kV' }, true, 'urgentFrom110kV'],
    ['urgent at 35 kV', { urgentWorks: true, worksVoltageLevel: '35kV' }, false, 'others'],
    ['foreseen at 110 kV', { urgentWorks: false, worksVoltageLevel: '110kV' }, false, 'others'],
    ['foreseen', { urgentWorks: false }, false, 'others'],
  ];

  itDecides('leadershipSupervision', examples);
});
