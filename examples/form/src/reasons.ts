import type { Facts } from 'yekuo/facts';
import { decisionTitle, explain, type ExplanationContext, type ExplanationParagraph } from 'yekuo/messages';
import { language } from './language';

/** Any decision of the policy. */
export type AnyDecision = ExplanationContext['decision'];

/** The reasons for the outcome of a decision. */
export function reasonsFor(decision: AnyDecision, facts: Facts): readonly ExplanationParagraph[] {
  return explain(decision.decide(facts), { decision, facts, language: language.value }).paragraphs;
}

/** The lines of one kind. */
export function linesOf(
  paragraphs: readonly ExplanationParagraph[],
  kind: ExplanationParagraph['kind'],
): readonly string[] {
  return paragraphs.find((each) => each.kind === kind)?.lines.map(({ text }) => text) ?? [];
}

/** The title of a decision. */
export function titleOf(decision: AnyDecision): string {
  return decisionTitle(decision.id, language.value);
}
