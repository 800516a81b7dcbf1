import { deepFreeze } from '../plain/deep-freeze';
import type { FactName } from './vocabulary';

/** A unit in which numbers are given; `asWritten`: each number is followed by its unit. */
export type NumberUnit =
  | 'kW'
  | 'W'
  | 'MW'
  | '千瓦'
  | '万千瓦'
  | 'kVA'
  | 'VA'
  | 'MVA'
  | '千伏安'
  | '万千伏安'
  | '%'
  | '元'
  | '万元'
  | 'asWritten';

/** The quantity that a number measures, and its bounds. */
export interface NumberTarget {
  /** The fact whose value it is, if any. */
  readonly fact?: FactName | undefined;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
}

/** For each quantity, its units, each with the power of ten that converts it to the unit of the facts. */
const units = /* @__PURE__ */ deepFreeze({
  kW: { kW: 0, W: -3, MW: 3, 千瓦: 0, 万千瓦: 4 },
  kVA: { kVA: 0, VA: -3, MVA: 3, 千伏安: 0, 万千伏安: 4 },
  share: { '%': -2 },
  yuan: { 元: 0, 万元: 4 },
});

/** The names of the units. */
export const unitNames: readonly NumberUnit[] = /* @__PURE__ */ (() =>
  Object.freeze([...Object.values(units).flatMap((powers) => Object.keys(powers) as NumberUnit[]), 'asWritten']))(); // its own keys

/** The units in which a number may be given, by quantity. */
export function unitsFor(target: NumberTarget): readonly string[] {
  return Object.keys(powersOf(target));
}

function powersOf({ fact, integer = false }: NumberTarget): Readonly<Record<string, number>> {
  if (fact === 'equipmentCapacityKw') return units.kW;
  if (fact === 'appliedCapacityKva') return units.kVA;
  if (fact === 'substitutionShare') return units.share;
  return integer ? {} : units.yuan;
}

/** Finds a unit by name, ignoring case. */
export function unitNamed(text: string): NumberUnit | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  return unitNames.find((unit) => unit !== 'asWritten' && unit.toLowerCase() === name);
}

/** A number that was read, or what is wrong with it. */
export type NumberReading =
  | number
  | {
      readonly code: 'not-a-number' | 'unit-in-number' | 'not-an-integer' | 'out-of-range';
      readonly accepted: readonly string[];
    };

const pattern = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+)(?:e([+-]?\d{1,3}))?(.*)$/i;

/**
 * Reads a number.
 *
 * @param unit the unit of numbers that name none; `undefined`: no number names one
 */
export function readNumber(text: string, target: NumberTarget, unit: NumberUnit | undefined): NumberReading {
  const [, digits, exponent = '0', rest = ''] = pattern.exec(text) ?? [];
  const written = rest.trim();
  const named = written === '' ? unit : unitNamed(written);
  if (digits === undefined || (unit !== 'asWritten' && written !== '' && named === undefined))
    return { code: 'not-a-number', accepted: [] };
  if (unit === undefined && written !== '') return { code: 'unit-in-number', accepted: ['asWritten'] };
  const powers = powersOf(target);
  const power = unit === undefined ? 0 : powers[named ?? ''];
  if (power === undefined) return { code: 'unit-in-number', accepted: Object.keys(powers) };
  // The power of ten is an exponent and not a factor: 2.3 MW are 2300 kW, not 2299.9999999999995.
  const value = Number(`${digits.replace(/,/g, '')}e${Number(exponent) + power}`);
  if (target.integer === true && !Number.isSafeInteger(value)) return { code: 'not-an-integer', accepted: [] };
  const { minimum = -Infinity, maximum = Number.MAX_VALUE } = target;
  if (value < minimum || value > maximum)
    return { code: 'out-of-range', accepted: [`${minimum} …${target.maximum === undefined ? '' : ` ${maximum}`}`] };
  return value;
}
