/** The JSON Schemas of the files that the command line reads accept what its readers accept. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CalendarError, chinaCalendar } from '../../src/calendar';
import { readBaseline } from '../../src/cli/check/baseline';
import { readConfiguration } from '../../src/cli/commands/configuration';
import { severities } from '../../src/cli/commands/configuration-problems';
import { formatNames } from '../../src/cli/formats/formats';
import type { Outside } from '../../src/cli/outside';
import { findingCodes } from '../../src/compliance';
import { workplace } from './program';
import { problemsBy, schemaOf } from './published-schemas';
import { runs } from '../support/runs';

const place = workplace();
const { write, folder } = place;
afterAll(place.remove);

/** Whether a reader accepts a value that a file holds. */
async function accepts(value: unknown, reader: (name: string, outside: Outside) => Promise<unknown>): Promise<boolean> {
  write('file.json', JSON.stringify(value));
  try {
    // The readers of files use only the folder.
    await reader('file.json', { workingDirectory: folder } as Outside);
    return true;
  } catch {
    return false;
  }
}

const junk = fc.constantFrom<unknown>(
  null,
  true,
  0,
  1,
  64,
  65,
  -1,
  1.5,
  '',
  ' ',
  'en',
  'text',
  'all',
  [],
  ['a'],
  [''],
  {},
);

/** An object with valid and invalid values. */
function objectsOf(sound: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const fields = Object.entries(sound).map(([name, value]) => [name, fc.oneof({ weight: 9, arbitrary: value }, junk)]);
  return fc.record(
    { ...(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>), surprise: junk },
    { requiredKeys: [] },
  );
}

/** The same, mostly without the unknown key. */
function mostlyKnown(values: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.tuple(values, fc.nat(4)).map(([value, chance]) => {
    if (chance === 0) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'surprise'));
  });
}

const files = fc.array(fc.constantFrom('a', '**/*'), { maxLength: 2 });
const rule = objectsOf({ severity: fc.constantFrom(...severities), reason: fc.constant('agreed') });
const configurations = mostlyKnown(
  objectsOf({
    $schema: fc.constant('x'),
    files,
    policy: fc.constant('p.json'),
    calendars: files,
    language: fc.constantFrom('en', 'zh-CN'),
    rules: fc.dictionary(fc.constantFrom(...findingCodes.slice(0, 3), 'no-such-code'), mostlyKnown(rule)),
    failOn: fc.constantFrom('violation', 'never', 'uncontested'),
    readings: fc.constantFrom('policy', 'all'),
    reports: fc.array(mostlyKnown(objectsOf({ format: fc.constantFrom(...formatNames), output: fc.constant('o') })), {
      maxLength: 2,
    }),
    baseline: fc.constant('b.json'),
    strictBaseline: fc.boolean(),
    maxViolations: fc.nat(),
    jobs: fc.nat(70),
    allowEmpty: fc.boolean(),
  }),
);
const dates = fc.constantFrom('2021-06-01', '2024-02-29', '2021-02-29', '2021-6-1', '');
const entry = objectsOf({
  fingerprint: fc.constant('f'),
  case: fc.constant('c'),
  code: fc.constant('x'),
  path: fc.array(fc.oneof(fc.constant('fees'), fc.nat())),
  severity: fc.constantFrom('violation', 'advisory', 'off'),
  evidence: fc.constant({ found: 1 }),
  reason: fc.constant('r'),
  owner: fc.constant('o'),
  expires: dates,
});
const whole = (keys: readonly string[], values: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  values.map((value) => ({ ...Object.fromEntries(keys.map((key) => [key, 'x'])), ...value }));
const baselines = objectsOf({
  version: fc.constantFrom(1, 2, 3),
  findings: fc.array(mostlyKnown(whole(['fingerprint', 'case', 'code'], entry)), { maxLength: 2 }),
});

describe('the schema', () => {
  it.each([
    ['config', configurations, (name, outside) => readConfiguration(name, outside)],
    ['baseline', baselines, readBaseline],
  ] as readonly (readonly [string, fc.Arbitrary<object>, (name: string, outside: Outside) => Promise<unknown>])[])(
    'of a %s accepts what is read, and nothing else',
    async (name, values, reader) => {
      const problems = problemsBy(schemaOf(name));
      const seen = { accepted: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(values, async (value) => {
          const isRead = await accepts(value, reader);
          seen[isRead ? 'accepted' : 'refused'] += 1;
          expect({ value, isRead, problems: problems(value).length === 0 }).toEqual({
            value,
            isRead,
            problems: isRead,
          });
        }),
        { numRuns: 200 },
      );
      expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(10);
    },
  );

  it('of a calendar accepts every well-formed extension', () => {
    const problems = problemsBy(schemaOf('calendar'));
    const day = objectsOf({ date: fc.oneof(dates, fc.constant('2027-05-01')), isOffDay: fc.boolean() });
    const notice = objectsOf({
      year: fc.constantFrom(2027, 999, 10_000, 2027.5),
      days: fc.array(day, { maxLength: 2 }),
    });
    const listed = objectsOf({ holidays: fc.array(dates), makeupWorkdays: fc.array(dates), through: dates });
    const beyondTheSchema = ['outside-coverage', 'conflicting-day', 'coverage-gap', 'shorter-coverage'];
    fc.assert(
      fc.property(fc.oneof(notice, mostlyKnown(listed)), (value) => {
        expect({ value, sound: problems(value).length === 0 }).toEqual({ value, sound: formProblems(value) === 0 });
      }),
      { numRuns: runs(1_000) },
    );

    function formProblems(value: unknown): number {
      try {
        chinaCalendar.extend(value as Parameters<typeof chinaCalendar.extend>[0]); // anything, to see what is said of it
        return 0;
      } catch (error) {
        if (!(error instanceof CalendarError)) throw error;
        return error.problems.filter(({ code }) => !beyondTheSchema.includes(code)).length;
      }
    }
  });
});
