export { analyse, type TableDefect } from './analysis';
export type { Answer, DecidedAnswer, InvalidAnswer, OpenAnswer } from './answer';
export { assuming } from './assuming';
export { collection } from './collection';
export { combine } from './combine';
export { decideThrough } from './decide-through';
export type { AnswerIn, Decision, FactIn, FactsIn, Language, Rulebook } from './decision';
export { decidingFacts } from './deciding-facts';
export {
  InvalidFactsError,
  InvalidTableError,
  type FactProblem,
  type FactProblemCode,
  type TableProblemCode,
} from './errors';
export { decisionTable } from './decision-table';
export { ruleLanguage, type RuleLanguage } from './language';
export { nextQuestion } from './next-question';
export { figure, parameter, sum, type Figure, type ParameterReference } from './parameter-reference';
export type { Collection, Combination, DecisionTable, HitPolicy, Source, Table, TableRow } from './table';
export type { RuleOf } from './table-definition';
export {
  atLeast,
  atMost,
  lessThan,
  moreThan,
  noneOf,
  oneOf,
  type AnyTest,
  type Comparison,
  type Membership,
  type Scalar,
  type UnaryTest,
} from './unary-test';
export {
  defineVocabulary,
  type BooleanFact,
  type FactDefinition,
  type FactsOf,
  type FactValue,
  type NumberFact,
  type OneOfFact,
  type Vocabulary,
} from './vocabulary';
export type { Witness } from './witness';
export { whatIf, type Change, type NumberRange } from './what-if';
