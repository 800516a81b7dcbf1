import type * as z from 'zod/mini';
import type { Decision } from '../engine';
import type { FactName, Facts } from '../facts';
import { factsShape } from '../facts/facts-shape';
import type { Language } from '../messages';
import type { PolicyLanguage } from '../policy/language';
import { issueTextsIn } from './issue-texts';
import { schemaOf } from './schema-of';

/** What a schema of facts asks for, and in which language it says so. */
export interface FactsSchemaOptions {
  /** Decisions that the facts have to settle, as when a form is sent; left out, nothing has to be answered. */
  readonly completeFor?: readonly Decision<PolicyLanguage, unknown>[] | undefined;
  /** The language of the issues, `en` when left out. */
  readonly language?: Language | undefined;
}

/**
 * A schema of facts: every fact may be left out, and nothing but facts is let through. With `completeFor` every fact
 * that can still change one of these decisions is an issue; a fact that no longer matters never is. It follows Standard
 * Schema, is synchronous, and builds no code at run time. Every call makes a schema; keep it.
 *
 * @example
 * factsSchema().safeParse({ voltageLevel: '10kV' }).success; // => true
 * @example
 * factsSchema({ completeFor: [transformerLease] }).safeParse({}).error.issues[0].path; // => ['temporarySupply']
 */
export function factsSchema({ completeFor = [], language = 'en' }: FactsSchemaOptions = {}): z.ZodMiniType<
  Facts,
  Facts
> {
  const { required: message } = issueTextsIn(language);
  return schemaOf(factsShape, language, (facts: Facts) =>
    [...missingFrom(facts, completeFor)].map((name) => ({ path: [name], message })),
  );
}

/** The facts that can still change one of the decisions. */
function missingFrom(facts: Facts, decisions: NonNullable<FactsSchemaOptions['completeFor']>): ReadonlySet<FactName> {
  const answers = decisions.map((decision) => decision.decide(facts));
  return new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : [])));
}
