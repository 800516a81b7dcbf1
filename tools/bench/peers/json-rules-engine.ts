/** json-rules-engine: one rule per ground; its event has the name of the ground. */
import { Engine, type NestedCondition } from 'json-rules-engine';
import type { Facts } from '../../../src/facts';
import { groundOrder, named, oneAfterAnother, type PartialPeer, type Peer, type Reading, type RedLine } from './peer';

const is = (fact: string, value: string | boolean): NestedCondition => ({ fact, operator: 'equal', value });
const highVoltage: NestedCondition = { fact: 'voltageLevel', operator: 'notIn', value: ['220V', '380V'] };

const smallMicro: readonly NestedCondition[] = [
  is('usage', 'industrialCommercial'),
  { fact: 'equipmentCapacityKw', operator: 'lessThanInclusive', value: 160 },
  is('siteType', 'ordinary'),
  is('ownership', 'independent'),
  is('temporarySupply', false),
  is('batchApplication', false),
];

const grounds: Readonly<Record<string, readonly NestedCondition[]>> = {
  smallMicro,
  provincialPark: [
    highVoltage,
    { fact: 'parkLevel', operator: 'in', value: ['provincial', 'national'] },
    is('usage', 'industrialCommercial'),
    is('residentialDistributionWorks', false),
    is('temporarySupply', false),
  ],
  electricitySubstitution: [highVoltage, { fact: 'substitutionShare', operator: 'greaterThan', value: 0.5 }],
  evCharging: [highVoltage, is('evChargingFacility', true)],
};

const governed: readonly NestedCondition[] = [
  is('voltageLevel', '10kV'),
  is('usage', 'industrialCommercial'),
  { not: { all: [...smallMicro] } },
];

const lines: Readonly<Record<string, readonly NestedCondition[]>> = {
  notGoverned: [{ not: { all: [...governed] } }],
  dedicatedLine: [...governed, { fact: 'appliedCapacityKva', operator: 'greaterThanInclusive', value: 8000 }],
  publicLine: [...governed, { fact: 'appliedCapacityKva', operator: 'lessThan', value: 8000 }],
};

function engineOf(rules: Readonly<Record<string, readonly NestedCondition[]>>): Engine {
  return new Engine(
    Object.entries(rules).map(([type, conditions]) => ({ conditions: { all: [...conditions] }, event: { type } })),
  );
}

async function eventsOf(engine: Engine, form: Facts): Promise<readonly string[]> {
  const { events } = await engine.run(form);
  return events.map(({ type }) => type);
}

const name = named('json-rules-engine');

export function redLineJsonRulesEngine(): Peer {
  const engine = engineOf(grounds);
  const decide = async (form: Facts): Promise<RedLine> => {
    const found = await eventsOf(engine, form);
    return { eligible: found.length > 0, grounds: groundOrder.filter((ground) => found.includes(ground)) };
  };
  return { name, decideAll: (forms) => oneAfterAnother(forms, decide) };
}

/** By default an unknown fact is an error, so there is no outcome. */
export function supplyLineJsonRulesEngine(): PartialPeer {
  const engine = engineOf(lines);
  const read = async (form: Facts): Promise<Reading> => {
    const [outcome] = await eventsOf(engine, form);
    return { outcome };
  };
  return { name, read };
}
