import type { Answer, DecidedAnswer } from '../terms/answer';
import type { CompiledSource } from '../compile/compile';
import { deepFreeze } from '../../plain/deep-freeze';
import { groundsOf } from './grounds';
import { openVariables } from '../compile/open-variables';
import { restrict, type Restricted } from '../compile/restrict';
import type { Way } from '../terms/table';

/** The answer at the end of a way. */
export function answerAt(compiled: CompiledSource, way: number): DecidedAnswer<unknown> {
  const { outcome } = compiled.ways[way] as Way; // it was walked to
  return deepFreeze({ status: 'decided', outcome, ...groundsOf(compiled, [way]) });
}

/** The answer while facts are unknown. */
export function answerPartly(compiled: CompiledSource, classes: readonly number[]): Answer<unknown> {
  return concluded(restrict(compiled.outcome, classes), compiled.outcomes, compiled, classes);
}

/** What a restricted diagram says, given the results that its terminals stand for. */
export function concluded(
  left: Restricted,
  results: readonly unknown[],
  compiled: CompiledSource,
  classes: readonly number[],
): Answer<unknown> {
  const possible = left.terminals.map((terminal) => results[terminal]);
  if (left.root < 0) {
    const grounds = groundsOf(compiled, restrict(compiled.way, classes).terminals);
    return deepFreeze({ status: 'decided', outcome: possible[0], ...grounds });
  }
  const names = Object.keys(compiled.source.vocabulary);
  const missing = openVariables(left).map(({ variable }) => names[variable] as string); // variables are the facts
  return deepFreeze({ status: 'open', possible, missing });
}
