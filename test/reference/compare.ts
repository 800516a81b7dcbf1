import type { Figures, FullFacts } from './index';
import { forEachCombination, type Classes, type Pair, type PlainFacts } from '../decisions/classes';

/** The result of a comparison. */
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
    const answer = pair.decide({ ...facts }); // a literal, as users have it: others are read more slowly
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

/** Whether two outcomes are alike. It is asked for every combination, so that it makes no list of names. */
type Outcome = Readonly<Record<string, unknown>>;

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (!same(one[index], other[index])) return false;
    return true;
  }
  let fields = 0;
  for (const field in one) {
    if (!(field in other) || !same((one as Outcome)[field], (other as Outcome)[field])) return false;
    fields += 1;
  }
  for (const _ in other) fields -= 1;
  return fields === 0;
}
