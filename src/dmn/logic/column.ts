import type { FeelType } from '../feel/literal';
import type { ModelDecision } from '../model/decisions-in-order';
import { typeOfPart, typeRefOf, type ItemTypes, type ValueType } from '../model/item-types';
import { ownData } from '../model/own-data';
import type { Model } from '../model/read-model';
import { childOf, childrenOf, type XmlElement } from '../model/xml-element';

/** A tested fact: an input of the model, or a component of one. */
export interface FactColumn {
  readonly fact: string;
  readonly type: ValueType;
  /** What the model says about the fact beyond its type. */
  readonly definition?: unknown;
}

/** A tested decision, or a field of its outcome. */
export interface DecisionColumn {
  readonly fact?: never;
  readonly type?: never;
  /** The name of the decision. */
  readonly decision: string;
  readonly field?: string;
}

/** What a column of a table tests. */
export type Column = FactColumn | DecisionColumn;

/**
 * What an expression refers to: an input or a decision that the decision may use, or a component of one. An unknown
 * name is an input, too, if the column states its type and it is a single word; tools without input data write models
 * that way.
 *
 * @param typeRef the type that the column states
 * @returns undefined if the expression is not such a name
 */
export function columnNamed(
  expression: string,
  { inputs, reads }: ModelDecision,
  { types, names }: Model,
  typeRef: string | undefined,
): Column | undefined {
  const [decision, field = ''] = elementNamed(expression, reads) ?? [];
  if (decision !== undefined) return { decision: decision.fullName, ...(field !== '' && { field }) };
  const [input, part = ''] = elementNamed(expression, inputs) ?? [];
  if (input !== undefined) {
    const stated = typeRefOf(childOf(input.element, 'variable'));
    const type = typeOfPart(stated, part === '' ? [] : part.split('.'), types);
    const known = type?.base === undefined ? type && typeOfPart(typeRef, [], types) : type;
    if (known === undefined) return undefined;
    if (part !== '') return { fact: `${input.fullName}.${part}`, type: known };
    return { fact: input.fullName, type: known, definition: ownData(input.element) };
  }
  const isPlain = /^(?!(?:true|false|null)$)[\p{L}_][\p{L}\p{N}_]*$/u.test(expression);
  const type = typeRef === undefined ? undefined : typeOfPart(typeRef, [], types);
  const isInput =
    isPlain && !names.has(expression) && ![...reads.values()].some(({ element }) => isCalled(element, expression));
  return isInput && type ? { fact: expression, type } : undefined;
}

/** Whether a decision has an id or an output of this name: some tools refer to its outcome by these. */
function isCalled(decision: XmlElement, name: string): boolean {
  const { attributes, children } = decision;
  const outputs = children.flatMap((each) => childrenOf(each, 'output'));
  return attributes['id'] === name || outputs.some((output) => output.attributes['name'] === name);
}

const longestPath = 1000;

/** The element with a name that is an expression or its beginning, and the path after it; the longest name wins. */
export function elementNamed<Element>(
  expression: string,
  elements: ReadonlyMap<string, Element>,
): readonly [element: Element, path: string] | undefined {
  if (expression.length > longestPath) return undefined;
  for (let end = expression.length; end > 0; end = expression.lastIndexOf('.', end - 1)) {
    const found = elements.get(expression.slice(0, end));
    if (found !== undefined) return [found, expression.slice(end + 1)];
  }
  return undefined;
}

/** The kinds of values by type; the first four types are those of the standard, the others are those of Camunda. */
const kinds: ReadonlyMap<string, 'string' | 'number' | 'boolean' | 'date' | 'integer'> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['integer', 'integer'],
  ['long', 'integer'],
  ['double', 'number'],
]);

/** The kind of fact of a type; undefined for types whose values cannot be facts. */
export function kindOf({ base = '' }: ValueType): 'string' | 'number' | 'boolean' | 'date' | 'integer' | undefined {
  return kinds.get(base);
}

/** The type of single values that an element states; undefined for any other type, and for none. */
export function typeStatedBy(element: XmlElement | undefined, types: ItemTypes): FeelType | undefined {
  const stated = typeRefOf(element);
  return stated === undefined ? undefined : feelTypeOf(typeOfPart(stated, [], types));
}

/** The type of the literals of a type; undefined if any is possible. */
export function feelTypeOf(type: ValueType | undefined): FeelType | undefined {
  const kind = type && kindOf(type);
  return kind === 'integer' ? 'number' : kind;
}
