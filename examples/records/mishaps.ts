/** Mistakes for every finding code: the kind of case in which each occurs, and how it changes the record. */
import type {
  CaseRecord,
  FindingCode,
  IntakeRecord,
  ReviewRecord,
  StageRecord,
  WorksRecord,
} from '../../src/compliance';
import type { CaseKindName } from './clean-cases';
import { instantAt, workingDaysAfter } from './dates';

/** A mistake in the handling of a case. */
export interface Mishap {
  readonly kind: CaseKindName;
  readonly apply: (record: CaseRecord) => CaseRecord;
}

/** Mistakes by the finding code that they cause. */
export const mishaps: Readonly<Record<FindingCode, Mishap>> = {
  'channel-not-permitted': intakeMishap('smallShop', () => ({ channel: 'other' })),
  'application-refused': intakeMishap('farmPump', () => ({ accepted: false })),
  'late-system-entry': intakeMishap('lowVoltageHome', ({ appliedAt = '' }) => ({
    channel: 'businessHall',
    enteredAt: instantAt(workingDaysAfter(appliedAt.slice(0, 10), 1), 545),
  })),
  'late-dispatch': intakeMishap('smallShop', ({ appliedAt = '' }) => ({
    channel: 'phone',
    phoneEndedAt: instantAt(appliedAt.slice(0, 10), 1_022),
    dispatchedAt: instantAt(appliedAt.slice(0, 10), 1_047),
  })),
  'document-over-collection': intakeMishap('factory', () => ({
    channel: 'businessHall',
    demanded: ['businessLicence', 'titleDeed', 'taxCertificate', 'environmentalAssessment'],
  })),
  'document-obtainable-by-sharing': intakeMishap('lowVoltageHome', () => ({
    channel: 'businessHall',
    demanded: ['identityCard', 'titleDeed'],
    availableBySharing: ['identityCard'],
  })),
  'missing-government-approval': intakeMishap('hospital', ({ presented = [] }) => ({
    presented: presented.filter((paper) => paper !== 'approvalDocument'),
  })),
  'missing-high-voltage-statement': intakeMishap('smallHighVoltageFirm', ({ presented = [] }) => ({
    presented: presented.filter((paper) => paper !== 'voluntaryHighVoltageStatement'),
  })),
  'importance-not-stated': planMishap('hospital', () => ({ statesImportance: false })),
  'stage-not-in-plan': {
    kind: 'smallShop',
    apply: (record) => {
      const day = record.stages?.[0]?.completedOn ?? '';
      const added = { stage: 'supplyPlanReply', startedOn: day, completedOn: day, recordedOn: day } as const;
      return { ...record, stages: [...(record.stages ?? []).slice(0, 1), added, ...(record.stages ?? []).slice(1)] };
    },
  },
  'stage-out-of-order': stageMishap('enlargedFactory', 'meterConnection', ({ startedOn = '' }, { stages = [] }) => ({
    startedOn: stages[1]?.startedOn ?? startedOn,
  })),
  'review-not-permitted': {
    kind: 'smallShop',
    apply: (record) => ({
      ...record,
      reviews: [{ review: 'interimInspection', passed: true, opinions: [{ written: true, itemsBeyondChecklist: 0 }] }],
    }),
  },
  'review-scope-exceeded': reviewMishap('factory', () => ({ scope: ['gridRelatedEquipment', 'civilWorks'] })),
  'review-opinion-repeated': reviewMishap('estate', ({ opinions = [] }) => ({
    opinions: [
      ...opinions,
      ...opinions.map((opinion) => ({ ...opinion, issuedOn: workingDaysAfter(opinion.issuedOn ?? '2021-06-30', 2) })),
    ],
  })),
  'review-opinion-not-written': reviewMishap('chargingStation', ({ opinions = [] }) => ({
    opinions: opinions.map((opinion) => ({ ...opinion, written: false })),
  })),
  'review-beyond-checklist': reviewMishap('factory', ({ opinions = [] }) => ({
    opinions: opinions.map((opinion) => ({ ...opinion, itemsBeyondChecklist: 3 })),
  })),
  'process-overtime': {
    kind: 'smallShop',
    apply: (record) => delayed(record, 6),
  },
  'energised-without-acceptance': reviewMishap('chargingStation', () => ({ passed: false })),
  'energised-before-works': {
    kind: 'factory',
    apply: ({ works, connectedOn, ...record }) => ({
      ...record,
      connectedOn,
      works: works?.map(({ agreedOn: _agreedOn, ...item }) => ({
        ...item,
        completedOn: workingDaysAfter(connectedOn ?? '', 1),
      })),
    }),
  },
  'external-works-before-design-review': reviewMishap('hospital', ({ opinions = [] }) => ({
    opinions: opinions.map((opinion) => ({
      ...opinion,
      issuedOn: workingDaysAfter(opinion.issuedOn ?? '2021-07-01', 10),
    })),
  })),
  'supply-plan-mode-mismatch': {
    kind: 'factory',
    apply: ({ facts, supplyPlan, ...record }) => ({
      ...record,
      facts: { ...facts, directAccess: true },
      supplyPlan: { ...supplyPlan, mode: 'jointPreparation' },
    }),
  },
  'contractor-designated': {
    kind: 'enlargedFactory',
    apply: (record) => ({ ...record, contractors: [{ role: 'construction', designatedBy: 'affiliate' }] }),
  },
  'contractor-not-tendered': {
    kind: 'parkFactory',
    apply: (record) => ({
      ...record,
      contractors: [{ role: 'design', designatedBy: 'customer', affiliated: true, tendered: false }],
    }),
  },
  'free-handover-missing': { kind: 'estate', apply: (record) => ({ ...record, handover: { free: false } }) },
  'record-contradicts-facts': {
    kind: 'workshopWithWorks',
    apply: ({ facts, ...record }) => ({ ...record, facts: { ...facts, supportingWorks: false } }),
  },
  'internal-approval-not-permitted': planMishap('hospital', () => ({ internalApprovals: 2 }), {
    kind: 'factory',
    facts: { directAccess: true },
    mode: 'onSite',
  }),
  'constrained-filing-late': constraintMishap(({ foundOn = '' }) => ({ filedOn: workingDaysAfter(foundOn, 5) })),
  'transitional-plan-missing': constraintMishap(() => ({ transitionalPlan: false })),
  'upgrade-not-started': constraintMishap(() => ({ upgradeStarted: false })),
  'works-overtime': {
    kind: 'workshopWithWorks',
    apply: (record) => {
      const late = worksMishap(({ startedOn = '' }) => ({ completedOn: workingDaysAfter(startedOn, 16) })).apply(
        record,
      );
      return delayed(late, 8);
    },
  },
  'works-agreed-too-late': worksMishap(({ startedOn = '' }) => ({ agreedOn: workingDaysAfter(startedOn, 45) })),
  'works-after-customer-works': {
    kind: 'factory',
    apply: ({ works, ...record }) => ({
      ...record,
      works: works?.map(({ agreedOn: _agreedOn, ...item }) => item),
      customerWorksCompletedOn: works?.[0]?.startedOn ?? '',
    }),
  },
  'works-after-agreed-date': worksMishap(({ startedOn = '', completedOn }) => ({
    agreedOn: startedOn,
    completedOn: completedOn ?? startedOn,
  })),
  'works-contract-missing': worksMishap(() => ({ contractSigned: false })),
  'works-funding-mismatch': worksMishap(() => ({ funding: 'projectPackage' })),
  'works-leader-missing': { ...worksMishap(() => ({ leaderNamed: false })), kind: 'steelWorks' },
  'boundary-mismatch': { kind: 'parkFactory', apply: (record) => ({ ...record, boundary: 'gridConnectionPoint' }) },
  'asset-funded-by-customer': {
    kind: 'chargingStation',
    apply: ({ assets = [], ...record }) => ({
      ...record,
      assets: assets.map(({ asset }) => ({ asset, fundedBy: 'customer' })),
    }),
  },
  'supply-line-mismatch': { kind: 'enlargedFactory', apply: (record) => ({ ...record, supplyLine: 'dedicatedLine' }) },
  'label-contradicts-decision': {
    kind: 'parkFactory',
    apply: (record) => ({ ...record, labels: { redLineInvestment: false } }),
  },
  'fee-not-permitted': {
    kind: 'lowVoltageHome',
    apply: (record) => ({ ...record, fees: [{ item: 'meterInstallation', amountYuan: 260 }] }),
  },
  'outage-plan-mismatch': {
    kind: 'parkFactory',
    apply: ({ outage, ...record }) => ({ ...record, outage: { ...outage, plan: 'monthly' } }),
  },
  'energised-after-intended-date': {
    kind: 'enlargedFactory',
    apply: ({ outage, ...record }) => ({
      ...record,
      outage: { ...outage, scheduledOn: workingDaysAfter(outage?.intendedOn ?? '', 4) },
    }),
  },
  'agency-missing': { kind: 'smallShop', apply: (record) => ({ ...record, agency: 'none' }) },
  'responsibility-missing': { kind: 'chargingStation', apply: (record) => ({ ...record, responsiblePersons: 0 }) },
  'back-entry': stageMishap('farmPump', 'meterConnection', ({ completedOn }) => ({
    recordedOn: workingDaysAfter(completedOn ?? '', 3),
  })),
  'not-in-force': intakeMishap('smallShop', () => ({
    appliedAt: instantAt('2021-05-20', 600),
    enteredAt: instantAt('2021-05-20', 615),
  })),
};

