import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { YekuoError } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy, documentKinds, type DocumentKind } from '../../src/policy';
import {
  safeStageEligibility,
  stageEligibility,
  type CaseHistory,
  type ConnectionStage,
  type TechnicalReview,
} from '../../src/rules/stages';
import { printedFigures, reference, type FullFacts } from '../reference';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { partlyKnown } from '../support/known-facts';
import { runs } from '../support/runs';

const resident: Facts = {
  voltageLevel: '220V',
  usage: 'residential',
  importantCustomer: false,
  supportingWorks: false,
};
const factory: Facts = {
  voltageLevel: '10kV',
  applicationType: 'newInstallation',
  usage: 'other',
  substitutionShare: 0,
  evChargingFacility: false,
  proactiveService: false,
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
};
const hospital: Facts = { ...factory, importantCustomer: true };
const proofs = ['subjectProof', 'propertyProof'] as const;

const stageNames: readonly ConnectionStage[] = [
  'application',
  'supplyPlanReply',
  'customerExternalWorks',
  'meterConnection',
];
const reviewNames: readonly TechnicalReview[] = ['designReview', 'interimInspection', 'completionAcceptance'];

/** The outcome of a question that is decided. */
function decided<Outcome>(answer: { readonly status: string; readonly outcome?: Outcome }): Outcome {
  if (answer.outcome === undefined) throw new Error('open');
  return answer.outcome;
}

const may = { eligible: true, obstacles: [] };
const mayNot = (...obstacles: readonly object[]) => ({ eligible: false, obstacles });
const incomplete = (stage: ConnectionStage) => ({ code: 'stage-incomplete', stage });
const notPassed = (review: TechnicalReview) => ({ code: 'review-not-passed', review });
const notReceived = (document: string) => ({ code: 'document-not-received', document });

describe('which stage may start now (3.1.4)', () => {
  it.each<[string, Facts, CaseHistory, ConnectionStage | null]>([
    ['a resident applies', resident, {}, 'application'],
    ['has applied', resident, { completedStages: ['application'] }, 'meterConnection'],
    ['is connected', resident, { completedStages: ['application', 'meterConnection'] }, null],
    [
      'has applied, but waits for the grid',
      { ...resident, supportingWorks: true },
      { completedStages: ['application'], supportingWorksCompleted: false },
      null,
    ],
    [
      'the grid stands',
      { ...resident, supportingWorks: true },
      { completedStages: ['application'], supportingWorksCompleted: true },
      'meterConnection',
    ],
    ['a factory applies', factory, {}, 'application'],
    [
      'its plan waits for the proofs',
      factory,
      { completedStages: ['application'], realNameAuthenticated: false },
      null,
    ],
    [
      'a face scan spares the proofs',
      factory,
      { completedStages: ['application'], realNameAuthenticated: true },
      'supplyPlanReply',
    ],
    [
      'so does data sharing',
      factory,
      { completedStages: ['application'], availableBySharing: proofs },
      'supplyPlanReply',
    ],
    [
      'the proofs are there',
      factory,
      { completedStages: ['application'], receivedDocuments: proofs },
      'supplyPlanReply',
    ],
    ['it builds', factory, { completedStages: ['application', 'supplyPlanReply'] }, 'customerExternalWorks'],
    [
      'it has built, nobody has accepted the works',
      factory,
      { completedStages: ['application', 'supplyPlanReply', 'customerExternalWorks'] },
      null,
    ],
    [
      'they are accepted',
      factory,
      {
        completedStages: ['application', 'supplyPlanReply', 'customerExternalWorks'],
        passedReviews: ['completionAcceptance'],
      },
      'meterConnection',
    ],
    [
      'a hospital may not build before its design is reviewed',
      hospital,
      { completedStages: ['application', 'supplyPlanReply'] },
      null,
    ],
    [
      'its design is reviewed',
      hospital,
      { completedStages: ['application', 'supplyPlanReply'], passedReviews: ['designReview'] },
      'customerExternalWorks',
    ],
    [
      'the utility came by itself: no application',
      { ...factory, proactiveService: true },
      { receivedDocuments: proofs },
      'supplyPlanReply',
    ],
    [
      'the utility builds up to the red line: no external works',
      { ...factory, evChargingFacility: true },
      { completedStages: ['application', 'supplyPlanReply'], passedReviews: ['completionAcceptance'] },
      'meterConnection',
    ],
  ])('%s', (_, facts, history, next) => {
    expect(decided(stageEligibility(facts, history).next)).toBe(next);
  });
});

