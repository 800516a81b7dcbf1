/** A part of the library whose code is mutated, with the fast tests that must fail. */
interface MutatedPart {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Test files and folders, the most effective first, since a run ends with the first failure. */
  readonly tests: readonly string[];
  /** Slow files of these folders that are not run. */
  readonly without?: readonly string[];
}

/**
 * The decisions of a subject, and its functions for dates, sets and histories.
 *
 * @param checks tests of recorded cases, for functions without other tests
 */
function rulePart(name: string, checks: readonly string[] = []): MutatedPart {
  return {
    name,
    mutate: [`src/rules/${name}/**/*.ts`],
    tests: [
      `test/decisions/${name}.test.ts`,
      'test/docs/rule-book.test.ts',
      'test/policy/function-readings.test.ts',
      'test/conformance',
      'test/time-limits/units-and-rules.test.ts',
      'test/decisions/titles.test.ts',
      `test/${name}`,
      ...checks.map((check) => `test/compliance/${check}.test.ts`),
    ],
  };
}

/**
 * The code that is mutated. Most rules are data that a module builds once, when it is loaded, so a mutation of them
 * affects every test. Each part therefore lists the tests to run.
 */
export const mutatedParts: readonly MutatedPart[] = [
  ...['documents', 'stages', 'investment', 'supporting-works', 'service'].map((name) => rulePart(name)),
  rulePart('time-limits', ['process-overtime', 'timeliness', 'open-clocks', 'examined-records']),
  {
    name: 'engine',
    mutate: ['src/engine/**/*.ts'],
    tests: ['test/engine'],
    without: ['random-tables', 'guidance-policy', 'types', 'growth.gate', 'limits.gate'].map(
      (name) => `test/engine/${name}.test.ts`,
    ),
  },
  {
    name: 'calendar',
    // The table of days is data; tests compare it day by day with a second source.
    mutate: ['src/calendar/!(china-days).ts'],
    tests: ['test/calendar'],
  },
  {
    name: 'compliance',
    mutate: ['src/compliance/**/*.ts'],
    tests: ['test/conformance', 'test/compliance'],
    without: ['test/compliance/laws.test.ts', 'test/compliance/standing.gate.test.ts'],
  },
];
