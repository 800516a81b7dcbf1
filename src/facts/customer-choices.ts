import type { FactName } from './vocabulary';

/**
 * The facts that a customer can choose or change: its equipment, what it applies for and how, and what it presents. The
 * customer cannot choose its own kind, its site, what the grid needs, or the voltage, which the supply plan sets.
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
