/**
 * A moment in China's time as people write it: without the offset, and without seconds if there are none.
 *
 * @example
 * momentText('2021-06-10T18:10:00+08:00'); // => '2021-06-10 18:10'
 */
export function momentText(moment: string): string {
  return moment.replace('T', ' ').replace(/(:00)?\+08:00$/, '');
}
