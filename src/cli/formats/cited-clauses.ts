import { clauseSection } from '../../messages/clause-section';
import type { ClauseId, Clauses } from '../../policy';
import type { Language } from '../language';

/** Clauses as texts for people cite them: in Chinese as the document numbers them, in English by their ids. */
export function citedClauses(ids: readonly ClauseId[], clauses: Clauses, language: Language): readonly string[] {
  return ids.map((id) => citedClause(id, clauses, language));
}

/** One clause, cited like that. */
export function citedClause(id: ClauseId, clauses: Clauses, language: Language): string {
  return language === 'en' ? id : clauseSection(clauses[id]);
}
