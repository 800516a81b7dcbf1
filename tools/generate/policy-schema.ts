import { vocabulary, type FactName } from '../../src/facts';
import type { Shape } from '../../src/plain/read/shape';
import {
  clauseIds,
  documentKinds,
  interpretationIds,
  interpretations,
  neixiang2021,
  parameterDefinitions,
  policyFormatVersion,
  tableContracts,
  type ParameterDefinition,
  type TableContract,
} from '../../src/policy';
import { mostRows } from '../../src/policy/read-tables';
import { readingChoices } from '../../src/policy/reading-choices';
import { jsonSchemaOf, type JsonSchema } from './json-schemas';
import { dialect, dictionary, list, object, text } from './schema-parts';

const date = { $ref: '#/$defs/date' } as const;
const bilingual = { $ref: '#/$defs/bilingual' } as const;

/** What a file must contain that inherits nothing. */
const neverInherited = [
  ...['documentNumber', 'title', 'issuer', 'inForceFrom', 'parameters'],
  ...['papers', 'paperNames', 'fees', 'feeNames'],
];

/** The schema of policy files. It cannot check whether names refer to papers. */
export function policyJsonSchema(): JsonSchema {
  return {
    $schema: dialect,
    $id: 'urn:yekuo:policy',
    title: 'A connection policy',
    description:
      'What is left out is taken from the policy that extends names, neixiang2021 by default; with null, nothing is taken. Beyond this schema, policyFromJson also refuses names of papers and fees that mean no id, figures that contradict each other, a last day before the first, and two rows of one id. In a table that takes the first row, only the last row may have no conditions.',
    ...object(
      {
        $schema: text,
        formatVersion: { type: 'integer', minimum: 1, maximum: policyFormatVersion },
        id: text,
        extends: { anyOf: [text, { type: 'null' }] },
        documentNumber: text,
        title: bilingual,
        issuer: bilingual,
        inForceFrom: date,
        inForceThrough: date,
        area: text,
        parameters: object(mapped(parameterDefinitions, parameterSchema)),
        readings: object({
          ...Object.fromEntries(interpretationIds.map((id) => [id, { const: interpretations[id].taken }])),
          ...mapped(readingChoices, (choices) => ({ enum: choices })),
        }),
        tables: object(mapped(tableContracts, tableSchema)),
        papers: dictionary({ enum: documentKinds }),
        paperNames: dictionary(text),
        fees: list(text),
        feeNames: dictionary(text),
        clauses: object(Object.fromEntries(clauseIds.map((id) => [id, { $ref: '#/$defs/label' }]))),
      },
      ['id'],
    ),
    // It inherits from another policy, or is complete.
    anyOf: [
      { type: 'object', properties: { extends: { type: 'string' } } },
      {
        type: 'object',
        required: neverInherited,
        properties: { parameters: { type: 'object', required: Object.keys(parameterDefinitions) } },
      },
    ],
    $defs: {
      clause: { enum: clauseIds },
      interpretation: { enum: interpretationIds },
      workingDays: figureSchema('workingDays'),
      capacity: figureSchema('kW', 'kVA'),
      share: figureSchema('share'),
      bilingual: object({ zh: text, en: text }, ['zh', 'en']),
      date: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      label: object({
        section: text,
        heading: bilingual,
        documentNumber: text,
        link: { type: 'string', pattern: '^https?:\\/\\/[^\\s"\'<>]+$' },
      }),
      tests: {
        type: 'object',
        properties: {
          ...mapped(vocabulary, (fact) => testSchema(shapeOfFact(fact))),
          ...mapped(readingChoices, (values) => testSchema({ kind: 'oneOf', values })),
        },
      },
    },
    examples: [{ extends: neixiang2021.id, id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 } }],
  };
}

function mapped<T>(values: Readonly<Record<string, T>>, schema: (value: T) => JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, schema(value)]));
}

