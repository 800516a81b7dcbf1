import type { Answer } from '../terms/answer';
import type { CompiledSource } from '../compile/compile';
import type { AnswerIn, Decision, FactsIn, Language } from './decision';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidFactsError } from '../terms/errors';
import { numbering } from '../../plain/numbering';
import { concluded } from './partial-answer';
import { restrict } from '../compile/restrict';
import { terminalsLeft } from '../compile/terminals-left';

/**
 * Decides a question about the outcome of a decision: `through` is applied to every outcome, and equal results are one.
 * The answer is decided as soon as all outcomes that are left have the same result.
 *
 * @param through must be pure
 * @throws InvalidFactsError naming every bad fact
 *
 * @example
 * decideThrough(umbrella, {}, (taken) => typeof taken).outcome; // => 'boolean'
 */
export function decideThrough<L extends Language, Outcome, Rule extends string, Result>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
  through: (outcome: Outcome) => Result,
): AnswerIn<L, Result, Rule> {
  const { compiled, read } = decision.graph();
  const { classes, problems } = read(facts);
  if (problems !== undefined) throw new InvalidFactsError(problems);
  const found = answerThrough(compiled, classes, (outcome) => through(outcome as Outcome));
  return found as AnswerIn<L, Result, Rule>; // the table's types
}

/** What is left of a compiled decision, seen through its outcomes. */
export function answerThrough(
  compiled: CompiledSource,
  classes: readonly number[],
  through: (outcome: unknown) => unknown,
): Answer<unknown> {
  const { values: results, numberOf } = numbering<unknown>();
  const labels: number[] = [];
  for (const terminal of terminalsLeft(compiled.outcome, classes)) {
    labels[terminal] = numberOf(deepFreeze(through(compiled.outcomes[terminal])));
  }
  return concluded(restrict(compiled.outcome, classes, labels), results, compiled, classes);
}
