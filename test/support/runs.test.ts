import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { runs, runsIn, triedIn } from './runs';

describe('the number of generated inputs', () => {
  const counts = [1, 10, 30, 80, 100, 5_000];

  it.each([{ CI: 'true' }, { PROPERTY_RUNS: 'all' }, { CI: 'true', PROPERTY_RUNS: 'all' }])(
    'is the whole with %o',
    (environment) => {
      expect(counts.map(runsIn(environment))).toEqual(counts);
    },
  );

  it.each(['', 'most', 'ALL'])('is not guessed from %j', (name) => {
    expect(() => runsIn({ PROPERTY_RUNS: name })).toThrow(RangeError);
  });

  it('is a part in the gate, too, if a step says so', () => {
    expect(runsIn({ CI: 'true', PROPERTY_RUNS: 'part' })(100)).toBe(13);
  });

  it('is a sixteenth elsewhere, but at least ten', () => {
    expect(counts.map(runsIn({}))).toEqual([1, 10, 10, 10, 10, 313]);
  });

  it('is every seventh of a list elsewhere', () => {
    const all = Array.from({ length: 15 }, (_, index) => index);
    expect(triedIn({})(all)).toEqual([0, 7, 14]);
    expect(triedIn({ CI: 'true' })(all)).toEqual(all);
    expect(triedIn({ PROPERTY_RUNS: 'all' })(all)).toEqual(all);
    expect(triedIn({ CI: 'true', PROPERTY_RUNS: 'part' })(all)).toEqual(all);
  });

  it('also applies to a property without a number', () => {
    expect(fc.readConfigureGlobal()?.numRuns).toBe(runs(100));
    let tried = 0;
    fc.assert(fc.property(fc.nat(), () => (tried += 1) > 0));
    expect(tried).toBe(runs(100));
  });

  it('are the first inputs', () => {
    const tried = (numRuns: number): readonly number[] => {
      const seen: number[] = [];
      fc.assert(
        fc.property(fc.nat(), (value) => seen.push(value) > 0),
        { numRuns },
      );
      return seen;
    };
    expect(tried(runsIn({})(400))).toEqual(tried(400).slice(0, 25));
  });
});

/** Files with properties that try all inputs, because the test afterwards counts what occurred. */
const counted = ['cli/schemas.test.ts: 200', 'reference/contested.test.ts: 150'];

it('applies to every property, except those that count occurrences', () => {
  const folder = join(repository, 'test');
  const fixed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('artefact') && file !== 'support/runs.test.ts')
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/(?<!fc\.sample\(.*)numRuns: (\d[\d_]*)/g)].map(
        ([, number = '']) => `${file}: ${number}`,
      ),
    );
  expect(fixed.toSorted()).toEqual(counted);
});
