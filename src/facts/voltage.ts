import { noneOf, oneOf } from '../engine';

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
