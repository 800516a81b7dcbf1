import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { decidingFacts, nextQuestion, whatIf, type Decision } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy } from '../../src/policy';
import type { PolicyLanguage } from '../../src/policy/language';
import { someFacts } from '../decisions/arbitrary-facts';
import { runs } from '../support/runs';

const all: readonly Decision<PolicyLanguage, unknown>[] = Object.values(decisions);
const { connectionStages, investmentBoundary, smallMicroEnterprise } = decisions;

const shop: Facts = {
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 100,
  temporarySupply: false,
  batchApplication: false,
};

describe('guidance through the policy', () => {
  it('shows a small enterprise the capacity limit of each policy', () => {
    const capacityOf = (decision: typeof smallMicroEnterprise): unknown =>
      whatIf(decision, shop).find(({ fact }) => fact === 'equipmentCapacityKw')?.to;
    const other = definePolicy({ id: 'other', parameters: { smallMicroMaximumCapacityKw: 200 } });
    expect(capacityOf(smallMicroEnterprise)).toMatchObject({ moreThan: 160 });
    expect(capacityOf(smallMicroEnterprise.under(other))).toMatchObject({ moreThan: 200 });
  });

  it('names the one fact that keeps an enterprise from being small', () => {
    expect(decidingFacts(smallMicroEnterprise, { ...shop, siteType: 'fillingStation' })).toEqual({
      siteType: 'fillingStation',
    });
  });

  it('asks a home at low voltage only how it is supplied', () => {
    const home: Facts = { voltageLevel: '220V', usage: 'residential' };
    expect(nextQuestion([connectionStages, investmentBoundary], home)).toBe('residentialSupply');
    expect(
      nextQuestion([connectionStages, investmentBoundary], { ...home, residentialSupply: 'none' }),
    ).toBeUndefined();
  });

  it('asks as long as a decision is open, and only what still matters to one', () => {
    fc.assert(
      fc.property(someFacts, (known) => {
        const open = all.flatMap((decision) => {
          const answer = decision.decide(known);
          return answer.status === 'open' ? answer.missing : [];
        });
        const question = nextQuestion(all, known);
        if (question === undefined) expect(open).toEqual([]);
        else expect(open).toContain(question);
      }),
      { numRuns: runs(100) },
    );
  });

  it('finds changes that are confirmed by deciding again, and sufficient deciding facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), someFacts, (decision, facts) => {
        const answer = decision.decide(facts);
        for (const change of whatIf(decision, facts)) {
          const to = typeof change.to === 'object' ? change.to.representative : change.to;
          const again = decision.decide({ ...facts, [change.fact]: to });
          expect(again).toMatchObject(
            change.status === 'decided'
              ? { status: 'decided', outcome: change.outcome }
              : { status: 'open', possible: change.possible },
          );
          expect(again).not.toEqual(answer);
        }
        const { status, ...result } = decision.decide(decidingFacts(decision, facts));
        expect(status).toBe(answer.status);
        if (answer.status === 'decided') expect(result).toMatchObject({ outcome: answer.outcome });
        else expect(result).toMatchObject({ possible: answer.possible });
      }),
      { numRuns: runs(200) },
    );
  });
});
