import type { Answer } from './answer';
import type { CompiledSource } from './compile';
import { deepFreeze } from './deep-freeze';
import type { Diagram } from './diagram';
import { groundsOf } from './grounds';
import { openVariables } from './open-variables';
import { restrict } from './restrict';
import { terminalsOf } from './terminals';

/** The answer while facts are unknown. */
export function answerPartly(
  compiled: CompiledSource,
  names: readonly string[],
  classes: readonly number[],
): Answer<unknown> {
  const left = restrict(compiled.outcome, classes);
  const possible = terminalsOf(left).map((terminal) => compiled.outcomes[terminal]);
  return concluded(left, possible, compiled, names, classes);
}

/** What a restricted diagram says, given the results that its terminals stand for. */
export function concluded(
  left: Diagram,
  possible: readonly unknown[],
  { source, trace, traces }: CompiledSource,
  names: readonly string[],
  classes: readonly number[],
): Answer<unknown> {
  if (left.root < 0) {
    const ways = terminalsOf(trace, classes).flatMap((number) => traces[number] ?? []);
    return deepFreeze({ status: 'decided', outcome: possible[0], ...groundsOf(source, ways) });
  }
  const missing = openVariables(left).flatMap(({ variable }) => names[variable] ?? []);
  return deepFreeze({ status: 'open', possible, missing });
}
