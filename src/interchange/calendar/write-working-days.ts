import { optionChecker } from '../../plain/read/options';
import { lookedAtLater } from '../read-arguments';
import { grammarOf, qualifiedName, type SqlDialect } from '../sql/dialect';
import { writingRows, type WorkingDayRow } from './working-days-table';

const columns = [
  ['date', 'date'],
  ['working_day', 'workingDay'],
  ['number', 'number'],
  ['kind', 'kind'],
  ['name_zh', 'nameZh'],
  ['name_en', 'nameEn'],
  ['certain', 'certain'],
  ['uncertain_number', 'uncertainNumber'],
] as const satisfies readonly (readonly [column: string, key: keyof WorkingDayRow])[];

/**
 * The rows as CSV by RFC 4180, with a header line; the columns are `date`, `working_day`, `number`, `kind`, `name_zh`,
 * `name_en`, `certain` and `uncertain_number`. DuckDB converts it to Parquet: `COPY (FROM 'working-days.csv') TO
 * 'working-days.parquet'`.
 *
 * @throws InvalidRequestError if `rows` are not rows of the calendar
 *
 * @example
 * workingDaysCsv(workingDaysTable({ from: '2021-10-08', through: '2021-10-08' })).split('\r\n')[1];
 * // => '2021-10-08,true,1,weekday,,,true,0'
 */
export function workingDaysCsv(rows: readonly WorkingDayRow[]): string {
  const lines = writingRows(rows, () =>
    rows.map((row) => columns.map(([, key]) => csvField(String(row[key]))).join(',')),
  );
  return `${[columns.map(([column]) => column).join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * The rows as a CREATE TABLE and an INSERT statement, each ending with a semicolon.
 *
 * @param options.name the name of the table; a list of names if it is qualified
 * @throws InvalidRequestError for invalid rows, and for an invalid or unknown option
 * @throws SqlError for an unknown dialect or a name that cannot be quoted
 *
 * @example
 * const rows = workingDaysTable({ from: '2021-10-08', through: '2021-10-08' });
 * workingDaysSql(rows, { dialect: 'postgresql', name: 'working_days' }).startsWith('CREATE TABLE "working_days" ("date" date');
 * // => true
 */
export function workingDaysSql(
  rows: readonly WorkingDayRow[],
  options: { readonly dialect: SqlDialect; readonly name: string | readonly string[] },
): string {
  refuseBadOptions(options);
  const { dialect, name } = options;
  const grammar = grammarOf(dialect);
  const { identifier, text, types } = grammar;
  const table = qualifiedName(name, 'name', grammar);
  const typeOf = {
    date: types.date,
    workingDay: types.boolean,
    certain: types.boolean,
    number: types.integer,
    uncertainNumber: types.integer,
    kind: types.text,
    nameZh: types.text,
    nameEn: types.text,
  };
  const declared = columns.map(([column, key]) => `${identifier(column)} ${typeOf[key]}`);
  const literal = (row: WorkingDayRow, key: keyof WorkingDayRow): string => {
    const value = row[key];
    if (key === 'date') return types.dateLiteral(text(String(value)));
    return typeof value === 'string' ? text(value) : String(value).toUpperCase();
  };
  const values = writingRows(rows, () =>
    rows.map((row) => `(${columns.map(([, key]) => literal(row, key)).join(', ')})`),
  );
  const create = `CREATE TABLE ${table} (${declared.join(', ')})${types.tableEnd};\n`;
  return values.length === 0 ? create : `${create}INSERT INTO ${table} VALUES\n${values.join(',\n')};\n`;
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ dialect: lookedAtLater, name: lookedAtLater }));

function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}
