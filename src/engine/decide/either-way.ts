import { decideByOutcome } from './decide-through';
import { deepFreeze } from '../../plain/deep-freeze';
import type { AnswerIn, Decision, FactIn, FactsIn, Language } from './decision';
import type { Answer } from '../terms/answer';
import { distinct } from '../../plain/distinct';
import { structuralKey } from '../../plain/structural-key';

/**
 * Answers a question that depends on the outcome of a decision and on one boolean that is not a fact of its vocabulary.
 * If the boolean is unknown, both values are tried; it is missing only if it can change the result.
 *
 * @param known the value, or `undefined` while it is unknown
 * @param through the result for an outcome and the boolean
 */
export function eitherWay<L extends Language, Outcome, Rule extends string, Name extends string, Result>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
  name: Name,
  known: boolean | undefined,
  through: (outcome: Outcome, value: boolean) => Result,
): Answer<Result, FactIn<L> | Name, Rule, L['clause'], L['interpretation']> {
  if (known !== undefined) return decideByOutcome(decision, facts, (outcome) => through(outcome, known));
  const ask = (value: boolean): AnswerIn<L, Result, Rule> =>
    decideByOutcome(decision, facts, (outcome) => through(outcome, value));
  const pairs = decideByOutcome(
    decision,
    facts,
    (outcome) => [through(outcome, true), through(outcome, false)] as const,
  );
  const possiblePairs = pairs.status === 'decided' ? [pairs.outcome] : pairs.possible;
  const matters = possiblePairs.some(([one, other]) => structuralKey(one) !== structuralKey(other));
  if (!matters) return ask(true);
  const missing = [true, false].flatMap((value): readonly FactIn<L>[] => {
    const answer = ask(value);
    return answer.status === 'open' ? answer.missing : [];
  });
  return deepFreeze({
    status: 'open',
    possible: distinct(possiblePairs.flat()),
    missing: [...new Set([name, ...missing])],
  });
}
