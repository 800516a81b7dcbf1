import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseRecordJsonSchema, factsJsonSchema } from '../../tools/generate/json-schemas';
import { findingCodes, safeCheckCase } from '../../src/compliance';
import { caseRecordSchema, factsSchema } from '../../src/schema';
import { asOf, examples } from '../compliance/examples';
import { fullRecord } from '../compliance/full-record';
import { malformed, malformedBeyondJsonSchema } from '../compliance/malformed';
import { mutatedRecord } from '../compliance/mutated-record';

const schemas = join(import.meta.dirname, '../../schema');
const recordSchema = caseRecordSchema();

function published(name: string): object {
  return JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object;
}

function compiled(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

const isPublishedRecord = compiled(published('case-record.schema.json'));
const isPublishedFacts = compiled(published('facts.schema.json'));

function isJudged(value: unknown): boolean {
  return safeCheckCase(value, { asOf }).status === 'checked';
}

const good = [
  ['everything', fullRecord],
  ...findingCodes.flatMap((code) =>
    [...examples[code].breaks, ...examples[code].complies].map(
      ([name, parts]) => [`${code}: ${name}`, { id: 'case-1', facts: {}, ...parts }] as const,
    ),
  ),
] as const;

describe('records that can be judged', () => {
  it.each(good)('%s', (_, record) => {
    expect(recordSchema.safeParse(record)).toMatchObject({ success: true, data: record });
    expect(isPublishedRecord(JSON.parse(JSON.stringify(record)))).toBe(true);
  });
});

describe('records that cannot be judged', () => {
  it.each([...malformed, ...malformedBeyondJsonSchema])(
    '%s: refused by the schema, in the same place',
    (_, value, code, path) => {
      const { issues = [] } = recordSchema['~standard'].validate(value) as { issues?: { path: PropertyKey[] }[] };
      // An unknown key is an issue of the object that has it.
      const place = code === 'unknown-key' || code === 'unknown-fact' ? path.slice(0, -1) : path;
      expect(issues.map((issue) => issue.path)).toEqual([place]);
    },
  );

  it.each(malformed)('%s: refused by the JSON Schema', (_, value) => {
    expect(isPublishedRecord(value)).toBe(false);
  });

  it.each(malformedBeyondJsonSchema)('%s: beyond the JSON Schema', (_, value) => {
    expect(isPublishedRecord(value)).toBe(true);
  });
});

describe('the three readers of a record', () => {
  it('agree on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(recordSchema.safeParse(value).success).toBe(isJudged(value));
      }),
    );
  });

  it('agree on records with one value exchanged', () => {
    fc.assert(
      fc.property(mutatedRecord, (value) => {
        const judged = isJudged(value);
        expect(recordSchema.safeParse(value).success).toBe(judged);
        if (judged) expect(isPublishedRecord(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('facts', () => {
  it('are let through as far as they are known', () => {
    expect(factsSchema().safeParse(fullRecord.facts)).toMatchObject({ success: true, data: fullRecord.facts });
    expect(factsSchema().safeParse({}).success).toBe(true);
    expect(isPublishedFacts(fullRecord.facts)).toBe(true);
  });

  it.each([
    [{ voltageLevel: '20kV' }],
    [{ voltageLevel: null }],
    [{ power: 3 }],
    [{ substitutionShare: 1.01 }],
    [{ equipmentCapacityKw: -1 }],
    [{ importantCustomer: 'yes' }],
    [[]],
  ])('%j is refused', (facts) => {
    expect(factsSchema().safeParse(facts).success).toBe(false);
    expect(isPublishedFacts(facts)).toBe(false);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY]])('%d is no capacity', (equipmentCapacityKw) => {
    expect(factsSchema().safeParse({ equipmentCapacityKw }).success).toBe(false);
  });
});

describe('the published JSON Schemas', () => {
  it('are what the script generates', () => {
    expect(published('facts.schema.json')).toEqual(factsJsonSchema());
    expect(published('case-record.schema.json')).toEqual(caseRecordJsonSchema());
  });
});
