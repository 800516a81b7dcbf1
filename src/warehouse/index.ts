export { recordRows, type RecordRow, type RecordRows } from './record-rows';
export { recordTablesSql } from './record-tables-sql';
export { sqlChecks, type SqlChecks, type SqlChecksOptions } from './sql-checks';
export type { RecordTable } from './tables';
