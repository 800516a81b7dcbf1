import type { Answer } from '../terms/answer';
import { citationsOf } from './citations';
import type { Compiled } from '../compile/machine';
import { refuseOtherThanDecision } from './decision-argument';
import type { AnswerIn, Decision, FactsIn, Language } from './decision';
import { deepFreeze } from '../../plain/deep-freeze';
import { excessOf, limits } from '../../plain/excess-of';
import { InvalidFactsError } from '../terms/errors';
import { numbering } from '../../plain/numbering';
import { badArgument } from '../../plain/read/argument';
import { isTerminal, terminalOf } from '../compile/diagram';
import { openAnswer } from './partial-answer';
import { restrict } from '../compile/restrict';
import { isOutcome } from '../terms/wrong-part';
import { terminalsLeft } from '../compile/terminals-left';

/**
 * Decides a question about the outcome of a decision: `through` is applied to every outcome, and equal results count as
 * one. The answer is decided as soon as all possible outcomes have the same result.
 *
 * @param through must be pure; its results are plain data
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidRequestError for a value that is no decision, or no function, and for a result that is no plain data,
 *   such as a `Date`, that contains itself or is nested more than 100 levels deep, or has more than 100,000 values
 *
 * @example
 * decideThrough(umbrella, {}, (taken) => typeof taken).outcome; // => 'boolean'
 */
export function decideThrough<L extends Language, Outcome, Rule extends string, Result>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
  through: (outcome: Outcome) => Result,
): AnswerIn<L, Result, Rule> {
  refuseOtherThanDecision('decision', decision);
  if (typeof through !== 'function') throw badArgument('through', 'wrong-type', 'a function of an outcome', through);
  return decideByOutcome(decision, facts, (outcome) => {
    const result = through(outcome);
    const excess = excessOf(result);
    if (excess) throw badArgument('through', 'out-of-range', `results of at most ${limits[excess]} ${excess}`, result);
    if (!isOutcome(result)) throw badArgument('through', 'wrong-type', 'plain data as results', result);
    return result;
  });
}

/**
 * The same for a decision and a function of this library, which need not be checked.
 *
 * @throws InvalidFactsError naming every invalid fact
 */
export function decideByOutcome<L extends Language, Outcome, Rule extends string, Result>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
  through: (outcome: Outcome) => Result,
): AnswerIn<L, Result, Rule> {
  const machine = decision.graph();
  const { classes, problems } = machine.read(facts);
  if (problems !== undefined) throw new InvalidFactsError(problems);
  const found = machine.compiledFor(decision.source, classes);
  return answerThrough(found, classes, through as (outcome: unknown) => Result) as AnswerIn<L, Result, Rule>; // the table's types
}

/** The remaining function of a compiled decision, with its outcomes mapped by `through`. */
export function answerThrough(
  found: Compiled,
  classes: readonly number[],
  through: (outcome: unknown) => unknown,
): Answer<unknown> {
  const { outcome, outcomes, source } = found.compiled;
  const { values: results, numberOf } = numbering<unknown>();
  const labels: number[] = [];
  for (const number of terminalsLeft(outcome, classes)) {
    labels[number] = numberOf(deepFreeze(through(outcomes[number])));
  }
  const left = restrict(outcome, classes, labels);
  return isTerminal(left.root)
    ? deepFreeze({
        status: 'decided',
        outcome: results[terminalOf(left.root)],
        ...citationsOf(found).groundsFor(classes),
      })
    : openAnswer(left, results, source);
}
