import { citationsOf } from './citations';
import { decidingMeans, type Answering } from './deciding-means';
import { deepFreeze } from '../../plain/deep-freeze';
import { isTerminal, terminalOf, walk } from '../compile/diagram';
import type { Compiled, Machine } from '../compile/machine';
import { openAnswer } from './partial-answer';
import { restrict } from '../compile/restrict';
import type { Source } from '../terms/table';

/**
 * How a source answers: by its diagram, and where that is too large, by the diagram of what the known facts leave. Its
 * language may bring along better ways.
 */
export function answeringBy(machine: Machine, source: Source): Answering {
  const whole = machine.whole.get(source);
  if (whole) return answeringIn(whole);
  const answerLeft: Answering = (classes) => answeringIn(machine.compiledFor(source, classes))(classes);
  return decidingMeans(source)?.answeringBeyond(machine, source, answerLeft) ?? answerLeft;
}

function answeringIn(found: Compiled): Answering {
  const { outcome: diagram, outcomes, source } = found.compiled;
  return (classes) => {
    // With full facts an outcome is a few looks away.
    let outcome = walk(diagram, classes);
    if (outcome < 0) {
      const left = restrict(diagram, classes);
      if (!isTerminal(left.root)) return openAnswer(left, outcomes, source);
      outcome = terminalOf(left.root);
    }
    return deepFreeze({ status: 'decided', outcome: outcomes[outcome], ...citationsOf(found).told(classes) });
  };
}
