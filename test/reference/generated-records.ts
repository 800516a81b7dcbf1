import type { CaseRecord } from '../../src/compliance';
import { factRanges, type FullFacts } from '.';
import { dateOf, dayOf } from './compliance-dates';

/** Numbers from 0 to below 1, the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A record, the day of its check, and the facts that it leaves out. */
export interface Generated {
  readonly record: CaseRecord;
  readonly asOf: string;
  readonly facts: FullFacts;
  readonly unknown: readonly (keyof FullFacts)[];
}

/** The values of a fact that rules can distinguish. */
export function valuesOf(name: keyof FullFacts): readonly unknown[] {
  if (name === 'equipmentCapacityKw') return [100, 160, 161];
  if (name === 'appliedCapacityKva') return [100, 7999, 8000];
  if (name === 'substitutionShare') return [0.3, 0.5, 0.6];
  return factRanges[name];
}

const papers = [
  'subjectProof', 'propertyProof', 'governmentApproval', 'voluntaryHighVoltageStatement', 'identityCard',
  'businessLicence', 'titleDeed', 'approvalDocument', 'ratificationDocument', 'filingDocument', 'taxCertificate',
  '身份证', '营业执照',
] as const; // prettier-ignore

/** A record in which sections, dates and facts come together at random, most of them near a limit. */
export function generatedRecord(random: Random): Generated {
  const chance = (share: number): boolean => random() < share;
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const maybe = <T>(value: () => T, share = 0.5): T | undefined => (chance(share) ? value() : undefined);
  const some = <T>(make: () => T): T[] => {
    const items = Array.from({ length: 1 + below(2) }, make);
    if (chance(0.15)) items.push(structuredClone(items[0] as T));
    return items;
  };

  const era = random();
  const start = era < 0.04 ? '2021-05-18' : era < 0.08 ? '2026-12-01' : one(['2021-06-07', '2021-09-20', '2022-01-10']);
  const asOf = dateOf(dayOf(start) + (era >= 0.04 && era < 0.08 ? 30 : one([20, 40, 90, 150])));
  const date = (from = start, reach = 30): string => {
    const day = dayOf(from) + below(reach + 1);
    return dateOf(Math.min(day, dayOf(asOf)));
  };
  const ended = (from: string | undefined, reach: number): string | null | undefined => {
    const kind = random();
    if (kind < 0.12) return undefined;
    if (kind < 0.27) return null;
    return date(from ?? start, reach);
  };

  const facts = Object.fromEntries(
    (Object.keys(factRanges) as (keyof FullFacts)[]).map((name) => [name, one(valuesOf(name))]),
  ) as Record<keyof FullFacts, unknown>;
  for (const name of ['temporarySupply', 'batchApplication', 'proactiveService', 'gridConstrained'] as const) {
    if (chance(0.6)) facts[name] = false;
  }
  if (chance(0.4)) facts.usage = one(['residential', 'industrialCommercial']);
  if (chance(0.5)) Object.assign(facts, { siteType: 'ordinary', ownership: 'independent' });
  const names = Object.keys(facts) as (keyof FullFacts)[];
  const unknown: (keyof FullFacts)[] = [];
  if (chance(0.5)) {
    // So few that every way in which they may turn out can be tried.
    for (const name of [one(names), one(names), one(usual)]) {
      const ways = [...unknown, name].reduce((count, each) => count * valuesOf(each).length, 1);
      if (ways <= 12 && !unknown.includes(name)) unknown.push(name);
    }
  }
  const recorded = Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.some((each) => each === name)));

  const appliedOn = date(start, 4);
  const appliedAt = `${appliedOn}T${one(['09:00', '23:50', '00:10'])}:00+08:00`;
  const hasApplied = chance(0.7);
  const after = (): string => date(appliedOn, 25);
  const stage = (): NonNullable<CaseRecord['stages']>[number] => {
    const startedOn = maybe(after, 0.85);
    return {
      stage: one(['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection']),
      startedOn,
      completedOn: ended(startedOn, one([0, 5, 20])),
      recordedOn: maybe(after, 0.2),
    };
  };
  const works = (): NonNullable<CaseRecord['works']>[number] => {
    const startedOn = maybe(after, 0.85);
    return {
      voltageLevel: maybe(() => one(factRanges.worksVoltageLevel), 0.7),
      type: maybe(() => one(factRanges.worksType), 0.7),
      nature: maybe(() => one(factRanges.worksNature), 0.7),
      urgent: maybe(() => chance(0.5), 0.6),
      startedOn,
      agreedOn: maybe(() => dateOf(dayOf(startedOn ?? appliedOn) + below(50)), 0.5),
      completedOn: ended(startedOn, one([5, 30, 90])),
      funding: maybe(() => one(fundings), 0.4),
      contractSigned: maybe(() => chance(0.6), 0.3),
      leaderNamed: maybe(() => chance(0.4), 0.4),
    };
  };
  const opinion = () => ({
    issuedOn: maybe(after, 0.7),
    written: maybe(() => chance(0.7), 0.5),
    itemsBeyondChecklist: maybe(() => below(2), 0.4),
    afterRectification: maybe(() => chance(0.5), 0.3),
  });
  const review = (): NonNullable<CaseRecord['reviews']>[number] => ({
    review: one(['designReview', 'interimInspection', 'completionAcceptance']),
    scope: maybe(() => some(() => one(scopes)), 0.6),
    passed: maybe(() => chance(0.5), 0.7),
    opinions: maybe(() => some(opinion), 0.6),
  });
  const ending = random();
  const connectedOn = ending < 0.4 ? date(appliedOn, one([3, 20, 40])) : ending < 0.65 ? null : undefined;
  const phoneEndedAt = `${appliedOn}T${one(['10:00', '23:50'])}:00+08:00`;
  const intake = (): CaseRecord['intake'] => ({
    channel: maybe(() => one(factRanges.intakeChannel), 0.5),
    appliedAt: hasApplied ? appliedAt : undefined,
    enteredAt: hasApplied ? maybe(() => (chance(0.3) ? null : `${dateOf(dayOf(appliedOn) + below(2))}T23:59:00+08:00`), 0.5) : undefined,
    ...(chance(0.4) && { phoneEndedAt, dispatchedAt: maybe(() => (chance(0.3) ? null : plusMinutes(phoneEndedAt, 19 + below(3))), 0.8) }),
    accepted: maybe(() => chance(0.6), 0.4),
    commitmentSigned: maybe(() => chance(0.5), 0.3),
    realNameAuthenticated: maybe(() => chance(0.5), 0.4),
    presented: maybe(() => some(() => one(papers)), 0.5),
    demanded: maybe(
      () =>
        Array.from({ length: 1 + below(3) }, () =>
          chance(0.5) ? one(papers) : { document: one(papers), at: maybe(() => one(['booking', 'survey', 'later'] as const), 0.8) },
        ),
      0.5,
    ),
    availableBySharing: maybe(() => some(() => one(papers)), 0.3),
  }); // prettier-ignore
  const constraint = () => ({
    ...(chance(0.7) && (() => {
      const foundOn = after();
      return { foundOn, filedOn: ended(foundOn, 8) };
    })()),
    gridCaused: maybe(() => chance(0.7), 0.8),
    transitionalPlan: maybe(() => chance(0.5), 0.6),
    upgradeStarted: maybe(() => chance(0.5), 0.5),
  }); // prettier-ignore
  const record: CaseRecord = {
    id: 'case-1',
    facts: recorded,
    intake: hasApplied || chance(0.4) ? intake() : undefined,
    consultation: maybe(() => ({ demanded: some(() => one(papers)) }), 0.15),
    supplyPlan: maybe(
      () => ({
        mode: maybe(() => one(['notRequired', 'transitionalPlan', 'onSite', 'automatic', 'jointPreparation'] as const)),
        repliedOn: maybe(() => (chance(0.2) ? null : after()), 0.5),
        internalApprovals: maybe(() => below(2), 0.4),
        statesImportance: maybe(() => chance(0.5), 0.5),
        constraint: maybe(constraint, 0.4),
      }),
      0.4,
    ),
    stages: maybe(() => (chance(0.05) ? [] : [stage(), ...some(stage), ...(chance(0.4) ? some(stage) : [])]), 0.7),
    reviews: maybe(() => some(review), 0.3),
    works: maybe(() => (chance(0.05) ? [] : some(works)), 0.4),
    customerWorksPlannedOn: maybe(() => dateOf(dayOf(appliedOn) + below(60)), 0.3),
    customerWorksCompletedOn: maybe(() => date(appliedOn, 60), 0.3),
    suspensions: maybe(
      () =>
        some(() => {
          const from = maybe(after, 0.9);
          return { from, to: from === undefined ? undefined : ended(from, 10), cause: 'customer' as const };
        }),
      0.25,
    ),
    contractors: maybe(
      () =>
        some(() => ({
          designatedBy: maybe(() => one(['customer', 'utility', 'affiliate'] as const)),
          affiliated: maybe(() => chance(0.5)),
          tendered: maybe(() => chance(0.5)),
        })),
      0.1,
    ),
    handover: maybe(() => ({ free: chance(0.3) }), 0.2),
    boundary: maybe(() => one(boundaries), 0.3),
    supplyLine: maybe(() => one(['publicLine', 'dedicatedLine'] as const), 0.3),
    assets: maybe(() => some(() => ({ asset: one(assets), fundedBy: one(['utility', 'customer'] as const) })), 0.3),
    fees: maybe(
      () =>
        some(() => ({
          item: one(['highReliabilitySupply', 'transformerLease', 'meterFee']),
          amountYuan: maybe(() => one([0, 100])),
        })),
      0.15,
    ),
    outage: maybe(
      () => ({
        plan: maybe(() => one(['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'] as const), 0.7),
        intendedOn: maybe(() => dateOf(dayOf(appliedOn) + below(30)), 0.6),
        scheduledOn: maybe(() => dateOf(dayOf(appliedOn) + below(30)), 0.5),
      }),
      0.3,
    ),
    agency: maybe(() => one(['none', 'internal', 'internalAndExternal'] as const), 0.2),
    responsiblePersons: maybe(() => below(2), 0.2),
    connectedOn,
    labels: maybe(
      () => ({
        smallMicroEnterprise: maybe(() => chance(0.5)),
        threeZerosEnterprise: maybe(() => chance(0.5)),
        threeSavingsEnterprise: maybe(() => chance(0.5)),
        redLineInvestment: maybe(() => chance(0.5)),
      }),
      0.3,
    ),
  };
  return { record, asOf, facts: facts as FullFacts, unknown };
}

const usual = [
  'supportingWorks',
  'customerExternalWorks',
  'voltageLevel',
  'intakeChannel',
  'worksType',
  'usage',
] as const;
const scopes = ['gridRelatedEquipment', 'securityPowerSupply', 'allElectricalEquipment', 'civilWorks'] as const;
const fundings = [
  'annualCostPlan', 'projectPackage', 'investmentPlanAfterDecision', 'annualInvestmentPlan', 'annualComprehensivePlan',
] as const; // prettier-ignore
const boundaries = [
  'planningRedLine', 'meterBox', 'propertyBoundaryWithHouseholdMeters', 'propertyBoundaryWithMasterMeter',
  'gridConnectionPoint',
] as const; // prettier-ignore
const assets = [
  'boundarySupport', 'firstBreaker', 'billingMeter', 'gridSideWorks', 'worksToRedLine', 'meterBox', 'householdMeters',
  'masterMeter', 'customerSideWorks',
] as const; // prettier-ignore

function plusMinutes(instant: string, minutes: number): string {
  const inChina = new Date(Date.parse(instant) + minutes * 60_000 + 8 * 3_600_000);
  return `${inChina.toISOString().slice(0, 19)}+08:00`;
}
