import { onceFor } from '../../plain/once-for';
import { InvalidFactsError, type FactProblem } from '../terms/errors';
import { partitionOf, variablesOf } from '../compile/partition';
import { factReader } from '../compile/read-facts';
import type { FactsOf, Vocabulary } from '../terms/vocabulary';

/**
 * Validates facts against a vocabulary without deciding anything.
 *
 * @param partition knows the kinds of facts of the vocabulary; by default not those of general tables
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * checkFacts({ hours: { kind: 'number', minimum: 0 } }, { hours: 3 }); // => undefined
 */
export function checkFacts(vocabulary: Vocabulary, facts: unknown, partition = partitionOf): void {
  const problems = factProblems(vocabulary, facts, partition);
  if (problems.length > 0) throw new InvalidFactsError(problems);
}

/** Everything that is wrong with facts; empty for valid ones. */
export function factProblems(vocabulary: Vocabulary, facts: unknown, partition = partitionOf): readonly FactProblem[] {
  return readerFor(partition)(vocabulary).read(facts).problems ?? [];
}

const readerFor = /* @__PURE__ */ onceFor((partition: typeof partitionOf) =>
  onceFor((vocabulary: Vocabulary) => factReader(variablesOf({ vocabulary }, [], partition))),
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
