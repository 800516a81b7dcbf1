export { calendarIcs, type CalendarIcsOptions } from './calendar/calendar-ics';
export { workingDaysTable, type WorkingDayRow, type WorkingDaysTableOptions } from './calendar/working-days-table';
export { workingDaysCsv, workingDaysSql } from './calendar/write-working-days';
export { toDmn } from './to-dmn';
export { toSql } from './sql/to-sql';
export { sqlView } from './sql/sql-view';
export type { SqlDialect } from './sql/dialect';
export type { SqlOptions } from './sql/query';
export { SqlError, type SqlErrorCode, type SqlSize } from './sql/sql-error';
