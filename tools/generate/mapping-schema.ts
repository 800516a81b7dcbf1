import { unitNames } from '../../src/facts/read-number';
import type { JsonSchema } from './json-schemas';
import { dialect, dictionary, object, text } from './schema-parts';

const paths: JsonSchema = { anyOf: [text, { type: 'array', items: text }] };
const value: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] };
const assignment: JsonSchema = object({
  set: dictionary(value),
  holds: dictionary({ type: 'array', items: { type: 'string' } }),
});

/** The schema of mappings. Whether a path leads somewhere, and whether a value fits there, it cannot say. */
export function mappingJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:mapping',
    title: 'How the rows of a table become case records',
    description:
      'Facts are named as they are (voltageLevel), fields of the record by their path: intake.appliedAt, stages[application].startedOn, works[0].completedOn, works[].type (an entry for each row), intake.presented[identityCard] (yes or no).',
    ...object({
      $schema: text,
      header: object({ row: { type: 'integer', minimum: 1 }, rows: { type: 'integer', minimum: 1 } }),
      sheets: { type: 'array', items: text },
      columns: dictionary({ $ref: '#/$defs/column' }),
      ignore: { type: 'array', items: text },
      empty: { type: 'array', items: text },
      skip: dictionary({ type: 'array', items: text }),
      merged: { const: 'repeat' },
      cases: { enum: ['row', 'together', 'anywhere'] },
      steps: object(
        { column: text, of: dictionary({ anyOf: [{ const: 'ignore' }, dictionary({ $ref: '#/$defs/column' })] }) },
        ['column', 'of'],
      ),
      constants: dictionary(value),
      defaults: dictionary(value),
      notes: dictionary(text),
      fullWidth: { const: 'read' },
    }),
    $defs: {
      column: {
        anyOf: [
          text,
          { type: 'array', items: text },
          {
            ...object({
              to: paths,
              values: dictionary({ anyOf: [value, assignment] }),
              unit: { enum: unitNames },
              serial: { enum: [1900, 1904] },
              time: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
              separator: { type: 'string', minLength: 1 },
              take: { enum: ['earliest', 'latest'] },
              optional: { type: 'boolean' },
            }),
            anyOf: [{ required: ['to'] }, { required: ['values'] }],
          },
        ],
      },
    },
  };
}
