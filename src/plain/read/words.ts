import type { FormatName, NumberShape, Shape } from './shape';

/** Texts for what was expected, in one language. */
export interface Words {
  readonly text: string;
  readonly boolean: string;
  readonly list: string;
  readonly object: string;
  readonly formats: Readonly<Record<FormatName, string>>;
  readonly number: (shape: NumberShape) => string;
  readonly oneOf: (values: readonly (string | number)[]) => string;
  /** For an unknown field: the known fields. */
  readonly field: (names: readonly string[]) => string;
  /** A date or an instant that is bounded by another. */
  readonly notBefore: (earlier: string) => string;
  readonly notAfter: (later: string) => string;
  /** For a value that could not be read. */
  readonly readable: string;
}

/** What is expected of a value that is not read field by field. */
export const plainObject = 'a plain object';

export const englishWords: Words = /* @__PURE__ */ Object.freeze({
  text: 'a text that is not blank',
  boolean: 'true or false',
  list: 'a list',
  object: plainObject,
  formats: {
    date: 'an existing date written YYYY-MM-DD',
    instant: 'a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm',
  },
  number: ({ minimum, maximum, integer = false, unit }: NumberShape) => {
    const range = maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    return `a ${integer ? 'whole ' : ''}number ${range}${unit === undefined ? '' : ` ${unit}`}`;
  },
  oneOf: (values: readonly (string | number)[]) => `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  field: (names: readonly string[]) => `one of the fields ${names.join(', ')}`,
  notBefore: (earlier: string) => `no earlier than ${earlier}`,
  notAfter: (later: string) => `no later than ${later}`,
  readable: 'an object whose properties can be read',
});

/** What was expected of a value of a shape, as a text. */
export function expectationOf(shape: Shape, words: Words): string {
  switch (shape.kind) {
    case 'nullable':
      return expectationOf(shape.of, words);
    case 'format':
      return shape.name === 'pattern' ? shape.expected : words.formats[shape.name];
    case 'number':
      return words.number(shape);
    case 'either':
      return expectationOf(shape.of[0] as Shape, words); // there is at least one
    case 'oneOf':
      return words.oneOf(shape.values);
    case 'text':
      return words.text;
    case 'boolean':
      return words.boolean;
    case 'list':
      return words.list;
    case 'object':
    case 'dictionary':
    case 'anyObject':
      return words.object;
  }
}
