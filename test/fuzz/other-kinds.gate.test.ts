/** The same as `other-kinds.test.ts`, for the functions that take long. */
import { describe, expect, it } from 'vitest';
import { foreignErrors, later, placesOf } from './arguments-of-other-kinds';

describe.each(later)('%s', (_, entry) => {
  it.each(placesOf(entry))('names argument %i if it is of another kind', (place) => {
    expect(foreignErrors(entry, place)).toEqual([]);
  });
});
