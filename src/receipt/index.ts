export { InvalidRequestError } from '../plain/invalid-request-error';
export { contentHash } from './content-hash';
export type { Question } from './questions';
export { receipt, type Basis, type Receipt } from './receipt';
export { replay, type Difference, type Replay } from './replay';
export { version } from './version';
