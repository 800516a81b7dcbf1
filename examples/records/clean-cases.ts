/** The kinds of cases of a month, each handled as the policy requires. */
import type { CaseRecord, IntakeRecord, StageRecord } from '../../src/compliance';
import type { Facts } from '../../src/facts';
import { investmentBoundary, smallMicroEnterprise, supplyLine } from '../../src/rules/investment';
import { agencyService } from '../../src/rules/service';
import { connectionStages, supplyPlanReply, technicalReviews, type ConnectionStage } from '../../src/rules/stages';
import { supportingWorksFunding } from '../../src/rules/supporting-works';
import { instantAt, workingDaysAfter } from './dates';
import type { Random } from './random';

/** Makes a case; the same random numbers give the same case. */
export type CaseKind = (id: string, appliedOn: string, random: Random) => CaseRecord;

const ordinary = {
  applicationType: 'newInstallation',
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
  residentialDistributionWorks: false,
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
  customerExternalWorks: true,
  proactiveService: false,
  residentialSupply: 'none',
  gridConstrained: false,
  singleSource: true,
  directAccess: true,
  automaticPlan: false,
  interruptsOthers: false,
  equipmentSafetyAffected: false,
  liveWorkFeasible: true,
  urgentWorks: false,
  worksNature: 'new',
} as const satisfies Facts;

const lowVoltageHome: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '220V',
    usage: 'residential',
    residentialSupply: 'scatteredDirect',
    equipmentCapacityKw: random.between(6, 12),
    appliedCapacityKva: random.between(6, 12),
    customerExternalWorks: false,
  });

const smallShop: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '380V',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(15, 160),
    appliedCapacityKva: random.between(15, 160),
    customerExternalWorks: false,
  });

const workshopWithWorks: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '380V',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(80, 160),
    appliedCapacityKva: random.between(80, 160),
    supportingWorks: true,
    customerExternalWorks: false,
    worksVoltageLevel: '380V',
    worksType: random.pick(['overheadLine', 'cableLine', 'branchBox']),
  });

const farmPump: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '380V',
    usage: random.pick(['irrigation', 'agriculturalProduction']),
    equipmentCapacityKw: random.between(11, 90),
    appliedCapacityKva: random.between(11, 90),
  });

const factory: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(250, 3_000),
    appliedCapacityKva: random.between(315, 3_150),
    supportingWorks: true,
    worksVoltageLevel: '10kV',
    worksType: random.pick(['lineTap', 'overheadLine', 'ringMainUnit']),
    automaticPlan: true,
    directAccess: random.pick([true, false]),
  });

const parkFactory: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'industrialCommercial',
    parkLevel: random.pick(['provincial', 'national']),
    equipmentCapacityKw: random.between(400, 6_000),
    appliedCapacityKva: random.between(630, 7_500),
    supportingWorks: true,
    customerExternalWorks: false,
    worksVoltageLevel: '10kV',
    worksType: random.pick(['cableLine', 'switchingStation', 'ringMainUnit']),
    directAccess: false,
    liveWorkFeasible: false,
  });

const chargingStation: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'industrialCommercial',
    evChargingFacility: true,
    equipmentCapacityKw: random.between(240, 960),
    appliedCapacityKva: random.between(400, 1_250),
    customerExternalWorks: false,
  });

const enlargedFactory: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    applicationType: 'capacityIncrease',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(800, 2_500),
    appliedCapacityKva: random.between(1_000, 3_150),
    customerExternalWorks: false,
  });

const hospital: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'other',
    ownership: 'stateOwnedSubsidiary',
    importantCustomer: true,
    equipmentCapacityKw: random.between(900, 2_000),
    appliedCapacityKva: random.between(1_250, 2_500),
    singleSource: false,
    supportingWorks: true,
    worksVoltageLevel: '10kV',
    worksType: 'cableLine',
    liveWorkFeasible: false,
  });

const estate: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'residential',
    residentialSupply: 'meteredPerHousehold',
    residentialDistributionWorks: true,
    assetTransfer: true,
    equipmentCapacityKw: random.between(2_000, 6_000),
    appliedCapacityKva: random.between(2_500, 6_300),
    automaticPlan: true,
    directAccess: false,
  });

const smallHighVoltageFirm: CaseKind = (id, appliedOn, random) =>
  handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(120, 160),
    appliedCapacityKva: random.between(120, 160),
    customerExternalWorks: false,
  });

const constrainedMill: CaseKind = (id, appliedOn, random) => ({
  ...handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '10kV',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(1_500, 4_000),
    appliedCapacityKva: random.between(2_000, 5_000),
    gridConstrained: true,
  }),
});

