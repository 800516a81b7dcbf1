import { columnMappingShape, columnShape, mappingShape, pathsShape } from '../../src/intake/mapping-shape';
import type { Shape } from '../../src/plain/read/shape';
import { jsonSchemaOf, type JsonSchema } from './json-schemas';
import { dialect } from './schema-parts';

/** The schema of mappings. It cannot check whether paths exist and values fit them. */
export function mappingJsonSchema(): JsonSchema {
  const paths: readonly [Shape, JsonSchema] = [pathsShape, { ...jsonSchemaOf(pathsShape), minItems: 1 }];
  // Without a path, the words of a column must assign values by themselves.
  const assigning = { values: { additionalProperties: { type: ['object', 'null'] } } };
  const columnMapping = {
    ...jsonSchemaOf(columnMappingShape, new Map([paths])),
    anyOf: [{ required: ['to'] }, { required: ['values'], properties: assigning }],
  };
  return {
    $schema: dialect,
    $id: 'urn:yekuo:mapping',
    title: 'How the rows of a table become case records',
    description:
      'Facts are given by name (voltageLevel), fields of the record by path: intake.appliedAt, stages[application].startedOn, works[0].completedOn, works[].type (an entry for each row), intake.presented[identityCard] (yes or no), intake.demanded[booking] (papers demanded at a booking).',
    ...jsonSchemaOf(mappingShape, new Map([[columnShape, { $ref: '#/$defs/column' }]])),
    $defs: { column: jsonSchemaOf(columnShape, new Map([paths, [columnMappingShape, columnMapping]])) },
  };
}
