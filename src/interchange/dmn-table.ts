import type { AnyTest } from '../engine';
import type { Parameters } from '../engine/internal';
import { feelLiteral, feelTest } from './feel';
import { element, textElement } from './xml';

/** A column of conditions. */
export interface DmnInput {
  /** What is tested: a fact, a decision, or a field of a decision's outcome. */
  readonly expression: string;
  readonly typeRef?: string;
  /** The values it can take, if they are listed. */
  readonly values?: readonly unknown[];
}

/** A rule of a DMN table. */
export interface DmnRule {
  readonly id: string;
  readonly tests: ReadonlyMap<string, AnyTest>;
  readonly outcome: unknown;
  /** The clauses and readings of the row. */
  readonly grounds: string;
}

/** A decision table of the standard. */
export interface DmnTable {
  readonly id: string;
  readonly hitPolicy: 'FIRST' | 'UNIQUE' | 'RULE ORDER';
  readonly inputs: readonly DmnInput[];
  readonly rules: readonly DmnRule[];
}

/** Writes a decision table; an outcome that is a record has a column for each of its fields. */
export function dmnTable({ id, hitPolicy, inputs, rules }: DmnTable, parameters: Parameters | undefined): string {
  const fields = fieldsOf(rules[0]?.outcome);
  return element(
    'decisionTable',
    { id: `${id}_table`, hitPolicy, outputLabel: id },
    inputs.map(({ expression, typeRef, values }, index) =>
      element(
        'input',
        { id: `${id}_input${index + 1}`, label: expression },
        element('inputExpression', { id: `${id}_expression${index + 1}`, typeRef }, textElement('text', expression)),
        values === undefined
          ? []
          : element(
              'inputValues',
              { id: `${id}_values${index + 1}` },
              textElement('text', values.map(feelLiteral).join(', ')),
            ),
      ),
    ),
    fields === undefined
      ? element('output', { id: `${id}_output1` })
      : fields.map((name, index) => element('output', { id: `${id}_output${index + 1}`, name })),
    element('annotation', { name: 'grounds' }),
    rules.map((rule) =>
      element(
        'rule',
        { id: `${id}_rule_${rule.id}` },
        inputs.map(({ expression }, index) =>
          element(
            'inputEntry',
            { id: `${id}_rule_${rule.id}_in${index + 1}` },
            textElement('text', feelTest(rule.tests.get(expression), parameters)),
          ),
        ),
        outputsOf(rule.outcome, fields).map((value, index) =>
          element(
            'outputEntry',
            { id: `${id}_rule_${rule.id}_out${index + 1}` },
            textElement('text', feelLiteral(value)),
          ),
        ),
        element('annotationEntry', {}, textElement('text', rule.grounds)),
      ),
    ),
  );
}

function fieldsOf(outcome: unknown): readonly string[] | undefined {
  return typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) ? Object.keys(outcome) : undefined;
}

function outputsOf(outcome: unknown, fields: readonly string[] | undefined): readonly unknown[] {
  if (fields === undefined) return [outcome];
  const values = new Map<string, unknown>(Object.entries(Object(outcome) as object));
  return fields.map((field) => values.get(field));
}
