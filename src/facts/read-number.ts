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
  /** The fact that it is a value of, if any. */
  readonly fact?: FactName | undefined;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
}

/** The quantity of a unit, and the power of ten that converts it to the unit of the facts. */
interface Unit {
  readonly of: 'kW' | 'kVA' | 'share' | 'yuan';
  readonly power: number;
}

const units: Readonly<Record<Exclude<NumberUnit, 'asWritten'>, Unit>> = /* @__PURE__ */ Object.freeze({
  kW: { of: 'kW', power: 0 },
  W: { of: 'kW', power: -3 },
  MW: { of: 'kW', power: 3 },
  千瓦: { of: 'kW', power: 0 },
  万千瓦: { of: 'kW', power: 4 },
  kVA: { of: 'kVA', power: 0 },
  VA: { of: 'kVA', power: -3 },
  MVA: { of: 'kVA', power: 3 },
  千伏安: { of: 'kVA', power: 0 },
  万千伏安: { of: 'kVA', power: 4 },
  '%': { of: 'share', power: -2 },
  元: { of: 'yuan', power: 0 },
  万元: { of: 'yuan', power: 4 },
});

/** The names of the units. */
export const unitNames: readonly NumberUnit[] = /* @__PURE__ */ Object.freeze([
  .../* @__PURE__ */ (Object.keys(units) as (keyof typeof units)[]), // its own keys
  'asWritten',
] as const);

/** The units in which a number may be given, by quantity. */
export function unitsFor(target: NumberTarget): readonly string[] {
  const of = measureOf(target);
  return Object.entries(units).flatMap(([name, unit]) => (unit.of === of ? [name] : []));
}

function measureOf({ fact, integer = false }: NumberTarget): Unit['of'] | undefined {
  if (fact === 'equipmentCapacityKw') return 'kW';
  if (fact === 'appliedCapacityKva') return 'kVA';
  if (fact === 'substitutionShare') return 'share';
  return integer ? undefined : 'yuan';
}

/** Finds the name of a unit, whatever its capitalisation. */
export function unitNamed(text: string): Exclude<NumberUnit, 'asWritten'> | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  const found = Object.keys(units).find((unit) => unit.toLowerCase() === name);
  return found as Exclude<NumberUnit, 'asWritten'> | undefined; // a key of the table
}

/** A number that was read, or what is wrong with it. */
export type NumberReading =
  | number
  | {
      readonly code: 'not-a-number' | 'unit-in-number' | 'not-an-integer' | 'out-of-range';
      readonly accepted: readonly string[];
    };

const pattern = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|[+-]?\.\d+)(?:e([+-]?\d{1,3}))?(.*)$/i;

/** Reads a number in a unit. */
export function readNumber(text: string, target: NumberTarget, unit: NumberUnit | undefined): NumberReading {
  const [, digits, exponent = '0', rest = ''] = pattern.exec(text) ?? [];
  if (digits === undefined) return { code: 'not-a-number', accepted: [] };
  const written = rest.trim();
  let taken = unit === undefined || unit === 'asWritten' ? undefined : units[unit];
  if (unit === 'asWritten') {
    const name = unitNamed(written);
    if (name === undefined || !unitsFor(target).includes(name))
      return { code: 'unit-in-number', accepted: unitsFor(target) };
    taken = units[name];
  } else if (written !== '') {
    return unitNamed(written) === undefined
      ? { code: 'not-a-number', accepted: [] }
      : { code: 'unit-in-number', accepted: ['asWritten'] };
  }
  // The power of ten is written as an exponent, not multiplied: 2.3 MW are 2300 kW, not 2299.9999999999995.
  const value = Number(`${digits.replace(/,/g, '')}e${Number(exponent) + (taken?.power ?? 0)}`);
  if (target.integer === true && !Number.isSafeInteger(value)) return { code: 'not-an-integer', accepted: [] };
  const { minimum = -Infinity, maximum = Number.MAX_VALUE } = target;
  if (value < minimum || value > maximum)
    return { code: 'out-of-range', accepted: [`${minimum} …${target.maximum === undefined ? '' : ` ${maximum}`}`] };
  return value;
}
