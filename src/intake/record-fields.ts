import { vocabulary, type FactName } from '../facts';
import { unitsFor } from '../facts/read-number';
import type { Fields, Shape } from '../plain/read/shape';

/** How a cell can be read. */
export interface Leaf {
  readonly kind: 'text' | 'date' | 'instant' | 'boolean' | 'number' | 'oneOf';
  readonly shape: Shape;
  /** The name of the fact, if it is one. */
  readonly fact?: FactName | undefined;
  /** The fact with the same words, if the field is not a fact itself. */
  readonly like?: FactName | undefined;
  /** The values of a choice. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
  /** Whether `null` means that it has not happened yet. */
  readonly nullable?: boolean;
}

/** How to read a cell that holds a fact or another value of a shape; undefined for objects and lists. */
export function leafOf(shape: Shape, fact?: FactName): Leaf | undefined {
  switch (shape.kind) {
    case 'nullable': {
      const leaf = leafOf(shape.of);
      return leaf && { ...leaf, nullable: shape.null === 'kept' };
    }
    case 'either':
      return leafOf(shape.of[0] as Shape); // a text, or an object with more fields
    case 'format':
      return { kind: shape.name === 'pattern' ? 'text' : shape.name, shape };
    case 'text':
      return { kind: 'text', shape };
    case 'boolean':
    case 'number':
      return { ...shape, shape, fact };
    case 'oneOf':
      return { kind: 'oneOf', shape, fact, values: shape.values.map(String), like: factLike(shape.values) };
    case 'object':
    case 'list':
    case 'dictionary':
    case 'anyObject':
      return undefined;
  }
}

/** The units in which a value may be given; empty if it is not a number. */
export function unitsOf(leaf: Leaf): readonly string[] {
  return leaf.kind === 'number' ? unitsFor(leaf) : [];
}

/** The fields of an object by name; empty for any other shape. */
export function fieldsOf(shape: Shape): Fields {
  return shape.kind === 'object' ? { ...shape.required, ...shape.optional } : {};
}

/** The last fact with the same values: the voltage of works is described by the fact about works. */
function factLike(values: readonly unknown[]): FactName | undefined {
  const names = Object.keys(vocabulary) as readonly FactName[]; // its own keys
  const like = names.filter((name) => {
    const definition = vocabulary[name];
    return definition.kind === 'oneOf' && definition.values === values;
  });
  return like[like.length - 1];
}
