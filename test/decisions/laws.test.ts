import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type decisions, type DecisionId } from '../../src/rules/decisions';
import { fullFacts, type FullFacts } from './arbitrary-facts';
import { verdict } from './examples';
import { runs } from '../support/runs';

type Outcome<Id extends DecisionId> = Extract<
  ReturnType<(typeof decisions)[Id]['decide']>,
  { readonly status: 'decided' }
>['outcome'];

/** The outcome of a decision. */
type Decide = <Id extends DecisionId>(id: Id, facts: FullFacts) => Outcome<Id>;

/** Properties that every set of facts must have by the meaning of the policy. */
type Law = (decide: Decide, facts: FullFacts) => boolean;

const decide: Decide = (id, facts) => verdict(id, facts).outcome as Outcome<typeof id>; // asked of this very decision

const isLow = ({ voltageLevel }: FullFacts): boolean => voltageLevel === '220V' || voltageLevel === '380V';
const shopOf = (facts: FullFacts, changes: Partial<FullFacts> = {}): FullFacts => ({
  ...facts,
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 160,
  temporarySupply: false,
  batchApplication: false,
  ...changes,
});
const includes = (list: readonly string[], item: string): boolean => list.includes(item);
const upToTheMeter = ['boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks', 'worksToRedLine', 'meterBox'];

