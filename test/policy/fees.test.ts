import { expect, it } from 'vitest';
import { permittedConnectionFees, servicesFreeForSmallMicro } from '../../src/policy';

it('permits one connection fee (3.3.2)', () => {
  expect(permittedConnectionFees).toEqual(['highReliabilitySupply']);
});

it('frees small and micro enterprises from two charges (3.3.5)', () => {
  expect(servicesFreeForSmallMicro).toEqual(['equipmentCheckup', 'energySavingAdvice']);
});

it('lets nobody add a fee', () => {
  expect(Object.isFrozen(permittedConnectionFees)).toBe(true);
  expect(Object.isFrozen(servicesFreeForSmallMicro)).toBe(true);
});
