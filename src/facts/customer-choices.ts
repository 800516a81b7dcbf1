import type { FactName } from './vocabulary';

/**
 * The facts that a customer can choose or change: its equipment, what it applies for, how it applies and what it
 * presents. It cannot choose what kind of customer it is, its site or what the grid needs; nor the voltage, which the
 * supply plan sets.
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
