import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factLabels, valueLabel, vocabulary } from '../../src/facts';
import { factNames } from '../../src/forms/facts-from-entries';
import { joinApart } from '../../src/messages/join-apart';
import { inLanguage } from '../../src/messages/language';
import { joinedStatement, outcomeText } from '../../src/messages/outcome-text';
import { everyDecision } from './policy-decisions';

const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const level = fc.constantFrom('items' as const, 'parts' as const, 'statements' as const);

describe('lists within lists', () => {
  it('are separated by characters that none of them contains', () => {
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

  it('consist of labels without separators', () => {
    for (const inWhich of ['zh-CN', 'en'] as const) {
      const separator = inWhich === 'en' ? /[,;|]/ : /[、，；｜]/;
      for (const name of factNames()) {
        const definition = vocabulary[name];
        const values: readonly (string | boolean)[] =
          definition.kind === 'number' ? [] : definition.kind === 'boolean' ? [true, false] : definition.values;
        const labels = [factLabels[name].label, ...values.map((value) => valueLabel(name, value))];
        for (const label of labels) expect(inLanguage(label, inWhich)).not.toMatch(separator);
      }
    }
  });

  it('consist of outcomes without the separators of outcomes', () => {
    for (const { source, outcomes } of everyDecision) {
      for (const outcome of outcomes) {
        for (const inWhich of ['zh-CN', 'en'] as const) {
          expect(joinedStatement(source, outcome, inWhich).text).not.toContain(' / ');
        }
      }
    }
  });

  it('are distinct in every outcome of every decision', () => {
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
