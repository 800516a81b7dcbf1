export { caseRecordSchema } from './case-record-schema';
export { factsSchema } from './facts-schema';
