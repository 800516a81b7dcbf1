/**
 * What the sister modules of this library use of the engine beyond its public door. Not part of the package.
 *
 * @internal
 */
export { checkFacts, unknownNames } from './decide/check-facts';
export type { CompiledSource } from './compile/compile';
export { eitherWay } from './decide/either-way';
export { figuresOf, resolve, type Parameters } from './terms/parameter-reference';
export { readRequest, type RequestParts } from './decide/read-request';
export { sharedFacts, type KnownFacts, type SharedFacts } from './decide/shared-facts';
export { closureOf, collected, testsOf, testsOfRow } from './terms/table';
export { passes } from './terms/unary-test';
export { witnessesOf } from './examine/ways';
export { witnessFor } from './examine/witness';
