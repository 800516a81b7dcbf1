import type { Source } from '../engine';
import { decisionTitle } from './decision-title';
import { deadlineTextOf } from './deadline-text';
import { fill, type TemplateValues } from './fill';
import { joinApart } from './join-apart';
import type { Language } from './language';
import { outcomesIn, phrasesIn } from './texts-in';

/** A statement of one decision. */
export interface Statement {
  /** The id of the decision. */
  readonly code: string;
  readonly text: string;
}

/** The texts of an outcome: one statement, for a combination one per part. */
export function statementsOf(source: Source, outcome: unknown, language: Language): readonly Statement[] {
  if (source.kind === 'combination' && typeof outcome === 'object' && outcome !== null) {
    const parts = new Map<string, unknown>(Object.entries(outcome));
    return Object.entries(source.reads).flatMap(([name, part]) => statementsOf(part, parts.get(name), language));
  }
  const sentences = deadlineTextOf(outcome, language);
  if (sentences !== undefined) return [{ code: source.id, text: sentences }];
  const subject = decisionTitle(source.id, language);
  const said = outcomeText(source.id, outcome, language);
  return [{ code: source.id, text: fill(phrasesIn(language).statement, { subject, said }) }];
}

/** The text of an outcome, on one line. */
export function joinedStatement(source: Source, outcome: unknown, language: Language): Statement {
  const statements = statementsOf(source, outcome, language);
  return {
    code: statements.map(({ code }) => code).join(),
    text: joinApart(
      statements.map(({ text }) => text),
      'statements',
      language,
    ),
  };
}

/**
 * Puts an outcome of a decision into words; `OutcomeKeyOf` lists the keys of the texts. A value without a text, such as
 * a result of `decideThrough`, is shown unchanged.
 */
export function outcomeText(decision: string, outcome: unknown, language: Language): string {
  const outcomes = outcomesIn(language);
  const ofDecisions = new Map<string, Readonly<Record<string, string>>>(Object.entries(outcomes));
  const own = new Map(Object.entries(ofDecisions.get(decision) ?? {}));
  const say = (key: string, asItStands: string, values: TemplateValues = {}): string =>
    fill(own.get(key) ?? '{asItStands}', { asItStands, ...values });

  const textOf = (value: unknown, place: string): string => {
    if (typeof value === 'number') return say(`${place}number`, String(value), { value });
    if (typeof value !== 'object' || value === null) return say(`${place}${String(value)}`, String(value));
    if (!Array.isArray(value)) {
      const parts = Object.entries(value).map(([field, item]) => textOf(item, `${place}${field}.`));
      return joinApart(parts, 'parts', language);
    }
    if (value.length === 0) return say(`${place}none`, '[]');
    const texts = value.map((item: unknown) => textOf(item, place));
    const items = joinApart(texts, 'items', language);
    return say(`${place}list`, items, { items, count: value.length });
  };
  return textOf(outcome, '');
}
