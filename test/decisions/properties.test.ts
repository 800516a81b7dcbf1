import { restrict } from '../../src/engine/compile/restrict';
import { citingFunctions } from '../../src/engine/compile/grounds';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decisions, type DecisionId } from '../../src/rules/decisions';
import { vocabulary, type Facts } from '../../src/facts';
import { clauseIds, interpretationIds } from '../../src/policy';
import { unfrozenPaths } from '../support/unfrozen-paths';
import { fullFacts, someFacts, type FullFacts } from './arbitrary-facts';
import { decisionIds } from './classes';
import { verdict } from './examples';

type Outcome<Id extends DecisionId> = Extract<
  ReturnType<(typeof decisions)[Id]['decide']>,
  { readonly status: 'decided' }
>['outcome'];

/** The answer of a decision to complete facts. */
function outcome<Id extends DecisionId>(id: Id, facts: Facts): Outcome<Id> {
  return verdict(id, facts).outcome as Outcome<Id>; // asked of this very decision
}

const more = fc.double({ min: 0, max: 1e9, noNaN: true });

describe.each(decisionIds)('%s', (id) => {
  const decision = decisions[id];

  it('decides all complete facts', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        expect(decision.decide(facts).status).toBe('decided');
      }),
    );
  });

  it('answers all partial facts', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        expect(decision.decide(facts).status).toMatch(/^(?:decided|open)$/);
      }),
    );
  });

  it('depends only on the facts that it lists', () => {
    fc.assert(
      fc.property(someFacts, someFacts, (facts, others) => {
        const read = Object.entries(facts).filter(([name]) => decision.facts.some((fact) => fact === name));
        const unread = Object.entries(others).filter(([name]) => !decision.facts.some((fact) => fact === name));
        expect(decision.decide(Object.fromEntries([...read, ...unread]))).toEqual(decision.decide(facts));
      }),
    );
  });

  it('reads an undefined fact as unknown, and facts in any order', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const unknown = Object.fromEntries(Object.keys(vocabulary).map((name) => [name, undefined]));
        const backwards = Object.fromEntries(Object.entries({ ...unknown, ...facts }).toReversed());
        expect(decision.decide(backwards)).toEqual(decision.decide(facts));
      }),
    );
  });

  it('does not change its input, and returns frozen answers', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const before = structuredClone(facts);
        const answer = decision.decide(Object.freeze(facts));
        expect(facts).toEqual(before);
        expect(unfrozenPaths(answer)).toEqual([]);
      }),
    );
  });

  it('returns equal answers to equal questions, and the identical object for complete facts', () => {
    fc.assert(
      fc.property(fullFacts, someFacts, (facts, some) => {
        expect(decision.decide({ ...facts })).toBe(decision.decide(facts));
        expect(decision.decide({ ...some })).toEqual(decision.decide(some));
        expect(decision.safeDecide(some)).toEqual(decision.decide(some));
      }),
    );
  });

  it('names its facts in the order of the vocabulary', () => {
    const found = decision.graph().whole.get(decision.source);
    const functions = found === undefined ? [] : citingFunctions(found.compiled, found.graph);
    const nodes = found?.graph.builder.nodes ?? [];
    const asked = new Set(
      functions.flatMap(({ root }) => restrict({ nodes, root }, []).nodes.map(({ variable }) => variable)),
    );
    expect(decision.facts).toEqual(Object.keys(vocabulary).filter((_, variable) => asked.has(variable)));
  });

  it('cites clauses and readings that are registered', () => {
    for (const { clauses, interpretations = [] } of decision.rows) {
      expect(clauses.length).toBeGreaterThan(0);
      expect(clauseIds).toEqual(expect.arrayContaining([...clauses]));
      expect(interpretationIds).toEqual(expect.arrayContaining([...interpretations]));
    }
  });

  it('cites a clause and a rule for every outcome', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const { rules, clauses } = verdict(id, facts);
        expect(rules.length).toBeGreaterThan(0);
        expect(clauses.length).toBeGreaterThan(0);
        expect(new Set(rules).size).toBe(rules.length);
        expect(new Set(clauses).size).toBe(clauses.length);
      }),
    );
  });
});

describe('the readings', () => {
  it('I-01 to I-14 are each cited by some row', () => {
    const cited = new Set(decisionIds.flatMap((id) => decisions[id].rows.flatMap((row) => row.interpretations ?? [])));
    expect([...cited]).toEqual(expect.arrayContaining(interpretationIds.filter((id) => id <= 'I-14')));
  });
});

