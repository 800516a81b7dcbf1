export type { ValuePlace } from './case-draft';
export type { FaultyCell, IntakeProblem, IntakeProblemCode } from './intake-problem';
export type {
  Assignment,
  Column,
  ColumnMapping,
  MappedValue,
  Mapping,
  NumberUnit,
  Steps,
  WordMeaning,
} from './mapping';
export { InvalidMappingError, type MappingProblem, type MappingProblemCode } from './mapping-problem';
export { safeReadMapping, type MappingReading } from './read-mapping';
export { recordsFromRows, type IntakeResult, type TakenRecord } from './records-from-rows';
export type { SourceOptions } from './table-plan';
export type { Row, TableSummary } from './table-reader';
export type { UnknownWord } from './unknown-words';