const steelWorks: CaseKind = (id, appliedOn, random) => {
  const record = handled(id, appliedOn, random, {
    ...ordinary,
    voltageLevel: '110kV',
    usage: 'industrialCommercial',
    equipmentCapacityKw: random.between(20_000, 40_000),
    appliedCapacityKva: random.between(31_500, 50_000),
    supportingWorks: true,
    worksVoltageLevel: '110kV',
    worksType: 'substationBay',
    urgentWorks: true,
    singleSource: false,
    directAccess: false,
    liveWorkFeasible: false,
  });
  return { ...record, works: record.works?.map((item) => ({ ...item, leaderNamed: true })) };
};

/** The kinds by name. */
export const caseKinds = {
  lowVoltageHome,
  smallShop,
  workshopWithWorks,
  farmPump,
  factory,
  parkFactory,
  chargingStation,
  enlargedFactory,
  hospital,
  estate,
  smallHighVoltageFirm,
  constrainedMill,
  steelWorks,
} as const satisfies Record<string, CaseKind>;

/** The name of a kind. */
export type CaseKindName = keyof typeof caseKinds;

/** A case that was handled as the policy requires. */
function handled(id: string, appliedOn: string, random: Random, facts: Facts): CaseRecord {
  const isHigh = facts.voltageLevel !== '220V' && facts.voltageLevel !== '380V';
  const plan = outcomeOf(connectionStages.decide(facts));
  const intake = intakeOf(appliedOn, facts, isHigh, random);
  const stages = stagesOf(plan, appliedOn, isHigh, random);
  const firstStage = stages[0]?.completedOn ?? appliedOn;
  const repliedOn = stages.find(({ stage }) => stage === 'supplyPlanReply')?.completedOn ?? undefined;
  const ownWorks = stages.find(({ stage }) => stage === 'customerExternalWorks')?.completedOn ?? undefined;
  const works = facts.supportingWorks === true ? worksOf(facts, repliedOn ?? firstStage) : undefined;
  const worksEnd = works?.completedOn ?? undefined;
  const lastStage = stages.at(-1);
  const connecting = connectingStage(stages, ownWorks, worksEnd, isHigh, random);
  const connectedOn = connecting?.completedOn ?? lastStage?.completedOn ?? appliedOn;
  const line = outcomeOf(supplyLine.decide(facts));
  return {
    id,
    facts,
    intake,
    ...(isHigh && { consultation: { demanded: facts.voltageLevel === '10kV' ? ['businessLicence'] : [] } }),
    ...(repliedOn !== undefined && { supplyPlan: supplyPlanOf(facts, repliedOn) }),
    stages: connecting === undefined ? stages : [...stages.slice(0, -1), connecting],
    ...reviewsOf(facts, repliedOn ?? connectedOn, connecting?.startedOn ?? connectedOn),
    ...(works !== undefined && { works: [works] }),
    ...(ownWorks !== undefined && works !== undefined && { customerWorksCompletedOn: later(ownWorks, worksEnd) }),
    boundary: outcomeOf(investmentBoundary.decide(facts)),
    ...(line !== 'notGoverned' && { supplyLine: line }),
    assets: [
      { asset: 'firstBreaker', fundedBy: 'utility' },
      { asset: 'billingMeter', fundedBy: 'utility' },
      { asset: 'customerSideWorks', fundedBy: 'customer' },
    ],
    fees: facts.importantCustomer === true ? [{ item: 'highReliabilitySupply', amountYuan: 52_500 }] : [],
    ...(isHigh && { outage: outageOf(facts, connectedOn) }),
    agency: outcomeOf(agencyService.decide(facts)),
    ...((isHigh || outcomeOf(smallMicroEnterprise.decide(facts))) && { responsiblePersons: 2 }),
    connectedOn,
  };
}

function intakeOf(appliedOn: string, facts: Facts, isHigh: boolean, random: Random): IntakeRecord {
  const channel = random.pick(['businessHall', 'online', 'online', 'phone'] as const);
  const minutes = random.between(510, 1_020);
  const owner = facts.usage === 'residential' && !isHigh ? 'identityCard' : 'businessLicence';
  const smallMicroAtHigh = isHigh && outcomeOf(smallMicroEnterprise.decide(facts));
  return {
    channel,
    appliedAt: instantAt(appliedOn, minutes),
    enteredAt: instantAt(appliedOn, minutes + random.between(3, 40)),
    ...(channel === 'phone' && {
      phoneEndedAt: instantAt(appliedOn, minutes + 4),
      dispatchedAt: instantAt(appliedOn, minutes + random.between(6, 20)),
    }),
    accepted: true,
    presented: [
      owner,
      'titleDeed',
      ...(facts.importantCustomer === true ? ['approvalDocument'] : []),
      ...(smallMicroAtHigh ? ['voluntaryHighVoltageStatement'] : []),
    ],
    demanded: channel === 'businessHall' ? [owner, 'titleDeed'] : [],
  };
}

