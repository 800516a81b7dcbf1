import type { AnyTest, FactDefinition } from '../engine';
import type { Parameters } from '../engine/internal';
import { isPlainName, type DmnNames } from './dmn-names';
import { feelLiteral, feelTest } from './feel';
import { element, textElement } from './xml';

/** A column of conditions. */
export interface DmnInput {
  /** What the rules call it. */
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
  /** The clauses and readings it cites. */
  readonly grounds: string;
}

/** A decision table of the standard. */
export interface DmnTable {
  /** The name of the decision. */
  readonly name: string;
  readonly hitPolicy: 'FIRST' | 'UNIQUE' | 'RULE ORDER' | 'COLLECT';
  readonly aggregation?: string | undefined;
  readonly inputs: readonly DmnInput[];
  readonly rules: readonly DmnRule[];
  /** The outcome where no rule applies; absent: null. */
  readonly otherwise?: unknown;
}

/** Writes a decision table; outcomes that are records with the same fields have a column for each of them. */
export function dmnTable(
  { name, hitPolicy, aggregation, inputs, rules, otherwise }: DmnTable,
  parameters: Parameters | undefined,
  { unused }: DmnNames,
): string {
  const fields = fieldsOf([...rules.map(({ outcome }) => outcome), ...(otherwise === undefined ? [] : [otherwise])]);
  const outputs = outputsOf(otherwise, fields);
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
    (fields ?? [undefined]).map((field, index) =>
      element(
        'output',
        { id: unused(`${name}_output${index + 1}`), name: field },
        otherwise === undefined
          ? []
          : element('defaultOutputEntry', {}, textElement('text', feelLiteral(outputs[index]))),
      ),
    ),
    element('annotation', { name: 'grounds' }),
    rules.map((rule) => {
      const id = unused(`${name}_rule_${rule.id}`);
      return element(
        'rule',
        { id },
        inputs.map((input, index) =>
          element(
            'inputEntry',
            { id: unused(`${id}_in${index + 1}`) },
            textElement('text', feelTest(rule.tests.get(input.name), parameters, input.kind)),
          ),
        ),
        outputsOf(rule.outcome, fields).map((value, index) =>
          element('outputEntry', { id: unused(`${id}_out${index + 1}`) }, textElement('text', feelLiteral(value))),
        ),
        element('annotationEntry', {}, textElement('text', rule.grounds)),
      );
    }),
  );
}

/** The fields that all outcomes have; none where they differ, or one of them is no record. */
function fieldsOf(outcomes: readonly unknown[]): readonly string[] | undefined {
  const [first, ...others] = outcomes.map((outcome) =>
    typeof outcome === 'object' && outcome !== null && !Array.isArray(outcome) ? Object.keys(outcome) : undefined,
  );
  if (first === undefined || first.length === 0 || !first.every(isPlainName)) return undefined;
  const isShared = others.every(
    (fields) => fields?.length === first.length && first.every((field) => fields.includes(field)),
  );
  return isShared ? first : undefined;
}

function outputsOf(outcome: unknown, fields: readonly string[] | undefined): readonly unknown[] {
  if (fields === undefined) return [outcome];
  const values = new Map<string, unknown>(Object.entries(Object(outcome) as object));
  return fields.map((field) => values.get(field));
}
