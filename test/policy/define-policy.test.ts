import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  definePolicy,
  documentKinds,
  InvalidPolicyError,
  neixiang2021,
  parameterDefinitions,
  type ParameterName,
  type Parameters,
  type PolicyDefinition,
  type PolicyProblem,
} from '../../src/policy';
import { problemsOf } from './problems-of';
import { unfrozenPaths } from '../support/unfrozen-paths';

const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterDefinitions, name);
const names = Object.keys(parameterDefinitions).filter(isParameterName);
const parameterList = Object.keys(neixiang2021.parameters).join(', ');

const allowedValue = (name: ParameterName): fc.Arbitrary<number> => {
  const { minimum, maximum = 1e9, integer } = parameterDefinitions[name];
  return integer === true
    ? fc.integer({ min: minimum, max: maximum })
    : fc.double({ min: minimum, max: maximum, noNaN: true });
};

const forbiddenValue = (name: ParameterName): fc.Arbitrary<number> => {
  const { minimum, maximum, integer } = parameterDefinitions[name];
  const below = fc.integer({ min: 1, max: 1e6 }).map((distance) => minimum - distance);
  const above = fc.integer({ min: 1, max: 1e6 }).map((distance) => (maximum ?? Infinity) + distance);
  return fc.oneof(
    fc.constantFrom(NaN, Infinity, -Infinity),
    below,
    above,
    ...(integer === true ? [fc.constant(minimum + 0.5)] : []),
  );
};

const overrides: fc.Arbitrary<Partial<Parameters>> = fc
  .record(Object.fromEntries(names.map((name) => [name, allowedValue(name)])), { requiredKeys: [] })
  .filter(({ blueAlertFraction = 0.5, orangeAlertFraction = 0.8 }) => blueAlertFraction <= orangeAlertFraction);

const problemsIn = (definition: unknown): readonly PolicyProblem[] =>
  problemsOf(() => definePolicy(definition as PolicyDefinition));

describe('definePolicy', () => {
  it('inherits everything that is left out from neixiang2021', () => {
    expect(definePolicy({ id: 'same' })).toEqual({ ...neixiang2021, id: 'same' });
  });

  it('changes what is given and nothing else', () => {
    const policy = definePolicy({
      id: 'neixiang2023',
      documentNumber: '示例〔2023〕1号',
      title: { zh: '示例方案', en: 'Example plan' },
      issuer: { zh: '示例供电公司', en: 'Example power company' },
      inForceFrom: '2023-01-01',
      parameters: { smallMicroMaximumCapacityKw: 200 },
    });
    expect(policy).toEqual({
      ...neixiang2021,
      id: 'neixiang2023',
      documentNumber: '示例〔2023〕1号',
      title: { zh: '示例方案', en: 'Example plan' },
      issuer: { zh: '示例供电公司', en: 'Example power company' },
      inForceFrom: '2023-01-01',
      parameters: { ...neixiang2021.parameters, smallMicroMaximumCapacityKw: 200 },
    });
  });

  it('extends a policy that itself extends another', () => {
    const first = definePolicy({ id: 'first', inForceFrom: '2022-01-01', parameters: { urgentWorksMonths: 6 } });
    const second = definePolicy({ extends: first, id: 'second', parameters: { lineTap10kVDays: 5 } });
    expect(second.inForceFrom).toBe('2022-01-01');
    expect(second.parameters).toEqual({ ...neixiang2021.parameters, urgentWorksMonths: 6, lineTap10kVDays: 5 });
  });

  it('treats undefined as absent', () => {
    const definition = { id: 'same', title: undefined, parameters: { lineTap10kVDays: undefined } };
    expect(problemsIn(definition)).toEqual([]);
  });

  it('keeps every valid override, freezes the result and does not change its input or the original', () => {
    const original = JSON.stringify(neixiang2021);
    fc.assert(
      fc.property(overrides, (parameters) => {
        const definition = { id: 'tested', parameters };
        const before = JSON.stringify(definition);
        const policy = definePolicy(definition);
        expect(policy.parameters).toEqual({ ...neixiang2021.parameters, ...parameters });
        expect(definePolicy({ extends: policy, id: 'tested' })).toEqual(policy);
        expect(unfrozenPaths(policy)).toEqual([]);
        expect(JSON.stringify(definition)).toBe(before);
        expect(Object.isFrozen(definition.parameters)).toBe(false);
      }),
    );
    expect(JSON.stringify(neixiang2021)).toBe(original);
  });

  it('reports every invalid value once', () => {
    const faulty = fc
      .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
      .chain((chosen) => fc.record(Object.fromEntries(chosen.map((name) => [name, forbiddenValue(name)]))));
    fc.assert(
      fc.property(faulty, (parameters) => {
        const problems = problemsIn({ id: 'faulty', parameters });
        expect(problems.map(({ path }) => path)).toEqual(Object.keys(parameters).map((name) => ['parameters', name]));
        expect(problems.map(({ code }) => code)).not.toContain('inconsistent');
      }),
    );
  });
});

