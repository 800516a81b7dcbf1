import type { AnyTest, FactDefinition, TableRow } from '../engine';
import type { Parameters } from '../engine/internal';
import { extension } from './dmn-extension';
import type { DmnNames } from './dmn-names';
import { feelLiteral, feelTest } from './feel';
import { element, textElement } from './xml';

/** A column of conditions. */
export interface DmnInput {
  /** The name that the rules use. */
  readonly name: string;
  /** What is tested: a fact, a decision, or a field of a decision's outcome. */
  readonly expression: string;
  /** The kind of a fact. */
  readonly kind?: FactDefinition['kind'];
  readonly typeRef?: string;
  /** The values it can take, if they are listed. */
  readonly values?: readonly unknown[];
}

/** A rule of a DMN table. */
export interface DmnRule {
  readonly id: string;
  readonly tests: ReadonlyMap<string, AnyTest>;
  readonly outcome: unknown;
  /** The row from which it was made, with its clauses and readings; absent: none. */
  readonly row?: Pick<TableRow, 'id' | 'clauses' | 'interpretations'>;
}

/** A decision table of the standard. */
export interface DmnTable {
  /** The name of the decision. */
  readonly name: string;
  readonly hitPolicy: 'FIRST' | 'UNIQUE' | 'RULE ORDER' | 'COLLECT';
  readonly aggregation?: string | undefined;
  readonly inputs: readonly DmnInput[];
  readonly rules: readonly DmnRule[];
  /** The outcome if no rule applies; absent: null. */
  readonly otherwise?: unknown;
}

/**
 * Writes a decision table with one output, which has the name of the decision, since Camunda refers to outputs by name.
 * A record as outcome becomes a context, so that `decision.field` works in every engine.
 */
export function dmnTable(
  { name, hitPolicy, aggregation, inputs, rules, otherwise }: DmnTable,
  parameters: Parameters | undefined,
  { unused }: DmnNames,
): string {
  return element(
    'decisionTable',
    { id: unused(`${name}_table`), hitPolicy, aggregation, outputLabel: name },
    inputs.map(({ expression, typeRef, values }, index) =>
      element(
        'input',
        { id: unused(`${name}_input${index + 1}`), label: expression },
        element(
          'inputExpression',
          { id: unused(`${name}_expression${index + 1}`), typeRef },
          textElement('text', expression),
        ),
        values === undefined
          ? []
          : element(
              'inputValues',
              { id: unused(`${name}_values${index + 1}`) },
              textElement('text', values.map(feelLiteral).join(', ')),
            ),
      ),
    ),
    element(
      'output',
      { id: unused(`${name}_output1`), name },
      otherwise === undefined ? [] : element('defaultOutputEntry', {}, textElement('text', feelLiteral(otherwise))),
    ),
    element('annotation', { name: 'grounds' }),
    rules.map((rule) => {
      const id = unused(`${name}_rule_${rule.id}`);
      return element(
        'rule',
        { id },
        rule.row === undefined ? [] : extension(rule.row),
        inputs.map((input, index) =>
          element(
            'inputEntry',
            { id: unused(`${id}_in${index + 1}`) },
            textElement('text', feelTest(rule.tests.get(input.name), parameters, input.kind)),
          ),
        ),
        element('outputEntry', { id: unused(`${id}_out1`) }, textElement('text', feelLiteral(rule.outcome))),
        element('annotationEntry', {}, textElement('text', groundsOf(rule.row))),
      );
    }),
  );
}

/** The clauses and readings of a row, for readers of the model. */
function groundsOf({ clauses, interpretations = [] }: NonNullable<DmnRule['row']> = { id: '', clauses: [] }): string {
  return [...clauses, ...interpretations].join(' ');
}
