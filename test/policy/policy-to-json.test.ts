import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, atLeast, between, moreThan, noneOf, oneOf } from '../../src/engine';
import {
  clauseIds,
  definePolicy,
  neixiang2021,
  policyFormatVersion,
  policyFromJson,
  policyToJson,
  readingChoices,
  type Policy,
  type PolicyTable,
  type PolicyTableRow,
} from '../../src/policy';
import { readingsTaken } from '../../src/policy/readings-taken';
import { fitsPolicySchema as fitsSchema } from './fits-schema';
import { countyLimits } from './county-table';
import { problemsOf } from './problems-of';
import { runs } from '../support/runs';

const problemsIn = (value: unknown, others?: Readonly<Record<string, unknown>>) =>
  problemsOf(() => policyFromJson(value, others));

const written = (policy: Policy): unknown => JSON.parse(JSON.stringify(policyToJson(policy)));

/** A policy that states every reading, as its file does. */
const stated = (policy: Policy): Policy => ({ ...policy, readings: readingsTaken(policy) });

const county = definePolicy({
  id: 'county',
  documentNumber: '虚构〔2030〕1号',
  inForceFrom: '2022-01-01',
  inForceThrough: '2023-12-31',
  area: 'county',
  parameters: { smallMicroMaximumCapacityKw: 200 },
  readings: { 'I-04': 'lowVoltageOnly' },
  tables: { supportingWorksLimit: countyLimits },
  papers: { residencePermit: 'subjectProof' },
  paperNames: { 居住证: 'residencePermit' },
  fees: ['highReliabilitySupply', 'meterTest'],
  feeNames: { 校表费: 'meterTest' },
  clauses: {
    '3.2.5': { section: '第八条', link: 'https://example.org/8' },
    '3.3.1': { section: '第三条', heading: { zh: '投资', en: 'Investment' }, documentNumber: '虚构〔2030〕2号' },
  },
});

const [first, ...laterRows] = countyLimits.rows;
const ranges: PolicyTable<'supportingWorksLimit'> = {
  rows: [
    {
      ...(first as PolicyTableRow<'supportingWorksLimit'>),
      when: {
        appliedCapacityKva: anyOf(between(moreThan(100), 200), atLeast(900), anyOf(7, oneOf(8, 9))),
        worksType: anyOf('lineTap', noneOf('overheadLine')),
        worksNature: anyOf('rebuild'),
      },
    },
    ...laterRows,
  ],
};

const somePolicy: fc.Arbitrary<Policy> = fc
  .record(
    {
      inForceThrough: fc.constantFrom('2022-12-31', '2030-01-01'),
      area: fc.constantFrom('north', '南'),
      parameters: fc.record(
        {
          smallMicroMaximumCapacityKw: fc.integer({ min: 0, max: 999 }),
          lineTap10kVDays: fc.integer({ min: 1, max: 90 }),
        },
        { requiredKeys: [] },
      ),
      readings: fc.record({ 'I-04': fc.constantFrom(...readingChoices['I-04']) }, { requiredKeys: [] }),
      tables: fc.constantFrom({}, { supportingWorksLimit: countyLimits }, { supportingWorksLimit: ranges }),
      fees: fc.subarray(['highReliabilitySupply', 'a', 'b']),
      clauses: fc
        .subarray([...clauseIds])
        .map((ids) => Object.fromEntries(ids.map((id) => [id, { section: `第${id}条` }]))),
    },
    { requiredKeys: [] },
  )
  .map((definition) => definePolicy({ id: 'some', feeNames: {}, ...definition, extends: county }));

describe('policyToJson', () => {
  it.each([neixiang2021, county])('writes $id and reads back the same policy', (policy) => {
    expect(policyFromJson(written(policy))).toEqual(stated(policy));
    expect(fitsSchema(written(policy)), JSON.stringify(fitsSchema.errors)).toBe(true);
  });

  it('does so for every policy', () => {
    fc.assert(
      fc.property(somePolicy, (policy) => {
        expect(policyFromJson(written(policy))).toEqual(stated(policy));
        expect(fitsSchema(written(policy)), JSON.stringify(fitsSchema.errors)).toBe(true);
        expect(policyToJson(policyFromJson(written(policy)))).toEqual(policyToJson(policy));
      }),
      { numRuns: runs(60) },
    );
  });

  it('writes the readings that a mutable policy has then', () => {
    const policy = { ...county, readings: { ...county.readings } };
    expect(policyToJson(policy).readings['I-04']).toBe('lowVoltageOnly');
    policy.readings['I-04'] = 'anyVoltage';
    expect(policyToJson(policy).readings['I-04']).toBe('anyVoltage');
  });

  it('inherits nothing, so that it stays the same under other defaults', () => {
    expect(policyToJson(county)).toMatchObject({ formatVersion: policyFormatVersion, extends: null });
    // A later version may take another reading where a policy chooses none.
    expect(Object.keys(policyToJson(neixiang2021).readings)).toEqual(Object.keys(readingChoices));
    expect(policyToJson(county).readings).toMatchObject({
      'I-01': 'twoWithoutWorksFifteenWith',
      'I-04': 'lowVoltageOnly',
    });
    const { fees: _fees, feeNames: _names, ...incomplete } = policyToJson(neixiang2021);
    expect(problemsIn(incomplete)).toMatchObject([
      { path: ['fees'], code: 'missing' },
      { path: ['feeNames'], code: 'missing' },
    ]);
  });
});

