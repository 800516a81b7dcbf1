/** A part of the library whose code is mutated, and the fast tests that must fail. */
interface MutatedPart {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Test files and folders; the most effective come first, since the first failure ends a run. */
  readonly tests: readonly string[];
  /** Slow files of these folders that are left out. */
  readonly without?: readonly string[];
}

/**
 * The decisions of a subject: tables as data, and the functions over dates, sets and histories beside them.
 *
 * @param checks tests of recorded cases that are the only ones of some functions
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
 * What mutation testing covers. Most of the rules are data that a module builds once, when it is loaded: a change of it
 * concerns every test, so each part lists its own tests instead of running all of them.
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
    // The table of days is data, compared day by day with a second source.
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
