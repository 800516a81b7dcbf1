import { no } from '../engine/internal';
import type { CaseDecision } from '../compliance/case-decisions';
import type { Grammar } from '../interchange/sql/dialect';
import { numberLiteral } from '../interchange/sql/fact-kinds';
import type { TakenReadings } from '../policy/readings-taken';
import { meaningsOf, switched, tracked, type Question } from './open-decisions';
import type { RowCheck } from './row-checks';
import { recordLayout, type RecordColumn } from './tables';
import { tabulate, type Cell, type Cells, type RowVerdict, type Tabulated } from './tabulate';
import { bitsOf, contestedColumn, isWithin, type Writing } from './written-check';

/** A tabulated check with its outcomes numbered by meaning, and the mask of the possible outcomes. */
interface NumberedCheck {
  /** The rows for which the check has a result, with the verdict for each meaning. */
  readonly rows: readonly { readonly cells: Cells; readonly verdicts: readonly RowVerdict[] }[];
  readonly root: number;
}

/** An index that does not exist, as an integer. */
export const noPlace = 'CASE WHEN FALSE THEN 0 END';

/** The columns of a check that depends on one row. */
export function columnsOfCheck({ table, columns }: RowCheck): readonly RecordColumn[] {
  const known = recordLayout()[table];
  return columns.map(
    (column) =>
      known.find(({ name }) => name === column) ?? { name: column, ...workedOut[column as keyof typeof workedOut] },
  );
}

/** A value computed from several tables, with a path in a record that can provide it. */
const workedOut = {
  plan_replied: { kind: 'date', path: ['supplyPlan', 'repliedOn'], contains: 'value' },
} as const satisfies Readonly<Record<string, Omit<RecordColumn, 'name'>>>;

/** Writes a check that depends on one row: a SELECT of its findings and undetermined results. */
export function writeRowCheck(each: RowCheck, { source, open, masks, contested }: Writing): string {
  const { grammar, tables, policy, readings } = source;
  const { check, table, oncePer } = each;
  const columns = columnsOfCheck(each);
  const { identifier: name, text } = grammar;
  const asked = new Set<Question>();
  const by = (taken: TakenReadings): Tabulated =>
    tabulate(check, table, columns, policy, tracked(taken, asked), open.outcomesOf);
  const base = by(readings);
  const { decision } = base;
  const numberedBy = (tabulated: Tabulated, taken: TakenReadings): NumberedCheck => {
    const [first] = tabulated.rows;
    const { meanings, labels } = meaningsOf(first?.verdicts ?? [], (outcome) =>
      tabulated.rows.map(({ verdicts }) => verdicts[outcome] as RowVerdict),
    );
    const rows = tabulated.rows.map(({ cells }, row) => ({
      cells,
      verdicts: meanings.map((meaning) => meaning[row] as RowVerdict), // one for every row
    }));
    return {
      rows: rows.filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'none')),
      root: decision === undefined ? no : open.functionOf(decision, taken, labels),
    };
  };

  const isOfCase = table === 'cases';
  const isOfWorks = table === 'works';
  const row = isOfCase || isOfWorks ? 'j' : 't';
  const reference = ({ name: column }: RecordColumn): string => `${row}.${name(isOfWorks ? `item_${column}` : column)}`;
  const maskOf = ({ root }: NumberedCheck, guarding?: CaseDecision<unknown>): string => {
    const column = masks.columnFor(root, guarding === undefined ? undefined : open.factsOf(guarding));
    return /^\d/.test(column) ? column : `j.${name(column)}`;
  };
  const own = numberedBy(base, readings);
  const verdict = verdictColumn(own, columns, maskOf(own, decision), reference, grammar);
  const questions = new Set([...asked, ...(decision === undefined ? [] : open.questionsOf(decision))]);
  const foundBy = contested
    ? switched(readings, questions).flatMap(({ question, readings: other }) => {
        const tried = numberedBy(by(other), other);
        const isSame = tried.root === own.root && JSON.stringify(tried.rows) === JSON.stringify(own.rows);
        return isSame ? [] : [[question, foundColumn(tried, maskOf(tried), reference, grammar)] as const];
      })
    : [];
  const isNested = table === 'reviews_scope' || table === 'reviews_opinions';
  const place = isOfCase ? noPlace : `${row}.${name('place')}`;
  const from = isOfCase
    ? `${name('yk_judged')} AS j`
    : isOfWorks
      ? `${name('yk_judged_works')} AS j`
      : `${tables[table]} AS t\nJOIN ${name('yk_judged')} AS j ON j.${name('id')} = t.${name('case_id')}`;
  const columnsOfRow = [
    `${isOfCase ? `j.${name('id')}` : `${row}.${name('case_id')}`} AS ${name('case_id')}`,
    `${text(check.code)} AS ${name('code')}`,
    `${place} AS ${name('place')}`,
    `${isNested ? `t.${name('part')}` : noPlace} AS ${name('part')}`,
    `${verdict} AS ${name('verdict')}`,
    ...(contested ? [`${contestedColumn(foundBy, source)} AS ${name('contested')}`] : []),
  ];
  if (oncePer === undefined) return `SELECT ${columnsOfRow.join(',\n  ')}\nFROM ${from}`;
  const inner = `SELECT ${[...columnsOfRow, `t.${name(oncePer)} AS ${name('once_per')}`].join(',\n  ')}\nFROM ${from}`;
  const outer = [
    ...['case_id', 'code'].map(name),
    `MIN(${name('place')}) AS ${name('place')}`,
    `${noPlace} AS ${name('part')}`,
    ...['verdict', ...(contested ? ['contested'] : [])].map(name),
  ];
  const group = ['case_id', 'code', 'verdict', ...(contested ? ['contested'] : []), 'once_per'].map(name).join(', ');
  return `SELECT ${outer.join(', ')}\nFROM (\n${inner}\n) AS ${name('o')}\nWHERE ${name('verdict')} IS NOT NULL\nGROUP BY ${group}`;
}