describe('a parameter', () => {
  it.each([
    ['smallMicroMaximumCapacityKw', -1, 'out-of-range', 'a number of at least 0 (kW)', '-1'],
    ['smallMicroMaximumCapacityKw', NaN, 'not-a-number', 'a number of at least 0 (kW)', 'NaN'],
    ['smallMicroMaximumCapacityKw', '160', 'not-a-number', 'a number of at least 0 (kW)', '"160"'],
    ['smallMicroMaximumCapacityKw', null, 'not-a-number', 'a number of at least 0 (kW)', 'null'],
    ['substitutionShareThreshold', 50, 'out-of-range', 'a number from 0 to 1 (share)', '50'],
    ['highVoltageProcessDays', 0, 'out-of-range', 'a whole number from 1 to 1000 (working days)', '0'],
    ['highVoltageProcessDays', 16.5, 'not-an-integer', 'a whole number from 1 to 1000 (working days)', '16.5'],
    ['designReviewExtraDays', -1, 'out-of-range', 'a whole number from 0 to 1000 (working days)', '-1'],
    ['orangeAlertFraction', 1.01, 'out-of-range', 'a number from 0 to 1 (times the limit)', '1.01'],
    ['redAlertFraction', 0.99, 'out-of-range', 'a number of at least 1 (times the limit)', '0.99'],
    ['redAlertFraction', Infinity, 'not-a-number', 'a number of at least 1 (times the limit)', 'Infinity'],
    ['lineTap', 7, 'unknown-parameter', `one of ${parameterList}`, '7'],
    ['toString', 7, 'unknown-parameter', `one of ${parameterList}`, '7'],
  ])('%s = %s is %s', (name, value, code, expected, received) => {
    expect(problemsIn({ id: 'faulty', parameters: { [name]: value } })).toEqual([
      { path: ['parameters', name], code, expected, received },
    ]);
  });

  it.each([
    ['designReviewExtraDays', 0],
    ['highVoltageProcessDays', 1],
    ['orangeAlertFraction', 1],
    ['redAlertFraction', 1],
    ['blueAlertFraction', 0.8],
  ])('%s may be %s, its bound', (name, value) => {
    expect(problemsIn({ id: 'bound', parameters: { [name]: value } })).toEqual([]);
  });
});

describe('the alert fractions', () => {
  it.each([
    [{ blueAlertFraction: 0.9 }, 'blueAlertFraction', 'at most orangeAlertFraction (0.8)', '0.9'],
    [{ orangeAlertFraction: 0.4 }, 'orangeAlertFraction', 'at least blueAlertFraction (0.5)', '0.4'],
    [
      { blueAlertFraction: 0.7, orangeAlertFraction: 0.6 },
      'blueAlertFraction',
      'at most orangeAlertFraction (0.6)',
      '0.7',
    ],
  ])('%o are out of order', (parameters, name, expected, received) => {
    expect(problemsIn({ id: 'faulty', parameters })).toEqual([
      { path: ['parameters', name], code: 'inconsistent', expected, received },
    ]);
  });

  it('are not compared with an invalid one', () => {
    expect(problemsIn({ id: 'faulty', parameters: { blueAlertFraction: 0.9, orangeAlertFraction: 2 } })).toMatchObject([
      { path: ['parameters', 'orangeAlertFraction'], code: 'out-of-range' },
    ]);
  });
});

