import type { Facts } from '../../src/facts';

/** The facts that make a customer a small or micro enterprise, at any voltage. */
export const smallMicro = {
  usage: 'industrialCommercial',
  equipmentCapacityKw: 100,
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
} as const satisfies Facts;
