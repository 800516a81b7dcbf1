import { writable } from '../../interchange/xml';
import type { Path, Problems } from '../dmn-error';
import { readLiteral, type FeelType, type FeelValue } from '../feel/literal';
import { UnknownExpression } from '../feel/tokens';
import { readTests } from '../feel/unary-tests';
import { typeRefOf } from '../model/item-types';
import { ownData } from '../model/own-data';
import { childOf, childrenOf, expressionIn, plainName, type XmlElement } from '../model/xml-element';
import { feelTypeOf, type Column } from './column';
import { hitPolicies, isListPolicy, type DraftColumn, type DraftRow, type HitPolicy, type TableDraft } from './draft';
import { inOutputOrder } from './output-order';

/** What the expression of a column refers to; undefined if it is not a name. */
export type Naming = (expression: string, typeRef: string | undefined) => Column | undefined;

/** The model around a table. */
export interface Surroundings {
  readonly naming: Naming;
  /** The type of single values that an element states; undefined for any other type, and for none. */
  readonly typing: (element: XmlElement | undefined) => FeelType | undefined;
  /** The result of the decision, which may state its type. */
  readonly variable: XmlElement | undefined;
}

/** Reads an expression; an unsupported one is reported. */
type Reading = <Value>(read: (expression: string) => Value, expression: string, path: Path) => Value | undefined;

const mostColumns = 1000;

/** Reads a decision table. Parts that are not supported are reported; then the table must not be used. */
export function readTable(
  table: XmlElement,
  name: string,
  { naming, typing, variable }: Surroundings,
  problems: Problems,
): TableDraft {
  const { report } = problems;
  const reading: Reading = (read, expression, path) => {
    try {
      return read(expression);
    } catch (error) {
      if (!(error instanceof UnknownExpression)) throw error;
      report('unsupported-expression', path, error.expected, expression || 'nothing');
      return undefined;
    }
  };
  const { hitPolicy, aggregate } = policyOf(table, name, problems);
  const inputs = childrenOf(table, 'input');
  const width = inputs.length + childrenOf(table, 'output').length;
  if (width > mostColumns) {
    report('too-large', [name], `at most ${mostColumns} columns`, `${width} columns`);
    problems.refuse();
  }
  const columns = inputs.map((input, index): DraftColumn => {
    const expression = childOf(input, 'inputExpression');
    const text = plainName(expressionIn(expression));
    const column = naming(text, typeRefOf(expression));
    const path = [name, 'input', index];
    if (column === undefined)
      report('unsupported-expression', path, 'the name of an input or a decision', text || 'nothing');
    return { ...(column ?? { decision: '' }), listed: expressionIn(childOf(input, 'inputValues')) };
  });
  const result = typing(variable);
  const outputs = childrenOf(table, 'output').map((output, index) => {
    const values = expressionIn(childOf(output, 'outputValues'));
    const list =
      values === '' ? undefined : reading(readLiteral, `[${values}]`, [name, 'output', index, 'outputValues']);
    return {
      name: plainName(output.attributes['name'] ?? output.attributes['label'] ?? `output ${index + 1}`),
      values: list as readonly FeelValue[] | undefined, // a list was written
      otherwise: expressionIn(childOf(output, 'defaultOutputEntry')),
      type: aggregate === undefined ? (typing(output) ?? result) : undefined, // an aggregate has a type of its own
    };
  });
  const isSingle = outputs.length === 1 && (aggregate !== undefined || !isListPolicy(hitPolicy));
  if (result !== undefined && !isSingle) report('unsupported', [name, 'variable'], 'the type of its outcomes', result);
  outputs.forEach((output, index) => {
    const isFirst = outputs.findIndex(({ name: each }) => each === output.name) === index;
    if (!isFirst) report('duplicate', [name, 'output', index], 'a name that no other output has', output.name);
  });
  if (outputs.length === 0) report('missing', [name, 'output'], 'an output', 'none');
  if (aggregate !== undefined && outputs.length > 1) {
    report('unsupported', [name, 'aggregation'], 'one output', `${outputs.length} outputs`);
  }
  const outcomeOf = (expressions: readonly string[], path: Path): FeelValue => {
    const values = expressions.map(
      (each, index) => reading((text) => readLiteral(text, outputs[index]?.type), each, [...path, index]) ?? null,
    );
    const named = outputs.map((output, index) => [output.name, values[index] ?? null] as const);
    return named.length === 1 ? (values[0] ?? null) : Object.fromEntries(named);
  };
  const taken = new Set<string>();
  const rows = childrenOf(table, 'rule').map((rule, index) => {
    const path = [name, 'rule', index];
    const entriesOf = (kind: string, count: number): readonly string[] => {
      const entries = childrenOf(rule, kind);
      if (entries.length !== count) report('missing', path, `${count} of ${kind}`, `${entries.length}`);
      return entries.map(expressionIn);
    };
    const tests = entriesOf('inputEntry', columns.length);
    return {
      index,
      ...namingOf(rule, index, taken),
      tests: columns.map((column, at) =>
        reading((text) => readTests(text, feelTypeOf(column.type)), tests[at] ?? '', [...path, 'inputEntry', at]),
      ),
      outcome: outcomeOf(entriesOf('outputEntry', outputs.length), [...path, 'outputEntry']),
    } satisfies DraftRow;
  });
  const defaults = outputs.map(({ otherwise }) => otherwise);
  const isRanked = hitPolicy === 'PRIORITY' || hitPolicy === 'OUTPUT ORDER';
  return {
    kind: 'table',
    name,
    hitPolicy,
    aggregate,
    columns,
    rows: isRanked ? inOutputOrder(rows, outputs, [name], problems) : rows,
    otherwise: defaults.some((each) => each !== '')
      ? outcomeOf(
          defaults.map((each) => each || 'null'),
          [name, 'defaultOutputEntry'],
        )
      : undefined,
  };
}

