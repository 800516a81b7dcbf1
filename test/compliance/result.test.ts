import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  checkCase,
  findingCodes,
  type CaseRecord,
  type FindingCode,
  type ReviewRecord,
  type StageRecord,
} from '../../src/compliance';
import { checks } from '../../src/compliance/checks';
import { definePolicy } from '../../src/policy';
import type { Facts } from '../../src/facts';
import type { Asset, InvestmentBoundary } from '../../src/rules/investment';
import type { ConnectionStage, ReviewScope, TechnicalReview } from '../../src/rules/stages';
import { unfrozenPaths } from '../support/unfrozen-paths';
import { asOf, examples, smallMicro } from './examples';

describe('the checks', () => {
  it('are in the order of the codes, one for each', () => {
    expect(checks.map(({ code }) => code)).toEqual(findingCodes);
  });

  it('are advisories for principles of the policy and for matters worth a look', () => {
    const advice = checks.filter(({ severity }) => severity === 'advisory').map(({ code }) => code);
    expect(advice).toEqual([
      'energised-before-works',
      'external-works-before-design-review',
      'record-contradicts-facts',
      'works-funding-mismatch',
      'supply-line-mismatch',
      'label-contradicts-decision',
      'back-entry',
      'not-in-force',
    ]);
  });

  it('cite a clause, except those about the record itself', () => {
    expect(checks.filter(({ clauses }) => clauses.length === 0).map(({ code }) => code)).toEqual([
      'record-contradicts-facts',
      'not-in-force',
    ]);
  });
});

describe('a result', () => {
  const records = Object.values(examples).flatMap(({ breaks, open }) => [...breaks, ...open].map(([, parts]) => parts));

  it.each(records)('is deeply frozen, case %#', (parts) => {
    expect(unfrozenPaths(checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf }))).toEqual([]);
  });
});

