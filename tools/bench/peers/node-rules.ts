/** node-rules: rules of plain functions over a copy of the facts; each rule continues or stops the run. */
import { RuleEngine, type Fact, type Rule } from 'node-rules';
import type { Facts } from '../../../src/facts';
import { named, oneAfterAnother, type PartialPeer, type Peer, type RedLine } from './peer';

const name = named('node-rules');

const isHighVoltage = ({ voltageLevel }: Facts): boolean => voltageLevel !== '220V' && voltageLevel !== '380V';

const isSmallMicro = (facts: Facts): boolean =>
  facts.usage === 'industrialCommercial' &&
  (facts.equipmentCapacityKw ?? Number.NaN) <= 160 &&
  facts.siteType === 'ordinary' &&
  facts.ownership === 'independent' &&
  facts.temporarySupply === false &&
  facts.batchApplication === false;

const grounds: Readonly<Record<string, (facts: Facts) => boolean>> = {
  smallMicro: isSmallMicro,
  provincialPark: (facts) =>
    isHighVoltage(facts) &&
    (facts.parkLevel === 'provincial' || facts.parkLevel === 'national') &&
    facts.usage === 'industrialCommercial' &&
    facts.residentialDistributionWorks === false &&
    facts.temporarySupply === false,
  electricitySubstitution: (facts) => isHighVoltage(facts) && (facts.substitutionShare ?? Number.NaN) > 0.5,
  evCharging: (facts) => isHighVoltage(facts) && facts.evChargingFacility === true,
};

const lines: readonly (readonly [outcome: string, applies: (facts: Facts) => boolean])[] = [
  ['notGoverned', ({ voltageLevel }) => voltageLevel !== '10kV'],
  ['notGoverned', ({ usage }) => usage !== 'industrialCommercial'],
  ['notGoverned', isSmallMicro],
  ['dedicatedLine', ({ appliedCapacityKva = Number.NaN }) => appliedCapacityKva >= 8000],
  ['publicLine', () => true],
];

/** A rule over the given facts, and the result that it writes into the copy. */
function ruleOf(applies: (facts: Facts) => boolean, write: (session: Fact) => void, goOn: 'next' | 'stop'): Rule {
  return {
    condition: (run, session) => run.when(applies(session as Facts)), // a copy of them
    consequence: (run, session) => {
      write(session);
      run[goOn]();
    },
  };
}

/** No rule writes what another one tests, so that no run starts again. */
function engineOf(rules: readonly Rule[]): (facts: Fact) => Promise<Fact> {
  const engine = new RuleEngine([...rules], { ignoreFactChanges: true });
  return (facts) => new Promise((resolve) => engine.execute(facts, resolve));
}

export function redLineNodeRules(): Peer {
  const run = engineOf(
    Object.entries(grounds).map(([ground, applies]) =>
      ruleOf(applies, (session) => (session['grounds'] as string[]).push(ground), 'next'),
    ),
  );
  const decide = async (form: Facts): Promise<RedLine> => {
    const found = (await run({ ...form, grounds: [] }))['grounds'] as readonly string[];
    return { eligible: found.length > 0, grounds: found };
  };
  return { name, decideAll: (forms) => oneAfterAnother(forms, decide) };
}

/** The first rule that applies ends the run. */
export function supplyLineNodeRules(): PartialPeer {
  const run = engineOf(
    lines.map(([outcome, applies]) => ruleOf(applies, (session) => Object.assign(session, { outcome }), 'stop')),
  );
  return { name, read: async (form) => ({ outcome: (await run({ ...form }))['outcome'] as unknown }) };
}
