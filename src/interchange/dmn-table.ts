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

/**
 * Writes a decision table with one output, which bears the name of the decision: Camunda hands outputs on by their names.
 * An outcome that is a record is a context, so that `decision.field` means the same in every engine.
 */
export function dmnTable({ id, hitPolicy, inputs, rules }: DmnTable, parameters: Parameters | undefined): string {
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
    element('output', { id: `${id}_output1`, name: id }),
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
        element('outputEntry', { id: `${id}_rule_${rule.id}_out1` }, textElement('text', feelLiteral(rule.outcome))),
        element('annotationEntry', {}, textElement('text', rule.grounds)),
      ),
    ),
  );
}
