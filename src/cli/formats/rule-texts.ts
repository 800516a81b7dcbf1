import type { FindingCode } from '../../compliance';
import type { Policy } from '../../policy';
import { findingTitle } from '../../messages';
import { clauseSection } from '../../messages/clause-section';
import { findingRules } from '../finding-rules';
import type { Language } from '../language';

/** A code in words: its title, and its clauses. */
export function ruleTexts(
  code: FindingCode,
  { clauses, documentNumber }: Pick<Policy, 'clauses' | 'documentNumber'>,
  language: Language,
): { readonly title: string; readonly help: string } {
  const cited = findingRules.find((rule) => rule.code === code)?.clauses ?? [];
  const english = language === 'en';
  const title = findingTitle(code, language);
  const named = cited.map((id) => {
    const { heading } = clauses[id];
    return english ? `${id} (${heading.en})` : `${id}（${clauseSection(clauses[id])} ${heading.zh}）`;
  });
  const source = [documentNumber, named.join(english ? ', ' : '、')].join(' ').trimEnd();
  return { title, help: english ? `${title}. Clause: ${source}` : `${title}。依据：${source}` };
}
