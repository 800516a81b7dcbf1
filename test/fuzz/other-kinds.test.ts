/** Every argument of every public function given as a value of another kind: an answer, or an error of ours. */
import { describe, expect, it } from 'vitest';
import { YekuoError } from '../../src';
import { surface, type Open } from './surface';

const otherKinds: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  true,
  [],
  [null],
  new Map(),
  new Date(0),
  () => 1,
  {},
];

const open = Object.entries(surface).filter((entry): entry is [string, Open] => 'call' in entry[1]);

/** What a call threw, unless it is an error of ours. */
function foreignError(call: Open['call'], given: readonly unknown[]): string | undefined {
  try {
    call(...(given as never[]));
  } catch (error) {
    if (!(error instanceof YekuoError)) return String(error);
  }
  return undefined;
}

describe.each(open)('%s', (_, { call, valid }) => {
  // One more than given: what may be left out, such as options.
  it.each([...valid.keys(), valid.length])('names argument %i if it is of another kind', (place) => {
    const given = (value: unknown) => [...valid.slice(0, place), value, ...valid.slice(place + 1)];
    const foreign = otherKinds.flatMap((value) => foreignError(call, given(value)) ?? []);
    expect(foreign).toEqual([]);
  });
});