/**
 * The id and the citations of a row, from its annotations. If `toDmn` wrote them and they are unchanged, the row has
 * its original id, and readings and clauses are separate.
 */
function namingOf(
  rule: XmlElement,
  index: number,
  taken: Set<string>,
): Pick<DraftRow, 'id' | 'clauses' | 'interpretations'> {
  const annotations = childrenOf(rule, 'annotationEntry').flatMap((each) => expressionIn(each) || []);
  const { id: written, clauses, interpretations } = ownData(rule);
  const isUnchanged =
    isTexts(clauses) &&
    isTexts(interpretations) &&
    writable([...clauses, ...interpretations].join(' ')).trim() === annotations.join(' ');
  const own = rule.attributes['id'] ?? `rule ${index + 1}`;
  // A copied row does not get the same id.
  const id = typeof written === 'string' && written !== '' && !taken.has(written) ? written : own;
  taken.add(id);
  return isUnchanged ? { id, clauses, interpretations } : { id, clauses: annotations, interpretations: [] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** How the outcome follows from the rows that apply. */
function policyOf(
  { attributes }: XmlElement,
  name: string,
  { report }: Problems,
): Pick<TableDraft, 'hitPolicy' | 'aggregate'> {
  const { hitPolicy: written = 'UNIQUE', aggregation } = attributes;
  const hitPolicy = hitPolicies.find((each): each is HitPolicy => each === written) ?? 'FIRST';
  if (hitPolicy !== written) report('unsupported', [name, 'hitPolicy'], `one of ${hitPolicies.join(', ')}`, written);
  if (aggregation !== undefined && hitPolicy !== 'COLLECT') {
    report('unsupported', [name, 'aggregation'], 'none with this hit policy', aggregation);
  }
  return { hitPolicy, aggregate: aggregation?.toLowerCase() };
}
