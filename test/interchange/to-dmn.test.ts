import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { anotherCounty } from '../../examples/another-county/policy';
import { bookDecisions, type BookDecision } from '../../tools/generate/book/book-decisions';
import { combine, atLeast, decisionTable, defineVocabulary, ruleLanguage } from '../../src/engine';
import { witnessesOf } from '../../src/engine/internal';
import { toDmn } from '../../src/interchange';
import { decisionTitle } from '../../src/messages';
import { redLineEligibility, smallMicroEnterprise } from '../../src/rules/investment';
import { rules } from '../../src/policy/language';
import { classesOf, forEachCombination } from '../decisions/classes';
import { asText, openInEngine, schemaErrors } from './dmn-engines';

/** Facts for the ways in which a decision comes to an outcome, at most 60, and others spread over its classes. */
function samplesOf(decision: BookDecision): readonly object[] {
  const classes = classesOf(decision);
  const first = Object.fromEntries([...classes].map(([name, values]) => [name, values[0]]));
  const witnesses = witnessesOf(decision);
  const step = Math.ceil(witnesses.length / 60);
  const samples: object[] = witnesses
    .filter((_, index) => index % step === 0)
    .map((witness) => ({ ...first, ...witness }));
  forEachCombination(classes, (facts) => samples.push({ ...facts }), 30);
  return samples;
}

/** The first facts on which the engine disagrees with a decision. */
async function disagreement(decision: BookDecision, xml: string): Promise<unknown> {
  const evaluate = await openInEngine(xml, decision.id);
  const compared = samplesOf(decision).map((facts) => {
    const answer = decision.decide(facts);
    return { facts, expected: answer.status === 'decided' ? asText(answer.outcome) : answer, found: evaluate(facts) };
  });
  return compared.find(({ expected, found }) => !isDeepStrictEqual(found, expected));
}

describe.each(bookDecisions)('$id as a DMN model', (decision) => {
  const xml = toDmn(decision);

  it('is valid by the official schema', async () => {
    expect(await schemaErrors(xml)).toEqual([]);
  });

  it('is evaluated by another engine to the same outcomes', async () => {
    expect(await disagreement(decision, xml)).toBeUndefined();
  });

  it('carries the figures of another policy', async () => {
    const other = decision.under(anotherCounty);
    expect(await disagreement(other, toDmn(other))).toBeUndefined();
  });

  it('is the same every time', () => {
    expect(toDmn(decision)).toBe(xml);
  });
});

describe('a DMN model', () => {
  it('bears the titles that it is given, or ids', () => {
    const titled = toDmn(redLineEligibility, { titleOf: (id) => decisionTitle(id, 'zh-CN') });
    expect(titled).toContain('label="小微企业认定"');
    expect(titled).toContain('name="投资至规划红线的条件"');
    expect(toDmn(redLineEligibility)).toContain('label="smallMicroEnterprise"');
  });

  it('names its output, says of what type it is, and writes records as contexts', () => {
    const model = toDmn(redLineEligibility);
    expect(model).toContain('<output id="redLineEligibility_output1" name="redLineEligibility"/>');
    expect(model).toContain('<variable id="redLineEligibility_variable" name="redLineEligibility" typeRef="Any"/>');
    expect(model).toContain('<text>{eligible: true, grounds: [&quot;smallMicro&quot;]}</text>');
    expect(model).not.toMatch(/<inputExpression[^>]*typeRef="number"/);
    expect(model).toContain('<description>Every input has to be given');
  });

  const xml = toDmn(smallMicroEnterprise);

  it('that says something else is noticed', async () => {
    expect(await disagreement(smallMicroEnterprise, xml.replace('&gt; 160', '&gt; 1600'))).toMatchObject({
      expected: false,
      found: true,
    });
    expect(await schemaErrors(xml.replaceAll('inputEntry', 'inputCell'))).not.toEqual([]);
  });

  it('of decisions taken together is valid, too', async () => {
    const both = combine(rules, {
      id: 'both',
      combines: { smallMicroEnterprise, redLineEligibility },
      facts: ['voltageLevel'],
    });
    expect(await schemaErrors(toDmn(both))).toEqual([]);
  });

  it('escapes what XML and FEEL reserve, and writes numbers without exponents', async () => {
    const vocabulary = defineVocabulary({
      mood: { kind: 'oneOf', values: ['<&>', 'say "no"'] },
      size: { kind: 'number', minimum: 0 },
    });
    const odd = decisionTable(ruleLanguage({ vocabulary }), {
      id: 'odd',
      outcomes: ['<&>'],
      rows: [
        { id: 'quoted', when: { mood: 'say "no"', size: atLeast(1e21) }, outcome: null, clauses: ['<1>'] },
        { id: 'tiny', when: { size: atLeast(2.5e-9) }, outcome: '<&>', clauses: [] },
        { id: 'rest', outcome: '<&>', clauses: [] },
      ],
    });
    const model = toDmn(odd);
    expect(await schemaErrors(model)).toEqual([]);
    expect(model).toContain('<text>&quot;say \\&quot;no\\&quot;&quot;</text>');
    expect(model).toContain('<text>&gt;= 1000000000000000000000</text>');
    expect(model).toContain('<text>&gt;= 0.0000000025</text>');
  });
});