const laws = {
  'up to 160 kW is small, more is not': (say, facts) =>
    say('smallMicroEnterprise', shopOf(facts)) &&
    !say('smallMicroEnterprise', shopOf(facts, { equipmentCapacityKw: 160.01 })),
  'voltage makes nobody small': (say, facts) =>
    say('smallMicroEnterprise', facts) ===
    say('smallMicroEnterprise', { ...facts, voltageLevel: isLow(facts) ? '35kV' : '220V' }),
  'from 8000 kVA on a dedicated line, below a public one': (say, facts) => {
    const factory = shopOf(facts, { voltageLevel: '10kV', equipmentCapacityKw: 1000 });
    const lineFor = (appliedCapacityKva: number): string => say('supplyLine', { ...factory, appliedCapacityKva });
    return lineFor(8000) === 'dedicatedLine' && lineFor(7999.99) === 'publicLine';
  },
  'temporary supply and distribution works earn nothing by their park': (say, facts) => {
    const { grounds } = say('redLineEligibility', facts);
    return !(grounds.includes('provincialPark') && (facts.temporarySupply || facts.residentialDistributionWorks));
  },
  'half is not more than half': (say, facts) => {
    const at = (substitutionShare: number): boolean =>
      say('redLineEligibility', { ...facts, voltageLevel: '10kV', substitutionShare }).grounds.includes(
        'electricitySubstitution',
      );
    return !at(0.5) && at(0.500001);
  },
  'at low voltage only the small are funded to the red line': (say, facts) =>
    !isLow(facts) || say('redLineEligibility', facts).eligible === say('smallMicroEnterprise', facts),
  'three zeros or red line: the customer pays nothing up to and including the meter': (say, facts) => {
    const promised =
      say('serviceCommitments', facts).includes('threeZeros') || say('redLineEligibility', facts).eligible;
    const { customer, advisory } = say('assetFunding', facts);
    return (
      !promised || (!customer.some((asset) => upToTheMeter.includes(asset)) && !(isLow(facts) && advisory.length > 0))
    );
  },
  'nobody pays for an asset twice, and somebody for the works to the red line': (say, facts) => {
    const { utility, customer } = say('assetFunding', facts);
    const all: readonly string[] = [...utility, ...customer];
    return new Set(all).size === all.length && all.includes('worksToRedLine') && all.includes('customerSideWorks');
  },

  'every plan begins by the utility or the customer and ends with the meter': (say, facts) => {
    const plan = say('connectionStages', facts);
    return plan.at(-1) === 'meterConnection' && (facts.proactiveService || plan[0] === 'application');
  },
  'a supply plan is replied at high voltage and nowhere else': (say, facts) =>
    includes(say('connectionStages', facts), 'supplyPlanReply') !== isLow(facts) &&
    (say('supplyPlanReply', facts) === 'notRequired') === isLow(facts),
  'what the utility builds to the red line is no stage of a new customer': (say, facts) => {
    const built = !isLow(facts) && facts.applicationType === 'newInstallation';
    const { eligible } = say('redLineEligibility', facts);
    return !(built && eligible && includes(say('connectionStages', facts), 'customerExternalWorks'));
  },
  'at low voltage no review holds up a connection': (say, facts) => {
    const { designReview, interimInspection, completionAcceptance } = say('technicalReviews', facts);
    return !isLow(facts) || !(designReview || interimInspection || completionAcceptance);
  },
  'what is handed over free may be accepted': (say, facts) => {
    const { completionAcceptance, handoverAcceptance } = say('technicalReviews', facts);
    return !say('assetFunding', facts).freeHandover || completionAcceptance || handoverAcceptance;
  },
  'civil works are looked at only where assets change hands': (say, facts) => {
    const estate = facts.usage === 'residential' && facts.residentialSupply === 'meteredPerHousehold';
    return !includes(say('technicalReviews', facts).scope, 'civilWorks') || facts.assetTransfer || estate;
  },
  'a constrained customer gets a transitional plan first': (say, facts) =>
    isLow(facts) || !facts.gridConstrained || say('supplyPlanReply', facts) === 'transitionalPlan',

  'at low voltage the time is two days and the limit of the works': (say, facts) => {
    if (!isLow(facts)) return true;
    const { workingDays, includesSupportingWorks } = say('processTimeLimit', facts);
    const works = say('supportingWorksLimit', { ...facts, worksVoltageLevel: '380V' }).workingDays ?? 0;
    return includesSupportingWorks && workingDays === 2 + (facts.supportingWorks ? works : 0);
  },
  'days are added exactly for the reviews that are added': (say, facts) => {
    if (isLow(facts)) return true;
    const { workingDays, includesSupportingWorks } = say('processTimeLimit', facts);
    return !includesSupportingWorks && workingDays === (say('technicalReviews', facts).designReview ? 21 : 16);
  },
  'the authorities have five days, by filing up to 10 kV': (say, facts) => {
    const { procedure, workingDays } = say('administrativeApproval', facts);
    return workingDays === 5 && (procedure === 'filing') === (isLow(facts) || facts.voltageLevel === '10kV');
  },

  'works of a higher voltage may take no less time': (say, facts) => {
    const daysAt = (worksVoltageLevel: FullFacts['worksVoltageLevel']): number =>
      say('supportingWorksLimit', { ...facts, worksVoltageLevel }).workingDays ?? 0;
    return daysAt('10kV') <= daysAt('35kV') && daysAt('35kV') < daysAt('110kV');
  },
  'new works may take no less time than a rebuild': (say, facts) => {
    const daysFor = (worksNature: FullFacts['worksNature']): number =>
      say('supportingWorksLimit', { ...facts, worksNature }).workingDays ?? 0;
    return daysFor('new') >= daysFor('rebuild');
  },
  'at low voltage the kind of the works makes no difference': (say, facts) => {
    const low: FullFacts = { ...facts, worksVoltageLevel: '220V' };
    return (
      say('supportingWorksLimit', low).workingDays ===
      say('supportingWorksLimit', { ...low, worksType: 'other', worksNature: 'rebuild' }).workingDays
    );
  },
  'urgent works of high voltage leave the annual plans': (say, facts) => {
    const low = facts.worksVoltageLevel === '220V' || facts.worksVoltageLevel === '380V';
    const annual = say('supportingWorksFunding', facts).startsWith('annual');
    return annual === (low || !facts.urgentWorks);
  },
  'a leader supervises what is urgent from 110 kV on': (say, facts) =>
    say('leadershipSupervision', facts) ===
    (facts.urgentWorks && (facts.worksVoltageLevel === '110kV' || facts.worksVoltageLevel === '220kV')),

  'from 35 kV on the plan is monthly': (say, facts) =>
    (say('outageSchedule', facts) === 'monthly') === !(isLow(facts) || facts.voltageLevel === '10kV'),
  'no plan by the day where others lose power': (say, facts) =>
    !(facts.interruptsOthers && say('outageSchedule', facts) === 'daily'),
  'high voltage saves three, the small and the homes have three zeros': (say, facts) => {
    const home = isLow(facts) && facts.usage === 'residential';
    const promised: readonly string[] = say('serviceCommitments', facts);
    return (
      promised.includes('threeSavings') !== isLow(facts) &&
      promised.includes('threeZeros') === (home || say('smallMicroEnterprise', facts))
    );
  },
  'who is promised no approvals as an enterprise has them handled': (say, facts) =>
    !say('smallMicroEnterprise', facts) || say('agencyService', facts) === 'internalAndExternal',
  'what is free is free for the small': (say, facts) =>
    say('freeServices', facts).length > 0 === say('smallMicroEnterprise', facts),
  'a transformer is leased for a time': (say, facts) => say('transformerLease', facts) === facts.temporarySupply,

  'the two proofs are always required, an approval of the important alone': (say, facts) => {
    const required: readonly string[] = say('requiredDocuments', facts);
    return (
      required.includes('subjectProof') &&
      required.includes('propertyProof') &&
      required.includes('governmentApproval') === facts.importantCustomer
    );
  },
  'the statement is asked of the small at high voltage': (say, facts) =>
    say('requiredDocuments', facts).includes('voluntaryHighVoltageStatement') ===
    (say('smallMicroEnterprise', facts) && !isLow(facts)),
  'no permitted channel turns anybody away': (say, facts) =>
    (say('intakeRoute', facts) === 'notPermitted') === (facts.intakeChannel === 'other'),
  'both proofs are enough at the hall': (say, facts) =>
    say('intakeRoute', {
      ...facts,
      intakeChannel: 'businessHall',
      presentsSubjectProof: true,
      presentsPropertyProof: true,
    }) === 'twoCertificates',
  'one proof at the hall is taken in, none is guided online': (say, facts) => {
    const hall: FullFacts = {
      ...facts,
      intakeChannel: 'businessHall',
      presentsSubjectProof: false,
      presentsPropertyProof: false,
    };
    return (
      say('intakeRoute', hall) === 'guidedToOnline' &&
      say('intakeRoute', { ...hall, presentsSubjectProof: true }) === 'deferredDocuments' &&
      say('intakeRoute', { ...hall, presentsPropertyProof: true, commitmentSigned: true }) === 'oneCertificatePilot'
    );
  },
} as const satisfies Readonly<Record<string, Law>>;