describe('the channels (3.1.2)', () => {
  it.each([
    ['businessHall', []],
    ['online', []],
    ['phone', []],
    ['other', ['channel-not-permitted']],
  ] as const)('%s, under a new policy', (channel, codes) => {
    const policy = definePolicy({ id: `first-met-with-${channel}` });
    const { findings } = checkCase({ id: 'case-1', facts: {}, intake: { channel } }, { asOf, policy });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('are judged by the table of a policy that replaces it', () => {
    const text = { zh: '不收电话申请', en: 'None by telephone' };
    const rows = [
      { id: 'phone', text, when: { intakeChannel: 'phone' }, outcome: 'notPermitted', clauses: ['3.1.2'] },
      { id: 'others', text, outcome: 'twoCertificates', clauses: ['3.1.2'] },
    ] as const;
    const policy = definePolicy({ id: 'no-phone', tables: { intakeRoute: { rows } } });
    const none = definePolicy({
      id: 'none',
      tables: { intakeRoute: { rows: [{ ...rows[1], outcome: 'notPermitted' }] } },
    });
    const found = (record: Partial<CaseRecord>, by = policy): unknown =>
      checkCase({ id: 'case-1', facts: {}, ...record }, { asOf, policy: by }).findings.map(({ path, params }) => [
        path.join('.'),
        params,
      ]);
    expect(found({ intake: { channel: 'phone' } })).toEqual([['intake.channel', { found: 'phone' }]]);
    expect(found({ facts: { intakeChannel: 'phone' }, intake: { accepted: true } })).toEqual([
      ['facts.intakeChannel', { found: 'phone' }],
    ]);
    expect(found({ intake: { channel: 'other' } })).toEqual([]);
    expect(found({ intake: { accepted: true } }, none)).toEqual([['facts.intakeChannel', {}]]);
  });
});

describe('the evidence', () => {
  const evidence: readonly (readonly [FindingCode, number, Readonly<Record<string, unknown>>])[] = [
    ['late-system-entry', 0, { found: '2021-06-11', deadline: '2021-06-10' }],
    ['late-dispatch', 0, { expected: 20, found: 1201 / 60 }],
    ['document-over-collection', 0, { found: 'taxCertificate', because: 'unknownName' }],
    ['stage-not-in-plan', 0, { found: 'supplyPlanReply', expected: ['application', 'meterConnection'] }],
    ['stage-out-of-order', 0, { stage: 'supplyPlanReply', found: '2021-06-10', unfinished: ['application'] }],
    ['review-scope-exceeded', 0, { found: 'allElectricalEquipment', expected: ['gridRelatedEquipment'] }],
    ['process-overtime', 0, { expected: 2, found: 3, open: false }],
    ['constrained-filing-late', 0, { expected: 2, found: 3, deadline: '2021-06-15', open: false }],
    ['works-overtime', 0, { expected: 20, found: 21, deadline: '2021-07-13', open: false }],
    ['works-overtime', 2, { expected: 13, found: 14, deadline: '2021-07-02', open: false }],
    ['works-agreed-too-late', 0, { expected: 20, found: '2021-07-14', deadline: '2021-07-13', boundBy: 'table' }],
    ['works-agreed-too-late', 1, { found: '2021-07-02', deadline: '2021-07-01', boundBy: 'customerWorks' }],
    ['boundary-mismatch', 0, { expected: 'planningRedLine', found: 'gridConnectionPoint' }],
    [
      'works-funding-mismatch',
      1,
      { expected: ['annualComprehensivePlan', 'investmentPlanAfterDecision'], found: 'annualCostPlan' },
    ],
    ['asset-funded-by-customer', 0, { asset: 'billingMeter', expected: 'utility', found: 'customer' }],
    ['label-contradicts-decision', 0, { label: 'smallMicroEnterprise', expected: false, found: true }],
    ['label-contradicts-decision', 1, { label: 'redLineInvestment', expected: true, found: false }],
    ['outage-plan-mismatch', 0, { expected: 'biweekly', found: 'monthly' }],
    ['not-in-force', 0, { found: '2021-05-26', inForceFrom: '2021-05-27' }],
  ];

  it.each(evidence)('of %s, example %i', (code, index, params) => {
    const [, parts = {}] = examples[code].breaks[index] ?? [];
    const { findings } = checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
    expect(findings.find((finding) => finding.code === code)?.params).toEqual(params);
  });
});

describe('the first breaker', () => {
  it.each([
    ['380V', 'advisory'],
    ['10kV', 'violation'],
  ] as const)('at %s: %s', (voltageLevel, severity) => {
    const record: CaseRecord = {
      id: 'case-1',
      facts: { voltageLevel, usage: 'irrigation' },
      assets: [{ asset: 'firstBreaker', fundedBy: 'customer' }],
    };
    expect(checkCase(record, { asOf }).findings).toMatchObject([{ code: 'asset-funded-by-customer', severity }]);
  });
});

describe('another policy', () => {
  it('is applied with its own parameters and its own date', () => {
    const record: CaseRecord = {
      id: 'case-1',
      facts: { ...smallMicro, equipmentCapacityKw: 200, voltageLevel: '380V' },
      intake: { appliedAt: '2021-06-10T09:00:00+08:00' },
      boundary: 'gridConnectionPoint',
      connectedOn: '2021-06-10',
    };
    const wider = definePolicy({ id: 'wider', parameters: { smallMicroMaximumCapacityKw: 200 } });
    const later = definePolicy({ id: 'later', inForceFrom: '2021-06-11' });
    expect(checkCase(record, { asOf }).findings).toEqual([]);
    expect(checkCase(record, { asOf, policy: wider }).findings).toMatchObject([{ code: 'boundary-mismatch' }]);
    expect(checkCase(record, { asOf, policy: later }).findings).toMatchObject([{ code: 'not-in-force' }]);
  });
});

describe('the record', () => {
  it('uses the terms of the rules', () => {
    expectTypeOf<NonNullable<CaseRecord['boundary']>>().toEqualTypeOf<InvestmentBoundary>();
    expectTypeOf<NonNullable<CaseRecord['assets']>[number]['asset']>().toEqualTypeOf<Asset>();
    expectTypeOf<StageRecord['stage']>().toEqualTypeOf<ConnectionStage>();
    expectTypeOf<ReviewRecord['review']>().toEqualTypeOf<TechnicalReview>();
    expectTypeOf<NonNullable<ReviewRecord['scope']>[number]>().toEqualTypeOf<ReviewScope>();
    expectTypeOf<CaseRecord['facts']>().branded.toEqualTypeOf<Facts>();
  });

  it('distinguishes what has not happened yet from what is not known', () => {
    expectTypeOf<StageRecord['startedOn']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<StageRecord['completedOn']>().toEqualTypeOf<string | null | undefined>();
  });
});
