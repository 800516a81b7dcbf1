import type { Figures, FullFacts } from './index';
import { forEachCombination, type Classes, type Pair, type PlainFacts } from '../decisions/classes';

/** What a comparison saw. */
export interface Comparison {
  /** How many facts were decided twice. */
  readonly combinations: number;
  /** The first facts on which the two disagree. */
  readonly difference: Difference | undefined;
  /** The rules that gave an outcome. */
  readonly rules: ReadonlySet<string>;
}

interface Difference {
  readonly facts: PlainFacts;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Decides combinations of the classes, all of them or at most so many, by the library and by the plain code. */
export function compare(
  pair: Pair,
  figures: Figures,
  { classes = pair.classes, atMost }: { readonly classes?: Classes; readonly atMost?: number } = {},
): Comparison {
  const rules = new Set<string>();
  const seen = new Set<unknown>();
  let combinations = 0;
  let difference: Difference | undefined;
  const decideTwice = (facts: PlainFacts & FullFacts): void => {
    combinations += 1;
    const expected = pair.expected(facts, figures);
    const answer = pair.decide(facts);
    if (answer.status === 'decided' && same(answer.outcome, expected)) {
      if (!seen.has(answer)) for (const rule of answer.rules) rules.add(rule);
      seen.add(answer);
    } else {
      const found = answer.status === 'decided' ? answer.outcome : answer;
      difference ??= { facts: { ...facts }, expected, found };
    }
  };
  forEachCombination(classes, decideTwice, atMost);
  return { combinations, difference, rules };
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = Object.keys(one);
  if (fields.length !== Object.keys(other).length) return false;
  return fields.every((field) => field in other && same(Reflect.get(one, field), Reflect.get(other, field)));
}
