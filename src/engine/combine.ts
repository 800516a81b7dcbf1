import { draftOf, factNode, stepsOver } from './compile';
import { decisionFrom, type Decision, type Language } from './decision';
import { deepFreeze } from './deep-freeze';
import { sourcesOf, type OutcomeOf, type Readable, type RuleLanguage, type RuleOf } from './language';
import type { Combination, Compiler, Draft, Text, Trace } from './table';
import type { FactValue, NumberFact, Vocabulary } from './vocabulary';

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
 *   title: { zh: '出门', en: 'Going out' },
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
    title,
    combines,
    facts = [],
  }: {
    readonly id: Id;
    readonly title: Text;
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
  const source: Combination = { id, title, vocabulary, combines: sourcesOf(combines), facts, draft: draftCombination };
  return decisionFrom(deepFreeze(source), parameters);
}

/** A combination consults everything, and facts by themselves like decisions of which they are the outcome. */
export function draftCombination({ combines, facts }: Combination, compiler: Compiler): Draft {
  const names = [...Object.keys(combines), ...facts];
  const columns = [
    ...Object.values(combines).map((each) => draftOf(each, compiler)),
    ...facts.map((name) => draftFact(name, compiler)),
  ];
  const steps = stepsOver(columns, compiler);
  const root = columns.reduce((known, column, position) => steps.consulting(known, position, column), steps.rows());
  return steps.draft(root, ({ consulted }) =>
    Object.fromEntries(
      names.map((name, position) => [name, columns[position]?.outcomes[consulted[position]?.outcome ?? -1]]),
    ),
  );
}

function draftFact(name: string, compiler: Compiler): Draft {
  const outcomes = compiler.partitions.get(name)?.representatives ?? [];
  const root = factNode(name, compiler, (_, index) => index);
  const traces = outcomes.map((_, outcome): Trace => ({ outcome, rows: [], consulted: [] }));
  return { outcomes, outcomeRoot: root, traces, traceRoot: root };
}
