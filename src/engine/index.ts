export { analyse, type TableDefect } from './analysis';
export type { Answer, DecidedAnswer, InvalidAnswer, OpenAnswer } from './answer';
export { assuming } from './assuming';
export { combine } from './combine';
export { decideThrough } from './decide-through';
export type { AnswerIn, Decision, FactIn, FactsIn, Language, Rulebook } from './decision';
export { decidingFacts } from './deciding-facts';
export { IncompleteTableError, InvalidFactsError, type FactProblem, type FactProblemCode } from './errors';
export { ruleLanguage, type RuleLanguage, type RuleOf } from './language';
export { nextQuestion } from './next-question';
export { parameter, type ParameterReference } from './parameter-reference';
export type { Combination, HitPolicy, Source, Table, TableRow, Text } from './table';
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
