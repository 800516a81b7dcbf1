import { recordShape } from '../../src/compliance/record/record-shape';
import type { Shape } from '../../src/compliance/record/shape';
import type { BooleanFact, NumberFact, OneOfFact } from '../../src/engine';
import { factLabels, vocabulary, type FactName } from '../../src/facts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Hours, minutes and seconds that exist, with an offset. That the day exists is beyond a pattern. */
const instantPattern =
  '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$';

/** The schema of facts. */
export function factsJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:facts',
    title: 'Facts of a connection request',
    ...factsObject(),
  };
}

/** The schema of case records. That dates are in order it cannot say. */
export function caseRecordJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:case-record',
    title: 'Record of a connection case',
    ...jsonSchemaOf(recordShape),
  };
}

function jsonSchemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, field]) => [name, jsonSchemaOf(field)]),
        ),
        required: shape.required,
        additionalProperties: false,
      };
    case 'list':
      return { type: 'array', items: jsonSchemaOf(shape.items) };
    case 'facts':
      return factsObject();
    case 'oneOf':
      return { enum: shape.values };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'textOrObject':
      return { anyOf: [{ type: 'string', minLength: 1 }, jsonSchemaOf(shape.object)] };
    case 'date':
      return { type: ['string', 'null'], format: 'date', pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}$' };
    case 'instant':
      return { type: ['string', 'null'], pattern: instantPattern };
    case 'boolean':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
    case 'amount':
      return { type: 'number', minimum: 0 };
  }
}

function factsObject(): JsonSchema {
  const properties = Object.entries(vocabulary).map(([name, definition]) => [
    name,
    { title: factLabels[name as FactName].label.zh, ...factJsonSchema(definition) }, // a name of the vocabulary
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function factJsonSchema(definition: BooleanFact | OneOfFact | NumberFact): JsonSchema {
  switch (definition.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'oneOf':
      return { enum: definition.values };
    case 'number': {
      const { minimum, maximum } = definition;
      return { type: 'number', minimum, ...(maximum !== undefined && { maximum }) };
    }
  }
}
