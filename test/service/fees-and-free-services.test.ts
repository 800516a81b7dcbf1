import { describe, expect, it } from 'vitest';

import { definePolicy, permittedConnectionFees } from '../../src/policy';
import type { FeeBook } from '../../src/policy/fees';
import { freeServices, isPermittedFee } from '../../src/rules/service';
import { errorOf, hostileValues } from '../support/hostile';
import { smallMicro } from '../support/small-micro';

describe('fees (3.3.2)', () => {
  it.each([
    ['highReliabilitySupply', true],
    ['高可靠性供电费', true],
    ['高可靠性供电费用', true],
    ['high-reliability supply fee', true],
    ['高压供电费', false],
    ['meterInstallation', false],
    ['inspection', false],
    ['equipmentCheckup', false],
    ['transformerLease', false],
    ['', false],
    ['高可靠性供电费', true],
    ['高可靠性供电费用', true],
    ['High-reliability supply fee', true],
    ['变压器租赁费', false],
    ['constructor', false],
  ])('%s: %s', (fee, permitted) => {
    expect(isPermittedFee(fee)).toBe(permitted);
  });

  it('uses the fees of the policy, and further names', () => {
    const policy = definePolicy({ id: 'other', fees: ['testing'], feeNames: { 试验费: 'testing' } });
    expect(isPermittedFee('试验费', { policy })).toBe(true);
    expect(isPermittedFee('highReliabilitySupply', { policy })).toBe(false);
  });

  it.each<[string, FeeBook, boolean]>([
    ['fees alone', { fees: ['testing'] }, false],
    ['names alone', { feeNames: { 供电费: 'highReliabilitySupply' } }, true],
  ])('goes by %s', (_, policy, permitted) => {
    expect(isPermittedFee('供电费', { policy })).toBe(permitted);
    expect(isPermittedFee('testing', { policy })).toBe(!permitted);
  });

  it.each<[string, unknown]>([
    ['neither fees nor names', {}],
    ['fees that are no list', { fees: 'testing' }],
    ['fees that are no list beside names', { fees: 'testing', feeNames: {} }],
    ['names that are none', { feeNames: 3 }],
    ['names that are none beside fees', { fees: [], feeNames: 3 }],
    ['a list', []],
    ['a text', 'neixiang2021'],
  ])('refuses %s as a policy', (_, policy) => {
    const error = errorOf(isPermittedFee, 'testing', { policy });
    expect(error).toMatchObject({
      code: 'invalid-request',
      problems: [{ path: ['policy'], expected: 'a policy, such as definePolicy makes' }],
    });
  });

  it('accepts every permitted fee, and nothing that is not a name', () => {
    expect(permittedConnectionFees.every((fee) => isPermittedFee(fee))).toBe(true);
    expect(hostileValues.filter((value) => Reflect.apply(isPermittedFee, undefined, [value]))).toEqual([]);
  });
});

describe('free services (3.3.5)', () => {
  it('check-ups and advice for small enterprises', () => {
    expect(freeServices.decide(smallMicro)).toMatchObject({
      outcome: ['equipmentCheckup', 'energySavingAdvice'],
      clauses: ['3.3.1', '3.3.5'],
    });
  });

  it('nothing for large ones', () => {
    expect(freeServices.decide({ ...smallMicro, equipmentCapacityKw: 161 })).toMatchObject({ outcome: [] });
  });

  it('open while the capacity is unknown', () => {
    expect(freeServices.decide({ ...smallMicro, equipmentCapacityKw: undefined })).toMatchObject({
      status: 'open',
      missing: ['equipmentCapacityKw'],
    });
  });
});
