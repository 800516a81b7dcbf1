import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseRecordJsonSchema, factsJsonSchema } from '../../tools/generate/json-schemas';
import { findingCodes, safeCheckCase } from '../../src/compliance';
import { recordShape } from '../../src/compliance/record/record-shape';
import { read } from '../../src/plain/read/read';
import { caseRecordSchema, factsSchema } from '../../src/schema';
import { examples } from '../compliance/examples';
import { fullRecord } from '../compliance/full-record';
import { malformed, malformedBeyondJsonSchema } from '../compliance/malformed';
import { mutatedRecord } from '../compliance/mutated-record';
import { runs } from '../support/runs';

const schemas = join(import.meta.dirname, '../../schema');
const recordSchema = caseRecordSchema();

function published(name: string): object {
  return JSON.parse(readFileSync(join(schemas, name), 'utf8')) as object;
}

function compiled(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, code: { optimize: false } });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

const isPublishedRecord = compiled(published('case-record.schema.json'));
const isPublishedFacts = compiled(published('facts.schema.json'));

function isJudged(value: unknown): boolean {
  return safeCheckCase(value, { asOf: '9999-12-31' }).status === 'checked';
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

/** Texts that are nearly dates: those of any year, of the first and last days, and some that name no day. */
const dateText = fc
  .record({
    year: fc.oneof(fc.constantFrom('0000', '0001', '9999', '1900', '2000', '2024', '20210'), yearText()),
    month: numberText(14),
    day: numberText(33),
  })
  .map(({ year, month, day }) => `${year}-${month}-${day}`);

/** Texts that are nearly instants. */
const instantText = fc
  .record({
    day: fc.oneof(dateText, fc.constantFrom('9999-12-30', '9999-12-31', '0001-01-01', '1963-02-30', '2021-06-10')),
    separator: fc.constantFrom('T', 'T', 'T', 'T', ' ', 't'),
    hour: numberText(24),
    minute: numberText(60),
    seconds: fc.constantFrom('', '', ':00', ':59.5', ':60', ':1', ':00.', '.5'),
    sign: fc.constantFrom('+', '-'),
    offsetHour: numberText(24),
    offsetMinute: numberText(60),
    zone: fc.constantFrom('offset', 'offset', 'offset', 'Z', 'z', ''),
  })
  .map(({ day, separator, hour, minute, seconds, sign, offsetHour, offsetMinute, zone }) => {
    const offset = zone === 'offset' ? `${sign}${offsetHour}:${offsetMinute}` : zone;
    return `${day}${separator}${hour}:${minute}${seconds}${offset}`;
  });

function numberText(maximum: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.nat(maximum).map((number) => String(number).padStart(2, '0')) },
    anyText(),
  );
}

function yearText(): fc.Arbitrary<string> {
  return fc.nat(9999).map((year) => String(year).padStart(4, '0'));
}

function anyText(): fc.Arbitrary<string> {
  return fc.string({ maxLength: 3 });
}

describe('the readers of a record', () => {
  it('agree on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const judged = isJudged(value);
        expect(recordSchema.safeParse(value).success).toBe(judged);
        expect(isPublishedRecord(value)).toBe(judged);
      }),
    );
  });

  it('agree on records with one value exchanged', () => {
    fc.assert(
      fc.property(mutatedRecord, (value) => {
        const judged = isJudged(value);
        expect(recordSchema.safeParse(value).success).toBe(judged);
        // That dates are in order is beyond the JSON Schema, and nothing else.
        expect(isPublishedRecord(value)).toBe(read(recordShape, value).problems === undefined);
        if (judged) expect(isPublishedRecord(value)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['date', dateText, (text: string) => ({ id: 'a', facts: {}, connectedOn: text })],
    ['instant', instantText, (text: string) => ({ id: 'a', facts: {}, intake: { appliedAt: text } })],
  ] as const)('agree on every %s', (_, texts, recordWith) => {
    let sound = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: texts }, fc.string()), (text) => {
        const record = recordWith(text);
        const judged = isJudged(record);
        sound += judged ? 1 : 0;
        expect(isPublishedRecord(record)).toBe(judged);
        expect(recordSchema.safeParse(record).success).toBe(judged);
      }),
      { numRuns: runs(5_000) },
    );
    expect(sound).toBeGreaterThan(runs(5_000) / 25);
  });
});

describe('facts', () => {
  it('are accepted as far as they are known', () => {
    expect(factsSchema().safeParse(fullRecord.facts)).toMatchObject({ success: true, data: fullRecord.facts });
    expect(factsSchema().safeParse({}).success).toBe(true);
    expect(isPublishedFacts(fullRecord.facts)).toBe(true);
  });

  it.each([
    [{ voltageLevel: '20kV' }],
    [{ voltageLevel: '10 volts' }],
    [{ power: 3 }],
    [{ substitutionShare: 1.01 }],
    [{ equipmentCapacityKw: -1 }],
    [{ importantCustomer: 'perhaps' }],
    [[]],
  ])('%j is refused', (facts) => {
    expect(factsSchema().safeParse(facts).success).toBe(false);
    expect(isPublishedFacts(facts)).toBe(false);
  });

  it.each([[Number.NEGATIVE_INFINITY], [Number.POSITIVE_INFINITY]])('%d is not a capacity', (equipmentCapacityKw) => {
    expect(factsSchema().safeParse({ equipmentCapacityKw }).success).toBe(false);
  });
});

describe('the published JSON Schemas', () => {
  it('are what the script generates', () => {
    expect(published('facts.schema.json')).toEqual(factsJsonSchema());
    expect(published('case-record.schema.json')).toEqual(caseRecordJsonSchema());
  });
});
