import { onceFor } from '../plain/once-for';
import { findByName, type NameRegister } from './name-register';

/**
 * The only fees that may be charged for a connection (clause 3.3.2).
 *
 * @example
 * permittedConnectionFees; // => ['highReliabilitySupply']
 */
export const permittedConnectionFees = /* @__PURE__ */ Object.freeze(['highReliabilitySupply'] as const);

/** The id of a fee that clause 3.3.2 permits. */
export type PermittedConnectionFee = (typeof permittedConnectionFees)[number];

/** The rent of a leased transformer (clause 3.3.3); where the lease is offered, it is not a fee for the connection. */
export const transformerRent = 'transformerLease';

/**
 * Names of the fees in use, in Chinese and English.
 *
 * @example
 * commonFeeNames['高可靠性供电费']; // => 'highReliabilitySupply'
 */
export const commonFeeNames = /* @__PURE__ */ Object.freeze({
  高可靠性供电费: 'highReliabilitySupply',
  高可靠性供电费用: 'highReliabilitySupply',
  高可靠供电费: 'highReliabilitySupply',
  高可靠性费用: 'highReliabilitySupply',
  高可靠性费: 'highReliabilitySupply',
  高可靠费: 'highReliabilitySupply',
  'high-reliability supply fee': 'highReliabilitySupply',
  变压器租赁费: 'transformerLease',
  变压器租赁: 'transformerLease',
  变压器租金: 'transformerLease',
  'transformer rent': 'transformerLease',
} as const satisfies NameRegister);

/** The fees that a policy permits, and the names of fees; parts that are left out are those of 内电〔2021〕34号. */
export interface FeeBook {
  readonly fees?: readonly string[] | undefined;
  readonly feeNames?: NameRegister | undefined;
}

/** Finds the id of a fee by any of its names; an unknown name is returned unchanged. */
export const feeIn: (book: FeeBook) => (name: string) => string = /* @__PURE__ */ onceFor(
  ({ fees = permittedConnectionFees, feeNames = commonFeeNames }: FeeBook) => {
    const idOf = findByName([...fees, transformerRent], feeNames);
    return (name: string): string => idOf(name) ?? name;
  },
);
