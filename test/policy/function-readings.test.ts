import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord } from '../../src/compliance';
import { InvalidTableError } from '../../src/engine';
import { vocabulary } from '../../src/facts';
import { definePolicy, interpretationIds, neixiang2021, readingChoices, type PolicyReadings } from '../../src/policy';
import { assessDocuments, constraintFilingDuty, type DocumentRequest } from '../../src/rules/documents';
import { meetsReliabilityTarget } from '../../src/rules/service';
import { supportingWorksDeadline, type SupportingWorksAnswer } from '../../src/rules/supporting-works';
import { processDeadline } from '../../src/rules/time-limits';
import { runs } from '../support/runs';

const under = (readings: PolicyReadings): { readonly policy: ReturnType<typeof definePolicy> } => ({
  policy: definePolicy({ id: 'other', readings }),
});
const included = under({ 'I-15': 'startDayIncluded' });

describe('I-15: the day on which a period starts counts', () => {
  it('in the deadline of the process, and in the periods that are subtracted', () => {
    const request = { facts: { voltageLevel: '220V', supportingWorks: false }, appliedOn: '2021-06-08' } as const;
    const uncounted = [{ startedOn: '2021-06-09', completedOn: '2021-06-10' }];
    expect(processDeadline(request)).toMatchObject({ outcome: { date: '2021-06-10' } });
    expect(processDeadline(request, included)).toMatchObject({ outcome: { date: '2021-06-09' } });
    expect(processDeadline({ ...request, uncounted })).toMatchObject({ outcome: { date: '2021-06-11' } });
    expect(processDeadline({ ...request, uncounted }, included)).toMatchObject({ outcome: { date: '2021-06-11' } });
  });

  it('in the filing of a constraint, by function, check and clock', () => {
    const constraint = { foundOn: '2021-06-08', gridCaused: true };
    const record: CaseRecord = {
      id: 'case-1',
      facts: {},
      supplyPlan: { constraint: { ...constraint, filedOn: '2021-06-10' } },
    };
    const codes = (options: object): readonly string[] =>
      checkCase(record, { asOf: '2021-06-30', ...options }).findings.map(({ code }) => code);
    expect(constraintFilingDuty({ ...constraint, filedOn: '2021-06-10' })).toMatchObject({
      outcome: { kept: true, due: '2021-06-10' },
    });
    expect(constraintFilingDuty({ ...constraint, filedOn: '2021-06-10' }, included)).toMatchObject({
      outcome: { kept: false, due: '2021-06-09' },
    });
    expect(codes({})).toEqual([]);
    expect(codes(included)).toEqual(['constrained-filing-late']);
    const waiting = { ...record, supplyPlan: { constraint: { ...constraint, filedOn: null } } };
    expect(openClocks(waiting, { asOf: '2021-06-09', ...included })).toMatchObject([
      { kind: 'filing', dueOn: '2021-06-09', usedWorkingDays: 2 },
    ]);
  });
});

