import { expect, it } from 'vitest';
import { definePolicy, neixiang2021, policyFromJson } from '../../src/policy';
import { investmentBoundary } from '../../src/rules/investment';
import { problemsOf } from './problems-of';
import { smallMicro } from '../support/small-micro';

const shopAt10kV = {
  voltageLevel: '10kV',
  ...smallMicro,
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
} as const;

it('a policy chooses a reading like a parameter', () => {
  const policy = definePolicy({ id: 'other', readings: { 'I-04': 'lowVoltageOnly' } });
  expect(investmentBoundary.decide(shopAt10kV)).toMatchObject({ outcome: 'planningRedLine' });
  expect(investmentBoundary.under(neixiang2021).decide(shopAt10kV)).toMatchObject({ outcome: 'planningRedLine' });
  expect(investmentBoundary.under(policy).decide(shopAt10kV)).toMatchObject({ outcome: 'gridConnectionPoint' });
});

it('keeps the choices of the policy it extends', () => {
  const first = definePolicy({ id: 'first', readings: { 'I-04': 'lowVoltageOnly' } });
  const second = definePolicy({ id: 'second', extends: first, readings: { 'I-12': 'weekly' } });
  expect(second.readings).toEqual({ 'I-04': 'lowVoltageOnly', 'I-12': 'weekly' });
  expect(policyFromJson({ id: 'json', readings: { 'I-12': 'weekly' } }).readings).toEqual({ 'I-12': 'weekly' });
});

it('may state the default of a question without a choice', () => {
  const readings = { 'I-09': 'notCounted', 'I-29': 'yearOnYear', 'I-04': 'lowVoltageOnly' } as never;
  const policy = definePolicy({ id: 'other', readings });
  expect(policy.readings).toEqual({ 'I-04': 'lowVoltageOnly' });
  expect(investmentBoundary.under(policy).decide(shopAt10kV)).toMatchObject({ outcome: 'gridConnectionPoint' });
});

it('refuses questions and readings that the register does not have, and says why one is only argued', () => {
  const readings = { 'I-99': 'yes', 'I-04': 'never', 'I-09': 'counted', 'I-12': 7 } as never;
  expect(problemsOf(() => definePolicy({ id: 'other', readings }))).toMatchObject([
    { path: ['readings', 'I-99'], code: 'unknown-reading', received: '"yes"' },
    { path: ['readings', 'I-04'], code: 'unknown-value', expected: 'one of anyVoltage, lowVoltageOnly' },
    {
      path: ['readings', 'I-09'],
      code: 'argued-only',
      expected: expect.stringContaining('exceed its own ceiling') as string,
    },
    { path: ['readings', 'I-12'], code: 'unknown-value', received: '7' },
  ]);
});
