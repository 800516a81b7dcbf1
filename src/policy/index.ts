export { YekuoError } from '../plain/yekuo-error';
export type { Problem } from '../plain/problem';
export type { BilingualText } from './bilingual-text';
export type { ClauseLabel, ClauseLabels } from './clause-labels';
export { clauseIds, clauses, type Clause, type ClauseId, type Clauses } from './clauses';
export { departments, type Department } from './departments';
export { definePolicy, type PolicyDefinition } from './define-policy';
export { commonFeeNames, permittedConnectionFees, type PermittedConnectionFee } from './fees';
export {
  interpretationIds,
  interpretations,
  type Interpretation,
  type InterpretationId,
  type Interpretations,
  type Reading,
} from './interpretations';
export { InvalidPolicyError } from './invalid-policy-error';
export { NoPolicyError } from './no-policy-error';
export type { PolicyAnswer, PolicyLanguage } from './language';
export { neixiang2021 } from './neixiang2021';
export {
  orderedParameters,
  parameterDefinitions,
  type ParameterDefinition,
  type ParameterDefinitions,
} from './parameter-definitions';
export { parameterUnits, type ParameterUnit } from './parameter-units';
export { neixiang2021Parameters, type ParameterName, type Parameters } from './parameters';
export type { NameRegister } from './name-register';
export {
  commonPaperNames,
  commonPapers,
  documentKinds,
  type DocumentKind,
  type Paper,
  type PaperCatalogue,
} from './papers';
export type { Policy } from './policy';
export { policyFromJson, type ExtendablePolicies } from './policy-from-json';
export { policyFormatVersion, policyToJson, type PolicyJson } from './policy-to-json';
export { policySet, type PolicyGap, type PolicyRequest, type PolicySet } from './policy-set';
export type { PolicyProblem, PolicyProblemCode } from './policy-problem';
export { readingChoices, type PolicyReadings } from './reading-choices';
export { tableContracts, type ReplaceableTable, type TableContract } from './table-contracts';
export type { PolicyTable, PolicyTableRow, PolicyTables } from './tables';
export { rulesVersion } from './rules-version';
