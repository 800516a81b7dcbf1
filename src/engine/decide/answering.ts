import type { Answer, DecidedAnswer } from '../terms/answer';
import { citationsOf } from './citations';
import { collected } from '../compile/draft';
import { deepFreeze } from '../../plain/deep-freeze';
import { walk } from '../compile/diagram';
import type { Compiled, Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { answerPartly } from './partial-answer';
import type { Source } from '../terms/table';
import { walkTogether } from './walk-together';

/** Answers for the classes of facts. */
export type Answering = (classes: readonly number[]) => Answer<unknown>;

/** How a source answers: complete forms by a walk to a remembered answer, others by what is left of its diagram. */
export function answeringBy(machine: Machine, source: Source): Answering {
  const whole = machine.whole?.get(source);
  const citations = onceFor(citationsOf);
  let complete: ReturnType<typeof completeAnswers> | undefined;
  return (classes) => {
    // What is cited is found out when an outcome is first reached.
    if (complete === undefined && whole !== undefined) {
      const { outcome } = whole.compiled;
      if (outcome === undefined || walk(outcome, classes) >= 0) complete = completeAnswers(whole, citations);
    }
    const answer = complete?.(classes);
    if (answer !== undefined) return answer;
    const found = machine.compiledFor(source, classes);
    return answerPartly(found, classes, () => citations(found));
  };
}

/** The answers to complete facts. There are finitely many, so each is made once, when it is first given. */
function completeAnswers(
  found: Compiled,
  citations: (of: Compiled) => ReturnType<typeof citationsOf>,
): (classes: readonly number[]) => DecidedAnswer<unknown> | undefined {
  const { functions, at } = citations(found);
  const { outcome, outcomes, source, rows } = found.compiled;
  const table = found.graph.tables.get(source);
  return walkTogether(outcome === undefined ? functions : [...functions, outcome], (terminals) => {
    const made =
      source.kind === 'collect' && table !== undefined && outcome === undefined
        ? collected(source, table, terminals.slice(functions.length - rows.length))
        : outcomes[terminals[functions.length] as number];
    return deepFreeze({ status: 'decided', outcome: made, ...at(terminals) });
  });
}
