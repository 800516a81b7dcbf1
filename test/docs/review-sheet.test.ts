import { describe, expect, it } from 'vitest';
import { reviewSheet } from '../../tools/generate/book/review-sheet';
import { bookDecisions } from '../../tools/generate/book/book-decisions';
import { escapedXml } from '../../src/cli/formats/escaped-xml';
import { decisionTitle } from '../../src/messages';
import { clauseIds, clauses, interpretations, parameterDefinitions, type InterpretationId } from '../../src/policy';

describe.each(['zh-CN', 'en'] as const)('the review sheet in %s', (language) => {
  const sheet = reviewSheet(language);

  it('has a place to sign for every clause, and one for the whole', () => {
    const headings = clauseIds.map(
      (id) => `${clauses[id].section} ${clauses[id].heading[language === 'en' ? 'en' : 'zh']}`,
    );
    for (const heading of headings) expect(sheet).toContain(`<h2>${escapedXml(heading)}</h2>`);
    expect(sheet.split('class="signature"')).toHaveLength(clauseIds.length + 2);
  });

  it('has every rule that applies, every parameter and every question of the register', () => {
    for (const { label } of Object.values(parameterDefinitions)) {
      expect(sheet).toContain(escapedXml(label[language === 'en' ? 'en' : 'zh']));
    }
    for (const id of Object.keys(interpretations)) {
      const cited = interpretations[id as InterpretationId].clauses.length > 0;
      expect(sheet.includes(`<h4>${id} `), id).toBe(cited);
    }
    for (const decision of bookDecisions.filter(({ source }) => source.kind !== 'combination')) {
      expect(sheet, decision.id).toContain(`<h4>${escapedXml(decisionTitle(decision.id, language))}</h4>`);
    }
  });

  it('contains no codes of the program', () => {
    const text = sheet.replace(/<style>[^]*<\/style>|<code>[^<]*<\/code>|<[^>]*>|neixiang2021|\bk(?:V|VA|W)\b/g, ' ');
    expect(text.match(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g) ?? []).toEqual([]);
  });
});
