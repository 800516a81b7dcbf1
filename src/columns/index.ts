export { decideMany, type ManyAnswers } from './decide-many';
export type { FactColumn, FactColumns, NumberArray } from './fact-columns';
