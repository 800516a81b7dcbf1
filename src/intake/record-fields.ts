import { recordShape } from '../compliance/record/record-shape';
import { vocabulary, type FactName } from '../facts';
import type { Shape } from '../plain/read/shape';

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
    case 'object': {
      if (shape.unknown === 'unknown-fact') return { kind: 'object', fields: factNodes() };
      const fields = { ...shape.required, ...shape.optional };
      const [discriminator] = Object.keys(shape.required);
      return {
        kind: 'object',
        fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, nodeOf(field)])),
        discriminator,
      };
    }
    case 'list':
      return { kind: 'list', of: nodeOf(shape.of) };
    case 'nullable':
      return { ...(nodeOf(shape.of) as Leaf), nullable: shape.null === 'kept' }; // only dates and moments may be null
    case 'format':
      return { kind: shape.name };
    case 'textOrObject':
    case 'text':
      return { kind: 'text' };
    case 'boolean':
    case 'number':
      return shape;
    case 'oneOf':
      return { kind: 'oneOf', values: shape.values, like: factLike(shape.values) };
    case 'dictionary':
    case 'anyObject':
      return { kind: 'object', fields: {} };
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
