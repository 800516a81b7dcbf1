import { feeNames, permittedConnectionFees } from '../../policy/fees';

/**
 * 3.3.2 — whether a fee may be charged for a connection. Only the fee for high supply reliability may.
 *
 * @param item the fee by its name, such as `highReliabilitySupply`, or by one that people use, such as 高可靠性供电费
 *
 * @example
 * isPermittedFee('meterInspection'); // => false
 */
export function isPermittedFee(item: string): boolean {
  return permittedConnectionFees.some((permitted) => permitted === item || feeNames[permitted].includes(item));
}
