/** @marcbachmann/cel-js: the Common Expression Language, parsed once, in an environment that declares every fact. */
import { Environment } from '@marcbachmann/cel-js';
import type { FactName, Facts } from '../../../src/facts';
import { groundOrder, named, type PartialPeer, type Peer, type RedLine } from './peer';

const types = {
  voltageLevel: 'string',
  usage: 'string',
  siteType: 'string',
  ownership: 'string',
  parkLevel: 'string',
  equipmentCapacityKw: 'double',
  appliedCapacityKva: 'double',
  substitutionShare: 'double',
  temporarySupply: 'bool',
  batchApplication: 'bool',
  residentialDistributionWorks: 'bool',
  evChargingFacility: 'bool',
} as const satisfies { readonly [Name in FactName]?: string };

const highVoltage = '!(voltageLevel in ["220V", "380V"])';
const smallMicro = `usage == "industrialCommercial" && equipmentCapacityKw <= 160.0 && siteType == "ordinary"
  && ownership == "independent" && !temporarySupply && !batchApplication`;

const grounds: Readonly<Record<string, string>> = {
  smallMicro,
  provincialPark: `${highVoltage} && parkLevel in ["provincial", "national"]
    && usage == "industrialCommercial" && !residentialDistributionWorks && !temporarySupply`,
  electricitySubstitution: `${highVoltage} && substitutionShare > 0.5`,
  evCharging: `${highVoltage} && evChargingFacility`,
};

const supplyLine = `voltageLevel != "10kV" || usage != "industrialCommercial" || (${smallMicro}) ? "notGoverned"
  : appliedCapacityKva >= 8000.0 ? "dedicatedLine" : "publicLine"`;

const name = named('@marcbachmann/cel-js');

function environment(): Environment {
  return Object.entries(types).reduce((made, [fact, type]) => made.registerVariable(fact, type), new Environment());
}

/** One expression per ground is faster here than one for all grounds. */
export function redLineCelJs(): Peer {
  const known = environment();
  const tests = groundOrder.map((ground) => ({ ground, holds: known.parse(grounds[ground] ?? '') }));
  const decide = (form: Facts): RedLine => {
    const found = tests.filter(({ holds }) => holds(form) === true).map(({ ground }) => ground);
    return { eligible: found.length > 0, grounds: found };
  };
  return { name, decideAll: (forms) => forms.map(decide) };
}

/** An unknown fact is an error if it is needed. */
export function supplyLineCelJs(): PartialPeer {
  const evaluate = environment().parse(supplyLine);
  return { name, read: (form) => ({ outcome: evaluate(form) as unknown }) };
}