describe('more capacity', () => {
  it('never makes an enterprise small', () => {
    fc.assert(
      fc.property(fullFacts, more, (facts, added) => {
        const equipmentCapacityKw = Math.min(facts.equipmentCapacityKw + added, Number.MAX_VALUE);
        const after = outcome('smallMicroEnterprise', { ...facts, equipmentCapacityKw });
        expect(after && !outcome('smallMicroEnterprise', facts)).toBe(false);
      }),
    );
  });

  it('never turns a dedicated line into a public one', () => {
    const governed = fullFacts.map((facts): FullFacts => ({
      ...facts,
      voltageLevel: '10kV',
      usage: 'industrialCommercial',
      equipmentCapacityKw: 1000,
    }));
    fc.assert(
      fc.property(governed, more, (facts, added) => {
        const appliedCapacityKva = Math.min(facts.appliedCapacityKva + added, Number.MAX_VALUE);
        const after = outcome('supplyLine', { ...facts, appliedCapacityKva });
        expect(outcome('supplyLine', facts) === 'dedicatedLine' && after !== 'dedicatedLine').toBe(false);
      }),
    );
  });
});

describe.each(['importantCustomer', 'assetTransfer'] as const)('%s', (added) => {
  it('never shortens a time limit', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const before = outcome('processTimeLimit', { ...facts, [added]: false });
        const after = outcome('processTimeLimit', { ...facts, [added]: true });
        expect(after.workingDays).toBeGreaterThanOrEqual(before.workingDays);
      }),
    );
  });

  it('never takes away a review', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const before = outcome('technicalReviews', { ...facts, [added]: false });
        const after = outcome('technicalReviews', { ...facts, [added]: true });
        const held = (['designReview', 'interimInspection', 'completionAcceptance'] as const).filter(
          (review) => before[review],
        );
        expect(held.filter((review) => !after[review])).toEqual([]);
      }),
    );
  });

  it('never takes away a document', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const before = outcome('requiredDocuments', { ...facts, [added]: false });
        const after = outcome('requiredDocuments', { ...facts, [added]: true });
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });
});

describe('a further ground for the red line', () => {
  it.each<readonly [ground: string, facts: Facts]>([
    ['a national park', { parkLevel: 'national' }],
    ['substitution', { substitutionShare: 1 }],
    ['charging', { evChargingFacility: true }],
    ['small enough equipment', { equipmentCapacityKw: 0 }],
  ])('%s costs no other', (_, further) => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const { grounds } = outcome('redLineEligibility', facts);
        const after = outcome('redLineEligibility', { ...facts, ...further });
        expect(after.grounds).toEqual(expect.arrayContaining([...grounds]));
        expect(after.eligible).toBe(after.grounds.length > 0);
        expect(outcome('investmentBoundary', facts) === 'planningRedLine').toBe(grounds.length > 0);
      }),
    );
  });

  it('never adds a stage', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const before = outcome('connectionStages', { ...facts, evChargingFacility: false });
        const after = outcome('connectionStages', { ...facts, evChargingFacility: true });
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
    );
  });
});

describe('the stages', () => {
  it('are never more with proactive service, and always end with the connection', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const before = outcome('connectionStages', { ...facts, proactiveService: false });
        const after = outcome('connectionStages', { ...facts, proactiveService: true });
        expect(before).toEqual(expect.arrayContaining([...after]));
        expect(after.at(-1)).toBe('meterConnection');
        expect(before.at(0)).toBe('application');
      }),
    );
  });

  it('are at most four at high voltage and three at low', () => {
    fc.assert(
      fc.property(fullFacts, (facts) => {
        const low = ['220V', '380V'].includes(facts.voltageLevel);
        expect(outcome('connectionStages', facts).length).toBeLessThanOrEqual(low ? 3 : 4);
      }),
    );
  });
});

describe('the time limit at low voltage', () => {
  it('is two days, and with works two days more than the works may take: 2 + 3 = 5, 2 + 13 = 15', () => {
    const low = fullFacts.map((facts): FullFacts => ({
      ...facts,
      voltageLevel: '380V',
      worksVoltageLevel: '380V',
    }));
    fc.assert(
      fc.property(low, (facts) => {
        const without = outcome('processTimeLimit', { ...facts, supportingWorks: false });
        const withWorks = outcome('processTimeLimit', { ...facts, supportingWorks: true });
        const { workingDays } = outcome('supportingWorksLimit', facts);
        expect(without.workingDays).toBe(2);
        expect(withWorks.workingDays).toBe(without.workingDays + Number(workingDays));
        expect([5, 15]).toContain(withWorks.workingDays);
      }),
    );
  });
});
