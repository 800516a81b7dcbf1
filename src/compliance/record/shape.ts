import type { Facts } from '../../facts';

/** A text that is not empty. */
export interface TextShape {
  readonly kind: 'text';
}

/** What a `null` in a date says: that the event has not happened yet, or nothing. */
export type NullMeaning = 'notYet' | 'nothing';

/** `YYYY-MM-DD`, a day that exists, or `null`. */
export interface DateShape<Null extends NullMeaning = NullMeaning> {
  readonly kind: 'date';
  readonly null: Null;
}

/** An ISO 8601 instant with an offset, or `null`. */
export interface InstantShape<Null extends NullMeaning = NullMeaning> {
  readonly kind: 'instant';
  readonly null: Null;
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

/** A text, or an object that says more. */
export interface TextOrObjectShape<Details = ObjectShape> {
  readonly kind: 'textOrObject';
  readonly object: Details;
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
export type Shape = PieceShape | ListShape | FactsShape | TextOrObjectShape | ObjectShape;

/** The shapes that describe values of a type. */
export type ShapeOf<T> = [T] extends [boolean]
  ? BooleanShape
  : [T] extends [number]
    ? CountShape | AmountShape
    : [T] extends [string | null]
      ? TextualShape<T>
      : [T] extends [readonly (infer Item)[]]
        ? ListShape<ShapeOf<Item>>
        : [keyof Facts] extends [keyof T]
          ? FactsShape
          : string extends T
            ? TextOrObjectShape<ShapeOf<Exclude<T, string>>>
            : ObjectShape<{ readonly [Name in keyof T]-?: ShapeOf<Exclude<T[Name], undefined>> }>;

type TextualShape<T extends string | null> = [T] extends [string]
  ? string extends T
    ? TextShape | DateShape<'nothing'> | InstantShape<'nothing'>
    : OneOfShape<T>
  : DateShape<'notYet'> | InstantShape<'notYet'>;
