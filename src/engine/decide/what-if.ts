import { deepFreeze } from '../../plain/deep-freeze';
import type { AnswerIn, Decision, FactIn, FactsIn, Language } from './decision';
import { rangeOf, type NumberRange } from '../compile/number-range';
import type { Partition } from '../compile/partition';
import { structuralKey } from '../../plain/structural-key';

/** The known fact that is changed, with its new value. */
interface FactChange<L extends Language> {
  readonly fact: FactIn<L>;
  /** The present value. */
  readonly from: string | number | boolean;
  /** The value that changes the result; for a number, the whole range of such values. */
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
 * The changes of a single known fact that change the result, each found by deciding again. With complete facts that is
 * another outcome. With partial facts it is another outcome or another set of possible outcomes, while unknown facts
 * stay unknown; `missing` lists the unknown facts that can change it.
 *
 * @param facts what is known
 * @returns the changes, in the order of the vocabulary and of the values; adjacent ranges with the same result are
 * joined
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * whatIf(umbrella, { rain: true }); // => [{ fact: 'rain', from: true, to: false, status: 'decided', outcome: false }]
 */
export function whatIf<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): readonly Change<L, Outcome>[] {
  const present = outcomesOf(decision.decide(facts));
  const known: Readonly<Record<string, unknown>> = { ...facts };
  const { variables } = decision.graph();

  return deepFreeze(
    decision.facts.flatMap((fact) => {
      const from = known[fact];
      if (from === undefined) return [];
      const partition = variables.get(fact) as Partition; // every fact of the vocabulary has one
      const { values } = partition;
      const results = values.map((value) => outcomesOf(decision.decide({ ...facts, [fact]: value })));
      return runs(results, partition).flatMap(({ first, last }) => {
        const outcomes = results[first] ?? present;
        if (equal(outcomes, present)) return [];
        const to = partition.cuts.length > 0 ? rangeOf(partition, first, last) : values[first];
        return [{ fact, from, to, ...resultOf(outcomes) } as Change<L, Outcome>]; // the fact and its values are the vocabulary's
      });
    }),
  );
}

function outcomesOf<L extends Language, Outcome>(answer: AnswerIn<L, Outcome>): readonly Outcome[] {
  return answer.status === 'decided' ? [answer.outcome] : answer.possible;
}

function equal(one: readonly unknown[], other: readonly unknown[]): boolean {
  return structuralKey(one) === structuralKey(other);
}

function resultOf<Outcome>(outcomes: readonly Outcome[]): object {
  return outcomes.length === 1 ? { status: 'decided', outcome: outcomes[0] } : { status: 'open', possible: outcomes };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The classes of a fact one by one; adjacent intervals of a number with the same result form one run. */
function runs(results: readonly (readonly unknown[])[], { cuts }: Partition): readonly Run[] {
  return results.reduce<readonly Run[]>((found, result, index) => {
    const previous = found[found.length - 1];
    const joins = cuts.length > 0 && previous !== undefined && equal(results[previous.first] ?? [], result);
    return joins
      ? [...found.slice(0, -1), { first: previous.first, last: index }]
      : [...found, { first: index, last: index }];
  }, []);
}
