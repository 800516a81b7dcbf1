import { permittedConnectionFees } from '../../policy/fees';

/**
 * 3.3.2 — whether a fee may be charged for a connection. Only the fee for high supply reliability may.
 *
 * @param item the fee by its name, such as `highReliabilitySupply`
 *
 * @example
 * isPermittedFee('meterInspection'); // => false
 */
export function isPermittedFee(item: string): boolean {
  return permittedConnectionFees.some((permitted) => permitted === item);
}
