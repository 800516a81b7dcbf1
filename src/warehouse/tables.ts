import { recordShape } from '../compliance/record/record-shape';
import { hasOwn } from '../plain/has-own';
import type { Fields, ObjectShape, Shape } from '../plain/read/shape';

/** The tables for records: one for the cases, and one for each list of a record. */
export type RecordTable =
  | 'cases'
  | 'stages'
  | 'reviews'
  | 'reviews_scope'
  | 'reviews_opinions'
  | 'works'
  | 'suspensions'
  | 'contractors'
  | 'assets'
  | 'fees';

/** The type of a column. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'date';

/** A column, with the path of its value in a record or in an entry of a list. */
export interface RecordColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly path: readonly string[];
  /**
   * Which property of the value the column contains: the value itself, whether it is present, or whether it is `null`
   * (not yet).
   */
  readonly contains: 'value' | 'presence' | 'pending';
  /** The possible values, if they are listed. */
  readonly values?: readonly string[] | undefined;
}

/** The columns of the tables, without those that number the rows. */
export type RecordLayout = Readonly<Record<RecordTable, readonly RecordColumn[]>>;

const lists = ['stages', 'works', 'suspensions', 'contractors', 'assets', 'fees'] as const;

/** The columns of every table, derived from the shape of a record. */
export function recordLayout(): RecordLayout {
  const { reviews } = recordShape.optional;
  const review = column(['review'], reviews.of.required.review);
  return {
    cases: columnsOf(recordShape, []),
    ...(Object.fromEntries(
      lists.map((list) => [list, columnsOf(recordShape.optional[list].of as unknown as ObjectShape, [])]),
    ) as unknown as Pick<RecordLayout, (typeof lists)[number]>),
    reviews: columnsOf(reviews.of, []),
    reviews_scope: [...review, ...column(['scope'], reviews.of.optional.scope.of)],
    reviews_opinions: [...review, ...columnsOf(reviews.of.optional.opinions.of, [])],
  };
}

/** The columns of an object. Nested sections are named by their path, joined by `_`; lists are tables of their own. */
function columnsOf({ required, optional }: ObjectShape, path: readonly string[]): readonly RecordColumn[] {
  const fields: Fields = { ...required, ...optional };
  return Object.entries(fields).flatMap(([name, shape]) => column([...path, name], shape));
}

function column(path: readonly string[], shape: Shape): readonly RecordColumn[] {
  const name = nameOf(path);
  switch (shape.kind) {
    case 'text':
    case 'boolean':
    case 'number':
      return [{ name, kind: shape.kind, path, contains: 'value' }];
    case 'oneOf':
      return [{ name, kind: 'text', path, contains: 'value', values: shape.values.map(String) }];
    case 'format':
      return [{ name, kind: shape.name === 'pattern' ? 'text' : 'date', path, contains: 'value' }];
    case 'nullable': {
      const pending = { name: `${name}_pending`, kind: 'boolean', path, contains: 'pending' } as const;
      return [...column(path, shape.of), ...(shape.null === 'kept' ? [pending] : [])];
    }
    case 'object':
      return path.length === 1 && hasOwn(recordShape.required, path[0] ?? '')
        ? columnsOf(shape, path)
        : [{ name, kind: 'boolean', path, contains: 'presence' }, ...columnsOf(shape, path)];
    case 'list':
    case 'dictionary':
    case 'anyObject':
    case 'either':
      return []; // not a single value
  }
}

/** Facts keep their names; other values are named by their path. */
function nameOf([section = '', ...way]: readonly string[]): string {
  return (section === 'facts' ? way : [section, ...way]).join('_');
}
