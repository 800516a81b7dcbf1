import type { Facts } from 'yekuo/facts';
import { explain, type ExplanationContext, type ExplanationParagraph } from 'yekuo/messages';
import { language } from './language';

/** Any decision of the policy. */
export type AnyDecision = ExplanationContext['decision'];

/** Why a decision says what it says. */
export function reasonsFor(decision: AnyDecision, facts: Facts): readonly ExplanationParagraph[] {
  return explain(decision.decide(facts), { decision, facts, language: language.value }).paragraphs;
}

/** What it says, on one line; every possible outcome while it is open. */
export function conclusions(decision: AnyDecision, facts: Facts): readonly string[] {
  return reasonsFor(decision, facts)[0]?.lines.map(({ text }) => text) ?? [];
}