function intakeMishap(kind: CaseKindName, change: (intake: IntakeRecord) => Partial<IntakeRecord>): Mishap {
  return {
    kind,
    apply: ({ intake = {}, ...record }) => ({ ...record, intake: { ...intake, ...change(intake) } }),
  };
}

type SupplyPlan = NonNullable<CaseRecord['supplyPlan']>;

function planMishap(
  kind: CaseKindName,
  change: () => Partial<SupplyPlan>,
  instead?: { readonly kind: CaseKindName; readonly facts: CaseRecord['facts']; readonly mode: 'onSite' },
): Mishap {
  return {
    kind: instead?.kind ?? kind,
    apply: ({ supplyPlan = {}, facts, ...record }) => ({
      ...record,
      facts: { ...facts, ...instead?.facts },
      supplyPlan: { ...supplyPlan, ...(instead && { mode: instead.mode }), ...change() },
    }),
  };
}

type Constraint = NonNullable<SupplyPlan['constraint']>;

function constraintMishap(change: (constraint: Constraint) => Partial<Constraint>): Mishap {
  return {
    kind: 'constrainedMill',
    apply: ({ supplyPlan = {}, ...record }) => {
      const { constraint = {} } = supplyPlan;
      return { ...record, supplyPlan: { ...supplyPlan, constraint: { ...constraint, ...change(constraint) } } };
    },
  };
}