describe('an answer names the readings that it depends on', () => {
  const online = { voltageLevel: '10kV', usage: 'other', intakeChannel: 'online', importantCustomer: false } as const;
  const cited = (request: Partial<DocumentRequest>): readonly string[] => {
    const answer = assessDocuments({ facts: online, presented: [], realNameAuthenticated: false, ...request });
    return answer.status === 'decided' ? answer.interpretations : ['open'];
  };

  it.each<[string, Partial<DocumentRequest>, readonly string[]]>([
    ['nothing to read', {}, []],
    ['demands later than the booking', { demanded: [{ document: '身份证', at: 'survey' }] }, []],
    ['a face scan', { realNameAuthenticated: true }, ['I-25']],
    ['a demand at the booking', { demanded: [{ document: '身份证', at: 'booking' }] }, ['I-26']],
    [
      'both, of an important customer',
      {
        facts: { ...online, importantCustomer: true },
        realNameAuthenticated: true,
        demanded: [{ document: '身份证', at: 'booking' }],
      },
      ['I-13', 'I-25', 'I-26'],
    ],
  ])('about documents: %s', (_, request, interpretations) => {
    expect(cited(request)).toEqual(interpretations);
  });

  it('about works: every reading that would change the answer, of any item', () => {
    const facts = vocabulary;
    const item = fc.record(
      {
        worksVoltageLevel: fc.constantFrom(...facts.worksVoltageLevel.values),
        worksType: fc.constantFrom(...facts.worksType.values),
        worksNature: fc.constantFrom(...facts.worksNature.values),
      },
      { requiredKeys: ['worksVoltageLevel'] },
    );
    const ownership = fc.constantFrom(...facts.ownership.values);
    const customer = {
      usage: 'industrialCommercial',
      siteType: 'ordinary',
      equipmentCapacityKw: 50,
      temporarySupply: false,
      batchApplication: false,
    } as const;
    const others = interpretationIds.flatMap((id) => {
      const [, ...choices]: readonly string[] = id in readingChoices ? readingChoices[id as never] : [];
      return choices.map((choice) => ({ id, ...under({ [id]: choice }) }));
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), ownership, (items, owner) => {
        const request = { facts: { ...customer, ownership: owner }, items, startedOn: '2021-06-08' };
        const answer = supportingWorksDeadline(request);
        if (answer.status === 'open') return;
        const changing = others.filter(({ policy }) => {
          const other = supportingWorksDeadline(request, { policy });
          return JSON.stringify(resultOf(other)) !== JSON.stringify(resultOf(answer));
        });
        const named = [...answer.interpretations, ...(answer.mayApply?.interpretations ?? [])];
        expect(changing.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('about the agreed day of works, if suspensions move it', () => {
    const item = { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-06-01', agreedOn: '2021-06-04' } as const;
    const suspensions = [{ from: '2021-06-01', to: '2021-06-02' }];
    const record: CaseRecord = { id: 'case-1', facts: {}, works: [{ ...item, completedOn: null }] };
    for (const [given, interpretations] of [
      [record, []],
      [{ ...record, suspensions }, ['I-15']],
    ] as const) {
      const { findings } = checkCase(given, { asOf: '2021-06-10' });
      expect(findings.find(({ code }) => code === 'works-after-agreed-date')).toMatchObject({ interpretations });
      const clocks = openClocks(given, { asOf: '2021-06-10' });
      expect(clocks.find(({ kind }) => kind === 'agreedCompletion')).toMatchObject({ interpretations });
    }
  });
});

/** The outcome, or what is possible. */
function resultOf(answer: SupportingWorksAnswer): unknown {
  return answer.status === 'decided' ? answer.outcome : answer.possible;
}

describe('documents', () => {
  const important = { voltageLevel: '10kV', intakeChannel: 'online', usage: 'other', importantCustomer: true } as const;
  const nothing: DocumentRequest = { facts: important, presented: [], realNameAuthenticated: false };

  it.each([
    ['10kV', {}, 'supplyPlan'],
    ['220V', {}, 'connection'],
    ['10kV', { 'I-13': 'withApplication' }, 'siteSurvey'],
    ['220V', { 'I-13': 'withApplication' }, 'siteSurvey'],
  ] as const)('I-13: an approval at %s under %j is due at %s', (voltageLevel, readings, collectedAt) => {
    const request = { ...nothing, facts: { ...important, voltageLevel } };
    expect(assessDocuments(request, under(readings))).toMatchObject({
      outcome: {
        outstanding: [
          { document: 'subjectProof', collectedAt: 'siteSurvey' },
          { document: 'propertyProof', collectedAt: 'siteSurvey' },
          { document: 'governmentApproval', collectedAt },
        ],
      },
    });
  });

  it('I-25: a face scan replaces the approval, too', () => {
    const request = { ...nothing, realNameAuthenticated: true };
    expect(assessDocuments(request, under({ 'I-25': 'everything' }))).toMatchObject({
      outcome: {
        outstanding: [],
        exempt: [
          { document: 'subjectProof', because: 'realNameAuthentication' },
          { document: 'propertyProof', because: 'realNameAuthentication' },
          { document: 'governmentApproval', because: 'realNameAuthentication' },
        ],
      },
    });
    expect(assessDocuments(nothing, under({ 'I-25': 'everything' }))).toMatchObject({ outcome: { exempt: [] } });
  });

  it.each([
    ['online', ['批复']],
    ['phone', ['身份证', '房产证', '批复']],
    ['businessHall', []],
  ] as const)('I-26: of papers demanded at a booking, %s, too many are %j', (intakeChannel, tooMany) => {
    const demanded = ['身份证', '房产证', '批复'].map((document) => ({ document, at: 'booking' }) as const);
    const request = { ...nothing, facts: { ...important, intakeChannel }, demanded };
    expect(assessDocuments(request, under({ 'I-26': 'uploadsWelcome' }))).toMatchObject({
      outcome: { excessive: tooMany.map((paper) => ({ demanded: paper, because: 'bookingNeedsNone' })) },
    });
  });
});

describe('I-17: which outage target belongs to which area', () => {
  it.each([
    ['fourAreas', { cityCentre: 2, urban: 5, town: 9, rural: 15 }],
    ['firstTwo', { cityCentre: null, urban: null, town: 2, rural: 5 }],
    ['ranges', { cityCentre: null, urban: null, town: 5, rural: 15 }],
  ] as const)('%s', (choice, targets) => {
    const options = under({ 'I-17': choice });
    for (const area of ['cityCentre', 'urban', 'town', 'rural'] as const) {
      const target = targets[area];
      const meets = (outageHours: number): unknown =>
        meetsReliabilityTarget({ area, outageHours, previousOutageHours: outageHours }, options);
      expect(meets(target ?? 0)).toMatchObject({ status: 'decided', outcome: target !== null });
      expect(meets((target ?? 0) + 0.01)).toMatchObject({ status: 'decided', outcome: false });
      const reduced = { area, outageHours: 18.4, previousOutageHours: 20 };
      expect(meetsReliabilityTarget(reduced, options)).toMatchObject({ outcome: true });
    }
  });

  it('an area without a target and without outages has nothing to reduce', () => {
    const answer = meetsReliabilityTarget({ area: 'urban', previousOutageHours: 0 }, under({ 'I-17': 'ranges' }));
    expect(answer).toMatchObject({ status: 'decided', outcome: false });
  });

  it.each([
    ['a target may be met after no outage', { area: 'town', previousOutageHours: 0 }, ['outageHours']],
    ['some area may have a target', { previousOutageHours: 0 }, ['area', 'outageHours']],
    ['an area without a target may be reduced', { area: 'urban' }, ['outageHours', 'previousOutageHours']],
  ] as const)('%s', (_, facts, missing) => {
    expect(meetsReliabilityTarget(facts, under({ 'I-17': 'ranges' }))).toMatchObject({ status: 'open', missing });
  });
});

it('I-19: the first day is lifted', () => {
  const record: CaseRecord = { id: 'case-1', facts: {}, intake: { appliedAt: '2021-05-26T09:00:00+08:00' } };
  const early = { ...record, fees: [{ item: 'meterFee' }] };
  const codes = (policy = neixiang2021): readonly string[] =>
    checkCase(early, { asOf: '2021-06-30', policy }).findings.map(({ code }) => code);
  expect(codes()).toEqual(['not-in-force']);
  expect(codes(under({ 'I-19': 'alwaysApplies' }).policy)).toEqual(['fee-not-permitted']);
});

it('an unknown reading in a rulebook that is not a policy is reported', () => {
  const policy = { parameters: neixiang2021.parameters, readings: { 'I-15': 'never' } as never };
  const ask = (): unknown => processDeadline({ facts: {}, appliedOn: '2021-06-08' }, { policy });
  expect(ask).toThrow(InvalidTableError);
  expect(ask).toThrow('unknown-reading');
});
