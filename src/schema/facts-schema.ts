import * as z from 'zod/mini';
import type { BooleanFact, Decision, NumberFact, OneOfFact } from '../engine';
import { vocabulary, type FactName, type Facts } from '../facts';
import type { Language } from '../messages';
import type { PolicyLanguage } from '../policy/language';
import { issueTextsIn, type IssueTexts } from './issue-texts';
import { strictObject } from './strict-object';

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
  const texts = issueTextsIn(language);
  const fields = Object.entries(vocabulary).map(
    ([name, definition]) => [name, z.optional(factSchema(definition, texts))] as const,
  );
  const untyped: unknown = strictObject(Object.fromEntries(fields), texts);
  const schema = untyped as z.ZodMiniType<Facts, Facts>; // the types of the vocabulary
  if (completeFor.length === 0) return schema;
  return schema.check((payload) => {
    // Only facts that can be understood can be decided by.
    if (payload.issues.length > 0) return;
    for (const name of missingFrom(payload.value, completeFor)) {
      payload.issues.push({ code: 'custom', path: [name], message: texts.required, input: payload.value });
    }
  });
}

function factSchema(definition: BooleanFact | OneOfFact | NumberFact, texts: IssueTexts): z.ZodMiniType {
  switch (definition.kind) {
    case 'boolean':
      return z.boolean({ error: texts.expected(texts.boolean) });
    case 'oneOf':
      return z.enum(definition.values, { error: texts.expected(texts.oneOf(definition.values)) });
    case 'number': {
      const { minimum, maximum = Number.MAX_VALUE } = definition;
      const error = texts.expected(rangeText(definition, texts));
      return z.number({ error }).check(z.gte(minimum, { error }), z.lte(maximum, { error }));
    }
  }
}

function rangeText({ minimum, maximum }: NumberFact, texts: IssueTexts): string {
  return maximum === undefined ? texts.atLeast(minimum) : texts.between(minimum, maximum);
}

/** The facts that can still change one of the decisions. */
function missingFrom(facts: Facts, decisions: NonNullable<FactsSchemaOptions['completeFor']>): ReadonlySet<FactName> {
  const answers = decisions.map((decision) => decision.decide(facts));
  return new Set(answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : [])));
}
