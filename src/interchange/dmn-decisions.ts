import type { Collection, Combination, FactDefinition, Table, TableRow } from '../engine';
import { type CompiledSource, type Parameters, passes, resolve, testsOfRow } from '../engine/internal';
import { dmnTable, type DmnInput, type DmnRule } from './dmn-table';
import { element, textElement } from './xml';

/** The choices of readings by which a decision is written. */
type ReadingChoices = Readonly<Record<string, string | undefined>> | undefined;

/** The decisions of the standard that say what one of ours says; the last one bears its name. */
export function dmnDecisions(
  { source, rows: applying }: CompiledSource,
  parameters: Parameters | undefined,
  readings: ReadingChoices,
  titleOf: (decision: string) => string,
): readonly string[] {
  const label = titleOf(source.id);
  if (source.kind === 'combination') return [combination(source, label)];
  const chosen = rowsUnder(source, readings);
  if (source.kind !== 'collect') {
    const hitPolicy = source.kind === 'unique' ? 'UNIQUE' : 'FIRST';
    const rules = chosen.map((row) => ruleOf(row, parameters));
    return [
      decision(
        source.id,
        label,
        requiredBy(source, chosen),
        dmnTable({ id: source.id, hitPolicy, inputs: inputsOf(source, chosen), rules }, parameters),
      ),
    ];
  }
  return assembled(source, chosen, applying, label, parameters);
}

/** The rows that can apply under the choices of readings, without their tests of readings: the standard knows none. */
function rowsUnder({ rows, readings = {} }: Table, choices: ReadingChoices = {}): readonly TableRow[] {
  return rows.flatMap((row) => {
    const tests = testsOfRow(row);
    const ofFacts = tests.filter(([name]) => readings[name] === undefined);
    const isChosen = tests.every(([name, test]) => {
      const values = readings[name];
      return values === undefined || passes(resolve(test, undefined), choices[name] ?? values[0]);
    });
    return isChosen ? [{ ...row, when: Object.fromEntries(ofFacts) }] : [];
  });
}

/**
 * A collection may say an outcome once though two rows give it, and make anything of the list. So for each term one
 * decision says whether it is collected, and a table over these leads every list that can come about to its outcome.
 */
function assembled(
  source: Collection,
  chosen: readonly TableRow[],
  applying: CompiledSource['rows'],
  label: string,
  parameters: Parameters | undefined,
): readonly string[] {
  const terms = [...new Set(chosen.map(({ outcome }) => String(resolve(outcome, parameters))))];
  const nameOf = (term: string): string => `${source.id}_has_${term.split('.').join('_')}`; // a dot would be a path
  const parts = terms.map((term) => {
    const rows = chosen.filter(({ outcome }) => outcome === term);
    const rules = rows.map((row) => ({ ...ruleOf(row, parameters), outcome: true }));
    const otherwise = { id: 'otherwise', tests: new Map(), outcome: false, grounds: '' };
    const id = nameOf(term);
    const table = { id, hitPolicy: 'FIRST' as const, inputs: inputsOf(source, rows), rules: [...rules, otherwise] };
    return decision(id, `${label}: ${term}`, requiredBy(source, rows), dmnTable(table, parameters));
  });
  const outcomeOf = (rows: readonly number[]): unknown => {
    const list = [...new Set(rows.map((row) => resolve(source.rows[row]?.outcome, parameters)))];
    return source.assemble === undefined ? list : source.assemble(list);
  };
  const lists = new Map(
    (applying?.lists ?? []).map((rows) => {
      const collected = new Set(rows.map((row) => source.rows[row]?.outcome));
      return [terms.filter((term) => collected.has(term)).join(), outcomeOf(rows)];
    }),
  );
  const rules = [...lists].map(([list, outcome], index): DmnRule => ({
    id: `list${index + 1}`,
    tests: new Map(terms.map((term) => [nameOf(term), list.split(',').includes(term)])),
    outcome,
    grounds: list === '' && source.none ? groundsOf(source.none) : '',
  }));
  const inputs = terms.map((term): DmnInput => ({ expression: nameOf(term), typeRef: 'boolean' }));
  const requirements = terms.map((term) => requirement('requiredDecision', nameOf(term)));
  return [
    ...parts,
    decision(
      source.id,
      label,
      requirements,
      dmnTable({ id: source.id, hitPolicy: 'UNIQUE', inputs, rules }, parameters),
    ),
  ];
}

function combination({ id, reads, facts }: Combination, label: string): string {
  const entries = [
    ...Object.entries(reads).map(([name, { id: read }]) => [name, read] as const),
    ...facts.map((name) => [name, name] as const),
  ];
  return decision(
    id,
    label,
    [
      ...new Set(Object.values(reads).map((each) => requirement('requiredDecision', each.id))),
      ...facts.map((name) => requirement('requiredInput', name)),
    ],
    element(
      'context',
      { id: `${id}_context` },
      entries.map(([name, read]) =>
        element(
          'contextEntry',
          {},
          element('variable', { name }),
          element('literalExpression', {}, textElement('text', read)),
        ),
      ),
    ),
  );
}

/** A fact as input data. */
export function inputData(name: string, definition: FactDefinition): string {
  return element(
    'inputData',
    { id: name, name },
    element('variable', { id: `${name}_variable`, name, typeRef: typeOf(definition) }),
  );
}

function decision(id: string, label: string, requirements: readonly string[], expression: string): string {
  return element(
    'decision',
    { id, name: id, label },
    element('variable', { id: `${id}_variable`, name: id, typeRef: 'Any' }), // Drools warns of a variable without a type
    requirements,
    expression,
  );
}

function requirement(kind: 'requiredDecision' | 'requiredInput', id: string): string {
  return element('informationRequirement', {}, element(kind, { href: `#${id}` }));
}

function ruleOf(row: TableRow, parameters: Parameters | undefined): DmnRule {
  return {
    id: row.id,
    tests: new Map(testsOfRow(row)),
    outcome: resolve(row.outcome, parameters),
    grounds: groundsOf(row),
  };
}

function groundsOf({ clauses, interpretations = [] }: Pick<TableRow, 'clauses' | 'interpretations'>): string {
  return [...clauses, ...interpretations].join(' ');
}

/** What the rows test, in the order in which they first do. */
function testedBy(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => testsOfRow(row).map(([name]) => name)))];
}

function inputsOf({ vocabulary, reads }: Table, rows: readonly TableRow[]): readonly DmnInput[] {
  return testedBy(rows).map((name) => {
    const definition = vocabulary[name];
    if (definition === undefined) {
      const [read = '', ...field] = name.split('.');
      return { expression: [reads[read]?.id ?? read, ...field].join('.') };
    }
    return {
      expression: name,
      // Camunda warns of `number`; the input data says it anyway.
      ...(definition.kind !== 'number' && { typeRef: typeOf(definition) }),
      ...(definition.kind === 'oneOf' && { values: definition.values }),
    };
  });
}

function requiredBy({ vocabulary, reads }: Table, rows: readonly TableRow[]): readonly string[] {
  const required = testedBy(rows).map((name) => {
    const [read = ''] = name.split('.');
    return vocabulary[name] === undefined
      ? requirement('requiredDecision', reads[read]?.id ?? read)
      : requirement('requiredInput', name);
  });
  return [...new Set(required)];
}

function typeOf({ kind }: FactDefinition): string {
  return kind === 'oneOf' ? 'string' : kind;
}
