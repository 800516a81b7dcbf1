import { hasOwn } from '../has-own';
import type { FormatProblemCode, NullableShape, NumberShape, Shape, UnknownKeyCode } from './shape';
import { expectationOf, type Words } from './words';

/**
 * A shape as readers use it. All nodes have the same fields, used or not: a reader that meets nodes of one make only is
 * several times as fast as one that meets shapes of eleven.
 */
export interface ShapeNode {
  readonly kind: Exclude<Shape['kind'], 'nullable'>;
  readonly expected: (words: Words) => string;
  /** What null is read as. */
  readonly null: NullableShape['null'] | 'refused';
  /** The shape of the items of a list or a dictionary, or the shapes of which a value may have any. */
  readonly of: readonly ShapeNode[];
  /** The texts or numbers of a choice. */
  readonly values: readonly (string | number)[];
  /** The fault in a text of a certain form. */
  readonly faultIn: (text: string) => FormatProblemCode | 'unknown-value' | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
  /** The fields of an object by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** An object with every field, each undefined. */
  readonly blank: Readonly<Record<string, undefined>>;
  /** By which line the blank is copied, from 0 to 7: shapes are spread over them by the lengths of their names. */
  readonly line: number;
  /** The names of the fields that may not be left out. */
  readonly required: readonly string[];
  /** What is wrong with a field that is not known. */
  readonly unknown: UnknownKeyCode;
  /** The fields of an object in order. */
  readonly order: readonly Field[];
}

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly node: ShapeNode;
  readonly isRequired: boolean;
  /** Its place among the fields. */
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
    // Copied, since looking into a frozen list takes several times as long.
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
 * An object with every field, each undefined. Of an object that was parsed, all fields lie in the object itself; one that
 * was put together has most of them in a list beside it, which takes a step more whenever one is read.
 */
function blankOf(fields: readonly Field[]): Readonly<Record<string, undefined>> {
  const text = JSON.stringify(Object.fromEntries(fields.map(({ name }) => [name, null])));
  const blank = JSON.parse(text) as Record<string, undefined>; // in a moment
  for (const { name } of fields) blank[name] = undefined;
  return blank;
}

const noFields = { required: {}, optional: {}, unknown: 'unknown-key' } as const;
const unbounded: Pick<NumberShape, 'minimum' | 'maximum' | 'integer'> = { minimum: 0 };
