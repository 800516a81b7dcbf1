import { describe, expect, it } from 'vitest';

import { checkCase, type CaseRecord, type Finding } from '../../src/compliance';
import type { Facts } from '../../src/facts';
import { definePolicy } from '../../src/policy';
import {
  stageEligibility,
  supplyPlanReply,
  type ConnectionStage,
  type ReviewScope,
  type TechnicalReview,
} from '../../src/rules/stages';
import { smallMicro } from '../support/small-micro';

const farm = {
  voltageLevel: '10kV',
  applicationType: 'newInstallation',
  usage: 'agriculturalProduction',
  substitutionShare: 0,
  evChargingFacility: false,
  parkLevel: 'none',
  proactiveService: false,
  importantCustomer: false,
  assetTransfer: false,
} as const satisfies Facts;
const estate = { voltageLevel: '380V', usage: 'residential', residentialSupply: 'meteredPerHousehold' } as const;
const shop = {
  voltageLevel: '380V',
  ...smallMicro,
} as const satisfies Facts;

/** What the check finds in a record, as codes with their severity. */
function found(parts: Omit<CaseRecord, 'id'>, ...codes: readonly Finding['code'][]): readonly (readonly string[])[] {
  const { findings } = checkCase({ id: 'case-1', ...parts }, { asOf: '2021-09-30' });
  return findings.filter(({ code }) => codes.includes(code)).map(({ code, severity }) => [code, severity]);
}

describe('how a supply plan was answered (3.2.4)', () => {
  const situations = {
    notRequired: { voltageLevel: '220V' },
    transitionalPlan: { voltageLevel: '10kV', gridConstrained: true },
    onSite: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
    automatic: { voltageLevel: '10kV', gridConstrained: false, singleSource: false, automaticPlan: true },
    jointPreparation: { voltageLevel: '35kV', gridConstrained: false },
  } as const satisfies Readonly<Record<string, Facts>>;
  const modes = ['transitionalPlan', 'onSite', 'automatic', 'jointPreparation'] as const;
  const owed = ['transitional-plan-missing', 'violation'];

  it.each([
    ['notRequired', [[], [], [], []]],
    ['transitionalPlan', [[], [owed], [owed], [owed]]],
    ['onSite', [[], [], [], [['supply-plan-mode-mismatch', 'violation']]]],
    ['automatic', [[], [], [], [['supply-plan-mode-mismatch', 'advisory']]]],
    ['jointPreparation', [[], [], [], []]],
  ] as const)('where it should be %s', (due, expected) => {
    const facts = situations[due];
    expect(supplyPlanReply.decide(facts)).toMatchObject({ outcome: due });
    const findings = modes.map((mode) =>
      found({ facts, supplyPlan: { mode } }, 'supply-plan-mode-mismatch', 'transitional-plan-missing'),
    );
    expect(findings).toEqual(expected);
  });
});

