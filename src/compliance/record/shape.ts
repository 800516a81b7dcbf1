import type { Facts } from '../../facts';

/** A text that is not empty. */
export interface TextShape {
  readonly kind: 'text';
}

/** `YYYY-MM-DD`, a day that exists. */
export interface DateShape {
  readonly kind: 'date';
}

/** An ISO 8601 instant with an offset. */
export interface InstantShape {
  readonly kind: 'instant';
}

/** True or false. */
export interface BooleanShape {
  readonly kind: 'boolean';
}

/** A whole number from 0. */
export interface CountShape {
  readonly kind: 'count';
}

/** A finite number from 0. */
export interface AmountShape {
  readonly kind: 'amount';
}

/** One of a closed list of texts. */
export interface OneOfShape<Value extends string = string> {
  readonly kind: 'oneOf';
  readonly values: readonly Value[];
}

/** Any number of values of one shape. */
export interface ListShape<Item = Shape> {
  readonly kind: 'list';
  readonly items: Item;
}

/** Facts of the vocabulary, as many as are known. */
export interface FactsShape {
  readonly kind: 'facts';
}

/** Known fields and no others. */
export interface ObjectShape<Fields = Readonly<Record<string, Shape>>> {
  readonly kind: 'object';
  readonly fields: Fields;
  /** The fields that may not be left out. */
  readonly required: readonly (keyof Fields & string)[];
}

/** What a value of one piece looks like. */
export type PieceShape = TextShape | DateShape | InstantShape | BooleanShape | CountShape | AmountShape | OneOfShape;

/** What a value in a record looks like. */
export type Shape = PieceShape | ListShape | FactsShape | ObjectShape;

/** The shapes that describe values of a type. */
export type ShapeOf<T> = [T] extends [boolean]
  ? BooleanShape
  : [T] extends [number]
    ? CountShape | AmountShape
    : [T] extends [string]
      ? TextualShape<T>
      : [T] extends [readonly (infer Item)[]]
        ? ListShape<ShapeOf<Item>>
        : [keyof Facts] extends [keyof T]
          ? FactsShape
          : ObjectShape<{ readonly [Name in keyof T]-?: ShapeOf<Exclude<T[Name], undefined>> }>;

type TextualShape<T extends string> = string extends T ? TextShape | DateShape | InstantShape : OneOfShape<T>;
