import { expect, it } from 'vitest';
import { clauses } from '../../src/policy/clauses';
import { interpretations } from '../../src/policy/interpretations';
import { neixiang2021Parameters } from '../../src/policy/parameters';
import { unfrozenPaths } from '../support/unfrozen-paths';

// `neixiang2021` freezes what it holds; its parts must not depend on its being loaded.
it.each(Object.entries({ clauses, interpretations, neixiang2021Parameters }))('freezes %s by itself', (name, value) => {
  expect(unfrozenPaths(value, name)).toEqual([]);
});
