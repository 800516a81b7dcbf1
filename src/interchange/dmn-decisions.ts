import {
  InvalidTableError,
  type Collection,
  type Combination,
  type FactDefinition,
  type Source,
  type Table,
  type TableRow,
} from '../engine';
import { collected, join, type Compiled, type Parameters, resolve, testsOfRow } from '../engine/internal';
import { extension } from './dmn-extension';
import { isPlainName, type DmnNames } from './dmn-names';
import type { RowsUnder } from './dmn-rows';
import { dmnTable, type DmnInput, type DmnRule } from './dmn-table';
import { element, textElement } from './xml';

// Over 200 lines: one function for each kind of source, with shared rules and columns.

/** A decision of the standard. */
export interface DmnDecision {
  readonly name: string;
  /** The id of the decision that it represents; absent: it represents a part of one. */
  readonly id?: string;
  /** Its label for people. */
  readonly label: string;
  /** The names of the facts and decisions that it uses. */
  readonly requires: readonly string[];
  /** Its logic, as an XML element. */
  readonly expression: string;
}

/** The context for writing decisions. */
export interface DmnWriting {
  readonly names: DmnNames;
  readonly parameters: Parameters | undefined;
  /** The rows under the choices of readings with which a decision is written. */
  readonly rowsUnder: RowsUnder;
  readonly titleOf: (decision: string) => string;
  /** Of several sources with the same id, the one that gets it. */
  readonly owners: ReadonlyMap<string, Source>;
}

/**
 * The DMN decisions that represent one of ours; the last one has its name.
 *
 * @param compiled the decision compiled for all facts; undefined if that is too large
 * @throws InvalidTableError for a collection with too many outcomes to list
 */
export function dmnDecisions(
  source: Source,
  compiled: Compiled | undefined,
  writing: DmnWriting,
): readonly DmnDecision[] {
  const { names, parameters, titleOf } = writing;
  const [name, label] = [names.ofDecision(source), titleOf(source.id)];
  const kept = { name, label, ...(writing.owners.get(source.id) === source && { id: source.id }) };
  if (source.kind === 'combination') return [{ ...kept, ...combination(source, name, names) }];
  const chosen = writing.rowsUnder(source);
  const inputs = inputsOf(source, chosen, names);
  const requires = requiredBy(source, chosen, names);
  if (source.kind === 'collect' && !isPlainCollection(source))
    return assembled(source, chosen, compiled, kept, writing);
  const policy =
    source.kind === 'collect'
      ? source.aggregate === undefined
        ? { hitPolicy: 'RULE ORDER' as const }
        : { hitPolicy: 'COLLECT' as const, aggregation: source.aggregate.toUpperCase() }
      : { hitPolicy: source.kind === 'unique' ? ('UNIQUE' as const) : ('FIRST' as const) };
  const rules = chosen.map((row) => ruleOf(row, parameters));
  const otherwise = resolve(source.otherwise, parameters);
  return [
    {
      ...kept,
      requires,
      expression: dmnTable({ name, ...policy, inputs, rules, otherwise }, parameters, names),
    },
  ];
}

/** Whether DMN has the same result for the rows that apply: a list that keeps equal outcomes, or an aggregate. */
function isPlainCollection({ keepsEqual = false, aggregate, assemble, none }: Collection): boolean {
  return keepsEqual && none === undefined && (aggregate !== undefined || assemble === undefined);
}

/**
 * A collection may list an outcome once although two rows give it, and may compute any outcome from the list. So there
 * is one decision for each item (whether it is collected), and a table over these decisions with the outcome of every
 * possible list.
 */
function assembled(
  source: Collection,
  chosen: readonly TableRow[],
  compiled: Compiled | undefined,
  own: Pick<DmnDecision, 'name' | 'id' | 'label'>,
  { names, parameters }: DmnWriting,
): readonly DmnDecision[] {
  if (compiled === undefined)
    throw new InvalidTableError('table-too-large', source.id, { of: 'outcomes', limit: 1024 });
  const byOutcome: Naming = ({ outcome }) => {
    const item: unknown = resolve(outcome, parameters);
    return typeof item === 'string' ? item : JSON.stringify(item);
  };
  const byId: Naming = ({ id }) => id;
  const combined = applyingTogether(compiled).map((rows) => rows.flatMap((row) => source.rows[row] ?? []));
  const outcomes = outcomesByTerms(source, combined, byOutcome, parameters);
  // If the order of the list depends on which row gives an outcome, each row is an item.
  const termOf = outcomes ? byOutcome : byId;
  const lists = outcomes ?? outcomesByTerms(source, combined, byId, parameters) ?? [];
  const items = [...new Set(chosen.map(termOf))].map((term) => ({
    term,
    rows: chosen.filter((row) => termOf(row) === term),
    name: names.unused(`${own.name}_has_${term}`),
  }));
  const parts = items.map(({ rows, term, name }): DmnDecision => {
    const rules = rows.map((row) => ({ ...ruleOf(row, parameters), outcome: true }));
    const last = { id: 'otherwise', tests: new Map(), outcome: false };
    const inputs = inputsOf(source, rows, names);
    const table = { name, hitPolicy: 'FIRST' as const, inputs, rules: [...rules, last] };
    return {
      name,
      label: `${own.label}: ${term}`,
      requires: requiredBy(source, rows, names),
      expression: dmnTable(table, parameters, names),
    };
  });
  const rules = lists.map(({ terms, outcome }, index): DmnRule => {
    const none = terms.size > 0 ? undefined : source.none;
    return {
      id: `list${index + 1}`,
      tests: new Map(items.map(({ name, term }) => [name, terms.has(term)])),
      outcome,
      ...(none && { row: groundsIn(none) }),
    };
  });
  const inputs = items.map(({ name }): DmnInput => ({ name, expression: name, typeRef: 'boolean' }));
  const table = { name: own.name, hitPolicy: 'UNIQUE' as const, inputs, rules };
  const requires = items.map(({ name }) => name);
  return [...parts, { ...own, requires, expression: dmnTable(table, parameters, names) }];
}

