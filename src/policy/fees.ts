import { deepFreeze } from '../plain/deep-freeze';

/**
 * The only fees a connection may carry (clause 3.3.2).
 *
 * @example
 * permittedConnectionFees; // => ['highReliabilitySupply']
 */
export const permittedConnectionFees = /* @__PURE__ */ Object.freeze(['highReliabilitySupply'] as const);

/** A fee that clause 3.3.2 permits. */
export type PermittedConnectionFee = (typeof permittedConnectionFees)[number];

/** What people call the permitted fees, besides the names they have here. */
export const feeNames: Readonly<Record<PermittedConnectionFee, readonly string[]>> = /* @__PURE__ */ deepFreeze({
  highReliabilitySupply: [
    '高可靠性供电费',
    '高可靠性供电费用',
    '高可靠供电费',
    '高可靠性费用',
    '高可靠性费',
    '高可靠费',
    'high-reliability supply fee',
    'high reliability supply fee',
  ],
});

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