describe('what prevents a stage', () => {
  it('everything before it', () => {
    const { stages } = stageEligibility({ ...factory, supportingWorks: true }, { supportingWorksCompleted: false });
    expect(decided(stages.meterConnection)).toEqual({
      ...mayNot(
        incomplete('application'),
        incomplete('supplyPlanReply'),
        incomplete('customerExternalWorks'),
        notPassed('completionAcceptance'),
        { code: 'supporting-works-incomplete' },
      ),
      completion: [],
    });
  });

  it('the two proofs before the supply plan, the government approval before it is complete', () => {
    const { stages } = stageEligibility(hospital, { completedStages: ['application'], realNameAuthenticated: false });
    expect(decided(stages.supplyPlanReply)).toEqual({
      ...mayNot(notReceived('subjectProof'), notReceived('propertyProof')),
      completion: [notReceived('governmentApproval')],
    });
    const later = stageEligibility(hospital, { completedStages: ['application'], receivedDocuments: proofs });
    expect(decided(later.stages.supplyPlanReply)).toEqual({ ...may, completion: [notReceived('governmentApproval')] });
  });

  it('the government approval of an important customer at low voltage before the meter', () => {
    const facts: Facts = { ...resident, importantCustomer: true };
    const applied: CaseHistory = { completedStages: ['application'] };
    const { meterConnection } = stageEligibility(facts, applied).stages;
    expect(decided(meterConnection)).toEqual({ ...mayNot(notReceived('governmentApproval')), completion: [] });
    const shared = stageEligibility(facts, { ...applied, availableBySharing: ['governmentApproval'] });
    expect(decided(shared.stages.meterConnection)).toEqual({ ...may, completion: [] });
  });

  it('the statement of a small enterprise at high voltage, which only it can make', () => {
    const facts: Facts = {
      ...factory,
      usage: 'industrialCommercial',
      equipmentCapacityKw: 160,
      siteType: 'ordinary',
      ownership: 'independent',
      temporarySupply: false,
      batchApplication: false,
    };
    const history: CaseHistory = {
      completedStages: ['application'],
      receivedDocuments: proofs,
      availableBySharing: documentKinds,
      realNameAuthenticated: true,
    };
    expect(decided(stageEligibility(facts, history).stages.supplyPlanReply)).toEqual({
      ...may,
      completion: [notReceived('voluntaryHighVoltageStatement')],
    });
  });

  it('only the missing stage itself for a stage outside the plan', () => {
    const { stages } = stageEligibility(resident);
    expect(decided(stages.supplyPlanReply)).toEqual({ ...mayNot({ code: 'not-in-plan' }), completion: [] });
  });

  it('its own completion', () => {
    const { stages } = stageEligibility(resident, { completedStages: ['application'] });
    expect(decided(stages.application)).toEqual({ ...mayNot({ code: 'already-complete' }), completion: [] });
  });

  it('supporting works matter only for cases that have any', () => {
    const history: CaseHistory = { completedStages: ['application'], supportingWorksCompleted: false };
    expect(decided(stageEligibility(resident, history).stages.meterConnection)).toEqual({ ...may, completion: [] });
  });
});

