import { defineVocabulary, ruleLanguage } from '../../src/engine';

/** A language of so many facts that are true or false. */
export const booleans = (count: number) =>
  ruleLanguage({
    vocabulary: defineVocabulary(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`fact${index}`, { kind: 'boolean' as const }])),
    ),
  });

/** A row for each of them. */
export const independentRows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `row${index}`,
    when: { [`fact${index}`]: true },
    outcome: `item${index}`,
    clauses: [`§${index}`],
  }));
