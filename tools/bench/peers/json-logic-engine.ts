/** json-logic-engine: one expression that lists the grounds, built into a function once. It makes code from text. */
import { LogicEngine } from 'json-logic-engine';
import type { FactName, Facts } from '../../../src/facts';
import { named, type Peer, type RedLine } from './peer';

type Logic = Readonly<Record<string, unknown>>;

const value = (fact: FactName): Logic => ({ var: fact });
const is = (fact: FactName, wanted: string | boolean): Logic => ({ '===': [value(fact), wanted] });
const highVoltage: Logic = { '!': { in: [value('voltageLevel'), ['220V', '380V']] } };

const grounds: Readonly<Record<string, readonly Logic[]>> = {
  smallMicro: [
    is('usage', 'industrialCommercial'),
    { '<=': [value('equipmentCapacityKw'), 160] },
    is('siteType', 'ordinary'),
    is('ownership', 'independent'),
    is('temporarySupply', false),
    is('batchApplication', false),
  ],
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

export function redLineJsonLogicEngine(): Peer {
  const listed = Object.entries(grounds).map(([ground, conditions]) => ({
    if: [{ and: conditions }, [ground], []],
  }));
  const built = new LogicEngine().build({ merge: listed }) as (form: Facts) => readonly string[];
  const decide = (form: Facts): RedLine => {
    const found = built(form);
    return { eligible: found.length > 0, grounds: found };
  };
  return { name: `${named('json-logic-engine')}, built`, decideAll: (forms) => forms.map(decide) };
}
