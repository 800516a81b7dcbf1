/**
 * What other modules of this library use of the engine beyond its public exports. Not part of the package.
 *
 * @internal
 */
export { checkFacts, factProblems, unknownNames } from './decide/check-facts';
export type { CompiledGraph, CompiledSource } from './compile/compile';
export { isTerminal, no, terminalOf, unknownClass, yes, type Diagram, type DiagramNode } from './compile/diagram';
export { commonVariables, compiledOver, type Compiled, type Machine } from './compile/machine';
export { decisionFrom } from './decide/decision';
export { decideByOutcome } from './decide/decide-through';
export { classOf, problemWith } from './compile/read-facts';
export { answersOfCall } from './decide/one-call';
export { decidingMeans } from './decide/deciding-means';
export { diagramBuilder, type DiagramBuilder } from './compile/diagram-builder';
export { citingFunctions } from './compile/grounds';
export type { Variable, Variables } from './compile/partition';
export { join } from './compile/rows-that-apply';
export { tableOfModel } from './write/table-from-json';
export { restrict } from './compile/restrict';
export {
  refuseOtherThanDecision,
  refuseDecisionsOfOtherFacts,
  refuseOtherThanDecisions,
} from './decide/decision-argument';
export { eitherWay } from './decide/either-way';
export { isTooLarge } from './terms/errors';
export { figuresOf, resolve, type Parameters } from './terms/parameter-reference';
export { sharedFacts, type KnownFacts, type SharedFacts } from './decide/shared-facts';
export { closureOf, collected, testsOf, testsOfRow } from './terms/table';
export { passes } from './terms/unary-test';
export { underReadings, type UnderReadings } from './decide/contested';
export { dayNumber } from './compile/general-kinds';
export { representatives } from './decide/representatives';
export { mostValuable, worthOf } from './decide/worth-asking';
export { witnessesOf } from './examine/ways';
export { witnessFor } from './examine/witness';