/** The lists of rows that can apply together; each row may have its own function. */
function applyingTogether({ compiled: { rows }, graph: { builder } }: Compiled): readonly (readonly number[])[] {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only.lists;
  const roots = rows.map(({ root }) => root);
  return join(roots, builder, 1024).lists.map((each) =>
    each.flatMap((number, part) => rows[part]?.lists[number] ?? []),
  );
}

/** The name of a row as an item of a list. */
type Naming = (row: TableRow) => string;

/** The outcome for each set of items; undefined if the items do not determine it. */
function outcomesByTerms(
  source: Collection,
  lists: readonly (readonly TableRow[])[],
  termOf: Naming,
  parameters: Parameters | undefined,
): readonly { readonly terms: ReadonlySet<string>; readonly outcome: unknown }[] | undefined {
  const found = new Map<string, { readonly terms: ReadonlySet<string>; readonly outcome: unknown }>();
  for (const rows of lists) {
    const terms = new Set(rows.map(termOf));
    const outcomes = rows.map(({ outcome }) => resolve(outcome, parameters));
    const outcome = collected(source, outcomes);
    const key = JSON.stringify([...terms].sort());
    const earlier = found.get(key);
    if (earlier !== undefined && JSON.stringify(earlier.outcome) !== JSON.stringify(outcome)) return undefined;
    found.set(key, earlier ?? { terms, outcome });
  }
  return [...found.values()];
}

function combination(
  { reads, facts }: Combination,
  own: string,
  names: DmnNames,
): Pick<DmnDecision, 'requires' | 'expression'> {
  const entries = [
    ...Object.entries(reads).map(([name, read]) => [name, names.ofDecision(read)] as const),
    ...facts.map((name) => [name, names.ofFact(name)] as const),
  ];
  return {
    requires: [...new Set(entries.map(([, used]) => used))],
    expression: element(
      'context',
      { id: names.unused(`${own}_context`) },
      entries.map(([name, used]) =>
        element(
          'contextEntry',
          {},
          // Tools take any white space in a name for one space.
          element('variable', { name }, isPlainName(name) ? [] : extension({ name })),
          element('literalExpression', {}, textElement('text', used)),
        ),
      ),
    ),
  };
}

function ruleOf(row: TableRow, parameters: Parameters | undefined): DmnRule {
  return {
    id: row.id,
    tests: new Map(testsOfRow(row)),
    outcome: resolve(row.outcome, parameters),
    row: groundsIn(row),
  };
}

/** The citations of a row. */
function groundsIn({
  id,
  clauses,
  interpretations = [],
}: Pick<TableRow, 'id' | 'clauses' | 'interpretations'>): NonNullable<DmnRule['row']> {
  return { id, clauses, interpretations };
}

/** What the rows test, in the order of first use. */
function testedBy(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => testsOfRow(row).map(([name]) => name)))];
}

function inputsOf({ vocabulary, reads }: Table, rows: readonly TableRow[], names: DmnNames): readonly DmnInput[] {
  return testedBy(rows).map((name) => {
    const definition = vocabulary[name];
    if (definition === undefined) {
      const [decision = '', ...field] = name.split('.');
      const read = reads[decision];
      return { name, expression: [read ? names.ofDecision(read) : decision, ...field].join('.') };
    }
    return {
      name,
      expression: names.ofFact(name),
      kind: definition.kind,
      // Camunda warns of `number`, which the input data states anyway.
      ...(typeOf(definition) !== 'number' && { typeRef: typeOf(definition) }),
      ...(definition.kind === 'oneOf' && { values: definition.values }),
    };
  });
}

function requiredBy({ vocabulary, reads }: Table, rows: readonly TableRow[], names: DmnNames): readonly string[] {
  const required = testedBy(rows).map((name) => {
    const [decision = ''] = name.split('.');
    const read = vocabulary[name] === undefined ? reads[decision] : undefined;
    return read ? names.ofDecision(read) : names.ofFact(name);
  });
  return [...new Set(required)];
}

/** The FEEL type of a fact. */
export function typeOf({ kind }: FactDefinition): string {
  return { oneOf: 'string', text: 'string', number: 'number', integer: 'number', boolean: 'boolean', date: 'date' }[
    kind
  ];
}
