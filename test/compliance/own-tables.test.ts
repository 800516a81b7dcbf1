import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord, type CaseResult } from '../../src/compliance';
import type { Facts } from '../../src/facts';
import { definePolicy, type Policy } from '../../src/policy';
import { investmentBoundaries, outagePlans, planModes, reviewScopes, stages } from '../../src/policy/outcome-terms';
import { stageEligibility, type ConnectionStage } from '../../src/rules/stages';
import { runs } from '../support/runs';
import { smallMicro } from '../support/small-micro';
import { asOf } from './examples';

type Tables = NonNullable<Parameters<typeof definePolicy>[0]['tables']>;

/** A policy with tables of its own, each with one outcome for every case; of a collection each item. */
function policyWith(outcomes: Readonly<Record<string, unknown>>): Policy {
  const tables = Object.entries(outcomes).map(([id, outcome]) => {
    const all: readonly unknown[] = collections.includes(id) ? (outcome as readonly unknown[]) : [outcome];
    const rows = all.map((each, index) => ({
      id: `row${index}`,
      text: { zh: '全部客户', en: 'every customer' },
      outcome: each,
      clauses: ['3.1.4'],
    }));
    return [id, { rows }];
  });
  return definePolicy({ id: 'own', tables: Object.fromEntries(tables) as Tables }); // rows that are checked there
}

const collections: readonly string[] = ['serviceCommitments', 'requiredDocuments'];

function check(parts: Omit<CaseRecord, 'id'>, policy: Policy): CaseResult {
  return checkCase({ id: 'case-1', ...parts }, { asOf, policy });
}

function codesOf(parts: Omit<CaseRecord, 'id'>, policy: Policy): readonly string[] {
  return check(parts, policy).findings.map(({ code }) => code);
}

/** Stages one after another, a day each. */
function oneByOne(plan: readonly ConnectionStage[]): NonNullable<CaseRecord['stages']> {
  return plan.map((stage, place) => {
    const day = `2021-06-${10 + place}`;
    return { stage, startedOn: day, completedOn: day };
  });
}

const plans = fc.shuffledSubarray([...stages], { minLength: 1 });
const booleans = fc.boolean();

describe('a case in which everything is as the own tables of a policy decide', () => {
  it('has no finding', () => {
    const outcomes = fc.record({
      connectionStages: plans,
      outageSchedule: fc.constantFrom(...outagePlans),
      investmentBoundary: fc.constantFrom(...investmentBoundaries),
      supplyLine: fc.constantFrom('publicLine', 'dedicatedLine'),
      supplyPlanReply: fc.constantFrom(...planModes),
      agencyService: fc.constantFrom('none', 'internal', 'internalAndExternal'),
      projectResponsibility: booleans,
      serviceCommitments: fc.subarray(['threeSavings', 'threeZeros']),
      requiredDocuments: fc.subarray(['subjectProof', 'propertyProof', 'governmentApproval']),
      technicalReviews: fc.record({
        designReview: booleans,
        interimInspection: booleans,
        completionAcceptance: booleans,
        handoverAcceptance: booleans,
        scope: fc.subarray([...reviewScopes]),
      }),
    });
    const known = fc.record({
      voltageLevel: fc.constantFrom('220V', '10kV', '35kV'),
      importantCustomer: booleans,
      interruptsOthers: booleans,
      equipmentSafetyAffected: booleans,
      liveWorkFeasible: booleans,
      supportingWorks: fc.constant(false),
      gridConstrained: booleans,
    } as const);
    fc.assert(
      fc.property(outcomes, known, (decided, facts) => {
        const { technicalReviews, requiredDocuments, serviceCommitments } = decided;
        const { scope, ...reviews } = technicalReviews;
        const held = (Object.keys(reviews) as (keyof typeof reviews)[]).filter((review) => reviews[review]);
        const parts = {
          facts: { ...smallMicro, ...facts },
          intake: { channel: 'businessHall', presented: requiredDocuments, demanded: requiredDocuments },
          supplyPlan: {
            mode: decided.supplyPlanReply,
            repliedOn: '2021-06-11',
            statesImportance: facts.importantCustomer,
          },
          stages: oneByOne(decided.connectionStages),
          reviews: held.map((review) => ({ review, scope, passed: true })),
          boundary: decided.investmentBoundary,
          supplyLine: decided.supplyLine,
          outage: { plan: decided.outageSchedule },
          agency: decided.agencyService,
          responsiblePersons: decided.projectResponsibility ? 1 : 0,
          labels: {
            smallMicroEnterprise: true,
            threeZerosEnterprise: serviceCommitments.includes('threeZeros'),
            threeSavingsEnterprise: serviceCommitments.includes('threeSavings'),
            redLineInvestment: decided.investmentBoundary === 'planningRedLine',
          },
        } as const;
        const { findings, undetermined } = check(parts, policyWith(decided));
        expect([...findings, ...undetermined]).toEqual([]);
      }),
      { numRuns: runs(240) },
    );
  });
});

