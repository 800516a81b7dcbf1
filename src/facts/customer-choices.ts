import type { FactName } from './vocabulary';

/**
 * The facts that a customer can choose or change: its equipment and what it applies for, how it applies, what it brings.
 * What it is, where it is and what the grid needs are not up to it; nor is the voltage, which the supply plan sets.
 *
 * @example
 * customerChoices.includes('assetTransfer'); // => true
 */
export const customerChoices: readonly FactName[] = /* @__PURE__ */ Object.freeze([
  'equipmentCapacityKw',
  'appliedCapacityKva',
  'batchApplication',
  'substitutionShare',
  'assetTransfer',
  'singleSource',
  'intakeChannel',
  'presentsSubjectProof',
  'presentsPropertyProof',
  'commitmentSigned',
]);
