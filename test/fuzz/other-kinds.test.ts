/** Every argument of every public function given as a value of another kind: an answer, or an error of ours. */
import { describe, expect, it } from 'vitest';
import { foreignErrors, soon, placesOf } from './arguments-of-other-kinds';

describe.each(soon)('%s', (_, entry) => {
  it.each(placesOf(entry))('names argument %i if it is of another kind', (place) => {
    expect(foreignErrors(entry, place)).toEqual([]);
  });
});