describe('policyFromJson with others', () => {
  const file = { extends: 'county', id: 'next', parameters: { lineTap10kVDays: 9 } };

  it('extends a policy, or the file of one', () => {
    const next = definePolicy({ extends: county, id: 'next', parameters: { lineTap10kVDays: 9 } });
    expect(policyFromJson(file, { county })).toEqual(next);
    expect(policyFromJson(file, { county: written(county) })).toEqual(stated(next));
  });

  it('extends another policy under the name of the one of the library, such as an archived one', () => {
    const archived = written(definePolicy({ id: 'neixiang2021', parameters: { lineTap10kVDays: 8 } }));
    const read = policyFromJson({ extends: 'neixiang2021', id: 'next' }, { neixiang2021: archived });
    expect(read.parameters.lineTap10kVDays).toBe(8);
    expect(problemsIn({ extends: 'town', id: 'x' }, { neixiang2021: archived })).toMatchObject([
      { path: ['extends'], expected: '"neixiang2021"' },
    ]);
  });

  it('extends a file that extends another', () => {
    const others = { county, middle: { extends: 'county', id: 'middle', parameters: { lineTap10kVDays: 8 } } };
    expect(policyFromJson({ extends: 'middle', id: 'last' }, others)).toMatchObject({
      parameters: { lineTap10kVDays: 8, smallMicroMaximumCapacityKw: 200 },
      clauses: { '3.2.5': { section: '第八条' } },
    });
  });

  it.each([
    ['a name that nothing has', { extends: 'town', id: 'x' }, { county }, ['extends'], 'unknown-policy'],
    ['itself', { extends: 'x', id: 'x' }, { x: { extends: 'x', id: 'x' } }, ['extends', 'extends'], 'cyclic'],
    [
      'one another',
      { extends: 'a', id: 'x' },
      { a: { extends: 'b', id: 'a' }, b: { extends: 'a', id: 'b' } },
      ['extends', 'extends', 'extends'],
      'cyclic',
    ],
    ['a bad file', { extends: 'a', id: 'x' }, { a: { id: 'a', colour: 'red' } }, ['extends', 'colour'], 'unknown-key'],
  ])('refuses policies that extend %s', (_, value, others, path, code) => {
    expect(problemsIn(value, others)).toMatchObject([{ path, code }]);
  });
});

describe('an invalid policy file', () => {
  it.each([
    ['of a newer format', { formatVersion: 2, id: 'x', novelty: 1 }, ['formatVersion'], 'newer-format'],
    ['of no format', { formatVersion: '1', id: 'x' }, ['formatVersion'], 'unknown-value'],
    ['with an unknown department', { id: 'x', clauses: { '3.1.2': { departments: ['marketing', 'weather'] } } }, ['clauses', '3.1.2', 'departments', '1'], 'unknown-value'],
    ['with fewer departments', { id: 'x', clauses: { '3.1.2': { departments: ['marketing'] } } }, ['clauses', '3.1.2', 'departments'], 'unknown-value'],
    ['with another id for a clause', { id: 'x', clauses: { '3.1.2': { id: '3.1.3' } } }, ['clauses', '3.1.2', 'id'], 'unknown-value'],
    ['with a label for an unknown clause', { id: 'x', clauses: { '9.9': { section: '九' } } }, ['clauses', '9.9'], 'unknown-clause'],
    ['with a label that says more', { id: 'x', clauses: { '3.2.5': { page: 3 } } }, ['clauses', '3.2.5', 'page'], 'unknown-key'],
    ['with a link that is none', { id: 'x', clauses: { '3.2.5': { link: 'javascript:alert(1)' } } }, ['clauses', '3.2.5', 'link'], 'not-a-link'],
    ['with a reading of another policy', { id: 'x', readings: { 'J-01': 'all' } }, ['readings', 'J-01'], 'unknown-reading'],
    ['with two choices of one reading', { id: 'x', readings: { 'I-04': ['anyVoltage', 'lowVoltageOnly'] } }, ['readings', 'I-04'], 'unknown-value'],
    ['with a choice that is only argued', { id: 'x', readings: { 'I-09': 'counted' } }, ['readings', 'I-09'], 'argued-only'],
    ['with a table of facts outside the vocabulary', { id: 'x', tables: { supportingWorksLimit: { rows: [{ ...countyLimits.rows[0], when: { colour: 'red' } }, countyLimits.rows[4]] } } }, ['tables', 'supportingWorksLimit', 'rows', '0', 'when', 'colour'], 'unknown-fact'],
  ])('%s', (_, value, path, code) => {
    expect(problemsIn(value)).toMatchObject([{ path, code }]);
    expect(fitsSchema(value)).toBe(false);
  }); // prettier-ignore

  it.each([2, 0, '1'])('of the format %j names the format that is read', (formatVersion) => {
    expect(problemsIn({ formatVersion, id: 'x' })).toMatchObject([
      { expected: `${policyFormatVersion}, the newest of this version`, received: JSON.stringify(formatVersion) },
    ]);
  });
});