type LawName = keyof typeof laws;

const named = Object.entries(laws) as readonly (readonly [LawName, Law])[]; // the entries of the record

const samples = fc.sample(fullFacts, { seed: 20210527, numRuns: 1500 });

describe('the laws', () => {
  it.each(named)('%s', (_, law) => {
    fc.assert(
      fc.property(fullFacts, (facts) => law(decide, facts)),
      { numRuns: runs(300) },
    );
  });
});

interface Fault {
  readonly id: DecisionId;
  readonly planted: (outcome: never, facts: FullFacts) => unknown;
  /** The law that it breaks. */
  readonly breaks: LawName;
}

function fault<Id extends DecisionId>(
  id: Id,
  planted: (outcome: Outcome<Id>, facts: FullFacts) => unknown,
  breaks: LawName,
): Fault {
  return { id, planted, breaks };
}

const without = (list: readonly string[], item: string): readonly string[] => list.filter((each) => each !== item);

const faults: Readonly<Record<string, Fault>> = {
  '160 kW itself is excluded': fault(
    'smallMicroEnterprise',
    (small, facts) => small && facts.equipmentCapacityKw < 160,
    'up to 160 kW is small, more is not',
  ),
  'only low voltage can be small': fault(
    'smallMicroEnterprise',
    (small, facts) => small && isLow(facts),
    'voltage makes nobody small',
  ),
  '8000 kVA itself is excluded': fault(
    'supplyLine',
    (line, facts) => (facts.appliedCapacityKva === 8000 && line === 'dedicatedLine' ? 'publicLine' : line),
    'from 8000 kVA on a dedicated line, below a public one',
  ),
  'temporary supply is allowed in parks': fault(
    'redLineEligibility',
    (line, facts) =>
      facts.temporarySupply && !isLow(facts) && facts.parkLevel === 'national'
        ? { eligible: true, grounds: ['provincialPark'] }
        : line,
    'temporary supply and distribution works earn nothing by their park',
  ),
  'half is enough': fault(
    'redLineEligibility',
    (line, facts) =>
      !isLow(facts) && facts.substitutionShare === 0.5
        ? { eligible: true, grounds: [...line.grounds, 'electricitySubstitution'] }
        : line,
    'half is not more than half',
  ),
  'chargers at low voltage are eligible': fault(
    'redLineEligibility',
    (line, facts) => (facts.evChargingFacility ? { eligible: true, grounds: ['evCharging'] } : line),
    'at low voltage only the small are funded to the red line',
  ),
  'a scattered resident pays for the works to the red line': fault(
    'assetFunding',
    (funding, facts) =>
      facts.usage === 'residential' && facts.residentialSupply === 'scatteredDirect'
        ? {
            ...funding,
            utility: without(funding.utility, 'worksToRedLine'),
            customer: ['worksToRedLine', 'customerSideWorks'],
          }
        : funding,
    'three zeros or red line: the customer pays nothing up to and including the meter',
  ),
  'nobody pays to the red line on an estate': fault(
    'assetFunding',
    (funding, facts) =>
      facts.residentialSupply === 'sharedMeter'
        ? { ...funding, utility: without(funding.utility, 'worksToRedLine') }
        : funding,
    'nobody pays for an asset twice, and somebody for the works to the red line',
  ),

  'a plan ends with external works': fault(
    'connectionStages',
    (plan) => without(plan, 'meterConnection'),
    'every plan begins by the utility or the customer and ends with the meter',
  ),
  'a supply plan at low voltage': fault(
    'connectionStages',
    (plan, facts) => (isLow(facts) ? ['application', 'supplyPlanReply', 'meterConnection'] : plan),
    'a supply plan is replied at high voltage and nowhere else',
  ),
  'external works although the utility builds': fault(
    'connectionStages',
    (plan, facts) =>
      isLow(facts) ? plan : ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'],
    'what the utility builds to the red line is no stage of a new customer',
  ),
  'an acceptance at low voltage': fault(
    'technicalReviews',
    (reviews) => ({ ...reviews, completionAcceptance: true }),
    'at low voltage no review holds up a connection',
  ),
  'no handover acceptance': fault(
    'technicalReviews',
    (reviews) => ({ ...reviews, handoverAcceptance: false }),
    'what is handed over free may be accepted',
  ),
  'civil works of the important': fault(
    'technicalReviews',
    (reviews, facts) => (facts.importantCustomer ? { ...reviews, scope: [...reviews.scope, 'civilWorks'] } : reviews),
    'civil works are looked at only where assets change hands',
  ),
  'a constrained customer is answered on site': fault(
    'supplyPlanReply',
    (mode, facts) => (facts.voltageLevel === '10kV' && facts.directAccess ? 'onSite' : mode),
    'a constrained customer gets a transitional plan first',
  ),

  'fifteen days without works': fault(
    'processTimeLimit',
    (limit, facts) => (isLow(facts) && !facts.supportingWorks ? { ...limit, workingDays: 15 } : limit),
    'at low voltage the time is two days and the limit of the works',
  ),
  'five days for the small with works': fault(
    'processTimeLimit',
    (limit) => (limit.workingDays === 15 ? { ...limit, workingDays: 5 } : limit),
    'at low voltage the time is two days and the limit of the works',
  ),
  'no days for a transfer': fault(
    'processTimeLimit',
    (limit, facts) => (facts.assetTransfer && !isLow(facts) ? { ...limit, workingDays: 16 } : limit),
    'days are added exactly for the reviews that are added',
  ),
  'twenty-six days for both kinds': fault(
    'processTimeLimit',
    (limit, facts) =>
      facts.assetTransfer && facts.importantCustomer && !isLow(facts) ? { ...limit, workingDays: 26 } : limit,
    'days are added exactly for the reviews that are added',
  ),
  'parallel approval at 10 kV': fault(
    'administrativeApproval',
    (approval, facts) => (facts.voltageLevel === '10kV' ? { ...approval, procedure: 'parallelApproval' } : approval),
    'the authorities have five days, by filing up to 10 kV',
  ),

  'the 35 kV column and the 110 kV column swapped': fault(
    'supportingWorksLimit',
    (limit, facts) => (facts.worksVoltageLevel === '110kV' ? { workingDays: 60 } : limit),
    'works of a higher voltage may take no less time',
  ),
  'fifty days for a rebuilt cable alone': fault(
    'supportingWorksLimit',
    (limit, facts) =>
      facts.worksVoltageLevel === '10kV' && facts.worksType === 'cableLine'
        ? { workingDays: facts.worksNature === 'new' ? null : 50 }
        : limit,
    'new works may take no less time than a rebuild',
  ),
  'seven days for a tap at low voltage': fault(
    'supportingWorksLimit',
    (limit, facts) =>
      facts.worksType === 'lineTap' && (facts.worksVoltageLevel === '220V' || facts.worksVoltageLevel === '380V')
        ? { workingDays: 7 }
        : limit,
    'at low voltage the kind of the works makes no difference',
  ),
  'urgent works at 10 kV wait for the annual plan': fault(
    'supportingWorksFunding',
    (plan) => (plan === 'projectPackage' ? 'annualComprehensivePlan' : plan),
    'urgent works of high voltage leave the annual plans',
  ),
  'a leader at 35 kV': fault(
    'leadershipSupervision',
    (led, facts) => led || (facts.urgentWorks && facts.worksVoltageLevel === '35kV'),
    'a leader supervises what is urgent from 110 kV on',
  ),

  'on demand at 110 kV': fault(
    'outageSchedule',
    (plan, facts) => (facts.liveWorkFeasible ? 'onDemand' : plan),
    'from 35 kV on the plan is monthly',
  ),
  'by the day although others lose power': fault(
    'outageSchedule',
    (plan) => (plan === 'biweekly' ? 'daily' : plan),
    'no plan by the day where others lose power',
  ),
  'no three zeros for the small at high voltage': fault(
    'serviceCommitments',
    (promised, facts) => (isLow(facts) ? promised : ['threeSavings']),
    'high voltage saves three, the small and the homes have three zeros',
  ),
  'the small at high voltage handle approvals themselves': fault(
    'agencyService',
    (scope, facts) => (isLow(facts) ? scope : 'internal'),
    'who is promised no approvals as an enterprise has them handled',
  ),
  'transformers for lasting supply': fault('transformerLease', () => true, 'a transformer is leased for a time'),
  'free check-ups for everybody': fault(
    'freeServices',
    () => ['equipmentCheckup', 'energySavingAdvice'],
    'what is free is free for the small',
  ),

  'an approval of everybody': fault(
    'requiredDocuments',
    (required) => [...without(required, 'governmentApproval'), 'governmentApproval'],
    'the two proofs are always required, an approval of the important alone',
  ),
  'the statement at low voltage': fault(
    'requiredDocuments',
    (required, facts) => (isLow(facts) ? [...required, 'voluntaryHighVoltageStatement'] : required),
    'the statement is asked of the small at high voltage',
  ),
  'bookings by telephone are turned away': fault(
    'intakeRoute',
    (route, facts) => (facts.intakeChannel === 'phone' ? 'notPermitted' : route),
    'no permitted channel turns anybody away',
  ),
  'two proofs are booked again': fault(
    'intakeRoute',
    (route) => (route === 'twoCertificates' ? 'zeroCertificateBooking' : route),
    'both proofs are enough at the hall',
  ),
  'the subject proof alone is sent online': fault(
    'intakeRoute',
    (route) => (route === 'deferredDocuments' ? 'guidedToOnline' : route),
    'one proof at the hall is taken in, none is guided online',
  ),
};

describe('a planted fault', () => {
  it.each(Object.entries(faults))('%s: is found', (_, { id, planted, breaks }) => {
    const faulty: Decide = (asked, facts) => {
      const outcome = decide(asked, facts);
      return (asked === id ? planted(outcome as never, facts) : outcome) as typeof outcome; // a wrong outcome
    };
    expect(samples.every((facts) => laws[breaks](faulty, facts))).toBe(false);
  });

  it('exists for every law', () => {
    const idle = Object.keys(laws).filter((law) => !Object.values(faults).some(({ breaks }) => breaks === law));
    expect(idle).toEqual([]);
  });
});
