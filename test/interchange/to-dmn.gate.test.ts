/** The results of another engine for DMN models, compared with the decisions. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { anotherCounty } from '../../examples/another-county/policy';
import { bookDecisions, type BookDecision } from '../../tools/generate/book/book-decisions';
import { combine } from '../../src/engine';
import { witnessesOf } from '../../src/engine/internal';
import { toDmn } from '../../src/interchange';
import { rules } from '../../src/policy/language';
import { redLineEligibility, smallMicroEnterprise } from '../../src/rules/investment';
import { classesOf, forEachCombination } from '../decisions/classes';
import { runs } from '../support/runs';
import { asText, openInEngine, schemaErrors, schemaErrorsOf } from './dmn-engines';

/** Facts for the ways in which a decision comes to an outcome, at most 60, and others spread over its classes. */
function samplesOf(decision: BookDecision): readonly object[] {
  const classes = classesOf(decision);
  const first = Object.fromEntries([...classes].map(([name, values]) => [name, values[0]]));
  const witnesses = witnessesOf(decision);
  const step = Math.ceil(witnesses.length / runs(60));
  const samples: object[] = witnesses
    .filter((_, index) => index % step === 0)
    .map((witness) => ({ ...first, ...witness }));
  forEachCombination(classes, (facts) => samples.push({ ...facts }), runs(30));
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
  it('is evaluated by another engine to the same outcomes', async () => {
    expect(await disagreement(decision, toDmn(decision))).toBeUndefined();
  });

  it('has the parameters of another policy', async () => {
    const other = decision.under(anotherCounty);
    expect(await disagreement(other, toDmn(other))).toBeUndefined();
  });
});

it('a model with other outcomes is noticed', async () => {
  const xml = toDmn(smallMicroEnterprise).replace('&gt; 160', '&gt; 1600');
  expect(await disagreement(smallMicroEnterprise, xml)).toMatchObject({ expected: false, found: true });
});

describe('by the official schema', () => {
  it('a model with an unknown element is invalid', async () => {
    const xml = toDmn(smallMicroEnterprise);
    const wrong = xml.replaceAll('inputEntry', 'inputCell');
    const errors = await schemaErrorsOf(new Map(Object.entries({ xml, wrong })));
    expect(errors.get('xml')).toEqual([]);
    expect(errors.get('wrong')).not.toEqual([]);
  });

  it('a model of decisions taken together is valid', async () => {
    const both = combine(rules, {
      id: 'both',
      combines: { smallMicroEnterprise, redLineEligibility },
      facts: ['voltageLevel'],
    });
    expect(await schemaErrors(toDmn(both))).toEqual([]);
  });
});
