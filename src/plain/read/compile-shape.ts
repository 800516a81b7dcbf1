import { hasOwn } from '../has-own';
import type { FormatProblemCode, NullableShape, NumberShape, Shape, UnknownKeyCode } from './shape';
import { expectationOf, type Words } from './words';

/**
 * A shape prepared for reading. All nodes have the same fields, whether used or not: objects of one hidden class are
 * read several times as fast as objects of eleven.
 */
export interface ShapeNode {
  readonly kind: Exclude<Shape['kind'], 'nullable'>;
  readonly expected: (words: Words) => string;
  /** How null is read. */
  readonly null: NullableShape['null'] | 'refused';
  /** The shape of the items of a list or dictionary, or the alternatives of an `either`. */
  readonly of: readonly ShapeNode[];
  /** The permitted texts or numbers of a choice. */
  readonly values: readonly (string | number)[];
  /** Finds the fault in a text of a certain format. */
  readonly faultIn: (text: string) => FormatProblemCode | 'unknown-value' | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
  /** The fields of an object by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** An object that has every field, with the value undefined. */
  readonly blank: Readonly<Record<string, undefined>>;
  /**
   * The line of `blankCopy` that copies the blank, from 0 to 7; shapes are distributed over the lines by name length.
   */
  readonly line: number;
  /** The names of the required fields. */
  readonly required: readonly string[];
  /** The code reported for an unknown field. */
  readonly unknown: UnknownKeyCode;
  /** The fields of an object in order. */
  readonly order: readonly Field[];
}

/** One field of an object. */
export interface Field {
  readonly name: string;
  readonly node: ShapeNode;
  readonly isRequired: boolean;
  /** Its index among the fields. */
  readonly place: number;
}

/** Prepares a shape for reading. */
export function compileShape(shape: Shape, nullMeaning: ShapeNode['null'] = 'refused'): ShapeNode {
  if (shape.kind === 'nullable') return compileShape(shape.of, shape.null);
  const { required, optional, unknown } = shape.kind === 'object' ? shape : noFields;
  const fields = Object.entries({ ...required, ...optional }).map(([name, of], place): Field => ({
    name,
    node: compileShape(of),
    isRequired: hasOwn(required, name),
    place,
  }));
  const bounds = shape.kind === 'number' ? shape : unbounded;
  return {
    kind: shape.kind,
    expected: (words) => expectationOf(shape, words),
    null: nullMeaning,
    of: ([] as Shape[]).concat('of' in shape ? shape.of : []).map((each) => compileShape(each)),
    // A copy, since reading a frozen array takes several times as long.
    values: shape.kind === 'oneOf' ? [...shape.values] : [],
    faultIn: shape.kind === 'format' ? shape.faultIn : () => undefined,
    minimum: bounds.minimum,
    maximum: bounds.maximum ?? Number.MAX_VALUE,
    integer: bounds.integer ?? false,
    fields: new Map(fields.map((field) => [field.name, field])),
    line: fields.reduce((letters, { name }) => letters + name.length, 0) % 8,
    blank: blankOf(fields),
    required: Object.keys(required),
    unknown,
    order: fields,
  };
}

/**
 * Makes an object that has every field, with the value undefined. Such an object has all fields in itself, like one
 * from `JSON.parse`; an object that grows field by field keeps most of them in a separate array, which makes every
 * access slower.
 */
function blankOf(fields: readonly Field[]): Readonly<Record<string, undefined>> {
  const text = JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, null])));
  const blank = JSON.parse(text) as Record<string, undefined>; // filled below
  for (const { name } of fields) blank[name] = undefined;
  return blank;
}

const noFields = { required: {}, optional: {}, unknown: 'unknown-key' } as const;
const unbounded: Pick<NumberShape, 'minimum' | 'maximum' | 'integer'> = { minimum: 0 };
