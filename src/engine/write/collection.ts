import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { deepFreeze } from '../../plain/deep-freeze';
import { draftTable, groundOf } from '../compile/draft-table';
import type { RuleLanguage } from './language';
import type { Collection, Compiler, Draft } from '../terms/table';
import {
  sourcesOf,
  type GroundDefinition,
  type Readable,
  type RulesOf,
  type TableDefinition,
} from './table-definition';

/**
 * A decision table whose outcome is the list of all rows that apply, each outcome once, in table order.
 *
 * @param language what it is written in
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
  { vocabulary, parameters }: RuleLanguage<L>,
  definition: TableDefinition<L, Reads, Id, RowId, Term, NoInfer<Term>> & {
    /** What the outcome rests on when no row applies. */
    readonly none?: GroundDefinition<L, RowId>;
    /** Makes the outcome out of the list. Must be pure. */
    readonly assemble?: (collected: readonly Term[]) => Outcome;
  },
): Decision<L, Outcome, RulesOf<Id, RowId, Reads>> {
  const table = {
    hitPolicy: 'collect',
    assemble: (collected: readonly Term[]) => collected,
    ...definition,
    vocabulary,
    reads: sourcesOf(definition.reads),
    draft: draftCollection,
  };
  return decisionFrom(deepFreeze(table as Collection), parameters); // the rows, and so their terms, were typed by the caller
}

/** Where no row applies, the outcome rests on what stands behind the rows, if anything does. */
export function draftCollection(table: Collection, compiler: Compiler): Draft {
  const { none, assemble } = table;
  const draft = draftTable(table, compiler, (outcomes) => assemble(deepFreeze([...new Set(outcomes)])));
  if (none === undefined) return draft;
  const ground = compiler.grounds.push(groundOf(table, none)) - 1;
  const ways = draft.ways.map((way) => (way.rows.length === 0 ? { ...way, grounds: [...way.grounds, ground] } : way));
  return { ...draft, ways };
}
