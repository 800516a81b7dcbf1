import { clauseSection } from '../../messages/clause-section';
import type { ClauseId, Clauses } from '../../policy';
import type { Language } from '../language';

/** Clauses as texts for people cite them: in Chinese as the document numbers them, in English by their ids. */
export function citedClauses(ids: readonly ClauseId[], clauses: Clauses, language: Language): readonly string[] {
  return language === 'en' ? ids : ids.map((id) => clauseSection(clauses[id]));
}
