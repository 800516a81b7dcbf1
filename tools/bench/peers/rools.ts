/** rools: rules of plain functions, run one after another until none applies. */
import { Rools, Rule, type Premise, type RuleOptions } from 'rools';
import type { Facts } from '../../../src/facts';
import { groundOrder, named, oneAfterAnother, type PartialPeer, type Peer, type RedLine } from './peer';

/** A form, with the results of the rules. */
type Memory = Facts & { readonly grounds: string[]; readonly outcome?: string };

type Condition = (facts: Memory) => boolean;

const highVoltage: Condition = ({ voltageLevel }) => voltageLevel !== '220V' && voltageLevel !== '380V';
const industrial: Condition = ({ usage }) => usage === 'industrialCommercial';
const noTemporarySupply: Condition = ({ temporarySupply }) => temporarySupply === false;

const smallMicro: readonly Condition[] = [
  industrial,
  ({ equipmentCapacityKw = Number.NaN }) => equipmentCapacityKw <= 160,
  ({ siteType }) => siteType === 'ordinary',
  ({ ownership }) => ownership === 'independent',
  noTemporarySupply,
  ({ batchApplication }) => batchApplication === false,
];

const grounds: Readonly<Record<string, readonly Condition[]>> = {
  smallMicro,
  provincialPark: [
    highVoltage,
    ({ parkLevel }) => parkLevel === 'provincial' || parkLevel === 'national',
    industrial,
    ({ residentialDistributionWorks }) => residentialDistributionWorks === false,
    noTemporarySupply,
  ],
  electricitySubstitution: [highVoltage, ({ substitutionShare = Number.NaN }) => substitutionShare > 0.5],
  evCharging: [highVoltage, ({ evChargingFacility }) => evChargingFacility === true],
};

const lines: readonly (readonly [outcome: string, conditions: readonly Condition[]])[] = [
  ['notGoverned', [({ voltageLevel }) => voltageLevel !== '10kV']],
  ['notGoverned', [({ usage }) => usage !== 'industrialCommercial']],
  ['notGoverned', smallMicro],
  ['dedicatedLine', [({ appliedCapacityKva = Number.NaN }) => appliedCapacityKva >= 8000]],
  ['publicLine', [() => true]],
];

const name = named('rools');

function ruleOf(when: readonly Condition[], action: (memory: Memory) => void, order: Partial<RuleOptions>): Rule {
  // oxlint-disable-next-line unicorn/no-thenable -- what rools calls the action of a rule
  return new Rule({ name: 'rule', ...order, when: [...when] as Premise[], then: action });
}

async function engineOf(rules: readonly Rule[]): Promise<Rools> {
  const engine = new Rools({ logging: { error: false } });
  await engine.register([...rules]);
  return engine;
}

export async function redLineRools(): Promise<Peer> {
  const engine = await engineOf(
    Object.entries(grounds).map(([ground, when]) =>
      ruleOf(when, (memory) => memory.grounds.push(ground), { name: ground }),
    ),
  );
  const decide = async (form: Facts): Promise<RedLine> => {
    const memory: Memory = { ...form, grounds: [] };
    await engine.evaluate(memory);
    const found = groundOrder.filter((ground) => memory.grounds.includes(ground));
    return { eligible: found.length > 0, grounds: found };
  };
  return { name, decideAll: (forms) => oneAfterAnother(forms, decide) };
}

/** The first rule that applies ends the run. */
export async function supplyLineRools(): Promise<PartialPeer> {
  const engine = await engineOf(
    lines.map(([outcome, when], index) =>
      ruleOf(when, (memory) => Object.assign(memory, { outcome }), {
        name: `${index} ${outcome}`,
        priority: lines.length - index,
        final: true,
      }),
    ),
  );
  return {
    name,
    read: async (form) => {
      const memory: Memory = { ...form, grounds: [] };
      await engine.evaluate(memory);
      return { outcome: memory.outcome };
    },
  };
}
