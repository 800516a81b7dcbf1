export { DmnError, type DmnProblem, type DmnProblemCode } from './dmn-error';
export { fromDmn, type DmnOptions } from './from-dmn';
export type { DmnDecision } from './make-decision';
