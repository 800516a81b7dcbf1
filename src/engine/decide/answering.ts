import type { Answer } from '../terms/answer';
import { citationsOf, type Citations } from './citations';
import { deepFreeze } from '../../plain/deep-freeze';
import { isTerminal } from '../compile/diagram';
import { nodeStore } from '../compile/diagram-builder';
import { listNumbering } from '../../plain/list-numbering';
import type { Compiled, Machine } from '../compile/machine';
import { openAnswer } from './partial-answer';
import { restrict } from '../compile/restrict';
import type { Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';
import { walkTogether } from './walk-together';

/** Gives the answer for the classes of facts. */
export type Answering = (classes: readonly number[]) => Answer<unknown>;

/**
 * How a source answers: by its diagram, and where that is too large, by the diagram of what the known facts leave. Its
 * language may bring along better ways.
 */
export function answeringBy(machine: Machine, source: Source): Answering {
  const whole = machine.whole.get(source);
  if (whole) return answeringIn(whole);
  const answerLeft: Answering = (classes) => answeringIn(machine.compiledFor(source, classes))(classes);
  return source.general?.answeringBeyond(machine, source, answerLeft) ?? answerLeft;
}

/** How many nodes of restricted functions are remembered before they are forgotten, with their answers. */
const mostRemembered = 50_000;

/** Answers that were given, by what was left of the functions. */
interface Remembered {
  readonly store: ReturnType<typeof nodeStore>;
  readonly open: Answer<unknown>[];
  readonly numberOf: ReturnType<typeof listNumbering>;
  readonly decided: Answer<unknown>[];
}

function nothingRemembered(): Remembered {
  return { store: nodeStore(), open: [], numberOf: listNumbering(), decided: [] };
}

/**
 * An answer depends only on what the known facts leave of the outcome and of what is cited. So it is made once and
 * remembered: complete facts find it by a walk, others by restricting the functions.
 */
function answeringIn(found: Compiled): Answering {
  const { root, outcome, outcomes, source } = found.compiled;
  const { nodes } = found.graph.builder;
  // What is cited is found out when an outcome is first reached.
  let citations: Citations | undefined;
  const decide = (classes: readonly number[]): Answer<unknown> => {
    const [reached = NaN] = terminalsLeft(outcome, classes);
    return deepFreeze({ status: 'decided', outcome: outcomes[reached], ...(citations as Citations).told(classes) });
  };
  let complete: ReturnType<typeof walkTogether<Answer<unknown>>> | undefined;
  let remembered = nothingRemembered();
  return (classes) => {
    const known = complete?.(classes);
    if (known !== undefined) return known;
    const { store, open, numberOf, decided } = remembered;
    if (Math.max(store.nodes.length, decided.length) > mostRemembered) remembered = nothingRemembered();
    const left = restrict(outcome, classes, undefined, store);
    if (!isTerminal(left.root)) return (open[left.root] ??= openAnswer(restrict(left, []), outcomes, source));

    const { roots } = (citations ??= citationsOf(found));
    complete ??= walkTogether(nodes, [root, ...roots], decide);
    const cited = roots.map((each) => restrict({ nodes, root: each }, classes, undefined, store).root);
    return complete(classes) ?? (decided[numberOf([left.root, ...cited])] ??= decide(classes));
  };
}
