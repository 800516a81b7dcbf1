import type { Figures, ReferenceDecision } from '../reference';
import { countOf, forEachCombination, keyOf, type Classes, type PlainFacts } from './classes';

/** What is exactly true of facts that are known in part. */
export interface Truth {
  /** The keys of all outcomes that a completion leads to. */
  readonly possible: ReadonlySet<string>;
  /** The facts of which two completions that differ in nothing else lead to different outcomes, best question first. */
  readonly missing: readonly string[];
}

/** Finds out by trying every completion of the known facts. */
export function bruteForce(classes: Classes, known: PlainFacts, expected: ReferenceDecision, figures: Figures): Truth {
  const open = openClasses(classes, known);
  const completed: Classes = new Map(
    [...classes.keys()].map((name) => [name, open.get(name) ?? [known[name] ?? false]]),
  );
  const outcomes = new Int32Array(countOf(completed));
  const numbers = new Map<string, number>();
  let position = 0;
  forEachCombination(completed, (facts) => {
    const key = keyOf(expected(facts, figures));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    outcomes[position] = number;
    position += 1;
  });
  return { possible: new Set(numbers.keys()), missing: missingFacts(open, outcomes) };
}

/** The classes of the facts that are not known. */
export function openClasses(classes: Classes, known: PlainFacts): Classes {
  return new Map([...classes].filter(([name]) => !Object.hasOwn(known, name)));
}

/** The first fact varies fastest in the list of outcomes. */
function missingFacts(open: Classes, outcomes: Int32Array): readonly string[] {
  const found: { readonly name: string; readonly settles: number }[] = [];
  let step = 1;
  for (const [name, { length: size }] of open) {
    if (matters(outcomes, step, size)) found.push({ name, settles: settledClasses(outcomes, step, size) / size });
    step *= size;
  }
  return found.sort((one, other) => other.settles - one.settles).map(({ name }) => name);
}

/** Whether two completions that differ in one fact alone lead to different outcomes. */
function matters(outcomes: Int32Array, step: number, size: number): boolean {
  return outcomes.some((outcome, position) => {
    const own = Math.floor(position / step) % size;
    return own > 0 && outcomes[position - own * step] !== outcome;
  });
}

/** How many classes of one fact leave a single outcome. */
function settledClasses(outcomes: Int32Array, step: number, size: number): number {
  const seen = Array.from({ length: size }, () => new Set<number>());
  for (const [position, outcome] of outcomes.entries()) seen[Math.floor(position / step) % size]?.add(outcome);
  return seen.filter(({ size: different }) => different === 1).length;
}
