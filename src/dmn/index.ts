export { DmnError, type DmnProblem, type DmnProblemCode } from './dmn-error';
export { fromDmn, type DmnDecisions } from './from-dmn';
