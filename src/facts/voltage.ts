import { noneOf, oneOf } from '../engine';
import type { Facts } from './vocabulary';

/**
 * Low voltage: 220 V and 380 V.
 *
 * @example
 * lowVoltage; // => { test: 'oneOf', values: ['220V', '380V'] }
 */
export const lowVoltage = /* @__PURE__ */ oneOf('220V', '380V');

/**
 * High voltage: 10 kV and above.
 *
 * @example
 * highVoltage; // => { test: 'noneOf', values: ['220V', '380V'] }
 */
export const highVoltage = /* @__PURE__ */ noneOf('220V', '380V');

/**
 * Whether a voltage level is low voltage.
 *
 * @example
 * isLowVoltage('380V'); // => true
 */
export function isLowVoltage(voltageLevel: NonNullable<Facts['voltageLevel']>): boolean {
  return lowVoltage.values.some((low) => low === voltageLevel);
}
