export { decideMany, type ManyAnswers } from './decide-many';
export type { FactColumn, FactColumns } from './fact-columns';
