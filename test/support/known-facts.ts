import * as fc from 'fast-check';

import { factRanges, type FullFacts } from '../reference';

/** A value of a fact. */
export type Value = string | number | boolean;

/** Values of each fact that make a difference: for capacities and shares, those around the figures of the policy. */
export const valuesOf: Readonly<Record<keyof FullFacts, readonly Value[]>> = {
  ...factRanges,
  equipmentCapacityKw: [160, 160.01],
  appliedCapacityKva: [7999, 8000],
  substitutionShare: [0.5, 0.51],
};

/** A case in which some facts are known, and the others may have any of their values. */
export interface PartlyKnown {
  readonly full: FullFacts;
  readonly known: Readonly<Record<string, Value>>;
  readonly unknowns: Readonly<Record<string, readonly Value[]>>;
}

/** Cases in which all but a few of the given facts are known; facts that are not given are left out. */
export function partlyKnown(names: readonly (keyof FullFacts)[], mostUnknown: number): fc.Arbitrary<PartlyKnown> {
  const full = fc.record(
    Object.fromEntries(Object.entries(valuesOf).map(([name, values]) => [name, fc.constantFrom(...values)])),
  );
  return fc.tuple(full, fc.subarray([...names], { maxLength: mostUnknown })).map(([facts, open]) => ({
    full: facts as unknown as FullFacts, // drawn from the values of every fact
    known: Object.fromEntries(names.filter((name) => !open.includes(name)).map((name) => [name, facts[name] as Value])),
    unknowns: Object.fromEntries(open.map((name) => [name, valuesOf[name]])),
  }));
}
