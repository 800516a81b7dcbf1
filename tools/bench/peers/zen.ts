/** GoRules Zen: one decision table in its own format, evaluated by the native engine. */
import { ZenEngine } from '@gorules/zen-engine';
import type { FactName, Facts } from '../../../src/facts';
import { named, oneAfterAnother, type PartialPeer, type Peer, type RedLine } from './peer';

/** A row: unary tests in the language of Zen by fact, and the outcome. */
interface Row {
  readonly when: { readonly [Name in FactName]?: string };
  readonly outcome: string;
}

const highVoltage = 'not in ["220V", "380V"]';

const smallMicro: Row['when'] = {
  usage: '"industrialCommercial"',
  equipmentCapacityKw: '<= 160',
  siteType: '"ordinary"',
  ownership: '"independent"',
  temporarySupply: 'false',
  batchApplication: 'false',
};

const grounds: readonly Row[] = [
  { when: smallMicro, outcome: 'smallMicro' },
  {
    when: {
      voltageLevel: highVoltage,
      parkLevel: '"provincial", "national"',
      usage: '"industrialCommercial"',
      residentialDistributionWorks: 'false',
      temporarySupply: 'false',
    },
    outcome: 'provincialPark',
  },
  { when: { voltageLevel: highVoltage, substitutionShare: '> 0.5' }, outcome: 'electricitySubstitution' },
  { when: { voltageLevel: highVoltage, evChargingFacility: 'true' }, outcome: 'evCharging' },
];

const lines: readonly Row[] = [
  { when: { voltageLevel: 'not in ["10kV"]' }, outcome: 'notGoverned' },
  { when: { usage: 'not in ["industrialCommercial"]' }, outcome: 'notGoverned' },
  { when: smallMicro, outcome: 'notGoverned' },
  { when: { appliedCapacityKva: '>= 8000' }, outcome: 'dedicatedLine' },
  { when: {}, outcome: 'publicLine' },
];

function decisionOf(hitPolicy: 'first' | 'collect', rows: readonly Row[]): ReturnType<ZenEngine['createDecision']> {
  const inputs = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
  const blank = Object.fromEntries(inputs.map((field) => [field, '']));
  const content = {
    hitPolicy,
    inputs: inputs.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'outcome', name: 'outcome', field: 'outcome' }],
    rules: rows.map(({ when, outcome }, index) => ({ _id: `${index}`, ...blank, ...when, outcome: `"${outcome}"` })),
  };
  return new ZenEngine().createDecision({
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content },
      { id: 'answer', name: 'answer', type: 'outputNode' },
    ],
    edges: [
      { id: 'in', sourceId: 'request', targetId: 'table', type: 'edge' },
      { id: 'out', sourceId: 'table', targetId: 'answer', type: 'edge' },
    ],
  });
}

interface Found {
  readonly outcome: string;
}

function redLine(): (form: Facts) => Promise<RedLine> {
  const decision = decisionOf('collect', grounds);
  return async (form) => {
    const { result } = (await decision.evaluate(form)) as { readonly result: readonly Found[] }; // its table collects
    return { eligible: result.length > 0, grounds: result.map(({ outcome }) => outcome) };
  };
}

const name = named('@gorules/zen-engine');

export function redLineZen(): Peer {
  const decide = redLine();
  return { name, decideAll: (forms) => oneAfterAnother(forms, decide) };
}

/** The engine has its own threads; this variant uses all of them. */
export function redLineZenAtOnce(): Peer {
  const decide = redLine();
  return { name: `${name}, all forms at once`, decideAll: (forms) => Promise.all(forms.map((form) => decide(form))) };
}

export function supplyLineZen(): PartialPeer {
  const decision = decisionOf('first', lines);
  return {
    name,
    read: async (form) => {
      const { result } = (await decision.evaluate(form)) as { readonly result: Partial<Found> }; // its table gives one
      return { outcome: result.outcome };
    },
  };
}
