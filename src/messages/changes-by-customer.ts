import { whatIf, type Change, type Decision, type NumberRange } from '../engine';
import { customerChoices, factLabels, valueLabel, type FactName, type Facts } from '../facts';
import type { PolicyLanguage } from '../policy/language';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { joinedStatement, type Statement } from './outcome-text';
import { phrasesIn } from './texts-in';

/** The most changes that are listed. */
const mostChanges = 3;

type PolicyChange = Change<PolicyLanguage, unknown>;

/** The changes within the customer's control that would lead to another outcome, for each fact the smallest one. */
export function changesByCustomer(
  decision: Decision<PolicyLanguage, unknown>,
  facts: Facts,
  language: Language,
): readonly Statement[] {
  const changes = whatIf(decision, facts);
  return customerChoices
    .flatMap((fact) => nearest(changes.filter((change) => change.fact === fact)) ?? [])
    .slice(0, mostChanges)
    .map((change) => ({ code: change.fact, text: changeText(change, decision, language) }));
}

/** Among the changes of one fact, the one that moves a number least, or else the first. */
function nearest(changes: readonly PolicyChange[]): PolicyChange | undefined {
  const distance = ({ from, to }: PolicyChange): number =>
    typeof from === 'number' && typeof to === 'object' && typeof to.representative === 'number'
      ? Math.abs(to.representative - from)
      : 0;
  return changes.reduce<PolicyChange | undefined>(
    (found, change) => (found === undefined || distance(change) < distance(found) ? change : found),
    undefined,
  );
}

function changeText(change: PolicyChange, { source }: Decision<PolicyLanguage, unknown>, language: Language): string {
  const { fact, to } = change;
  const outcomes = change.status === 'decided' ? [change.outcome] : change.possible;
  return fill(phrasesIn(language).change, {
    subject: inLanguage(factLabels[fact].label, language),
    to: typeof to === 'object' ? rangeText(fact, to, language) : inLanguage(valueLabel(fact, to), language),
    said: outcomes.map((outcome) => joinedStatement(source, outcome, language).text).join(' / '),
  });
}

function rangeText(fact: FactName, range: NumberRange | NumberRange<string>, language: Language): string {
  const phrases = phrasesIn(language);
  const bounds = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
  return bounds
    .flatMap((bound) => {
      const value = range[bound];
      const name = `${bound}Value` as const;
      return value === undefined ? [] : [fill(phrases[name], { value: inLanguage(valueLabel(fact, value), language) })];
    })
    .join(phrases.bounds);
}
