import type {
  AnyObjectShape,
  BooleanShape,
  DictionaryShape,
  EitherShape,
  FormatShape,
  ListShape,
  NullableShape,
  NumberShape,
  ObjectShape,
  OneOfShape,
  PatternShape,
  Shape,
  TextShape,
} from './shape';

/** The type of the values that a shape accepts; `unknown` if the type of the shape is too general. */
export type Infer<S> = Shape extends S ? unknown : InferOne<S>;

type InferOne<S> = S extends TextShape | FormatShape | PatternShape
  ? string
  : S extends BooleanShape
    ? boolean
    : S extends NumberShape
      ? number
      : S extends OneOfShape<infer Value>
        ? Value
        : S extends NullableShape<infer Of, infer Null>
          ? Infer<Of> | (Null extends 'kept' ? null : undefined)
          : S extends ListShape<infer Of>
            ? readonly Infer<Of>[]
            : S extends ObjectShape<infer Required, infer Optional>
              ? InferFields<Required, Optional>
              : S extends DictionaryShape<infer Of>
                ? Readonly<Record<string, Infer<Of>>>
                : S extends AnyObjectShape
                  ? Readonly<Record<string, unknown>>
                  : S extends EitherShape<infer Of>
                    ? Infer<Of>
                    : never;

/** The fields of an object type. A field has the documentation that it has in the shape. */
type InferFields<Required, Optional> = { readonly [Name in keyof Required]: Infer<Required[Name]> } & {
  readonly [Name in keyof Optional]?: Infer<Optional[Name]> | undefined;
};
