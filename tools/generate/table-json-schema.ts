import type { JsonSchema } from './json-schemas';

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const scalar = { type: ['string', 'number', 'boolean', 'null'] };
const parameters = object({ parameters: { type: 'array', items: { type: 'string' } } });

/** The schema of a table given as data. It cannot check names against a language. */
export function tableJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:yekuo:table',
    title: 'Decision table',
    ...object(
      { id: text, hitPolicy: { enum: ['first', 'unique', 'collect'] }, rows: { type: 'array', items: row() } },
      {
        reads: { type: 'object', additionalProperties: text },
        none: object({ id: text, clauses: texts }, { interpretations: texts }),
        aggregate: { enum: ['list', 'count', 'sum', 'min', 'max'] },
        keepsEqual: { type: 'boolean' },
        otherwise: { $ref: '#/$defs/outcome' },
      },
    ),
    allOf: [
      {
        if: { properties: { hitPolicy: { const: 'collect' } } },
        else: {
          properties: { rows: { type: 'array', minItems: 1 }, none: false, aggregate: false, keepsEqual: false },
        },
      },
      {
        if: { properties: { hitPolicy: { enum: ['first', 'unique'] } } },
        else: { properties: { otherwise: false } },
      },
    ],
    $defs: {
      test: {
        anyOf: [
          scalar,
          object({ test: { enum: ['oneOf', 'noneOf'] }, values: { type: 'array', items: scalar, minItems: 1 } }),
          object({
            test: { enum: ['atMost', 'moreThan', 'atLeast', 'lessThan'] },
            operand: { anyOf: [{ type: ['number', 'string'] }, parameters] },
          }),
          object({
            test: { const: 'between' },
            tests: { type: 'array', items: { $ref: '#/$defs/test' }, minItems: 2 },
          }),
          object({ test: { const: 'anyOf' }, tests: { type: 'array', items: { $ref: '#/$defs/test' }, minItems: 1 } }),
        ],
      },
      outcome: {
        anyOf: [
          scalar,
          { type: 'array', items: { $ref: '#/$defs/outcome' } },
          { type: 'object', additionalProperties: { $ref: '#/$defs/outcome' } },
        ],
      },
    },
  };
}

function row(): JsonSchema {
  return object(
    { id: text, outcome: { $ref: '#/$defs/outcome' }, clauses: texts },
    { when: { type: 'object', additionalProperties: { $ref: '#/$defs/test' } }, interpretations: texts },
  );
}

function object(required: JsonSchema, optional: JsonSchema = {}): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