function stageMishap(
  kind: CaseKindName,
  name: StageRecord['stage'],
  change: (stage: StageRecord, record: CaseRecord) => Partial<StageRecord>,
): Mishap {
  return {
    kind,
    apply: (record) => ({
      ...record,
      stages: record.stages?.map((stage) => (stage.stage === name ? { ...stage, ...change(stage, record) } : stage)),
    }),
  };
}

function reviewMishap(kind: CaseKindName, change: (review: ReviewRecord) => Partial<ReviewRecord>): Mishap {
  return {
    kind,
    apply: ({ reviews, ...record }) => ({
      ...record,
      reviews: reviews?.map((each) => ({ ...each, ...change(each) })),
    }),
  };
}

function worksMishap(change: (works: WorksRecord) => Partial<WorksRecord>): Mishap {
  return {
    kind: 'factory',
    apply: ({ works, ...record }) => ({ ...record, works: works?.map((item) => ({ ...item, ...change(item) })) }),
  };
}

/** The same case with a later end of its last stage, and the dates that depend on it. */
function delayed({ stages = [], outage, ...record }: CaseRecord, workingDays: number): CaseRecord {
  const last = stages.at(-1);
  const end = workingDaysAfter(last?.completedOn ?? '', workingDays);
  const outageDates = outage === undefined ? {} : { outage: { ...outage, intendedOn: end, scheduledOn: end } };
  return {
    ...record,
    ...outageDates,
    stages: stages.map((stage) => (stage === last ? { ...stage, completedOn: end, recordedOn: end } : stage)),
    connectedOn: end,
  };
}
