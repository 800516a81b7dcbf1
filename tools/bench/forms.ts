import type { Decision } from '../../src/engine';
import type { FactName, Facts, vocabulary } from '../../src/facts';
import type { PolicyLanguage } from '../../src/policy/language';

/** Facts, each with some of its possible values. */
export type FactValues = readonly (readonly [name: string, values: readonly (string | number | boolean)[]])[];

/** Values on both sides of every threshold of the policy, and the threshold itself. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  equipmentCapacityKw: [0, 80, 160, 160.5, 630],
  appliedCapacityKva: [0, 160, 7999, 8000, 20_000],
  substitutionShare: [0, 0.25, 0.5, 0.5001, 1],
};

/** The most common values; they are half of all draws, so that both rare and common paths are taken. */
const usual = {
  voltageLevel: '10kV',
  applicationType: 'newInstallation',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 160,
  temporarySupply: false,
  batchApplication: false,
  residentialDistributionWorks: false,
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
} as const satisfies Facts;

/** A form with every fact filled in: a small shop with high voltage. */
export const completeForm = {
  ...usual,
  equipmentCapacityKw: 150,
  appliedCapacityKva: 315,
  importantCustomer: true,
  assetTransfer: false,
  supportingWorks: true,
  customerExternalWorks: true,
  proactiveService: false,
  residentialSupply: 'none',
  gridConstrained: false,
  singleSource: true,
  directAccess: true,
  automaticPlan: false,
  interruptsOthers: false,
  equipmentSafetyAffected: false,
  liveWorkFeasible: true,
  worksVoltageLevel: '10kV',
  worksType: 'overheadLine',
  worksNature: 'new',
  urgentWorks: false,
  intakeChannel: 'businessHall',
  presentsSubjectProof: true,
  presentsPropertyProof: true,
  commitmentSigned: false,
} as const satisfies Required<Facts>;

/** Numbers from 0 to below 1; the same seed gives the same numbers. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the values. */
export function drawn<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T; // never called with an empty list
}

/** The values from which facts are drawn, for the whole vocabulary or for some names. */
export function valuesOf(facts: typeof vocabulary, names?: readonly FactName[]): FactValues {
  const entries = Object.entries(facts).filter(([name]) => names === undefined || names.some((each) => each === name));
  return entries.map(([name, definition]) => {
    if (definition.kind === 'oneOf') return [name, definition.values];
    return [name, definition.kind === 'boolean' ? [false, true] : (numbers[name] ?? [])];
  });
}

/** One value of every class that a decision of the built library distinguishes. */
export function classesOf({ facts, graph }: Pick<Decision<PolicyLanguage, unknown>, 'facts' | 'graph'>): FactValues {
  const { variables } = graph();
  return facts.map((name) => [name, variables.get(name)?.values ?? []]);
}

/** Complete forms, as parsed from JSON. */
export function completeForms(facts: FactValues, count: number): readonly Facts[] {
  const random = randomNumbers(1);
  const usualOf = new Map<string, unknown>(Object.entries(usual));
  const valueOf = ([name, values]: FactValues[number]): string | number | boolean => {
    const found = random() < 0.5 ? values.find((value) => value === usualOf.get(name)) : undefined;
    return found ?? drawn(random, values);
  };
  const forms = Array.from({ length: count }, () => Object.fromEntries(facts.map((fact) => [fact[0], valueOf(fact)])));
  return JSON.parse(JSON.stringify(forms)) as readonly Facts[]; // the values are those of the vocabulary
}

/** The same forms, each without a randomly chosen half of its facts. */
export function halfFilled(forms: readonly Facts[]): readonly Facts[] {
  const random = randomNumbers(2);
  return forms.map((form) => {
    const shuffled = Object.entries(form)
      .map((entry) => ({ entry, place: random() }))
      .toSorted((a, b) => a.place - b.place);
    const kept = new Set(shuffled.slice(0, Math.ceil(shuffled.length / 2)).map(({ entry: [name] }) => name));
    return Object.fromEntries(Object.entries(form).filter(([name]) => kept.has(name)));
  });
}
