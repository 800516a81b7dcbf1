import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { checkCase, type CaseRecord, type Finding } from '../../src/compliance';
import type { DecidedAnswer } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy, documentKinds, type DocumentKind } from '../../src/policy';
import { assessDocuments } from '../../src/rules/documents';
import { stageEligibility, type Obstacle } from '../../src/rules/stages';
import { fullFacts } from '../decisions/arbitrary-facts';
import { functionReadings as readings } from '../reference';
import { runs } from '../support/runs';

const names = [
  '身份证',
  'identityCard',
  '营业执照',
  '房产证',
  'leaseContract',
  '批复',
  'ratificationDocument',
  '备案证明',
  'governmentApproval',
  'voluntaryHighVoltageStatement',
  '完税证明',
  'taxCertificate',
];

const someNames = fc.array(fc.constantFrom(...names), { maxLength: 4 });
const demands = fc.array(
  fc.oneof(
    fc.constantFrom(...names),
    fc.record({
      document: fc.constantFrom(...names),
      at: fc.constantFrom('booking' as const, 'survey' as const, 'later' as const, undefined),
    }),
  ),
  { maxLength: 4 },
);

const importantOrNot = fullFacts.chain((facts) =>
  fc.boolean().map((importantCustomer): Facts => ({ ...facts, importantCustomer })),
);

/** Everything about the documents of a case in which the supply plan was replied and the customer connected. */
const cases = fc.record({
  facts: importantOrNot,
  presented: someNames,
  demanded: demands,
  availableBySharing: fc.subarray([...documentKinds]),
  realNameAuthenticated: fc.boolean(),
  policy: fc.constantFrom(
    ...readings['I-13'].flatMap((approval) =>
      readings['I-25'].flatMap((spared) =>
        readings['I-26'].map((booking) =>
          definePolicy({ id: 'other', readings: { 'I-13': approval, 'I-25': spared, 'I-26': booking } }),
        ),
      ),
    ),
  ),
});

/** The grounds by which a demand exceeds what is permitted, whether or not its document is exempt. */
const inThemselves: readonly string[] = ['bookingNeedsNone', 'unknownName', 'notRequired', 'oneSuffices'];

function decided<Outcome>(answer: { readonly status: string }): Outcome {
  expect(answer.status).toBe('decided');
  return (answer as DecidedAnswer<Outcome>).outcome; // it is
}

function documentsIn(obstacles: readonly Obstacle[]): readonly DocumentKind[] {
  return obstacles.flatMap((each) => (each.code === 'document-not-received' ? [each.document] : []));
}

it('assessment, stages and check agree on documents', () => {
  fc.assert(
    fc.property(cases, ({ facts, presented, demanded, availableBySharing, realNameAuthenticated, policy }) => {
      const isEarly = policy.readings['I-13'] === 'withApplication';
      const known = { facts, presented, demanded, availableBySharing, realNameAuthenticated };
      const { outstanding, excessive, exempt, route } = decided<Assessment>(assessDocuments(known, { policy }));
      const owed = (...points: readonly string[]): readonly DocumentKind[] =>
        outstanding.filter(({ collectedAt }) => points.includes(collectedAt)).map(({ document }) => document);
      expect(outstanding.filter(({ document }) => exempt.some((each) => each.document === document))).toEqual([]);

      const receivedDocuments = documentKinds.filter((kind) => serves(presented, kind));
      const { stages } = stageEligibility(
        facts,
        { receivedDocuments, availableBySharing, realNameAuthenticated, supportingWorksCompleted: true },
        { policy },
      );
      const plan = decided<Eligibility>(stages.supplyPlanReply);
      if (!plan.obstacles.some(({ code }) => code === 'not-in-plan')) {
        expect(documentsIn(plan.obstacles)).toEqual(owed('siteSurvey'));
        expect(documentsIn(plan.completion)).toEqual(owed('supplyPlan'));
      }
      // At low voltage, which has no supply plan, an approval that is due earlier is due at the connection all the more.
      const isLow = facts.voltageLevel === '220V' || facts.voltageLevel === '380V';
      const early = isEarly ? owed('siteSurvey').filter((each) => each === 'governmentApproval') : [];
      expect(documentsIn(decided<Eligibility>(stages.meterConnection).obstacles)).toEqual([
        ...owed('connection'),
        ...(isLow ? early : []),
      ]);

      const record: CaseRecord = {
        id: 'case-1',
        facts,
        intake: { presented, demanded, availableBySharing, realNameAuthenticated },
        supplyPlan: { repliedOn: '2021-06-15' },
        connectedOn: '2021-06-16',
      };
      const result = checkCase(record, { asOf: '2021-06-30', policy });
      const found = (code: Finding['code']): readonly Finding[] => result.findings.filter((each) => each.code === code);
      const missing = [...found('missing-government-approval'), ...found('missing-high-voltage-statement')].map(
        ({ params }) => params['expected'],
      );
      expect(new Set(missing)).toEqual(new Set([...owed('supplyPlan', 'connection'), ...early]));
      const objected = [...found('document-over-collection'), ...found('document-obtainable-by-sharing')].map(
        ({ params }) => `${String(params['found'])}: ${String(params['because'])}`,
      );
      // The check reports each paper once, the assessment every ground.
      const grounds = excessive.filter(
        ({ demanded: name, because }, place) =>
          !inThemselves.includes(because) ||
          excessive.findIndex((each) => each.demanded === name && inThemselves.includes(each.because)) === place,
      );
      expect(objected.toSorted()).toEqual(
        grounds.map(({ demanded: name, because }) => `${name}: ${because}`).toSorted(),
      );
      const refused = checkCase(
        { ...record, intake: { ...record.intake, accepted: false } },
        { asOf: '2021-06-30', policy },
      ).findings.some(({ code }) => code === 'application-refused');
      expect(refused).toBe(route !== 'notPermitted' && route !== 'guidedToOnline');
    }),
    { numRuns: runs(800) },
  );
});

type Assessment = Extract<ReturnType<typeof assessDocuments>, { readonly status: 'decided' }>['outcome'];
type Eligibility = Extract<
  ReturnType<typeof stageEligibility>['stages']['application'],
  { readonly status: 'decided' }
>['outcome'];

const kinds: Readonly<Record<string, DocumentKind>> = {
  身份证: 'subjectProof',
  identityCard: 'subjectProof',
  营业执照: 'subjectProof',
  房产证: 'propertyProof',
  leaseContract: 'propertyProof',
  批复: 'governmentApproval',
  ratificationDocument: 'governmentApproval',
  备案证明: 'governmentApproval',
  governmentApproval: 'governmentApproval',
  voluntaryHighVoltageStatement: 'voluntaryHighVoltageStatement',
};

function serves(papers: readonly string[], kind: DocumentKind): boolean {
  return papers.some((paper) => kinds[paper] === kind);
}
