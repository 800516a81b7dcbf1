/** A part of the library whose code is changed on purpose, and the fast tests that have to notice. */
interface MutatedPart {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** The decisions of a subject: tables as data, and the functions over dates, sets and histories beside them. */
function rulePart(name: string): MutatedPart {
  return {
    name,
    mutate: [`src/rules/${name}/**/*.ts`],
    tests: [
      `test/decisions/{${name},titles}.test.ts`,
      `test/${name}/**/*.test.ts`,
      'test/time-limits/units-and-rules.test.ts',
      'test/conformance/*.test.ts',
    ],
  };
}

/**
 * What mutation testing covers. Most of the rules are data that a module builds once, when it is loaded: a change of it
 * concerns every test, so that each part names the tests that speak of it instead of running all of them.
 */
export const mutatedParts: readonly MutatedPart[] = [
  ...['documents', 'stages', 'investment', 'supporting-works', 'time-limits', 'service'].map(rulePart),
  {
    name: 'engine',
    mutate: ['src/engine/**/*.ts'],
    tests: ['test/engine/!(random-tables|guidance-policy|types).test.ts'],
  },
  {
    name: 'calendar',
    // The table of days is data, compared day by day with a second source.
    mutate: ['src/calendar/!(china-days).ts'],
    tests: ['test/calendar/*.test.ts'],
  },
  {
    name: 'compliance',
    mutate: ['src/compliance/**/*.ts'],
    tests: ['test/compliance/!(laws).test.ts', 'test/conformance/*.test.ts'],
  },
];
