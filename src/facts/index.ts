export { contradictions } from './contradictions';
export { customerChoices } from './customer-choices';
export {
  fieldsFor,
  type BooleanField,
  type Field,
  type FieldOption,
  type NumberField,
  type OneOfField,
} from './fields';
export { factLabels, type FactLabel, type FactLabels } from './labels';
export { booleanLabels, unitLabels, type FactUnit } from './value-labels';
export { factSynonyms, type FactSynonyms } from './synonyms';
export type { Text } from './text';
export { valueLabel } from './value-label';
export { highVoltage, isLowVoltage, lowVoltage } from './voltage';
export { vocabulary, type FactName, type Facts } from './vocabulary';
