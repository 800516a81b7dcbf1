import type { Answer } from '../terms/answer';
import type { Compiled } from '../compile/machine';
import type { Citations } from './citations';
import { deepFreeze } from '../../plain/deep-freeze';
import { isTerminal } from '../compile/diagram';
import { openVariables } from '../compile/open-variables';
import { restrict, type Restricted } from '../compile/restrict';
import type { Source } from '../terms/table';

/** The answer while facts are unknown. */
export function answerPartly(found: Compiled, classes: readonly number[], citations: () => Citations): Answer<unknown> {
  const { outcome, outcomes, source } = found.compiled;
  return concluded(restrict(outcome, classes), outcomes, source, classes, citations);
}

/** What a restricted diagram says, given the results that its terminals stand for. */
export function concluded(
  left: Restricted,
  results: readonly unknown[],
  source: Source,
  classes: readonly number[],
  citations: () => Citations,
): Answer<unknown> {
  const possible = left.terminals.map((number) => results[number]);
  if (isTerminal(left.root)) {
    return deepFreeze({ status: 'decided', outcome: possible[0], ...citations().partly(classes) });
  }
  const names = Object.keys(source.vocabulary);
  const missing = openVariables(left).map(({ variable }) => names[variable] as string); // variables are the facts
  return deepFreeze({ status: 'open', possible, missing });
}
