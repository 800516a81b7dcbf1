/** publicodes: rules that can be evaluated with missing facts; the result lists the variables that are still needed. */
import Engine from 'publicodes';
import type { Facts } from '../../../src/facts';
import { groundOrder, named, type PartialPeer, type Peer, type RedLine } from './peer';

const factNames = [
  'voltageLevel',
  'applicationType',
  'usage',
  'siteType',
  'ownership',
  'equipmentCapacityKw',
  'appliedCapacityKva',
  'temporarySupply',
  'batchApplication',
  'residentialDistributionWorks',
  'parkLevel',
  'substitutionShare',
  'evChargingFacility',
  'customerExternalWorks',
  'proactiveService',
];

const all = (...conditions: readonly unknown[]): object => ({ 'toutes ces conditions': conditions });
const any = (...conditions: readonly unknown[]): object => ({ 'une de ces conditions': conditions });

/** The first case whose condition holds. */
const first = (cases: readonly (readonly [unknown, string])[], otherwise: string): object => ({
  variations: [...cases.map(([si, alors]) => ({ si, alors: `'${alors}'` })), { sinon: `'${otherwise}'` }],
});

const rules = {
  ...Object.fromEntries(factNames.map((name) => [name, null])),
  highVoltage: all("voltageLevel != '220V'", "voltageLevel != '380V'"),
  smallMicro: all(
    "usage = 'industrialCommercial'",
    'equipmentCapacityKw <= 160',
    "siteType = 'ordinary'",
    "ownership = 'independent'",
    'temporarySupply = non',
    'batchApplication = non',
  ),
  provincialPark: all(
    'highVoltage',
    any("parkLevel = 'provincial'", "parkLevel = 'national'"),
    "usage = 'industrialCommercial'",
    'residentialDistributionWorks = non',
    'temporarySupply = non',
  ),
  electricitySubstitution: all('highVoltage', 'substitutionShare > 0.5'),
  evCharging: all('highVoltage', 'evChargingFacility'),
  eligible: any(...groundOrder),
  supplyLine: first(
    [
      ["voltageLevel != '10kV'", 'notGoverned'],
      ["usage != 'industrialCommercial'", 'notGoverned'],
      ['smallMicro', 'notGoverned'],
      ['appliedCapacityKva >= 8000', 'dedicatedLine'],
    ],
    'publicLine',
  ),
  worksFallAway: any(
    all("applicationType = 'newInstallation'", 'eligible'),
    all("applicationType = 'capacityIncrease'", 'customerExternalWorks = non'),
  ),
  connectionStages: first(
    [
      [all('highVoltage', 'proactiveService', 'worksFallAway'), 'supplyPlanReply meterConnection'],
      [all('highVoltage', 'proactiveService'), 'supplyPlanReply customerExternalWorks meterConnection'],
      [all('highVoltage', 'worksFallAway'), 'application supplyPlanReply meterConnection'],
      ['highVoltage', 'application supplyPlanReply customerExternalWorks meterConnection'],
      ["usage = 'residential'", 'application meterConnection'],
      [all('smallMicro', 'proactiveService'), 'meterConnection'],
      ['smallMicro', 'application meterConnection'],
    ],
    'application customerExternalWorks meterConnection',
  ),
};

const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };

function engine(): Engine {
  return new Engine(rules as ConstructorParameters<typeof Engine>[0], { logger: silent }); // rules need no narrower type
}

/** A value in its notation: quoted words, and French words for yes and no. */
function written(value: string | number | boolean): string | number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? `'${value}'` : value ? 'oui' : 'non';
}

function situationOf(form: Facts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, written(value)]])),
  );
}

const name = named('publicodes');

export function redLinePublicodes(): Peer {
  const asked = engine();
  const decide = (form: Facts): RedLine => {
    asked.setSituation(situationOf(form));
    const grounds = groundOrder.filter((ground) => asked.evaluate(ground).nodeValue === true);
    return { eligible: grounds.length > 0, grounds };
  };
  return { name, decideAll: (forms) => forms.map((form) => decide(form)) };
}

/** One of its rules on incomplete forms. */
function partial(rule: 'supplyLine' | 'connectionStages', outcomeOf: (words: string) => unknown): PartialPeer {
  const asked = engine();
  return {
    name,
    read: (form) => {
      const { nodeValue, missingVariables } = asked.setSituation(situationOf(form)).evaluate(rule);
      const missing = Object.keys(missingVariables);
      return typeof nodeValue === 'string' ? { outcome: outcomeOf(nodeValue), missing } : { missing };
    },
  };
}

export function supplyLinePublicodes(): PartialPeer {
  return partial('supplyLine', (words) => words);
}

export function connectionStagesPublicodes(): PartialPeer {
  return partial('connectionStages', (words) => words.split(' '));
}
