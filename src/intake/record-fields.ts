import { recordShape } from '../compliance/record/record-shape';
import type { Shape } from '../compliance/record/shape';
import { vocabulary, type FactName } from '../facts';
import { hasOwn } from '../plain/has-own';

/** What a cell may be read as. */
export interface Leaf {
  readonly kind: 'text' | 'date' | 'instant' | 'boolean' | 'number' | 'oneOf';
  /** The name of the fact, if it is one. */
  readonly fact?: FactName;
  /** The fact whose words are the words of the field, if it is none itself. */
  readonly like?: FactName | undefined;
  /** The values of a choice. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
  /** Whether `null` says that it has not happened yet. */
  readonly nullable?: boolean;
}

/** A part of a record by its fields. */
export type Node = Leaf | ObjectNode | ListNode;

/** A part with fields. */
export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Node>>;
  /** The field that tells the entries of a list apart. */
  readonly discriminator?: string | undefined;
}

/** A part with entries. */
export interface ListNode {
  readonly kind: 'list';
  readonly of: Node;
}

/** The fields of a case record, after the shape that records are read by. */
export function recordNode(): ObjectNode {
  return nodeOf(recordShape) as ObjectNode; // a record is an object
}

function nodeOf(shape: Shape): Node {
  switch (shape.kind) {
    case 'object':
      return {
        kind: 'object',
        fields: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, nodeOf(field)])),
        discriminator: shape.required[0],
      };
    case 'list':
      return { kind: 'list', of: nodeOf(shape.items) };
    case 'facts':
      return { kind: 'object', fields: factNodes() };
    case 'textOrObject':
    case 'text':
      return { kind: 'text' };
    case 'date':
    case 'instant':
      return { kind: shape.kind, nullable: shape.null === 'notYet' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'count':
      return { kind: 'number', minimum: 0, integer: true };
    case 'amount':
      return { kind: 'number', minimum: 0 };
    case 'oneOf':
      return { kind: 'oneOf', values: shape.values, like: factLike(shape.values) };
  }
}

function factNodes(): Readonly<Record<string, Leaf>> {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, definition]) => [name, { ...definition, fact: name as FactName }]), // a name of it
  );
}

/** The last fact with the very same values: works have their voltage from the voltage of works. */
function factLike(values: readonly string[]): FactName | undefined {
  const names = Object.keys(vocabulary) as readonly FactName[]; // its own keys
  const like = names.filter((name) => {
    const definition = vocabulary[name];
    return definition.kind === 'oneOf' && definition.values === values;
  });
  return like[like.length - 1];
}

/** Whether a name is that of a fact. */
export function isFact(name: string): name is FactName {
  return hasOwn(vocabulary, name);
}
