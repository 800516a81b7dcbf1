import type { FactName } from './vocabulary';

/** A unit that numbers are given in; `asWritten`: each number has its unit beside it. */
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

/** What a number counts, and the bounds it has to keep. */
export interface NumberTarget {
  /** The fact, if it is one. */
  readonly fact?: FactName | undefined;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly integer?: boolean;
}

/** What a unit measures, and the power of ten that leads from it to the unit of facts. */
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

/** The units that a number may be given in, by what it counts. */
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

/** The name of a unit however it is capitalised. */
export function unitNamed(text: string): Exclude<NumberUnit, 'asWritten'> | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  const found = Object.keys(units).find((unit) => unit.toLowerCase() === name);
  return found as Exclude<NumberUnit, 'asWritten'> | undefined; // a key of it
}

/** A number, or what is wrong with it. */
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
  // The power of ten is written down and not multiplied: 2.3 MW are 2300 kW and not 2299.9999999999995.
  const value = Number(`${digits.replace(/,/g, '')}e${Number(exponent) + (taken?.power ?? 0)}`);
  if (target.integer === true && !Number.isSafeInteger(value)) return { code: 'not-an-integer', accepted: [] };
  const { minimum = -Infinity, maximum = Number.MAX_VALUE } = target;
  if (value < minimum || value > maximum)
    return { code: 'out-of-range', accepted: [`${minimum} …${target.maximum === undefined ? '' : ` ${maximum}`}`] };
  return value;
}