describe('which review may be held', () => {
  it.each<[string, Facts, CaseHistory, TechnicalReview, object]>([
    [
      'none at low voltage',
      { ...resident, importantCustomer: true },
      {},
      'designReview',
      mayNot({ code: 'not-in-plan' }),
    ],
    ['no acceptance at low voltage', resident, {}, 'completionAcceptance', mayNot({ code: 'not-in-plan' })],
    ['no design review for ordinary customers', factory, {}, 'designReview', mayNot({ code: 'not-in-plan' })],
    ['no interim inspection either', factory, {}, 'interimInspection', mayNot({ code: 'not-in-plan' })],
    ['the acceptance alone', factory, {}, 'completionAcceptance', may],
    [
      'acceptance needs the interim inspection',
      hospital,
      {},
      'completionAcceptance',
      mayNot(notPassed('interimInspection')),
    ],
    ['which has been passed', hospital, { passedReviews: ['interimInspection'] }, 'completionAcceptance', may],
    [
      'a transfer of assets is reviewed as closely',
      { ...factory, assetTransfer: true },
      {},
      'completionAcceptance',
      mayNot(notPassed('interimInspection')),
    ],
    [
      'once is enough',
      factory,
      { passedReviews: ['completionAcceptance'] },
      'completionAcceptance',
      mayNot({ code: 'already-complete' }),
    ],
  ])('%s', (_, facts, history, review, eligibility) => {
    expect(decided(stageEligibility(facts, history).reviews[review])).toEqual(eligibility);
  });
});

