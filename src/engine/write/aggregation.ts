import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { exactSum } from '../../plain/exact-sum';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { RuleLanguage } from './language';
import type { ParameterReference } from '../terms/parameter-reference';
import type { Aggregate, Collection } from '../terms/table';
import {
  sourcesOf,
  type GroundDefinition,
  type Readable,
  type RulesOf,
  type TableDefinition,
  type ParameterIn,
} from './table-definition';

/** Computes one number from the collected numbers; null if there are none. */
export const aggregates: Readonly<Record<Aggregate, (collected: readonly number[]) => number | null>> = {
  count: ({ length }) => length,
  sum: (collected) => (collected.length === 0 ? null : exactSum(collected)),
  min: (collected) => (collected.length === 0 ? null : Math.min(...collected)),
  max: (collected) => (collected.length === 0 ? null : Math.max(...collected)),
};

/**
 * A decision table whose outcome is one number computed from the outcomes of all rows that apply: their count, decimal
 * sum, minimum or maximum. If no row applies, the count is 0 and the others are null.
 *
 * @param language the language of the table
 *
 * @example
 * const fee = aggregation(outdoors, {
 *   id: 'fee',
 *   aggregate: 'sum',
 *   rows: [
 *     { id: 'entry', outcome: 0.1, clauses: [] },
 *     { id: 'umbrella', when: { rain: true }, outcome: 0.2, clauses: [] },
 *   ],
 * });
 * fee.decide({ rain: true }).outcome; // => 0.3
 */
// @__NO_SIDE_EFFECTS__
export function aggregation<
  L extends Language,
  const Id extends string,
  const RowId extends string,
  const Reads extends Readable<L> = Readonly<Record<never, never>>,
>(
  language: RuleLanguage<L>,
  definition: TableDefinition<L, Reads, Id, RowId, never, number | ParameterReference<ParameterIn<L>>> & {
    /** The aggregate. */
    readonly aggregate: Aggregate;
    /** Whether an outcome of several rows counts once per row, which is the default; otherwise it counts once. */
    readonly keepsEqual?: boolean | undefined;
    /** The citations if no row applies. */
    readonly none?: GroundDefinition<L, RowId> | undefined;
  },
): Decision<L, number | null, RulesOf<Id, RowId, Reads>> {
  refuseOtherThanObjects({ language, definition });
  const { parameters, ...base } = language;
  const table: object = {
    keepsEqual: true,
    ...definition,
    assemble: aggregates[definition.aggregate],
    ...base,
    kind: 'collect',
    reads: sourcesOf(definition.reads),
  };
  return decisionFrom(table as Collection, { parameters }); // the rows were typed by the caller
}
