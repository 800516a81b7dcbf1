import { deepFreeze } from '../../plain/deep-freeze';
import type { Decision, FactIn, FactsIn, Language } from './decision';
import { refuseOtherThanDecision } from './decision-argument';
import { answersOfCall } from './one-call';
import { rangeOf, valuesOf, type NumberRange } from '../compile/number-range';
import type { Answer } from '../terms/answer';
import type { Partition, Variable } from '../compile/partition';
import { onceFor } from '../../plain/once-for';
import { structuralKey } from '../../plain/structural-key';

/** The known fact that is changed, with its new value. */
interface FactChange<L extends Language> {
  readonly fact: FactIn<L>;
  /** The present value. */
  readonly from: string | number | boolean;
  /** The value that changes the result; for a number, a day or a text, the whole range of such values. */
  readonly to: string | boolean | NumberRange | NumberRange<string>;
}

/** A change of one known fact that changes the result. */
export type Change<L extends Language, Outcome> = FactChange<L> &
  (
    | {
        /** The outcome is certain after the change. */
        readonly status: 'decided';
        /** The outcome after the change. */
        readonly outcome: Outcome;
      }
    | {
        /** The outcome still depends on unknown facts after the change. */
        readonly status: 'open';
        /** The possible outcomes after the change. */
        readonly possible: readonly Outcome[];
      }
  );

/**
 * The changes of a single known fact that change the result; each changed fact is decided anew. With complete facts the
 * result is the outcome. With partial facts it is the set of possible outcomes; unknown facts stay unknown, and
 * `missing` lists those that can change it.
 *
 * @param facts what is known
 * @returns the changes, in the order of the vocabulary and of the values; adjacent ranges with the same result are
 * joined
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidRequestError for a value that is no decision
 *
 * @example
 * whatIf(umbrella, { rain: true }); // => [{ fact: 'rain', from: true, to: false, status: 'decided', outcome: false }]
 */
export function whatIf<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): readonly Change<L, Outcome>[] {
  refuseOtherThanDecision('decision', decision);
  const resultOf = rememberedResults();
  const present = resultOf(decision.decide(facts));
  const known: Readonly<Record<string, unknown>> = { ...facts };
  const machine = decision.graph();
  const { classes = [] } = machine.read(facts); // validated already
  const answer = answersOfCall(machine, decision.source);

  return deepFreeze(
    decision.facts.flatMap((fact) => {
      const from = known[fact];
      if (from === undefined) return [];
      const partition = machine.variables.get(fact) as Variable; // every fact of the vocabulary has one
      const { variable, values } = partition;
      const changed = classes.slice();
      const perClass = values.map((_, place) => {
        changed[variable] = place;
        return resultOf(answer(changed, variable));
      });
      return runs(perClass, partition).flatMap(({ first, last, result }) => {
        if (result.key === present.key) return [];
        const to = partition.cuts.length > 0 ? rangeOf(partition, first, last) : valuesOf(partition, [first])[0];
        return [{ fact, from, to, ...result.change } as Change<L, Outcome>]; // the fact and its values are the vocabulary's
      });
    }),
  );
}

/** The result in an answer: the outcome or the possible outcomes. */
interface Result {
  /** Equal for equal results. */
  readonly key: string;
  readonly change: object;
}

/** Makes each result once, since most answers are remembered objects. */
function rememberedResults(): (answer: Answer<unknown>) => Result {
  return onceFor((answer: Answer<unknown>): Result => {
    const outcomes = answer.status === 'decided' ? [answer.outcome] : answer.possible;
    const change =
      answer.status === 'decided'
        ? { status: 'decided', outcome: answer.outcome }
        : { status: 'open', possible: answer.possible };
    return { key: structuralKey(outcomes), change };
  });
}

interface Run {
  readonly first: number;
  last: number;
  readonly result: Result;
}

/** The ranges of classes with equal results: adjacent intervals are joined, all other classes are separate. */
function runs(found: readonly Result[], { cuts }: Partition): readonly Run[] {
  const joined: Run[] = [];
  found.forEach((result, index) => {
    const previous = joined[joined.length - 1];
    if (cuts.length > 0 && previous?.result.key === result.key) previous.last = index;
    else joined.push({ first: index, last: index, result });
  });
  return joined;
}
