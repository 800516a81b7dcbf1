/** A text with at least one visible character. */
export interface TextShape {
  readonly kind: 'text';
}

/** True or false. */
export interface BooleanShape {
  readonly kind: 'boolean';
}

/** A finite number within bounds, both included. */
export interface NumberShape {
  readonly kind: 'number';
  readonly minimum: number;
  readonly maximum?: number;
  readonly unit?: string;
  /** Whether it must be a whole number. */
  readonly integer?: boolean;
}

/** One of a fixed list of texts or numbers. */
export interface OneOfShape<Value extends string | number = string | number> {
  readonly kind: 'oneOf';
  readonly values: readonly Value[];
}

/** A text of a certain format, such as a date. */
export interface FormatShape {
  readonly kind: 'format';
  readonly name: FormatName;
  /** The code of the fault of a text; undefined if it is valid. */
  readonly faultIn: (text: string) => FormatProblemCode | undefined;
}

/** A text that matches a pattern. */
export interface PatternShape {
  readonly kind: 'format';
  readonly name: 'pattern';
  readonly pattern: RegExp;
  /** What the pattern requires, as a text. */
  readonly expected: string;
  readonly faultIn: (text: string) => 'unknown-value' | undefined;
}

/** The named formats of text. */
export type FormatName = 'date' | 'instant';

/** Finds the fault of a text of a certain format. */
export type FormatProblemCode = 'malformed-date' | 'impossible-date' | 'malformed-instant' | 'impossible-instant';

/** A value or `null`. `leftOut`: null is read as if the value were left out. */
export interface NullableShape<Of = Shape, Null extends 'kept' | 'leftOut' = 'kept' | 'leftOut'> {
  readonly kind: 'nullable';
  readonly of: Of;
  readonly null: Null;
}

/** Any number of values of one shape. */
export interface ListShape<Of = Shape> {
  readonly kind: 'list';
  readonly of: Of;
}

/** The shapes of the fields of an object. */
export type Fields = Readonly<Record<string, Shape>>;

/** A plain object with known fields only. An optional field may be left out or undefined. */
export interface ObjectShape<Required = Fields, Optional = Fields> {
  readonly kind: 'object';
  readonly required: Required;
  readonly optional: Optional;
  /** The code reported for an unknown field. */
  readonly unknown: UnknownKeyCode;
}

/** The code reported for an unknown field. */
export type UnknownKeyCode = 'unknown-key' | 'unknown-fact' | 'unknown-parameter';

/** A plain object with any fields, all of one shape. */
export interface DictionaryShape<Of = Shape> {
  readonly kind: 'dictionary';
  readonly of: Of;
}

/** A plain object with any fields; only its own fields are read. */
export interface AnyObjectShape {
  readonly kind: 'anyObject';
}

/**
 * A value of one of several shapes. The first shape with the type of the value (text, number, array or object) is used,
 * or else the first shape.
 */
export interface EitherShape<Of = Shape> {
  readonly kind: 'either';
  readonly of: readonly Of[];
}

/** The description of a value. A shape is data: readers, JSON Schemas and types are derived from it. */
export type Shape =
  | TextShape
  | BooleanShape
  | NumberShape
  | OneOfShape
  | FormatShape
  | PatternShape
  | NullableShape
  | ListShape
  | ObjectShape
  | DictionaryShape
  | AnyObjectShape
  | EitherShape;

export const text: TextShape = /* @__PURE__ */ Object.freeze({ kind: 'text' });
export const boolean: BooleanShape = /* @__PURE__ */ Object.freeze({ kind: 'boolean' });

/** A whole number from 0. */
export const count: NumberShape = /* @__PURE__ */ Object.freeze({ kind: 'number', minimum: 0, integer: true });

/** A finite number from 0. */
export const amount: NumberShape = /* @__PURE__ */ Object.freeze({ kind: 'number', minimum: 0 });

/** One of the texts or numbers given. */
// @__NO_SIDE_EFFECTS__
export function oneOf<const Value extends string | number>(values: readonly Value[]): OneOfShape<Value> {
  return { kind: 'oneOf', values };
}

/** A text that matches a pattern. */
// @__NO_SIDE_EFFECTS__
export function matching(pattern: RegExp, expected: string): PatternShape {
  const faultIn: PatternShape['faultIn'] = (value) => (pattern.test(value) ? undefined : 'unknown-value');
  return { kind: 'format', name: 'pattern', pattern, expected, faultIn };
}

/** A list of values of a shape. */
// @__NO_SIDE_EFFECTS__
export function list<Of extends Shape>(of: Of): ListShape<Of> {
  return { kind: 'list', of };
}

/** An object with required and optional fields. */
// @__NO_SIDE_EFFECTS__
export function object<R extends Fields, O extends Fields>(required: R, optional: O): ObjectShape<R, O> {
  return { kind: 'object', required, optional, unknown: 'unknown-key' };
}

/** A value that may be null, which means that something has not happened yet. */
// @__NO_SIDE_EFFECTS__
export function orNull<Of extends Shape>(of: Of): NullableShape<Of, 'kept'> {
  return { kind: 'nullable', of, null: 'kept' };
}

/** A value that may be null, which is read as if it were left out. */
// @__NO_SIDE_EFFECTS__
export function nullLeftOut<Of extends Shape>(of: Of): NullableShape<Of, 'leftOut'> {
  return { kind: 'nullable', of, null: 'leftOut' };
}

/** A value of one of several shapes. */
// @__NO_SIDE_EFFECTS__
export function either<const Of extends readonly Shape[]>(...of: Of): EitherShape<Of[number]> {
  return { kind: 'either', of };
}

/** An object with any fields, all of one shape. */
// @__NO_SIDE_EFFECTS__
export function dictionary<Of extends Shape>(of: Of): DictionaryShape<Of> {
  return { kind: 'dictionary', of };
}
