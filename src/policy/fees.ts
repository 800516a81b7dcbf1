/**
 * The only fees a connection may carry (clause 3.3.2).
 *
 * @example
 * permittedConnectionFees; // => ['highReliabilitySupply']
 */
export const permittedConnectionFees = /* @__PURE__ */ Object.freeze(['highReliabilitySupply'] as const);

/** A fee that clause 3.3.2 permits. */
export type PermittedConnectionFee = (typeof permittedConnectionFees)[number];

/**
 * The services that small and micro enterprises receive free of charge (clause 3.3.5).
 *
 * @example
 * servicesFreeForSmallMicro; // => ['equipmentCheckup', 'energySavingAdvice']
 */
export const servicesFreeForSmallMicro = /* @__PURE__ */ Object.freeze([
  'equipmentCheckup',
  'energySavingAdvice',
] as const);

/** A service that clause 3.3.5 makes free for small and micro enterprises. */
export type ServiceFreeForSmallMicro = (typeof servicesFreeForSmallMicro)[number];
