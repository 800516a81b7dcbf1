/** The decisions as expressions of JSON Logic, for its engines. */
import type { FactName } from '../../../src/facts';

type Logic = Readonly<Record<string, unknown>>;

const value = (fact: FactName): Logic => ({ var: fact });
const is = (fact: FactName, wanted: string | boolean): Logic => ({ '===': [value(fact), wanted] });
const highVoltage: Logic = { '!': { in: [value('voltageLevel'), ['220V', '380V']] } };

const smallMicro: readonly Logic[] = [
  is('usage', 'industrialCommercial'),
  { '<=': [value('equipmentCapacityKw'), 160] },
  is('siteType', 'ordinary'),
  is('ownership', 'independent'),
  is('temporarySupply', false),
  is('batchApplication', false),
];

const grounds: Readonly<Record<string, readonly Logic[]>> = {
  smallMicro,
  provincialPark: [
    highVoltage,
    { in: [value('parkLevel'), ['provincial', 'national']] },
    is('usage', 'industrialCommercial'),
    is('residentialDistributionWorks', false),
    is('temporarySupply', false),
  ],
  electricitySubstitution: [highVoltage, { '>': [value('substitutionShare'), 0.5] }],
  evCharging: [highVoltage, is('evChargingFacility', true)],
};

/** The list of the grounds. */
export const redLineLogic = {
  merge: Object.entries(grounds).map(([ground, conditions]) => ({ if: [{ and: [...conditions] }, [ground], []] })),
};

/** The outcome of the first branch that holds. */
export const supplyLineLogic = {
  if: [
    { '!==': [value('voltageLevel'), '10kV'] },
    'notGoverned',
    { '!==': [value('usage'), 'industrialCommercial'] },
    'notGoverned',
    { and: smallMicro },
    'notGoverned',
    { '>=': [value('appliedCapacityKva'), 8000] },
    'dedicatedLine',
    'publicLine',
  ],
};
