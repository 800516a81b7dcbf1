import type { Answer } from '../engine';
import { deepFreeze } from '../plain/deep-freeze';
import { distinct } from '../plain/distinct';
import type { ClauseId } from './clauses';
import type { InterpretationId } from './interpretations';

/** The answer of a function, with the interpretations that the function itself depends on; an open one is unchanged. */
export function alsoCiting<Outcome, Fact extends string, Rule extends string>(
  answer: Answer<Outcome, Fact, Rule, ClauseId, InterpretationId>,
  interpretationsOf: (outcome: Outcome) => readonly InterpretationId[],
): typeof answer {
  if (answer.status === 'open') return answer;
  const interpretations = distinct([...answer.interpretations, ...interpretationsOf(answer.outcome)]);
  return deepFreeze({ ...answer, interpretations });
}
