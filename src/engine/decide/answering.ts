import type { Answer } from '../terms/answer';
import { citationsOf } from './citations';
import { deepFreeze } from '../../plain/deep-freeze';
import { walk } from '../compile/diagram';
import type { Machine } from '../compile/machine';
import { answerPartly } from './partial-answer';
import type { Source } from '../terms/table';
import { walkTogether } from './walk-together';

/** How a source answers: complete forms by a walk to a remembered answer, others by what is left of its diagram. */
export function answeringBy(machine: Machine, source: Source): (classes: readonly number[]) => Answer<unknown> {
  const whole = machine.whole.get(source);
  let complete: ReturnType<typeof walkTogether<Answer<unknown>>> | undefined;
  return (classes) => {
    // What is cited is found out when an outcome is first reached.
    if (complete === undefined && whole !== undefined) {
      const { outcome, outcomes, root } = whole.compiled;
      if (walk(outcome, classes) >= 0) {
        const { functions, at } = citationsOf(whole);
        const roots = [root, ...functions.map((each) => each.root)];
        complete = walkTogether(whole.graph.builder.nodes, roots, ([reached = NaN, ...terminals]) =>
          deepFreeze({ status: 'decided', outcome: outcomes[reached], ...at(terminals) }),
        );
      }
    }
    const answer = complete?.(classes);
    if (answer !== undefined) return answer;
    const found = machine.compiledFor(source, classes);
    return answerPartly(found, classes, () => citationsOf(found));
  };
}
