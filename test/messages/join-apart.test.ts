import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinApart } from '../../src/messages/join-apart';
import { outcomeText } from '../../src/messages/outcome-text';
import { everyDecision } from './policy-decisions';

const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const level = fc.constantFrom('items' as const, 'parts' as const, 'statements' as const);

describe('lists within lists', () => {
  it('are told apart by separators that nothing within them has', () => {
    const lists = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    });
    fc.assert(
      fc.property(lists, language, level, (given, inWhich, outer) => {
        const inner = given.map((items) => joinApart(items, 'items', inWhich));
        const text = joinApart(inner, outer, inWhich);
        const between = text.slice(inner[0]?.length, text.indexOf(inner[1] ?? '', inner[0]?.length));
        expect(between).not.toBe('');
        for (const each of inner) expect(each).not.toContain(between);
        expect(text.split(between)).toEqual(inner);
      }),
    );
  });

  it('are told apart in every outcome of every decision', () => {
    let nested = 0;
    for (const decision of everyDecision) {
      for (const outcome of decision.outcomes) {
        if (typeof outcome !== 'object' || outcome === null || Array.isArray(outcome)) continue;
        const lists = Object.values(outcome).filter(
          (part): part is unknown[] => Array.isArray(part) && part.length > 1,
        );
        if (lists.length === 0 || Object.keys(outcome).length < 2) continue;
        nested += 1;
        // Within the lists of such an outcome stands the weakest separator, between its parts another one.
        expect(outcomeText(decision.id, outcome, 'zh-CN')).toMatch(/、[^]*[，；]|[，；][^]*、/);
        expect(outcomeText(decision.id, outcome, 'en')).toMatch(/, [^]*; |; [^]*, /);
      }
    }
    expect(nested).toBeGreaterThan(10);
  });
});
