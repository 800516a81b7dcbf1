import { expect, it } from 'vitest';
import { InvalidRequestError, isPermittedFee, neixiang2021 } from '../../src';
import { checkCase } from '../../src/compliance';
import { commonFeeNames, definePolicy, permittedConnectionFees, policyFromJson, policyToJson } from '../../src/policy';
import { errorOf } from '../support/hostile';
import { problemsOf } from './problems-of';

const asOf = '2021-06-30';

it('permits one connection fee (3.3.2)', () => {
  expect(permittedConnectionFees).toEqual(['highReliabilitySupply']);
});

it('cannot be extended at run time', () => {
  expect(Object.isFrozen(permittedConnectionFees)).toBe(true);
});

it('finds fees by their usual names', () => {
  expect(commonFeeNames).toMatchObject({ 高可靠性供电费: 'highReliabilitySupply', 变压器租赁费: 'transformerLease' });
});

it('accepts replaced fees and further names', () => {
  const policy = definePolicy({ id: 'other', fees: ['testing'], feeNames: { 试验费: 'testing' } });
  expect(policy.fees).toEqual(['testing']);
  expect(policy.feeNames).toMatchObject({ 试验费: 'testing', 变压器租赁费: 'transformerLease' });
});

it('drops the names of fees that it no longer permits', () => {
  const base = definePolicy({
    id: 'base',
    fees: ['testing', 'sealing'],
    feeNames: { 试验费: 'testing', 封表费: 'sealing' },
  });
  const policy = definePolicy({ id: 'other', extends: base, fees: ['sealing'] });
  expect(Object.values(policy.feeNames)).toEqual(expect.arrayContaining(['sealing', 'transformerLease']));
  expect(Object.keys(policy.feeNames)).not.toContain('试验费');
  expect(policyFromJson(JSON.parse(JSON.stringify(policyToJson(policy)))).feeNames).toEqual(policy.feeNames);
});

it('refuses invalid fees, and names of unknown fees', () => {
  const definition = { id: 'other', fees: ['testing', 7], feeNames: { 试验费: 'inspection' } } as never;
  expect(problemsOf(() => definePolicy(definition))).toMatchObject([
    { path: ['fees', '1'], code: 'wrong-type', received: '7' },
    { path: ['feeNames', '试验费'], code: 'wrong-type', received: '"inspection"' },
  ]);
});

it('refuses, where they are used, policies whose fees or names are not texts', () => {
  const { fees, papers, readings } = neixiang2021;
  const texts: readonly unknown[] = [[7], [...fees, null], Array.from({ length: 1 }), { fee: 7 }, { fee: null }];
  const parts = { fees: [...texts, { fee: 'testing' }], feeNames: texts, papers: texts, readings: texts };
  const accepted = Object.entries(parts).flatMap(([part, values]) =>
    values.flatMap((value) => {
      const policy = { ...neixiang2021, [part]: value };
      const error = errorOf(() => checkCase({ id: 'case-1', facts: {}, fees: [{ item: '试验费' }] }, { asOf, policy }));
      return error instanceof InvalidRequestError && error.problems[0]?.path.join() === 'policy' ? [] : [[part, value]];
    }),
  );
  expect(accepted).toEqual([]);
  expect(() => isPermittedFee('试验费', { policy: { fees: [7] } as never })).toThrow(InvalidRequestError);
  const same = { ...neixiang2021, papers: { ...papers }, readings: { ...readings } };
  expect(checkCase({ id: 'case-1', facts: {} }, { asOf, policy: same }).findings).toEqual([]);
});
