export { caseRecordSchema, type CaseRecordSchemaOptions } from './case-record-schema';
export { factsSchema, type FactsSchemaOptions, type FieldsResult, type FieldsSchema } from './facts-schema';