/** The stages one after another, within their limits. */
function stagesOf(
  plan: readonly ConnectionStage[],
  appliedOn: string,
  isHigh: boolean,
  random: Random,
): readonly StageRecord[] {
  let day = appliedOn;
  return plan.map((stage) => {
    const startedOn = day;
    day = workingDaysAfter(day, daysFor(stage, isHigh, random));
    return { stage, startedOn, completedOn: day, recordedOn: day };
  });
}

function daysFor(stage: ConnectionStage, isHigh: boolean, random: Random): number {
  switch (stage) {
    case 'application':
      return isHigh ? 1 : 0;
    case 'supplyPlanReply':
      return random.between(3, 8);
    case 'customerExternalWorks':
      return isHigh ? random.between(22, 34) : random.between(2, 5);
    case 'meterConnection':
      return isHigh ? random.between(2, 4) : random.between(1, 2);
  }
}

/** The last stage; at high voltage it follows the works of both sides, which the limit does not count. */
function connectingStage(
  stages: readonly StageRecord[],
  ownWorks: string | undefined,
  worksEnd: string | undefined,
  isHigh: boolean,
  random: Random,
): StageRecord | undefined {
  const last = stages.at(-1);
  if (last?.startedOn === undefined || worksEnd === undefined) return undefined;
  const startedOn = isHigh ? later(later(last.startedOn, ownWorks), worksEnd) : last.startedOn;
  const completedOn = workingDaysAfter(isHigh ? startedOn : worksEnd, isHigh ? random.between(2, 4) : 1);
  return { ...last, startedOn, completedOn, recordedOn: completedOn };
}

function supplyPlanOf(facts: Facts, repliedOn: string): CaseRecord['supplyPlan'] {
  const mode = outcomeOf(supplyPlanReply.decide(facts));
  return {
    mode,
    repliedOn,
    internalApprovals: 0,
    ...(facts.importantCustomer === true && { statesImportance: true }),
    ...(facts.gridConstrained === true && {
      constraint: {
        foundOn: repliedOn,
        filedOn: workingDaysAfter(repliedOn, 1),
        gridCaused: true,
        transitionalPlan: true,
        upgradeStarted: true,
      },
    }),
  };
}

type Works = NonNullable<CaseRecord['works']>[number];

function worksOf(facts: Facts, startedOn: string): Works {
  const { worksVoltageLevel, worksType, worksNature, urgentWorks } = facts;
  const days = worksVoltageLevel === '380V' ? 9 : worksType === 'lineTap' ? 6 : 17;
  return {
    ...(worksVoltageLevel !== undefined && { voltageLevel: worksVoltageLevel }),
    ...(worksType !== undefined && { type: worksType }),
    ...(worksNature !== undefined && { nature: worksNature }),
    ...(urgentWorks !== undefined && { urgent: urgentWorks }),
    startedOn,
    agreedOn: workingDaysAfter(startedOn, days),
    completedOn: workingDaysAfter(startedOn, days - 1),
    funding: outcomeOf(supportingWorksFunding.decide(facts)),
    contractSigned: true,
  };
}

function reviewsOf(facts: Facts, repliedOn: string, heldOn: string): Pick<CaseRecord, 'reviews'> {
  const { designReview, interimInspection, completionAcceptance, scope } = outcomeOf(technicalReviews.decide(facts));
  const held = Object.entries({ designReview, interimInspection, completionAcceptance }).filter(([, due]) => due);
  if (held.length === 0) return {};
  return {
    reviews: held.map(([review]) => ({
      review: review as 'designReview' | 'interimInspection' | 'completionAcceptance', // the keys above
      scope,
      passed: true,
      opinions: [{ issuedOn: review === 'designReview' ? repliedOn : heldOn, written: true, itemsBeyondChecklist: 0 }],
    })),
  };
}

function outageOf({ liveWorkFeasible, voltageLevel }: Facts, connectedOn: string): CaseRecord['outage'] {
  const plan = liveWorkFeasible === true ? 'onDemand' : voltageLevel === '10kV' ? 'weekly' : 'monthly';
  return { plan, intendedOn: connectedOn, scheduledOn: connectedOn };
}

/** The outcome of an answer, which the facts of the examples always decide. */
function outcomeOf<Outcome>(
  answer: { readonly status: 'decided'; readonly outcome: Outcome } | { readonly status: 'open' },
): Outcome {
  if (answer.status === 'open') throw new TypeError('The facts of the examples are complete');
  return answer.outcome;
}

function later(one: string, other: string | undefined): string {
  return other === undefined || one > other ? one : other;
}
