/** This library, as built. */
import type { Decision, RuleLanguage } from '../../../src/engine';
import type { builtEntry } from '../built-library';
import { factNames, type Ask, type TableTool } from './made-up';

type Engine = Awaited<ReturnType<typeof builtEntry<'engine'>>>;

type LanguageOf<Writing> = Writing extends RuleLanguage<infer L> ? L : never;

export function ours({ atLeast, between, collection, decisionTable, lessThan, ruleLanguage }: Engine): TableTool {
  const numbers = (facts: readonly string[]) =>
    ruleLanguage({
      vocabulary: Object.fromEntries(facts.map((fact) => [fact, { kind: 'number', minimum: 0 } as const])),
    });
  const booleans = (count: number) =>
    ruleLanguage({
      vocabulary: Object.fromEntries(factNames(count).map((fact) => [fact, { kind: 'boolean' } as const])),
    });
  return {
    name: 'yekuo',
    isInHeap: true,
    firstHit: ({ facts, rows }) =>
      outcomeOf(
        decisionTable(numbers(facts), {
          id: 'table',
          rows: rows.map(({ bands, outcome }, index) => ({
            id: `row${index}`,
            when: Object.fromEntries(
              bands.map(({ fact, from, below }) => [fact, between(atLeast(from), lessThan(below))] as const),
            ),
            outcome,
            clauses: [],
          })),
        }),
      ),
    collection: (count) =>
      outcomeOf(
        collection(booleans(count), {
          id: 'items',
          rows: factNames(count).map((fact, index) => ({
            id: `row${index}`,
            when: { [fact]: true },
            outcome: `item${index}`,
            clauses: [],
          })),
        }),
      ),
    chain: (length) => {
      const language = booleans(length);
      const otherwise = { id: 'otherwise', outcome: false, clauses: [] } as const;
      const before = { id: 'before', when: { before: true }, outcome: true, clauses: [] } as const;
      const [first, ...rest] = factNames(length).map(
        (fact) => ({ id: 'own', when: { [fact]: true }, outcome: true, clauses: [] }) as const,
      );
      if (first === undefined) throw new Error('a chain has a beginning');
      const begun: Decision<LanguageOf<typeof language>, boolean> = decisionTable(language, {
        id: 'link0',
        rows: [first, otherwise],
      });
      return outcomeOf(
        rest.reduce(
          (last, own, index) =>
            decisionTable(language, {
              id: `link${index + 1}`,
              reads: { before: last },
              rows: [own, before, otherwise],
            }),
          begun,
        ),
      );
    },
  };
}

/** Decides facts; the outcome is undefined if the answer is open. */
function outcomeOf(decision: {
  readonly decide: (facts: never) => { readonly status: string; readonly outcome?: unknown };
}): Ask {
  return (facts) => {
    const answer = decision.decide(facts as never); // the facts belong to the table
    return answer.status === 'decided' ? answer.outcome : undefined;
  };
}
