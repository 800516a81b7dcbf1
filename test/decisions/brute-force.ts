import type { Figures, ReferenceDecision } from '../reference';
import { countOf, forEachCombination, keyOf, type Classes, type PlainFacts } from './classes';

/** The exact answer for partial facts. */
export interface Truth {
  /** The keys of all outcomes that a completion leads to. */
  readonly possible: ReadonlySet<string>;
  /** The facts of which two completions that differ in nothing else lead to different outcomes, best question first. */
  readonly missing: readonly string[];
}

/** Computes it by trying every completion of the known facts. */
export function bruteForce(classes: Classes, known: PlainFacts, expected: ReferenceDecision, figures: Figures): Truth {
  const open = openClasses(classes, known);
  const completed: Classes = new Map(
    [...classes.keys()].map((name) => [name, open.get(name) ?? [known[name] ?? false]]),
  );
  const outcomes = new Int32Array(countOf(completed));
  const numberOf = numbering();
  let position = 0;
  forEachCombination(completed, (facts) => {
    outcomes[position] = numberOf(expected(facts, figures));
    position += 1;
  });
  return { possible: new Set(numberOf.keys()), missing: missingFacts(open, outcomes) };
}

/** Numbers outcomes from 0, equal ones alike. */
function numbering(): { (outcome: unknown): number; readonly keys: () => Iterable<string> } {
  const numbers = new Map<string, number>();
  // Completions are many and outcomes few: the order of their fields is looked at once for each way to write one.
  const byText = new Map<string, number>();
  const numberOf = (outcome: unknown): number => {
    const text = JSON.stringify(outcome);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const key = keyOf(outcome);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    byText.set(text, number);
    return number;
  };
  return Object.assign(numberOf, { keys: () => numbers.keys() });
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
  for (let position = step; position < outcomes.length; position += 1) {
    const own = Math.floor(position / step) % size;
    if (own > 0 && outcomes[position - step] !== outcomes[position]) return true;
  }
  return false;
}

/** How many classes of one fact leave a single outcome. */
function settledClasses(outcomes: Int32Array, step: number, size: number): number {
  const isMixed = Array.from({ length: size }, () => false);
  for (let position = 0; position < outcomes.length; position += 1) {
    const own = Math.floor(position / step) % size;
    // The first completion in which the fact has its own class.
    if (outcomes[position] !== outcomes[own * step]) isMixed[own] = true;
  }
  return isMixed.filter((mixed) => !mixed).length;
}
