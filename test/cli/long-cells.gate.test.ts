/** Cells and headers of one character repeated very often: reading them takes time in proportion to their length. */
import { afterAll, describe, expect, it } from 'vitest';
import { cellStyle } from '../../src/cli/input/table/number-format';
import { csvOf, headers, sound } from './exported-orders';
import { workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const length = 40_000;
/** Marks that headers, dates, numbers, lists, paths and units are made of. */
const marks = Array.from(' \t(（[{)）]}/\\.,，、;；:：-—_*＊★+=\'"`0１9a长年％%<>&#@|~^');
/** The slowest takes a second; in proportion to the square of the length it would take many times as long. */
const atMost = 8_000;

/** A table in which the header of one column, and then a cell of each column, has a run of the mark within it. */
function rowsWith(mark: string): readonly (readonly string[])[] {
  const long = `甲${mark.repeat(length)}乙`;
  const numbered = `1${mark.repeat(length)}2`;
  return [
    [...headers, long, numbered],
    [...sound, '1', '2'],
    ...sound.flatMap((_, column) => [
      [...sound.with(column, long), '1', '2'],
      [...sound.with(column, numbered), '1', '2'],
    ]),
  ];
}

describe.each(marks)('a run of %j', (mark) => {
  it.each(['check', 'mapping', 'convert'])(
    'is read in time by %s',
    async (command) => {
      write('long.csv', csvOf(rowsWith(mark)));
      const began = process.cpuUsage();
      await run([command, 'long.csv', '--lang', 'en']);
      expect(process.cpuUsage(began).user / 1_000).toBeLessThan(atMost);
    },
    10 * atMost,
  );

  it('is read in time as the format of a number', () => {
    const began = process.cpuUsage();
    for (const code of [mark.repeat(length), `0${mark.repeat(length)}"`]) cellStyle(200, code);
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(atMost);
  });
});
