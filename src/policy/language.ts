import type { AnswerIn, Rulebook, RuleLanguage } from '../engine';
import { vocabulary } from '../facts';
import type { ClauseId } from './clauses';
import type { InterpretationId } from './interpretations';
import type { ParameterName } from './parameters';
import { readingChoices, type ReadingChoices } from './reading-choices';

/** The names in which the rules of the policy are written. */
export interface PolicyLanguage {
  vocabulary: typeof vocabulary;
  readings: ReadingChoices;
  parameter: ParameterName;
  clause: ClauseId;
  interpretation: InterpretationId;
}

/** An answer to a question of the policy. */
export type PolicyAnswer<Outcome, Rule extends string = string> = AnswerIn<PolicyLanguage, Outcome, Rule>;

/** Anything with the parameters and readings of the policy: a policy, or its parameters alone. */
export type PolicyRulebook = Rulebook<PolicyLanguage>;

/**
 * The means of writing the rules: facts of the vocabulary, figures and clauses of the policy. The tables written in it
 * are proved sound and small whenever the tests run, so they do without the general of other languages.
 */
export const rules: RuleLanguage<PolicyLanguage> = /* @__PURE__ */ Object.freeze({
  vocabulary,
  readings: readingChoices,
  parameters: undefined,
});
