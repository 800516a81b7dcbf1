import type { Source, Table, TableRow } from '../../src/engine/terms/table';
import type { AnyTest } from '../../src/engine/terms/unary-test';

/** Facts of a case, every one known. */
export type FullFacts = Readonly<Record<string, string | number | boolean>>;

/** The result of reading the table by hand. */
export interface Reading {
  readonly outcome: unknown;
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  readonly interpretations: readonly string[];
  /** Whether a row applied here and in everything that was read; a collection is content with none. */
  readonly complete: boolean;
  /** Whether two rows applied where only one may, here or in anything that was read. */
  readonly overlaps: boolean;
}

type Figures = Readonly<Record<string, number>>;

/**
 * Reads a table row by row, as a person does: slow and plain, and independent of the engine except for the shape of tables.
 */
export function interpret(source: Source, facts: FullFacts, figures: Figures): Reading {
  if (source.kind === 'combination') {
    const parts = Object.entries(source.reads).map(([name, part]) => [name, interpret(part, facts, figures)] as const);
    const outcome = Object.fromEntries(parts.map(([name, reading]) => [name, reading.outcome]));
    return { outcome, ...grounds(parts.map(([, reading]) => reading)) };
  }
  let consulted = new Map<string, Reading>();
  const valueOf = (name: string): unknown => {
    const [read = '', field] = name.split('.');
    const decision = source.reads[read];
    if (decision === undefined) return facts[name];
    const reading = consulted.get(read) ?? interpret(decision, facts, figures);
    consulted.set(read, reading);
    return field === undefined ? reading.outcome : fieldOf(reading.outcome, field);
  };
  const applies = ({ when = {} }: TableRow): boolean => {
    for (const [name, test] of Object.entries(when)) {
      if (test !== undefined && !holds(test, valueOf(name), figures)) return false;
    }
    return true;
  };
  const rows: TableRow[] = [];
  let cited = consulted;
  for (const row of source.rows) {
    if (!applies(row)) continue;
    rows.push(row);
    if (source.kind === 'first') break;
    // The other rows of a unique table are read only to see whether they apply too.
    if (source.kind === 'unique' && rows.length === 1) {
      cited = consulted;
      consulted = new Map(consulted);
    }
  }
  if (source.kind !== 'unique' || rows.length === 0) cited = consulted;
  const read = Object.keys(source.reads).flatMap((name) => cited.get(name) ?? []);
  const giving = source.kind === 'collect' ? rows : rows.slice(0, 1);
  const own: Reading = {
    outcome: outcomeOf(source, rows, figures),
    rules: giving.map(({ id }) => `${source.id}/${id}`),
    clauses: giving.flatMap(({ clauses }) => clauses),
    interpretations: giving.flatMap(({ interpretations = [] }) => interpretations),
    complete: rows.length > 0 || source.kind === 'collect' || source.otherwise !== undefined,
    overlaps: source.kind === 'unique' && rows.length > 1,
  };
  return { outcome: own.outcome, ...grounds([...read, own]) };
}

/** A field that an outcome lacks is null; a table without a row for the facts has no outcome, and that no fields. */
function fieldOf(outcome: unknown, field: string): unknown {
  const fields = typeof outcome === 'object' && outcome !== null ? Object.entries(outcome) : [];
  return fields.find(([name]) => name === field)?.[1] ?? null;
}

function grounds(parts: readonly Reading[]): Omit<Reading, 'outcome'> {
  return {
    rules: distinct(parts.flatMap(({ rules }) => rules)),
    clauses: distinct(parts.flatMap(({ clauses }) => clauses)),
    interpretations: distinct(parts.flatMap(({ interpretations }) => interpretations)),
    complete: parts.every(({ complete }) => complete),
    overlaps: parts.some(({ overlaps }) => overlaps),
  };
}

function outcomeOf({ kind, assemble, otherwise }: Table, rows: readonly TableRow[], figures: Figures): unknown {
  if (kind !== 'collect') return inserted(rows[0] ? rows[0].outcome : otherwise, figures);
  const collected = distinct(rows.map(({ outcome }) => inserted(outcome, figures)));
  return assemble === undefined ? collected : assemble(collected);
}

/** The outcome with figures in the place of references; records are one level deep here. */
function inserted(outcome: unknown, figures: Figures): unknown {
  if (typeof outcome !== 'object' || outcome === null) return outcome;
  if ('parameters' in outcome) return figure(outcome.parameters as readonly string[], figures);
  return Object.fromEntries(Object.entries(outcome).map(([field, value]) => [field, inserted(value, figures)]));
}

function figure(names: readonly string[], figures: Figures): number {
  let sum = 0;
  for (const name of names) sum += figures[name] ?? NaN;
  return sum;
}

/** A test on one value, written down from the definitions and not from the engine. */
function holds(test: AnyTest, value: unknown, figures: Figures): boolean {
  if (typeof test !== 'object' || test === null) return test === value;
  if ('values' in test) {
    const listed = test.values.some((each) => each === value);
    return test.test === 'oneOf' ? listed : !listed;
  }
  if ('tests' in test) {
    const held = test.tests.map((each) => holds(each, value, figures));
    return test.test === 'between' ? !held.includes(false) : held.includes(true);
  }
  if (typeof test.operand === 'string') throw new TypeError('no fact is a day here');
  const bound = typeof test.operand === 'number' ? test.operand : figure(test.operand.parameters, figures);
  const number = typeof value === 'number' ? value : NaN;
  return { atMost: number <= bound, moreThan: number > bound, atLeast: number >= bound, lessThan: number < bound }[
    test.test
  ];
}

/** A text by which plain values are distinguished; `undefined` has one too. */
export function textOf(value: unknown): string {
  return JSON.stringify([value]);
}

/** Equal values once, in the order of first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const text = textOf(value);
    return !seen.has(text) && seen.add(text);
  });
}