describe('what is still open', () => {
  it('works matter while it is unknown whether there are any', () => {
    const facts: Facts = { voltageLevel: '220V', usage: 'residential', importantCustomer: false };
    const { stages } = stageEligibility(facts, { completedStages: ['application'] });
    expect(saidBy(stages.meterConnection).missing).toEqual(['supportingWorks', 'supportingWorksCompleted']);
    expect(stages.application.status).toBe('decided');
    expect(stages.supplyPlanReply.status).toBe('decided');
  });

  it('nobody asks for a face scan but the plan that waits for the proofs', () => {
    const { next, stages, reviews } = stageEligibility(factory, { completedStages: ['application'] });
    expect(stages.supplyPlanReply).toEqual({
      status: 'open',
      possible: [
        { ...may, completion: [] },
        { ...mayNot(notReceived('subjectProof'), notReceived('propertyProof')), completion: [] },
      ],
      missing: ['realNameAuthenticated'],
    });
    expect(next).toEqual({ status: 'open', possible: ['supplyPlanReply', null], missing: ['realNameAuthenticated'] });
    const others = [stages.application, stages.customerExternalWorks, stages.meterConnection, reviews.designReview];
    expect(others.map(({ status }) => status)).toEqual(['decided', 'decided', 'decided', 'decided']);
  });

  it('where a plan may wait for the proofs, the facts that decide whether there is one are missing as well', () => {
    const facts: Facts = { ...resident, voltageLevel: undefined, applicationType: 'newInstallation' };
    const progress = stageEligibility(facts, { completedStages: ['application'] });
    expect(progress.stages.supplyPlanReply).toMatchObject({
      status: 'open',
      missing: ['realNameAuthenticated', 'voltageLevel'],
    });
    // The meter waits for the grid: only a supply plan could be next, and only if no proof is missing.
    const works = { completedStages: ['application'], supportingWorksCompleted: false } as const;
    expect(stageEligibility({ ...facts, supportingWorks: true }, works).next).toEqual({
      status: 'open',
      possible: [null, 'supplyPlanReply'],
      missing: ['realNameAuthenticated', 'voltageLevel'],
    });
  });

  const names = [
    'voltageLevel',
    'applicationType',
    'usage',
    'equipmentCapacityKw',
    'siteType',
    'ownership',
    'temporarySupply',
    'batchApplication',
    'residentialDistributionWorks',
    'parkLevel',
    'substitutionShare',
    'evChargingFacility',
    'importantCustomer',
    'assetTransfer',
    'supportingWorks',
    'customerExternalWorks',
    'proactiveService',
    'residentialSupply',
  ] as const;
  const histories = fc.record(
    {
      completedStages: fc.subarray([...stageNames]),
      receivedDocuments: fc.subarray([...documentKinds]),
      availableBySharing: fc.subarray([...documentKinds]),
      realNameAuthenticated: fc.boolean(),
      passedReviews: fc.subarray([...reviewNames]),
      supportingWorksCompleted: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('names the reading of a face scan exactly where the other one changes the answer (I-25)', () => {
    const readings = fc.constantFrom('certificatesOnly', 'everything');
    fc.assert(
      fc.property(partlyKnown(names, 2), histories, readings, ({ known }, history, reading) => {
        const asked = (choice: typeof reading) => {
          const policy = definePolicy({ id: 'scan', readings: { 'I-25': choice } });
          const { next, stages, reviews } = stageEligibility(known, history, { policy });
          return [next, ...Object.values(stages), ...Object.values(reviews)];
        };
        const others = asked(reading === 'everything' ? 'certificatesOnly' : 'everything');
        asked(reading).forEach((answer, index) => {
          if (answer.status === 'open') return;
          const other = others[index];
          const isSame = other?.status === 'decided' && isDeepStrictEqual(other.outcome, answer.outcome);
          expect(answer.interpretations.includes('I-25')).toBe(!isSame);
        });
      }),
      { numRuns: runs(100) },
    );
  });

  it('agrees with every completion', () => {
    fc.assert(
      fc.property(partlyKnown(names, 3), histories, ({ full, known, unknowns }, history) => {
        const works = {
          ...(history.supportingWorksCompleted === undefined && { supportingWorksCompleted: [false, true] }),
          ...(history.realNameAuthenticated === undefined && { realNameAuthenticated: [false, true] }),
        };
        const truth = (resultOf: (facts: FullFacts, history: CaseHistory) => unknown) =>
          exactly({ ...unknowns, ...works }, (values) =>
            resultOf({ ...full, ...known, ...values }, { ...values, ...history }),
          );
        const progress = stageEligibility(known, history);
        expect(saidBy(progress.next)).toEqual(truth(expectedNext));
        for (const stage of stageNames) {
          const expected = truth((facts, past) => expectedStage(stage, facts, past));
          expect(saidBy(progress.stages[stage])).toEqual(expected);
        }
        for (const review of reviewNames) {
          const expected = truth((facts, past) => expectedReview(review, facts, past));
          expect(saidBy(progress.reviews[review])).toEqual(expected);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('the answers are frozen', () => {
    const progress = stageEligibility(factory);
    expect([progress, progress.stages, progress.reviews, progress.next].every((part) => Object.isFrozen(part))).toBe(
      true,
    );
  });
});

describe('invalid input', () => {
  it.each<[string, (value: unknown) => unknown]>([
    ['facts', (value) => errorOf(stageEligibility, value)],
    ['a fact', (value) => errorOf(stageEligibility, { importantCustomer: value })],
    ['the history', (value) => errorOf(stageEligibility, resident, value)],
    ['completedStages', (value) => errorOf(stageEligibility, resident, { completedStages: value })],
    ['a completed stage', (value) => errorOf(stageEligibility, resident, { completedStages: [value] })],
    ['receivedDocuments', (value) => errorOf(stageEligibility, resident, { receivedDocuments: value })],
    ['a received document', (value) => errorOf(stageEligibility, resident, { receivedDocuments: [value] })],
    ['passedReviews', (value) => errorOf(stageEligibility, resident, { passedReviews: value })],
    ['a passed review', (value) => errorOf(stageEligibility, resident, { passedReviews: [value] })],
    ['supportingWorksCompleted', (value) => errorOf(stageEligibility, resident, { supportingWorksCompleted: value })],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });

  it('is named in both arguments at once', () => {
    const answer = safeStageEligibility({ usage: 'home', pets: 1 }, { completedStages: ['payment'], pets: 1 });
    expect(answer).toMatchObject({
      status: 'invalid',
      problems: [
        { code: 'unknown-value', path: ['usage'], received: '"home"' },
        { code: 'unknown-fact', path: ['pets'] },
        { code: 'unknown-value', path: ['completedStages', 0], received: '"payment"' },
        { code: 'unknown-key', path: ['pets'] },
      ],
    });
  });

  it('a text is not a list of stages', () => {
    expect(errorOf(stageEligibility, resident, { completedStages: 'application' })).toMatchObject({
      code: 'invalid-request',
      problems: [{ code: 'wrong-type', path: ['completedStages'], received: '"application"' }],
    });
  });

  it('comes back as an answer where the caller prefers that, and good input as it is', () => {
    expect(safeStageEligibility(resident, { completedStages: ['application'] })).toEqual(
      stageEligibility(resident, { completedStages: ['application'] }),
    );
    expect(safeStageEligibility(resident, { completedStages: ['payment'] })).toMatchObject({
      status: 'invalid',
      problems: [{ path: ['completedStages', 0] }],
    });
  });

  it('a paper is not a document', () => {
    expect(errorOf(stageEligibility, resident, { receivedDocuments: ['subjectProof', 'titleDeed'] })).toMatchObject({
      problems: [{ code: 'unknown-value', path: ['receivedDocuments', 1], received: '"titleDeed"' }],
    });
  });
});

function expectedStage(stage: ConnectionStage, facts: FullFacts, history: CaseHistory): object {
  const plan = reference.connectionStages(facts, printedFigures);
  const reviews = reference.technicalReviews(facts, printedFigures);
  const { completedStages = [], receivedDocuments = [], passedReviews = [] } = history;
  if (!plan.includes(stage)) return { ...mayNot({ code: 'not-in-plan' }), completion: [] };
  if (completedStages.includes(stage)) return { ...mayNot({ code: 'already-complete' }), completion: [] };
  const obstacles: object[] = [];
  for (const earlier of stageNames.slice(0, stageNames.indexOf(stage))) {
    if (plan.includes(earlier) && !completedStages.includes(earlier)) obstacles.push(incomplete(earlier));
  }
  const completion: object[] = [];
  const low = facts.voltageLevel === '220V' || facts.voltageLevel === '380V';
  const { availableBySharing: shared = [], realNameAuthenticated: scanned = false } = history;
  for (const document of reference.requiredDocuments(facts, printedFigures) as readonly DocumentKind[]) {
    const isProof = document === 'subjectProof' || document === 'propertyProof';
    const spared = document !== 'voluntaryHighVoltageStatement' && shared.includes(document);
    if (receivedDocuments.includes(document) || spared || (isProof && scanned)) continue;
    const atConnection = document === 'governmentApproval' && low;
    if (isProof && stage === 'supplyPlanReply') obstacles.push(notReceived(document));
    if (atConnection && stage === 'meterConnection') obstacles.push(notReceived(document));
    if (!isProof && !atConnection && stage === 'supplyPlanReply') completion.push(notReceived(document));
  }
  if (stage === 'customerExternalWorks' && reviews.designReview && !passedReviews.includes('designReview')) {
    obstacles.push(notPassed('designReview'));
  }
  if (stage === 'meterConnection') {
    if (reviews.completionAcceptance && !passedReviews.includes('completionAcceptance')) {
      obstacles.push(notPassed('completionAcceptance'));
    }
    if (facts.supportingWorks && history.supportingWorksCompleted !== true) {
      obstacles.push({ code: 'supporting-works-incomplete' });
    }
  }
  return { eligible: obstacles.length === 0, obstacles, completion };
}

function expectedReview(review: TechnicalReview, facts: FullFacts, { passedReviews = [] }: CaseHistory): object {
  const reviews = reference.technicalReviews(facts, printedFigures);
  if (!reviews[review]) return mayNot({ code: 'not-in-plan' });
  if (passedReviews.includes(review)) return mayNot({ code: 'already-complete' });
  const waits = review === 'completionAcceptance' && reviews.interimInspection;
  return waits && !passedReviews.includes('interimInspection') ? mayNot(notPassed('interimInspection')) : may;
}

function expectedNext(facts: FullFacts, history: CaseHistory): ConnectionStage | null {
  for (const stage of stageNames) {
    if (JSON.stringify(expectedStage(stage, facts, history)).startsWith('{"eligible":true')) return stage;
  }
  return null;
}
