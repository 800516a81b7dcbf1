import type { AnswerIn, Rulebook, RuleLanguage } from '../engine';
import { vocabulary } from '../facts';
import type { ClauseId } from './clauses';
import type { InterpretationId } from './interpretations';
import type { ParameterName } from './parameters';
import { readingChoices, type ReadingChoices } from './reading-choices';

/** The names that the rules of the policy may use. */
export interface PolicyLanguage {
  /** The facts. */
  vocabulary: typeof vocabulary;
  /** The readings that can be chosen. */
  readings: ReadingChoices;
  /** The names of the parameters. */
  parameter: ParameterName;
  /** The clauses that rules cite. */
  clause: ClauseId;
  /** The interpretations that rules depend on. */
  interpretation: InterpretationId;
}

/** An answer to a question of the policy. */
export type PolicyAnswer<Outcome, Rule extends string = string> = AnswerIn<PolicyLanguage, Outcome, Rule>;

/** Anything with the parameters and readings of the policy: a whole policy, or only its parameters. */
export type PolicyRulebook = Rulebook<PolicyLanguage>;

/**
 * The language of the rules: the facts, parameters and clauses of the policy. The tests prove that its tables are
 * complete and small, so it does not contain the code for general tables that `ruleLanguage` adds.
 */
export const rules: RuleLanguage<PolicyLanguage> = /* @__PURE__ */ Object.freeze({
  vocabulary,
  readings: readingChoices,
  parameters: undefined,
});
