/**
 * Every public function with hostile values: an answer or an error of ours, soon. `FUZZ_RUNS` sets the number of inputs
 * and `FUZZ_SEED` where they start; `npm run verify` tries a million.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YekuoError } from '../../src';
import { exportedFunctions } from '../support/exported-functions';
import { runs } from '../support/runs';
import { blows, hostileArguments } from './hostile-arguments';
import { surface, type Open, type Trusting } from './surface';

const slowestMilliseconds = 2_000;

const open = Object.entries(surface).filter((entry): entry is [string, Open] => 'call' in entry[1]);
const inputs = Number(process.env['FUZZ_RUNS'] ?? runs(8_000));
const seed = Number(process.env['FUZZ_SEED'] ?? 20_210_527);
const inputsEach = Math.ceil(inputs / open.length);

/** The state of the prototypes that all values of the process share. */
function sharedPrototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .map((prototype) => `${Object.isExtensible(prototype)} ${Reflect.ownKeys(prototype).length}`)
    .join();
}

const untouched = sharedPrototypes();

/** What is wrong with how a call went, if anything. */
function complaint({ call }: Open, given: readonly unknown[]): string | undefined {
  // Processor time: a machine that pauses says nothing of the call.
  const start = process.cpuUsage();
  try {
    call(...(given as never[]));
  } catch (error) {
    if (!(error instanceof YekuoError)) return `threw ${described(error)}`;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(error.code)) return 'an error without a code of ours';
  }
  // A prototype that everybody shares is nobody's to freeze or to enlarge.
  if (sharedPrototypes() !== untouched) return `left shared prototypes as ${sharedPrototypes()}`;
  const { user } = process.cpuUsage(start);
  const elapsed = user / 1_000;
  return elapsed > slowestMilliseconds ? `took ${Math.round(elapsed)} ms` : undefined;
}

function described(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : typeof error;
}

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

describe.each(open)('%s', (_, entry) => {
  it('answers the valid call', () => {
    expect(complaint(entry, entry.valid)).toBeUndefined();
  });

  it(
    'answers hostile calls, or throws a YekuoError',
    () => {
      fc.assert(
        fc.property(blows(entry.data), (struckBy) => {
          expect(complaint(entry, hostileArguments(entry.valid, struckBy))).toBeUndefined();
        }),
        { numRuns: inputsEach, seed },
      );
    },
    60_000 + inputsEach * 10,
  );
});
