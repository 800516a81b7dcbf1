/**
 * Computes the festivals whose date changes from year to year: new moons and the sun's longitude by the series of Jean
 * Meeus, Astronomical Algorithms (second edition, chapters 49 and 25), and from them the months of the Chinese calendar
 * (GB/T 33661-2017). A month begins on the day of its new moon in China; month 11 contains the winter solstice; if
 * there are thirteen months between two solstices, the first one without a principal term is a leap month.
 */

/** The moving festivals of a year, `YYYY-MM-DD`. */
export interface MovingFestivals {
  /** The first day of the first lunar month. */
  readonly springFestival: string;
  /** The day on which the sun reaches 15 degrees. */
  readonly qingming: string;
  /** The fifth day of the fifth lunar month. */
  readonly dragonBoat: string;
  /** The fifteenth day of the eighth lunar month. */
  readonly midAutumn: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const CHINA_OFFSET = 8 * 60 * MINUTE;
/** The difference between the uniform time of the series and universal time; 65 to 95 seconds in the years 2007 to 2050. */
const TIME_AHEAD = 70_000;
/** The possible error of the series. */
const MOON_ERROR = 2 * MINUTE;
const SUN_ERROR = 20 * MINUTE;

/** A shift of the computed moments, in milliseconds. */
interface Shift {
  readonly moon: number;
  readonly sun: number;
}

/** The longitudes of the principal terms, from one winter solstice to the next. */
const PRINCIPAL_LONGITUDES = [300, 330, 0, 30, 60, 90, 120, 150, 180, 210, 240, 270] as const;

/** Amplitude in days, then the multiples of the sun's anomaly, the moon's anomaly and the argument of latitude. */
const MOON_TERMS = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
] as const;

/** The influence of the planets: amplitude in days, the angle at the first new moon and its increase per month. */
const PLANET_TERMS = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
] as const;

/** The moving festivals of a year. Throws if the possible error of the series could change a date. */
export function movingFestivals(year: number): MovingFestivals {
  const shifts = [-1, 1].flatMap((moon) => [-1, 1].map((sun) => ({ moon: moon * MOON_ERROR, sun: sun * SUN_ERROR })));
  const [festivals, ...others] = shifts.map((shift) => festivalsOf(year, shift));
  if (festivals === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(festivals))) {
    throw new Error(`The series are not exact enough for the festivals of ${year}`);
  }
  return festivals;
}

/** The new moons of a year in universal time, milliseconds since 1970. */
export function newMoonsOf(year: number): readonly number[] {
  return newMoonsBetween(Date.UTC(year, 0), Date.UTC(year + 1, 0));
}

function festivalsOf(year: number, shift: Shift): MovingFestivals {
  const months = lunarMonths(year, shift);
  const dayOf = (month: number, day: number): string => {
    const start = months[month - 1];
    if (start === undefined) throw new Error(`${year} has no lunar month ${month}`);
    return dateOf(start + day - 1);
  };
  return {
    springFestival: dayOf(1, 1),
    qingming: dateOf(chinaDay(solarTerm(year, 15) + shift.sun)),
    dragonBoat: dayOf(5, 5),
    midAutumn: dayOf(8, 15),
  };
}

/** The first days of the months 1 to 10 of a lunar year, without leap months. */
function lunarMonths(year: number, shift: Shift): readonly number[] {
  const termDay = (ofYear: number, longitude: number): number => chinaDay(solarTerm(ofYear, longitude) + shift.sun);
  const solstices = [termDay(year - 1, 270), termDay(year, 270)] as const;
  const starts = newMoonsBetween((solstices[0] - 32) * DAY, (solstices[1] + 32) * DAY).map((moon) =>
    chinaDay(moon + shift.moon),
  );
  const [first, last] = solstices.map((solstice) => starts.findLastIndex((start) => start <= solstice));
  const months = starts.slice(first, last);
  if (months.length === 13) {
    const terms = PRINCIPAL_LONGITUDES.map((longitude) => termDay(year, longitude));
    const isLeap = (start: number, index: number): boolean =>
      index > 0 && !terms.some((term) => term >= start && term < (months[index + 1] ?? Infinity));
    months.splice(months.findIndex(isLeap), 1);
  }
  return months.slice(2);
}

/** The moment in a year at which the sun reaches a longitude. */
function solarTerm(year: number, longitude: number): number {
  const sinceEquinox = longitude > 280 ? longitude - 360 : longitude;
  const yearLength = 365.2422;
  let julianDay = 2_451_623.8 + (year - 2000 + sinceEquinox / 360) * yearLength;
  for (let step = 0; step < 8; step += 1) {
    const missing = modulo(longitude - solarLongitude(julianDay) + 180, 360) - 180;
    julianDay += (missing / 360) * yearLength;
  }
  return toUniversalTime(julianDay);
}

/** The apparent longitude of the sun in degrees, to about 0.01. */
function solarLongitude(julianDay: number): number {
  const centuries = (julianDay - 2_451_545) / 36_525;
  const anomaly = 357.52911 + (35_999.05029 - 0.0001537 * centuries) * centuries;
  const center =
    (1.914602 - 0.004817 * centuries) * sine(anomaly) +
    (0.019993 - 0.000101 * centuries) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const meanLongitude = 280.46646 + (36_000.76983 + 0.0003032 * centuries) * centuries;
  return meanLongitude + center - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * centuries);
}

function newMoonsBetween(from: number, to: number): readonly number[] {
  const moons: number[] = [];
  const start = Math.floor((from - newMoon(0)) / DAY / 29.530589) - 1;
  for (let index = start; newMoon(index) < to; index += 1) if (newMoon(index) >= from) moons.push(newMoon(index));
  return moons;
}

/** A new moon by its number; number 0 is that of 6 January 2000. */
function newMoon(index: number): number {
  const t = index / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * index - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * index + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * index - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * index + 0.0020672 * t ** 2;
  const byMoon = MOON_TERMS.map(
    ([amplitude, ofSun, ofMoon, ofLatitude]) =>
      amplitude * eccentricity ** Math.abs(ofSun) * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude),
  );
  const byPlanets = PLANET_TERMS.map(([amplitude, angle, growth]) => amplitude * sine(angle + growth * index));
  const mean = 2_451_550.09766 + 29.530588861 * index + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  return toUniversalTime([...byMoon, ...byPlanets, -0.00017 * sine(node)].reduce((sum, term) => sum + term, mean));
}

function toUniversalTime(julianDay: number): number {
  return (julianDay - 2_440_587.5) * DAY - TIME_AHEAD;
}

/** The number of the day of a moment in China. */
function chinaDay(moment: number): number {
  return Math.floor((moment + CHINA_OFFSET) / DAY);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
