export { caseRecordSchema, type CaseRecordSchemaOptions } from './case-record-schema';
export { factsSchema, type FactsSchemaOptions } from './facts-schema';
