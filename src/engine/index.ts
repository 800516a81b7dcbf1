export { YekuoError } from '../plain/yekuo-error';
export type { Problem } from '../plain/problem';
export { aggregation } from './write/aggregation';
export { analyse, type TableDefect } from './examine/analysis';
export type { Answer, DecidedAnswer, InvalidAnswer, ItemsLeft, OpenAnswer } from './terms/answer';
export { assuming } from './write/assuming';
export { collection } from './write/collection';
export { combine } from './write/combine';
export { compareDecisions, type Difference, type RegionCondition } from './examine/compare';
export { contested, possibleUnderAllReadings, type Contested } from './decide/contested';
export { decideThrough } from './decide/decide-through';
export type { AnswerIn, Decision, FactIn, FactsIn, Language, ReadingChoices, Rulebook } from './decide/decision';
export { decidingFacts } from './decide/deciding-facts';
export {
  InvalidFactsError,
  InvalidTableError,
  type FactProblem,
  type FactProblemCode,
  type TableProblemCode,
  type TableSize,
} from './terms/errors';
export { decisionTable } from './write/decision-table';
export { ruleLanguage, type RuleLanguage } from './write/language';
export { rowStates, type RowState, type TestState } from './decide/row-states';
export { nextQuestion } from './decide/next-question';
export type { QuestionSettings } from './decide/worth-asking';
export { impliedFacts } from './decide/implied-facts';
export { optionsFor, type AnswerOption } from './decide/options-for';
export type { FactConditions } from './terms/fact-conditions';
export {
  figure,
  parameter,
  sum,
  type Figure,
  type ParameterReference,
  type Resolved,
} from './terms/parameter-reference';
export type { ReplacedTables } from './terms/replaced-tables';
export type { Aggregate, Collection, Combination, DecisionTable, Source, Table, TableRow } from './terms/table';
export { tableFromJson } from './write/table-from-json';
export { MalformedTableError, type TableJsonProblem, type TableJsonProblemCode } from './write/malformed-table-error';
export type { OutcomeOf, RuleOf, RulesOf } from './write/table-definition';
export {
  anyOf,
  atLeast,
  atMost,
  between,
  lessThan,
  moreThan,
  noneOf,
  oneOf,
  type AnyTest,
  type Comparison,
  type Compound,
  type Membership,
  type Scalar,
  type UnaryTest,
} from './terms/unary-test';
export {
  defineVocabulary,
  type BooleanFact,
  type DateFact,
  type FactDefinition,
  type FactsOf,
  type FactValue,
  type IntegerFact,
  type NumberFact,
  type OneOfFact,
  type Readings,
  type TextFact,
  type Vocabulary,
} from './terms/vocabulary';
export type { Witness } from './examine/witness';
export { whatIf, type Change } from './decide/what-if';
export type { NumberRange } from './compile/number-range';
