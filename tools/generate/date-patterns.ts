/** Patterns for exactly the dates and instants that the library reads, in the dialect of ECMA-262. */

const day31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const day30 = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const divisibleByFour = '(?:0[48]|[2468][048]|[13579][26])'; // two digits, not 00
const leapYear = `(?:[0-9]{2}${divisibleByFour}|${divisibleByFour}00)`;
const day = `(?:(?!0000)[0-9]{4}-(?:${day31}|${day30}|${february})|${leapYear}-02-29)`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?';
const offset = '(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])';

/** Digits of a time and of its offset, as patterns. */
type Digits = readonly [ofTime: string, ofOffset: string];

/** The minutes of the offset are greater than those of the time. */
const laterMinutes = minutesBy(
  range(1, 5).map((ten) => [`[0-${ten - 1}]`, `${ten}`]),
  range(0, 5).map((ten) => [`${ten}`, `${ten}`]),
  range(1, 9).map((one) => [`[0-${one - 1}]`, `${one}`]),
);

/** The minutes of the time and of the offset add up to an hour. */
const minutesOfAnHour = minutesBy(
  range(1, 5).map((ten) => [`${ten}`, `[${6 - ten}-5]`]),
  range(0, 5).map((ten) => [`${ten}`, `${5 - ten}`]),
  range(1, 9).map((one) => [`${one}`, `[${10 - one}-9]`]),
);

/** In China it is already after 9999-12-31: the time minus the offset is 16:00 or later, or 40:00 on the day before. */
const pastLastDay = either([
  `9999-12-31T(?:1[6-9]|2[0-3])[^+-]*Z`,
  `9999-12-31T${hours(range(0, 6), '\\+', (hour) => [17 + hour, 23])}`,
  `9999-12-31T(?!${laterMinutes})${hours(range(0, 7), '\\+', (hour) => [16 + hour, 16 + hour])}`,
  `9999-12-31T${hours(range(0, 23), '-', (hour) => [Math.max(16 - hour, 0), 23])}`,
  `9999-12-31T(?=${minutesOfAnHour})${hours(range(0, 15), '-', (hour) => [15 - hour, 15 - hour])}`,
  `9999-12-30T${hours(range(17, 23), '-', (hour) => [40 - hour, 23])}`,
  `9999-12-30T(?=${minutesOfAnHour})${hours(range(16, 23), '-', (hour) => [39 - hour, 39 - hour])}`,
]);

/** In China it is still before 0001-01-01: the offset is more than 8 hours greater than the time. */
const beforeFirstDay = either([
  `0001-01-01T${hours(range(9, 23), '\\+', (hour) => [0, hour - 9])}`,
  `0001-01-01T(?=${laterMinutes})${hours(range(8, 23), '\\+', (hour) => [hour - 8, hour - 8])}`,
]);

/** `YYYY-MM-DD`, a day that exists. */
export const datePattern = `^${day}$`;

/** An instant with an offset, on a day that exists, and that exists in China too. */
export const instantPattern = `^(?!${pastLastDay})(?!${beforeFirstDay})${day}T${time}${offset}$`;

/** Minutes compared by their tens, or if these are equal, by their ones. */
function minutesBy(decided: readonly Digits[], level: readonly Digits[], ones: readonly Digits[]): string {
  const minutes = (pairs: readonly Digits[], of: (digit: string) => string): string =>
    either(pairs.map(([ofTime, ofOffset]) => `..:${of(ofTime)}[^+-]*[+-]..:${of(ofOffset)}`));
  return either([minutes(decided, asTen), `(?=${minutes(level, asTen)})${minutes(ones, asOne)}`]);
}

function asTen(digit: string): string {
  return `${digit}.`;
}

function asOne(digit: string): string {
  return `.${digit}`;
}

/** Times with an hour within bounds that depend on the hour of the offset. */
function hours(ofOffset: readonly number[], sign: string, bounds: (hour: number) => readonly [number, number]): string {
  return either(
    ofOffset.map((hour) => `${either(range(...bounds(hour)).map(twoDigits))}:[^+-]*${sign}${twoDigits(hour)}`),
  );
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function either(parts: readonly string[]): string {
  return `(?:${parts.join('|')})`;
}

function twoDigits(hour: number): string {
  return String(hour).padStart(2, '0');
}