describe('which reviews are held, and of what (3.1.4)', () => {
  const scopes: readonly ReviewScope[] = [
    'gridRelatedEquipment',
    'securityPowerSupply',
    'allElectricalEquipment',
    'civilWorks',
  ];

  it.each<[string, Facts, readonly ReviewScope[]]>([
    ['an ordinary customer', farm, ['gridRelatedEquipment']],
    ['an important one', { ...farm, importantCustomer: true }, ['gridRelatedEquipment', 'securityPowerSupply']],
    ['a transfer of assets: whatever is electrical, and the civil works', { ...farm, assetTransfer: true }, scopes],
  ])('%s', (_, facts, permitted) => {
    const within = scopes.filter((looked) => {
      const reviews = [{ review: 'completionAcceptance', scope: [looked] }] as const;
      return found({ facts, reviews }, 'review-scope-exceeded').length === 0;
    });
    expect(within).toEqual(permitted);
  });

  it.each<[string, Facts, readonly TechnicalReview[]]>([
    ['a low voltage estate is taken over, whatever the review is called', estate, ['completionAcceptance', 'handoverAcceptance']],
    ['no other low voltage customer is reviewed', { ...estate, residentialSupply: 'sharedMeter' }, []],
    ['an ordinary customer has one acceptance', farm, ['completionAcceptance']],
    ['an important one has three reviews', { ...farm, importantCustomer: true }, ['designReview', 'interimInspection', 'completionAcceptance']],
  ])('%s', (_, facts, permitted) => {
    const reviews = ['designReview', 'interimInspection', 'completionAcceptance', 'handoverAcceptance'] as const;
    const held = reviews.filter(
      (review) => found({ facts, reviews: [{ review }] }, 'review-not-permitted').length === 0,
    );
    expect(held).toEqual(permitted);
  }); // prettier-ignore

  it('the acceptance of an estate may be held at once, and once', () => {
    const facts = { ...estate, importantCustomer: false, supportingWorks: false };
    const { reviews } = stageEligibility(facts);
    expect(reviews.handoverAcceptance).toMatchObject({ outcome: { eligible: true, obstacles: [] } });
    expect(reviews.completionAcceptance).toMatchObject({ outcome: { obstacles: [{ code: 'not-in-plan' }] } });
    const passed = stageEligibility(facts, { passedReviews: ['handoverAcceptance'] }).reviews.handoverAcceptance;
    expect(passed).toMatchObject({ outcome: { eligible: false, obstacles: [{ code: 'already-complete' }] } });
  });
});

describe('the order of the stages (3.1.4)', () => {
  const order: readonly ConnectionStage[] = [
    'application',
    'supplyPlanReply',
    'customerExternalWorks',
    'meterConnection',
  ];

  it('a stage that started before an earlier one was complete is out of order, and no other', () => {
    for (const early of order) {
      for (const late of order.filter((each) => each !== early)) {
        const stages = [
          { stage: early, startedOn: '2021-06-10', completedOn: '2021-06-11' },
          { stage: late, startedOn: '2021-06-15', completedOn: '2021-06-16' },
        ];
        const isTurned = order.indexOf(late) < order.indexOf(early);
        const severity = early === 'customerExternalWorks' ? 'advisory' : 'violation';
        expect([early, late, ...found({ facts: farm, stages }, 'stage-out-of-order')]).toEqual([
          early,
          late,
          ...(isTurned ? [['stage-out-of-order', severity]] : []),
        ]);
      }
    }
  });

  it.each<[string, Facts, ConnectionStage, readonly (readonly string[])[]]>([
    [
      'a small enterprise that is served proactively may apply all the same',
      { ...shop, proactiveService: true },
      'application',
      [['stage-not-in-plan', 'advisory']],
    ],
    [
      'but has no works of its own',
      { ...shop, proactiveService: true },
      'customerExternalWorks',
      [['stage-not-in-plan', 'violation']],
    ],
    [
      'nobody else who is served proactively applies',
      { ...farm, proactiveService: true },
      'application',
      [['stage-not-in-plan', 'violation']],
    ],
    ['whoever is not, does', shop, 'application', []],
  ])('%s', (_, facts, stage, expected) => {
    expect(found({ facts, stages: [{ stage, startedOn: '2021-06-10' }] }, 'stage-not-in-plan')).toEqual(expected);
  });
});

it('an approval that is due with the application holds up the supply plan, at low voltage the connection (I-13)', () => {
  const policy = definePolicy({ id: 'other', readings: { 'I-13': 'withApplication' } });
  const missing = { code: 'document-not-received', document: 'governmentApproval' };
  const history = {
    completedStages: ['application'],
    receivedDocuments: ['subjectProof', 'propertyProof'],
    realNameAuthenticated: false,
  } as const;
  const important = { importantCustomer: true, supportingWorks: false } as const;
  const high = stageEligibility({ ...farm, ...important }, history, { policy }).stages;
  expect(high.supplyPlanReply).toMatchObject({ outcome: { eligible: false, obstacles: [missing], completion: [] } });
  const low = stageEligibility({ voltageLevel: '220V', usage: 'residential', ...important }, history, {
    policy,
  }).stages;
  expect(low.meterConnection).toMatchObject({ outcome: { eligible: false, obstacles: [missing], completion: [] } });
});
