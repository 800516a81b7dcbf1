import type { OutcomeOf, RuleOf, Source } from '../engine';
import type * as documents from '../rules/documents';
import type * as investment from '../rules/investment';
import type * as service from '../rules/service';
import type * as stages from '../rules/stages';
import type * as supportingWorks from '../rules/supporting-works';
import type * as timeLimits from '../rules/time-limits';

type Modules = typeof documents &
  typeof investment &
  typeof service &
  typeof stages &
  typeof supportingWorks &
  typeof timeLimits;

/** The id of a decision of the policy. */
export type DecisionId = {
  [Name in keyof Modules]: Modules[Name] extends { readonly source: Source } ? Name : never;
}[keyof Modules];

/** The id of a rule of the policy. */
export type PolicyRule = RuleOf<Modules[DecisionId]>;

/** The keys of the texts for the outcomes of a decision. */
export type OutcomeKeyOf<Id extends DecisionId> = OutcomeKey<OutcomeOf<Modules[Id]>>;

/**
 * A plain outcome is its own key; a number has the key `number`. A list has the key `list` for the whole, the keys of
 * its terms, and `none` for an empty one. A record has the keys of its fields, each after the field's name and a dot.
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
