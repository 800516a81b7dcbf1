/**
 * Every public function with hostile values: an answer or an error of ours, soon. `FUZZ_RUNS` sets the number of inputs
 * and `FUZZ_SEED` where they start; `npm run verify` tries a million.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedFunctions } from '../support/exported-functions';
import { runs } from '../support/runs';
import { unfrozenPaths } from '../support/unfrozen-paths';
import { complaint } from './complaint';
import { blows, hostileArguments } from './hostile-arguments';
import { open, slow, surface, type Open, type Trusting } from './surface';

const inputs = Number(process.env['FUZZ_RUNS'] ?? runs(8_000));
const seed = Number(process.env['FUZZ_SEED'] ?? 20_210_527);
const inputsEach = Math.ceil(inputs / open.length);

function isTrusting(entry: Open | Trusting): entry is Trusting {
  return 'trusts' in entry;
}

describe('the table of functions', () => {
  it('names every exported function', async () => {
    const names = await exportedFunctions();
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !Object.hasOwn(surface, name))).toEqual([]);
  });

  it('states for every function that is left out why', () => {
    expect(Object.values(surface).filter((entry) => isTrusting(entry) && entry.trusts === '')).toEqual([]);
  });
});

describe.each(open)('%s', (name, entry) => {
  const numRuns = slow.includes(name) ? Math.ceil(inputsEach / 20) : inputsEach;

  it('answers the valid call', () => {
    expect(complaint(entry.call, entry.valid)).toBeUndefined();
  });

  // zod makes the values that its schemas parse, and objects of its own.
  it.skipIf(/schema/i.test(name))('gives an answer that nobody can change', () => {
    expect(unfrozenPaths(Reflect.apply(entry.call, undefined, entry.valid))).toEqual([]);
  });

  it(
    'answers hostile calls, or throws a YekuoError',
    () => {
      fc.assert(
        fc.property(blows(entry.data), (struckBy) => {
          expect(complaint(entry.call, hostileArguments(entry.valid, struckBy))).toBeUndefined();
        }),
        { numRuns, seed },
      );
    },
    60_000 + inputsEach * 10,
  );
});