function parameterSchema({
  minimum,
  maximum,
  integer,
  label,
}: (typeof parameterDefinitions)[keyof typeof parameterDefinitions]): JsonSchema {
  const type = integer === true ? 'integer' : 'number';
  return { type, minimum, ...(maximum !== undefined && { maximum }), description: `${label.zh} ${label.en}` };
}

function shapeOfFact(fact: (typeof vocabulary)[FactName]): Shape {
  return fact.kind === 'boolean' ? { kind: 'boolean' } : fact;
}

/** A table with the tests and outcomes of its contract. */
function tableSchema({ kind, reads, outcome }: TableContract): JsonSchema {
  const row = object(
    {
      id: text,
      text: bilingual,
      // Every table may test the same facts and readings, and the decisions of its contract.
      when: {
        type: 'object',
        $ref: '#/$defs/tests',
        properties: mapped(reads, testSchema),
        unevaluatedProperties: false,
      },
      outcome: outcomeSchema(outcome),
      clauses: list({ $ref: '#/$defs/clause' }),
      interpretations: list({ $ref: '#/$defs/interpretation' }),
    },
    ['id', 'text', 'outcome', 'clauses'],
  );
  const atLeast = kind === 'first' ? { minItems: 1 } : {};
  return object({ rows: { ...list(row), ...atLeast, maxItems: mostRows } }, ['rows']);
}

function testSchema(tested: Shape): JsonSchema {
  const value = jsonSchemaOf(tested);
  const membership = object({ test: { enum: ['oneOf', 'noneOf'] }, values: { ...list(value), minItems: 1 } }, [
    'test',
    'values',
  ]);
  if (tested.kind !== 'number') return nestedIn([value, membership], []);
  const bound = (...names: readonly string[]): JsonSchema =>
    object({ test: { enum: names }, operand: outcomeSchema(tested) }, ['test', 'operand']);
  const bounds = { prefixItems: [bound('atLeast', 'moreThan'), bound('atMost', 'lessThan')], minItems: 2, maxItems: 2 };
  const range = object({ test: { const: 'between' }, tests: { type: 'array', ...bounds } }, ['test', 'tests']);
  return nestedIn([value, membership, bound('atMost', 'moreThan', 'atLeast', 'lessThan')], [range]);
}

/** Tests, ranges, and `anyOf` with one level of nesting. */
function nestedIn(simple: readonly JsonSchema[], ranges: readonly JsonSchema[]): JsonSchema {
  const any = (of: readonly JsonSchema[]): JsonSchema =>
    object({ test: { const: 'anyOf' }, tests: { ...list({ anyOf: of }), minItems: 1 } }, ['test', 'tests']);
  return { anyOf: [...simple, ...ranges, any([...simple, ...ranges, any(simple)])] };
}

/** A reference to parameters of some units. */
function figureSchema(...units: readonly ParameterDefinition['unit'][]): JsonSchema {
  const names = Object.entries(parameterDefinitions).flatMap(([name, { unit }]) =>
    units.includes(unit) ? [name] : [],
  );
  return object({ parameters: { ...list({ enum: names }), minItems: 1 } }, ['parameters']);
}

/** The outcome of a row; a number may be a reference to parameters of its unit. */
function outcomeSchema(shape: Shape): JsonSchema {
  if (shape.kind === 'nullable') return { anyOf: [outcomeSchema(shape.of), { type: 'null' }] };
  if (shape.kind === 'list') return { ...list(outcomeSchema(shape.of)), uniqueItems: true };
  if (shape.kind === 'object') return object(mapped(shape.required, outcomeSchema), Object.keys(shape.required));
  if (shape.kind === 'number') {
    const figure = shape.integer === true ? 'workingDays' : shape.unit === undefined ? 'share' : 'capacity';
    return { anyOf: [jsonSchemaOf(shape), { $ref: `#/$defs/${figure}` }] };
  }
  return jsonSchemaOf(shape);
}
