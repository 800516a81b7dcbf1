import type { OutcomeOf, RuleOf } from '../engine';
import type { DecisionId, decisions } from '../rules/decisions';

/** The id of a rule of the policy. */
export type PolicyRule = RuleOf<(typeof decisions)[DecisionId]>;

/** The keys of the texts for the outcomes of a decision. */
export type OutcomeKeyOf<Id extends DecisionId> = OutcomeKey<OutcomeOf<(typeof decisions)[Id]>>;

/**
 * A plain outcome is its own key; a number has the key `number`. A list has the key `list` for the whole, the keys of
 * its terms, and `none` if it is empty. A record has the keys of its fields, each prefixed with the field's name and a
 * dot.
 */
type OutcomeKey<Outcome> = Outcome extends readonly (infer Term)[]
  ? 'list' | PlainKey<Term> | 'none'
  : Outcome extends object
    ? { [Field in keyof Outcome & string]: `${Field}.${OutcomeKey<Outcome[Field]>}` }[keyof Outcome & string]
    : PlainKey<Outcome>;

type PlainKey<Outcome> = Outcome extends number
  ? 'number'
  : Outcome extends string | boolean | null
    ? `${Outcome}`
    : never;
