import { draftOf } from '../compile/draft-table';
import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { deepFreeze } from '../../plain/deep-freeze';
import type { RuleLanguage } from './language';
import { numbering } from '../../plain/numbering';
import type { Combination, Compiler, Draft, Way } from '../terms/table';
import { sourcesOf, type OutcomeOf, type Readable, type RuleOf } from './table-definition';
import type { FactValue, NumberFact, Vocabulary } from '../terms/vocabulary';

/** The facts that take finitely many values. */
type CountableFact<V extends Vocabulary> = {
  [Name in keyof V & string]: V[Name] extends NumberFact ? never : Name;
}[keyof V & string];

/**
 * Takes several decisions as one, so that an unknown fact read by two of them stays one unknown.
 *
 * @param language the language the decisions are written in
 * @param definition the decisions by the names under which their outcomes join; facts join under their own names
 *
 * @example
 * const both = combine(outdoors, {
 *   id: 'both',
 *   combines: { umbrella },
 *   facts: ['rain'],
 * });
 * both.decide({ rain: true }).outcome; // => { umbrella: true, rain: true }
 */
// @__NO_SIDE_EFFECTS__
export function combine<
  L extends Language,
  const Id extends string,
  const Parts extends Readable<L>,
  const Name extends CountableFact<L['vocabulary']> = never,
>(
  { vocabulary, parameters }: RuleLanguage<L>,
  {
    id,
    combines,
    facts = [],
  }: {
    readonly id: Id;
    readonly combines: Parts;
    readonly facts?: readonly Name[];
  },
): Decision<
  L,
  { readonly [Part in keyof Parts]: OutcomeOf<Parts[Part]> } & {
    readonly [Fact in Name]: FactValue<L['vocabulary'][Fact]>;
  },
  RuleOf<Parts[keyof Parts]>
> {
  const source: Combination = { id, vocabulary, reads: sourcesOf(combines), rows: [], facts, draft: draftCombination };
  return decisionFrom(deepFreeze(source), parameters);
}

/** A combination consults everything, and facts by themselves like decisions of which they are the outcome. */
export function draftCombination({ reads, facts }: Combination, compiler: Compiler): Draft {
  const columns = [...Object.entries(reads), ...facts.map((name) => [name, name] as const)].map(([name, source]) => ({
    name,
    ...draftOf(source, compiler),
  }));
  const { values, numberOf } = numbering<readonly number[]>();
  const root = compiler.builder.apply(
    columns.map((column) => column.root),
    (references) =>
      references.every((reference) => reference < 0) ? ~numberOf(references.map((reference) => ~reference)) : undefined,
  );
  return {
    root,
    ways: values.map((terminals): Way => {
      const met = columns.map(({ name, ways }, position) => ({
        name,
        way: ways[terminals[position] as number] as Way, // a terminal of each column
      }));
      return {
        outcome: deepFreeze(Object.fromEntries(met.map(({ name, way }) => [name, way.outcome]))),
        rows: [],
        grounds: met.flatMap(({ way }) => way.grounds),
      };
    }),
  };
}
