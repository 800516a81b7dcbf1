import type { JsonSchema } from './json-schemas';

/** The dialect of every schema. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A text that is not blank. */
export const text: JsonSchema = { type: 'string', pattern: '\\S' };

/** Any text, an empty one too. */
export const anyText: JsonSchema = { type: 'string' };

/** A whole number from 0. */
export const count: JsonSchema = { type: 'integer', minimum: 0 };

/** A list of values. */
export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** An object with known properties and no others. */
export const object = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

/** An object with any keys and values of one schema. */
export const dictionary = (of: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: of });
