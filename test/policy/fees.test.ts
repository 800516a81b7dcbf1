import { expect, it } from 'vitest';
import { commonFeeNames, definePolicy, permittedConnectionFees } from '../../src/policy';
import { problemsOf } from './problems-of';

it('permits one connection fee (3.3.2)', () => {
  expect(permittedConnectionFees).toEqual(['highReliabilitySupply']);
});

it('lets nobody add a fee', () => {
  expect(Object.isFrozen(permittedConnectionFees)).toBe(true);
});

it('knows what people call the fees', () => {
  expect(commonFeeNames).toMatchObject({ 高可靠性供电费: 'highReliabilitySupply', 变压器租赁费: 'transformerLease' });
});

it('takes the fees of another policy in place of its own, and further names beside them', () => {
  const policy = definePolicy({ id: 'other', fees: ['testing'], feeNames: { 试验费: 'testing' } });
  expect(policy.fees).toEqual(['testing']);
  expect(policy.feeNames).toMatchObject({ 试验费: 'testing', 变压器租赁费: 'transformerLease' });
});

it('refuses fees that are no names, and names of no fee', () => {
  const definition = { id: 'other', fees: ['testing', 7], feeNames: { 试验费: 'inspection' } } as never;
  expect(problemsOf(() => definePolicy(definition))).toMatchObject([
    { path: ['fees', '1'], code: 'wrong-type', received: '7' },
    { path: ['feeNames', '试验费'], code: 'wrong-type', received: '"inspection"' },
  ]);
});
