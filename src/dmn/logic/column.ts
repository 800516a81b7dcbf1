import type { FeelType } from '../feel/literal';
import type { ModelDecision } from '../model/decisions-in-order';
import { typeOfPart, typeRefOf, type ValueType } from '../model/item-types';
import type { Model, NamedElement } from '../model/read-model';
import { childOf } from '../model/xml-element';

/** A fact that is tested: an input of the model, or a part of one. */
export interface FactColumn {
  readonly fact: string;
  readonly type: ValueType;
}

/** A decision that is tested, or a field of its outcome. */
export interface DecisionColumn {
  readonly fact?: never;
  /** The name of the decision. */
  readonly decision: string;
  readonly field?: string;
}

/** What a column of a table tests. */
export type Column = FactColumn | DecisionColumn;

/**
 * What an expression names: an input or a decision that a decision may use, or a part of one of them. A name that the
 * model does not have is an input, too, where the column says its type; tools without input data write it so.
 *
 * @param typeRef the type that the column states
 * @returns nothing where the expression is no such name
 */
export function columnNamed(
  expression: string,
  { inputs, reads }: ModelDecision,
  { types, ...model }: Model,
  typeRef: string | undefined,
): Column | undefined {
  const read = longestOf(expression, reads);
  if (read !== undefined) {
    const field = expression.slice(read.name.length + 1);
    return { decision: read.name, ...(field !== '' && { field }) };
  }
  const input = longestOf(expression, inputs);
  if (input !== undefined) {
    const rest = expression.slice(input.name.length + 1);
    const stated = typeRefOf(childOf(input.element, 'variable'));
    const type = typeOfPart(stated, rest === '' ? [] : rest.split('.'), types);
    if (type?.base !== undefined) return { fact: expression, type };
    const ofColumn = type && typeOfPart(typeRef, [], types);
    return ofColumn && { fact: expression, type: ofColumn };
  }
  const others = [...model.inputs.values(), ...model.decisions.values()];
  const isPlain = /^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(expression);
  if (!isPlain || typeRef === undefined || others.some(({ name }) => name === expression)) return undefined;
  const type = typeOfPart(typeRef, [], types);
  return type && { fact: expression, type };
}

/** The element that an expression begins with; of several the one with the longest name. */
function longestOf(expression: string, elements: readonly NamedElement[]): NamedElement | undefined {
  return elements
    .filter(({ name }) => expression === name || expression.startsWith(`${name}.`))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

/** What the values of a type are here; the standard has the first four, and Camunda the others, too. */
const kinds = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['integer', 'integer'],
  ['long', 'integer'],
  ['double', 'number'],
] as const);

/** The kind of fact of a type; nothing for types whose values are no facts. */
export function kindOf({ base = '' }: ValueType): 'string' | 'number' | 'boolean' | 'date' | 'integer' | undefined {
  return [...kinds].find(([name]) => name === base)?.[1];
}

/** The type of the literals that a column is tested with; nothing where it can be any. */
export function feelTypeOf(column: Column): FeelType | undefined {
  const kind = column.fact === undefined ? undefined : kindOf(column.type);
  return kind === 'integer' ? 'number' : kind;
}
