import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contested, whatIf } from '../../src/engine';
import { customerChoices, factLabels, type FactName } from '../../src/facts';
import { explain } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import { clauses, interpretations } from '../../src/policy';
import { someFacts } from '../decisions/arbitrary-facts';
import { everyDecision } from './policy-decisions';
import { runs } from '../support/runs';

const language = fc.constantFrom('zh-CN' as const, 'en' as const);

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

describe.each(everyDecision.map((decision) => [decision.id, decision] as const))(
  'an explanation of %s',
  (_, decision) => {
    it('cites everything that the answer cites, the same every time, frozen', () => {
      fc.assert(
        fc.property(someFacts, language, (facts, inWhich) => {
          const answer = decision.decide(facts);
          const explanation = explain(answer, { decision, facts, language: inWhich });
          const { text } = explanation;
          expect(text).not.toMatch(/[{}]|undefined|\[object|\n- ?(?:\n|$)/);
          expect(explain(decision.safeDecide({ ...facts }), { decision, facts, language: inWhich })).toEqual(
            explanation,
          );
          expect(isDeeplyFrozen(explanation)).toBe(true);
          expect(explanation.paragraphs.every(({ lines }) => lines.length > 0)).toBe(true);

          const codes = explanation.paragraphs.flatMap(({ lines }) => lines.map(({ code }) => code));
          if (answer.status === 'decided') {
            expect(codes).toEqual(
              expect.arrayContaining([...answer.rules, ...answer.clauses, ...answer.interpretations]),
            );
            for (const id of answer.clauses) expect(text).toContain(inLanguage(clauses[id].heading, inWhich));
            for (const id of answer.interpretations)
              expect(text).toContain(inLanguage(interpretations[id].question, inWhich));
          } else {
            const missing: readonly FactName[] = answer.missing;
            for (const name of missing) expect(text).toContain(inLanguage(factLabels[name].label, inWhich));
            const possible = explanation.paragraphs.find(({ kind }) => kind === 'possible')?.lines ?? [];
            expect(new Set(possible.map((line) => line.text)).size).toBe(answer.possible.length);
          }
        }),
        { numRuns: runs(60) },
      );
    });
  },
);

describe('an explanation', () => {
  it('gives the outcome, the deciding facts, rules, clauses, readings and what would change it', () => {
    const order = ['outcome', 'because', 'rules', 'clauses', 'readings', 'contested', 'changes'];
    fc.assert(
      fc.property(fc.constantFrom(...everyDecision), someFacts, (decision, facts) => {
        const answer = decision.decide(facts);
        if (answer.status !== 'decided') return;
        const { paragraphs } = explain(answer, { decision, facts, language: 'en' });
        const linesOf = (kind: string) => paragraphs.find((each) => each.kind === kind)?.lines ?? [];
        expect(paragraphs.map(({ kind }) => kind)).toEqual(
          order.filter((kind) => paragraphs.some((each) => each.kind === kind)),
        );
        expect(linesOf('because').length).toBeGreaterThan(0);
        const { rules, mayApply } = answer;
        expect(linesOf('rules').map(({ code }) => code)).toEqual([...rules, ...(mayApply?.rules ?? [])]);
        expect(linesOf('rules').filter(({ text }) => text.startsWith('May apply: '))).toHaveLength(
          mayApply?.rules.length ?? 0,
        );

        const changes = linesOf('changes').map(({ code }) => code);
        expect(changes.length).toBeLessThanOrEqual(3);
        const possible = new Set<string>(whatIf(decision, facts).map(({ fact }) => fact));
        const withinPower = customerChoices.filter((name) => possible.has(name));
        expect(changes).toEqual(withinPower.slice(0, 3));

        const others = [...new Set(contested(decision, facts).map(({ reading }) => reading))];
        const named = linesOf('contested').map(({ code }) => code);
        if (others.length > 0) expect([...new Set(named)]).toEqual(others);
        else expect(named.filter((code) => code !== decision.id)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('contains no word of the other language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDecision), someFacts, (decision, facts) => {
        const answer = decision.decide(facts);
        const english = explain(answer, { decision, facts, language: 'en' }).text;
        const withoutNumbers = english.replace(
          /\([^)]*[（(][^)]*[)）][^)]*\)|\([一二三四][^)]*\)|发改能源规〔2020〕1479号/g,
          '',
        );
        expect(withoutNumbers).not.toMatch(/\p{Script=Han}/u);
        const chinese = explain(answer, { decision, facts, language: 'zh-CN' }).text;
        expect(chinese.replace(/I-\d\d|T接|\de[+-]\d/g, '')).not.toMatch(/[A-Za-z]/);
      }),
      { numRuns: runs(300) },
    );
  });
});
