import { onceFor } from '../../plain/once-for';
import { InvalidFactsError, type FactProblem } from '../terms/errors';
import { variablesOf } from '../compile/partition';
import { factReader } from '../compile/read-facts';
import { singleClass } from '../compile/single-class';
import type { FactsOf, Vocabulary } from '../terms/vocabulary';

/**
 * Validates facts against a vocabulary without deciding anything; whole numbers, days and texts by their types only.
 *
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * checkFacts({ hours: { kind: 'number', minimum: 0 } }, { hours: 3 }); // => undefined
 */
export function checkFacts(vocabulary: Vocabulary, facts: unknown): void {
  const problems = factProblems(vocabulary, facts);
  if (problems.length > 0) throw new InvalidFactsError(problems);
}

/** Everything that is wrong with facts; empty for valid ones. */
export function factProblems(vocabulary: Vocabulary, facts: unknown): readonly FactProblem[] {
  return readerFor(vocabulary).read(facts).problems ?? [];
}

const readerFor = /* @__PURE__ */ onceFor((vocabulary: Vocabulary) =>
  factReader(variablesOf({ vocabulary }, [], singleClass)),
);

/**
 * The unknown facts of a vocabulary, in its order.
 *
 * @example
 * unknownNames({ rain: { kind: 'boolean' }, wind: { kind: 'boolean' } }, { rain: true }); // => ['wind']
 */
export function unknownNames<V extends Vocabulary>(vocabulary: V, facts: FactsOf<V>): readonly (keyof V & string)[] {
  return Object.keys(vocabulary).filter((name) => facts[name] === undefined);
}
