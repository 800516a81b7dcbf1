import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { RuleLanguage } from './language';
import type { Resolved } from '../terms/parameter-reference';
import type { DecisionTable } from '../terms/table';
import {
  sourcesOf,
  type Built,
  type Readable,
  type RulesOf,
  type TableDefinition,
  type ParameterIn,
} from './table-definition';
import type { Scalar } from '../terms/unary-test';

/**
 * A decision table: the first row that applies gives the outcome. With `hitPolicy: 'unique'`, facts to which two rows
 * apply have no outcome: `decide` throws an `InvalidTableError` with the code `overlapping-rows` for them, and for partial
 * facts if two rows apply whatever the unknown facts are. Otherwise answers to partial facts disregard them. `analyse`
 * finds all overlaps of a table.
 *
 * @param language the language of the table
 *
 * @example
 * const outdoors = ruleLanguage({ vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }) });
 * const umbrella = decisionTable(outdoors, {
 *   id: 'umbrella',
 *   outcomes: [true, false],
 *   rows: [
 *     { id: 'wet', when: { rain: true }, outcome: true, clauses: [] },
 *     { id: 'dry', outcome: false, clauses: [] },
 *   ],
 * });
 * umbrella.decide({ rain: true }).status; // => 'decided'
 */
// @__NO_SIDE_EFFECTS__
export function decisionTable<
  L extends Language,
  const Id extends string,
  const RowId extends string,
  const Term extends Scalar,
  const Outcome extends Built<Term, ParameterIn<L>>,
  const Reads extends Readable<L> = Readonly<Record<never, never>>,
  const Otherwise extends Built<Scalar, ParameterIn<L>> = never,
>(
  language: RuleLanguage<L>,
  definition: TableDefinition<L, Reads, Id, RowId, Term, Outcome> & {
    /** `first`, or `unique` if no two rows may apply at once. */
    readonly hitPolicy?: DecisionTable['kind'] | undefined;
    /** The outcome if no row applies; absent: for all facts some row must apply. */
    readonly otherwise?: Otherwise | undefined;
  },
): Decision<L, Resolved<Outcome | Otherwise>, RulesOf<Id, RowId, Reads>> {
  refuseOtherThanObjects({ language, definition });
  const { parameters, ...base } = language;
  const { hitPolicy: kind = 'first', ...written } = definition;
  const table: object = { ...written, ...base, kind, reads: sourcesOf(definition.reads) };
  return decisionFrom(table as DecisionTable, { parameters }); // the rows were typed by the caller
}