describe('the order of stages', () => {
  const facts: Facts = {
    voltageLevel: '10kV',
    usage: 'other',
    importantCustomer: false,
    assetTransfer: false,
    supportingWorks: false,
  };

  it('is that of the own plan, for the check and for the eligibility of the next stage', () => {
    fc.assert(
      fc.property(plans, plans, (connectionStages, order) => {
        const policy = policyWith({ connectionStages });
        const followed = order.filter((stage) => connectionStages.includes(stage));
        const isOutOfOrder = codesOf({ facts, stages: oneByOne(followed) }, policy).includes('stage-out-of-order');
        const isBarred = followed.some((stage, place) => {
          const completedStages = followed.slice(0, place);
          const history = { completedStages, realNameAuthenticated: true };
          const { [stage]: next } = stageEligibility(facts, history, { policy }).stages;
          const obstacles = next.status === 'decided' ? next.outcome.obstacles : [];
          return obstacles.some((each) => each.code === 'stage-incomplete' && followed.includes(each.stage));
        });
        expect(isOutOfOrder).toBe(isBarred);
      }),
      { numRuns: runs(240) },
    );
  });
});

describe('the importance of a customer', () => {
  const replied = { repliedOn: '2021-06-11', statesImportance: false };

  it.each([
    [['subjectProof'], true, ['importance-not-stated']],
    [['governmentApproval'], false, []],
  ] as const)(
    'is a fact, whoever owes the approval: %j, important %j',
    (requiredDocuments, importantCustomer, codes) => {
      const facts = { voltageLevel: '10kV', importantCustomer } as const;
      expect(codesOf({ facts, supplyPlan: replied }, policyWith({ requiredDocuments }))).toEqual(codes);
    },
  );
});

describe('a table of limits that reads facts on which the kind of customer depends as well', () => {
  const tests = fc.constantFrom(
    { usage: 'residential' },
    { usage: 'industrialCommercial' },
    { importantCustomer: true },
    { temporarySupply: false },
    { smallMicroEnterprise: true },
    { worksVoltageLevel: '220V' },
  );
  const rows = fc.array(fc.tuple(tests, fc.constantFrom(3, 8, null)), { minLength: 1, maxLength: 3 });
  const unknown = fc.subarray([...Object.keys(smallMicro), 'importantCustomer'], { minLength: 1 });
  const works: CaseRecord['works'] = [{ voltageLevel: '220V', startedOn: '2021-06-10', completedOn: null }];

  function limitsBy(own: readonly (readonly [when: object, workingDays: number | null])[]): Policy {
    const text = { zh: '配套工程', en: 'supporting works' };
    const table = [...own, [{}, 5] as const].map(([when, workingDays], index) => ({
      ...{ id: `row${index}`, text, outcome: { workingDays }, clauses: ['3.2.5'] },
      ...(index < own.length && { when }),
    }));
    return definePolicy({ id: 'own', tables: { supportingWorksLimit: { rows: table } } as unknown as Tables }); // checked there
  }

  it('leaves nothing undetermined without what would settle it', () => {
    fc.assert(
      fc.property(rows, unknown, (own, left) => {
        const facts = Object.fromEntries(
          Object.entries({ ...smallMicro, importantCustomer: false }).filter(([name]) => !left.includes(name)),
        );
        const policy = limitsBy(own);
        const record: CaseRecord = { id: 'case-1', facts, works };
        const { undetermined } = checkCase(record, { asOf: '2021-06-18', policy });
        const clocks = openClocks(record, { asOf: '2021-06-18', policy });
        for (const { missing } of [...undetermined, ...clocks.filter(({ status }) => status === 'undetermined')]) {
          expect(missing).not.toEqual([]);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('names such a fact', () => {
    const { usage: _, ...facts } = smallMicro;
    const policy = limitsBy([
      [{ usage: 'residential', worksVoltageLevel: '10kV' }, 10],
      [{ smallMicroEnterprise: true }, 3],
    ]);
    const { undetermined } = checkCase({ id: 'case-1', facts, works }, { asOf: '2021-06-18', policy });
    expect(undetermined).toMatchObject([{ code: 'works-overtime', missing: ['usage'] }]);
  });
});
