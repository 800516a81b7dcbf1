import type { Answer } from '../terms/answer';
import { citationsOf, type Citations } from './citations';
import { decidingMeans, type Answering } from './deciding-means';
import { deepFreeze } from '../../plain/deep-freeze';
import { isTerminal, terminalOf } from '../compile/diagram';
import type { Compiled, Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { openAnswer } from './partial-answer';
import { restrict } from '../compile/restrict';
import type { Source } from '../terms/table';
import { whatIsLeft } from './what-is-left';

/**
 * Makes the function that answers for a source: by its diagram, or if that is too large, by a diagram for the known
 * facts. The code for general tables, if the language has it, may answer without a diagram.
 */
export function answeringBy(machine: Machine, source: Source): Answering {
  const whole = machine.whole.get(source);
  const answerLeft: Answering = (classes) => answeringIn(machine.compiledFor(source, classes))(classes);
  return (
    decidingMeans(source)?.answeringBeyond(machine, source, answerLeft) ?? (whole ? answeringIn(whole) : answerLeft)
  );
}

/** The maximum number of citing functions for which answers are remembered. */
const mostJoined = 30;

/**
 * An answer depends only on the remaining function for the outcome and, once the outcome is settled, on those for the
 * citations. So each answer is made once and remembered.
 */
export const answeringIn = /* @__PURE__ */ onceFor((found: Compiled): Answering => {
  const { root, outcomes, source } = found.compiled;
  const { nodes } = found.graph.builder;
  const ofOutcome = whatIsLeft<Answer<unknown>>(nodes, [root]);
  // Citations are compiled when an outcome is reached for the first time.
  let cited: Citations | undefined;
  let ofAll: typeof ofOutcome | undefined;
  // Incomplete facts usually follow incomplete ones, as a form is filled in.
  let wasComplete = false;
  const answer: Answering = (classes) => {
    // Complete facts lead to an answer in a few steps.
    const given = ofAll?.left(classes, true).answer;
    wasComplete = given !== undefined;
    if (given !== undefined) return given;
    const left = ofOutcome.left(classes);
    const [reference = NaN] = left.roots;
    if (!isTerminal(reference)) {
      return (left.answer ??= openAnswer(restrict({ nodes: left.store.nodes, root: reference }, []), outcomes, source));
    }
    const outcome = terminalOf(reference);
    const { roots, groundsFor } = (cited ??= citationsOf(found));
    // Many functions are evaluated faster one by one than combined.
    const all: { answer: Answer<unknown> | undefined } =
      roots.length > mostJoined ? { answer: undefined } : (ofAll ??= whatIsLeft(nodes, [root, ...roots])).left(classes);
    return (all.answer ??= deepFreeze({
      status: 'decided',
      outcome: outcomes[outcome],
      ...groundsFor(classes),
    }));
  };
  const inOrder: Answering['inOrder'] = (facts, order) => {
    if (!wasComplete) return undefined;
    const given = ofAll?.leftInOrder(facts, order)?.answer;
    wasComplete = given !== undefined;
    return given;
  };
  return Object.assign(answer, { inOrder });
});
