import { expect, it } from 'vitest';
import { commonFeeNames, definePolicy, permittedConnectionFees, policyFromJson, policyToJson } from '../../src/policy';
import { problemsOf } from './problems-of';

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
  expect(policyFromJson(JSON.parse(JSON.stringify(policyToJson(policy))))).toEqual(policy);
});

it('refuses invalid fees, and names of unknown fees', () => {
  const definition = { id: 'other', fees: ['testing', 7], feeNames: { 试验费: 'inspection' } } as never;
  expect(problemsOf(() => definePolicy(definition))).toMatchObject([
    { path: ['fees', '1'], code: 'wrong-type', received: '7' },
    { path: ['feeNames', '试验费'], code: 'wrong-type', received: '"inspection"' },
  ]);
});