/** The SQL for a column of the row. */
type ColumnReference = (column: RecordColumn) => string;

/** The verdict on a row as a text: a severity, `undetermined`, `invalid`, or NULL for no observation. */
function verdictColumn(
  { rows }: NumberedCheck,
  columns: readonly RecordColumn[],
  mask: string,
  reference: ColumnReference,
  grammar: Grammar,
): string {
  const strange = columns.flatMap((column) => {
    const test = invalidTest(reference(column), column, grammar);
    return test === undefined ? [] : [`WHEN ${test} THEN 'invalid'`];
  });
  const branches = rows.map(({ cells, verdicts }) => {
    const found = severities.flatMap((severity) => {
      const bits = among(verdicts, severity);
      return bits === 0 ? [] : [`WHEN ${isWithin(mask, bits, grammar)} THEN '${severity}'`];
    });
    const none = among(verdicts, 'none');
    const nothing = none === 0 ? '' : ` WHEN ${isWithin(mask, none, grammar)} THEN NULL`;
    return `WHEN ${testOf(cells, reference, grammar)} THEN CASE WHEN ${mask} = 0 THEN 'invalid' ${found.join(' ')}${nothing} ELSE 'undetermined' END`;
  });
  const all = [...strange, ...branches];
  // By the tables of a policy, a check may find nothing in any row.
  return all.length === 0 ? `CASE WHEN FALSE THEN '' END` : `CASE ${all.join('\n ')} END`;
}

/** Whether a row certainly has a finding. */
function foundColumn({ rows }: NumberedCheck, mask: string, reference: ColumnReference, grammar: Grammar): string {
  if (rows.length === 0) return 'FALSE';
  const branches = rows.map(({ cells, verdicts }) => {
    const tests = severities.flatMap((severity) => {
      const bits = among(verdicts, severity);
      return bits === 0 ? [] : [isWithin(mask, bits, grammar)];
    });
    return `WHEN ${testOf(cells, reference, grammar)} THEN ${tests.join(' OR ')}`;
  });
  return `CASE ${branches.join('\n ')} ELSE FALSE END`;
}

const severities = ['violation', 'advisory'] as const;

/** The meanings that have a verdict, as bits. */
function among(verdicts: readonly RowVerdict[], wanted: RowVerdict): number {
  return bitsOf([...verdicts.keys()].filter((each) => verdicts[each] === wanted));
}

function testOf(cells: Cells, reference: ColumnReference, grammar: Grammar): string {
  return cells.map(([column, cell]) => cellTest(reference(column), column, cell, grammar)).join(' AND ');
}

/** Whether a value is none that its column can have; undefined if the type of the column rules it out. */
function invalidTest(reference: string, { kind, values }: RecordColumn, grammar: Grammar): string | undefined {
  if (values !== undefined) return `${grammar.exactly(reference)} NOT IN (${values.map(grammar.text).join(', ')})`;
  if (kind === 'boolean') return `NOT (${reference} = TRUE OR ${reference} = FALSE)`; // a number, in some engines
  // Checks of rows read numbers that are counts. Some engines sort NaN, and texts, above all numbers.
  const most = numberLiteral(Number.MAX_VALUE);
  return kind === 'number'
    ? `(${reference} < 0 OR ${reference} > ${most} OR ${reference} <> ROUND(${reference}))`
    : undefined;
}

function cellTest(reference: string, { values }: RecordColumn, cell: Cell | null, { text, exactly }: Grammar): string {
  if (cell === null) return `${reference} IS NULL`;
  if (typeof cell === 'boolean') return `${reference} = ${cell ? 'TRUE' : 'FALSE'}`;
  if (values !== undefined) return `${exactly(reference)} = ${text(cell)}`;
  return `${reference} ${cell === 'zero' ? '= 0' : cell === 'positive' ? '> 0' : 'IS NOT NULL'}`;
}