describe('the other parts', () => {
  it.each([
    [{}, ['id'], 'missing'],
    [{ id: ' ' }, ['id'], 'blank'],
    [{ id: 7 }, ['id'], 'wrong-type'],
    [{ id: 'x', documentNumber: '' }, ['documentNumber'], 'blank'],
    [{ id: 'x', title: '标题' }, ['title'], 'wrong-type'],
    [{ id: 'x', title: { zh: '标题' } }, ['title', 'en'], 'missing'],
    [{ id: 'x', title: { zh: '标题', en: 'Title', fr: 'Titre' } }, ['title', 'fr'], 'unknown-key'],
    [{ id: 'x', issuer: [] }, ['issuer'], 'wrong-type'],
    [{ id: 'x', inForceFrom: '2021-02-30' }, ['inForceFrom'], 'not-a-date'],
    [{ id: 'x', inForceFrom: '2021-5-27' }, ['inForceFrom'], 'not-a-date'],
    [{ id: 'x', inForceFrom: '2021-13-01' }, ['inForceFrom'], 'not-a-date'],
    [{ id: 'x', inForceFrom: '2021-05' }, ['inForceFrom'], 'not-a-date'],
    [{ id: 'x', inForceFrom: 20210527 }, ['inForceFrom'], 'wrong-type'],
    [{ id: 'x', parameters: [160] }, ['parameters'], 'wrong-type'],
    [{ id: 'x', parameters: null }, ['parameters'], 'wrong-type'],
    [{ id: 'x', parameter: {} }, ['parameter'], 'unknown-key'],
    [{ id: 'x', clauses: [] }, ['clauses'], 'wrong-type'],
    [{ id: 'x', interpretations: {} }, ['interpretations'], 'unknown-key'],
    [{ id: 'x', extends: 'neixiang2021' }, ['extends'], 'wrong-type'],
    [{ id: 'x', extends: null }, ['extends'], 'wrong-type'],
  ])('%o has a problem at %j: %s', (definition, path, code) => {
    expect(problemsIn(definition)).toMatchObject([{ path, code }]);
  });

  it.each([
    [{ id: 'x', title: '标题' }, 'a text in Chinese and English, as zh and en'],
    [{ id: 'x', issuer: new Map() }, 'a text in Chinese and English, as zh and en'],
    [{ id: 'x', inForceFrom: 'today' }, 'an existing date written YYYY-MM-DD'],
    [{ id: 'x', fees: 'none' }, 'a list'],
    [{ id: 'x', papers: { a: 'b' } }, `one of ${documentKinds.join(', ')}`],
    [{ id: 'x', clauses: { '3.1.2': { heading: 'H' } } }, 'a text in Chinese and English, as zh and en'],
    [{ id: 'x', clauses: { '3.1.2': { link: 'here' } } }, 'an address that begins with https:// or http://'],
  ])('%o: the problem says what is expected: %s', (definition, expected) => {
    expect(problemsIn(definition)).toMatchObject([{ expected }]);
  });

  it('checks the policy it extends as well', () => {
    const { lineTap10kVDays, ...rest } = neixiang2021.parameters;
    const base = {
      ...neixiang2021,
      extra: lineTap10kVDays,
      title: undefined,
      parameters: { ...rest, urgentWorksMonths: 0 },
    };
    expect(problemsIn({ id: 'x', extends: base })).toMatchObject([
      { path: ['extends', 'extra'], code: 'unknown-key' },
      { path: ['extends', 'title'], code: 'missing' },
      { path: ['extends', 'parameters', 'urgentWorksMonths'], code: 'out-of-range' },
      { path: ['extends', 'parameters', 'lineTap10kVDays'], code: 'missing' },
    ]);
  });

  it('reports an invalid order in the extended policy there, once', () => {
    const base = { ...neixiang2021, parameters: { ...neixiang2021.parameters, blueAlertFraction: 0.9 } };
    expect(problemsIn({ id: 'x', extends: base, parameters: { lineTap10kVDays: 5 } })).toMatchObject([
      { path: ['extends', 'parameters', 'blueAlertFraction'], code: 'inconsistent' },
    ]);
  });
});

describe('InvalidPolicyError', () => {
  it('has every problem, with a code and a readable message', () => {
    const definition = { parameters: { urgentWorksMonths: 0, lineTap: 7 }, colour: 'x'.repeat(100) };
    const attempt = () => definePolicy(definition as unknown as PolicyDefinition);
    expect(attempt).toThrow(InvalidPolicyError);
    expect(attempt).toThrow(
      [
        'Invalid policy:',
        '- colour: expected only id, extends, documentNumber, title, issuer, inForceFrom, inForceThrough, area, parameters, readings, tables, papers, paperNames, fees, feeNames, clauses, ' +
          `received "${'x'.repeat(60)}…"`,
        '- id: expected a text that is not blank, received undefined',
        '- parameters.urgentWorksMonths: expected a whole number from 1 to 120 (calendar months), received 0',
        `- parameters.lineTap: expected one of ${parameterList}, received 7`,
      ].join('\n'),
    );
    expect(attempt).toThrow(expect.objectContaining({ name: 'InvalidPolicyError', code: 'invalid-policy' }));
  });

  it('has frozen problems', () => {
    expect(unfrozenPaths(problemsIn({ parameters: { lineTap: 7 } }))).toEqual([]);
  });
});
