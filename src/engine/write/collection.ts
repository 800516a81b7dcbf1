import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { RuleLanguage } from './language';
import type { Collection } from '../terms/table';
import {
  sourcesOf,
  type GroundDefinition,
  type Readable,
  type RulesOf,
  type TableDefinition,
} from './table-definition';

/**
 * A decision table whose outcome is the list of the outcomes of all rows that apply, in table order. Equal outcomes are
 * listed once unless `keepsEqual` is set. For the count, sum, minimum or maximum there is `aggregation`.
 *
 * @param language the language of the table
 *
 * @example
 * const baggage = collection(outdoors, {
 *   id: 'baggage',
 *   rows: [{ id: 'wet', when: { rain: true }, outcome: 'umbrella', clauses: [] }],
 * });
 * baggage.decide({ rain: true }).outcome; // => ['umbrella']
 */
// @__NO_SIDE_EFFECTS__
export function collection<
  L extends Language,
  const Id extends string,
  const RowId extends string,
  const Term extends string,
  const Reads extends Readable<L> = Readonly<Record<never, never>>,
  Outcome = readonly Term[],
>(
  language: RuleLanguage<L>,
  definition: TableDefinition<L, Reads, Id, RowId, Term, NoInfer<Term>> & {
    /** The citations if no row applies. */
    readonly none?: GroundDefinition<L, RowId> | undefined;
    /** Whether an outcome of several rows is listed once for each row; absent: it is listed once. */
    readonly keepsEqual?: boolean | undefined;
    /** Computes the outcome from the list. It must be pure. */
    readonly assemble?: ((collected: readonly Term[]) => Outcome) | undefined;
  },
): Decision<L, Outcome, RulesOf<Id, RowId, Reads>> {
  refuseOtherThanObjects({ language, definition });
  const { parameters, ...base } = language;
  const table: object = {
    ...definition,
    ...base,
    kind: 'collect',
    reads: sourcesOf(definition.reads),
  };
  return decisionFrom(table as Collection, { parameters }); // the rows, and so their terms, were typed by the caller
}
