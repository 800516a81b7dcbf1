import { recordShape } from '../../src/compliance/record/record-shape';
import { factLabels } from '../../src/facts';
import { factsShape } from '../../src/facts/facts-shape';
import { isFactName } from '../../src/facts/vocabulary';
import type { FormatName, ObjectShape, Shape } from '../../src/plain/read/shape';
import { datePattern, instantPattern } from './date-patterns';
import { dialect, text } from './schema-parts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const formats: Readonly<Record<FormatName, JsonSchema>> = {
  date: { type: 'string', format: 'date', pattern: datePattern },
  instant: { type: 'string', pattern: instantPattern },
};

/** The schema of facts. */
export function factsJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:facts',
    title: 'Facts of a connection request',
    ...jsonSchemaOf(factsShape),
  };
}

/** The schema of case records. It cannot check the order of dates. */
export function caseRecordJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:case-record',
    title: 'Record of a connection case',
    description:
      'Beyond this schema, checkCase also refuses dates out of order (enteredAt before appliedAt, dispatchedAt before phoneEndedAt, filedOn before foundOn, completedOn before startedOn, to before from, and repliedOn, issuedOn or connectedOn before the day of the application), an enteredAt, dispatchedAt, filedOn or to without its beginning, and dates after the day of the check, except agreedOn, intendedOn, scheduledOn, customerWorksPlannedOn and to.',
    ...jsonSchemaOf(recordShape),
    $defs: formats,
  };
}

/** Schemas of parts that differ from their shapes, such as references. */
type KnownSchemas = ReadonlyMap<Shape, JsonSchema>;

/** The schema of a shape. */
export function jsonSchemaOf(shape: Shape, known: KnownSchemas = new Map()): JsonSchema {
  const schemaOf = (part: Shape): JsonSchema => known.get(part) ?? jsonSchemaOf(part, known);
  switch (shape.kind) {
    case 'object':
      return objectSchema(shape, schemaOf);
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'dictionary':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'anyObject':
      return { type: 'object' };
    case 'nullable':
      return { anyOf: [schemaOf(shape.of), { type: 'null' }] };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'oneOf':
      return { enum: shape.values };
    case 'text':
      return text;
    case 'format':
      return shape.name === 'pattern'
        ? { type: 'string', pattern: shape.pattern.source }
        : { $ref: `#/$defs/${shape.name}` };
    case 'boolean':
      return { type: 'boolean' };
    case 'number': {
      const { minimum, integer = false } = shape;
      const maximum = shape.maximum ?? (integer ? Number.MAX_SAFE_INTEGER : undefined);
      return { type: integer ? 'integer' : 'number', minimum, ...(maximum !== undefined && { maximum }) };
    }
  }
}

function objectSchema(shape: ObjectShape, schemaOf: (part: Shape) => JsonSchema): JsonSchema {
  const isFacts = shape.optional === factsShape.optional;
  const properties = Object.entries({ ...shape.required, ...shape.optional }).map(([name, field]) => [
    name,
    isFacts && isFactName(name) ? { title: factLabels[name].label.zh, ...schemaOf(field) } : schemaOf(field),
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(!isFacts && { required: Object.keys(shape.required) }),
    additionalProperties: false,
  };
}
