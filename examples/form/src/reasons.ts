import { whatIf, type NumberRange } from 'yekuo';
import { factLabels, valueLabel, type FactName, type Facts } from 'yekuo/facts';
import { explain, type ExplanationContext, type ExplanationParagraph } from 'yekuo/messages';
import { inLanguage, language, texts } from './language';

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

/** The single changes that would lead to another outcome. */
export function changesOf(decision: AnyDecision, facts: Facts): readonly string[] {
  return whatIf(decision, facts).map(({ fact, to }) => {
    const value = typeof to === 'object' ? to.representative : to;
    const label = inLanguage(factLabels[fact].label);
    const outcome = conclusions(decision, { ...facts, [fact]: value }).join(texts().and);
    return texts().change(
      label,
      typeof to === 'object' ? rangeText(fact, to) : inLanguage(valueLabel(fact, to)),
      outcome,
    );
  });
}

function rangeText(fact: FactName, range: NumberRange): string {
  const { range: say, and } = texts();
  return (['atLeast', 'moreThan', 'atMost', 'lessThan'] as const)
    .flatMap((bound) => {
      const value = range[bound];
      return value === undefined ? [] : [say[bound](inLanguage(valueLabel(fact, value)))];
    })
    .join(and);
}
