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
export interface Mistake {
  readonly kind: CaseKindName;
  readonly apply: (record: CaseRecord) => CaseRecord;
}

/** Mistakes by the finding code that they cause. */
export const mistakes: Readonly<Record<FindingCode, Mistake>> = {
  'channel-not-permitted': intakeMistake('smallShop', () => ({ channel: 'other' })),
  'application-refused': intakeMistake('farmPump', () => ({ accepted: false })),
  'late-system-entry': intakeMistake('lowVoltageHome', ({ appliedAt = '' }) => ({
    channel: 'businessHall',
    enteredAt: instantAt(workingDaysAfter(appliedAt.slice(0, 10), 1), 545),
  })),
  'late-dispatch': intakeMistake('smallShop', ({ appliedAt = '' }) => ({
    channel: 'phone',
    phoneEndedAt: instantAt(appliedAt.slice(0, 10), 1_022),
    dispatchedAt: instantAt(appliedAt.slice(0, 10), 1_047),
  })),
  'document-over-collection': intakeMistake('factory', () => ({
    channel: 'businessHall',
    demanded: ['businessLicence', 'titleDeed', 'taxCertificate', 'environmentalAssessment'],
  })),
  'document-obtainable-by-sharing': intakeMistake('lowVoltageHome', () => ({
    channel: 'businessHall',
    demanded: ['identityCard', 'titleDeed'],
    availableBySharing: ['identityCard'],
  })),
  'missing-government-approval': intakeMistake('hospital', ({ presented = [] }) => ({
    presented: presented.filter((paper) => paper !== 'approvalDocument'),
  })),
  'missing-high-voltage-statement': intakeMistake('smallHighVoltageFirm', ({ presented = [] }) => ({
    presented: presented.filter((paper) => paper !== 'voluntaryHighVoltageStatement'),
  })),
  'importance-not-stated': planMistake('hospital', () => ({ statesImportance: false })),
  'stage-not-in-plan': {
    kind: 'smallShop',
    apply: (record) => {
      const day = record.stages?.[0]?.completedOn ?? '';
      const added = { stage: 'supplyPlanReply', startedOn: day, completedOn: day, recordedOn: day } as const;
      return { ...record, stages: [...(record.stages ?? []).slice(0, 1), added, ...(record.stages ?? []).slice(1)] };
    },
  },
  'stage-out-of-order': stageMistake('enlargedFactory', 'meterConnection', ({ startedOn = '' }, { stages = [] }) => ({
    startedOn: stages[1]?.startedOn ?? startedOn,
  })),
  'review-not-permitted': {
    kind: 'smallShop',
    apply: (record) => ({
      ...record,
      reviews: [{ review: 'interimInspection', passed: true, opinions: [{ written: true, itemsBeyondChecklist: 0 }] }],
    }),
  },
  'review-scope-exceeded': reviewMistake('factory', () => ({ scope: ['gridRelatedEquipment', 'civilWorks'] })),
  'review-opinion-repeated': reviewMistake('estate', ({ opinions = [] }) => ({
    opinions: [
      ...opinions,
      ...opinions.map((opinion) => ({ ...opinion, issuedOn: workingDaysAfter(opinion.issuedOn ?? '2021-06-30', 2) })),
    ],
  })),
  'review-opinion-not-written': reviewMistake('chargingStation', ({ opinions = [] }) => ({
    opinions: opinions.map((opinion) => ({ ...opinion, written: false })),
  })),
  'review-beyond-checklist': reviewMistake('factory', ({ opinions = [] }) => ({
    opinions: opinions.map((opinion) => ({ ...opinion, itemsBeyondChecklist: 3 })),
  })),
  'process-overtime': {
    kind: 'smallShop',
    apply: (record) => delayed(record, 6),
  },
  'energised-without-acceptance': reviewMistake('chargingStation', () => ({ passed: false })),
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
  'external-works-before-design-review': reviewMistake('hospital', ({ opinions = [] }) => ({
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
  'internal-approval-not-permitted': planMistake('hospital', () => ({ internalApprovals: 2 }), {
    kind: 'factory',
    facts: { directAccess: true },
    mode: 'onSite',
  }),
  'constrained-filing-late': constraintMistake(({ foundOn = '' }) => ({ filedOn: workingDaysAfter(foundOn, 5) })),
  'transitional-plan-missing': constraintMistake(() => ({ transitionalPlan: false })),
  'upgrade-not-started': constraintMistake(() => ({ upgradeStarted: false })),
  'works-overtime': {
    kind: 'workshopWithWorks',
    apply: (record) => {
      const late = worksMistake(({ startedOn = '' }) => ({ completedOn: workingDaysAfter(startedOn, 16) })).apply(
        record,
      );
      return delayed(late, 8);
    },
  },
  'works-agreed-too-late': worksMistake(({ startedOn = '' }) => ({ agreedOn: workingDaysAfter(startedOn, 45) })),
  'works-after-customer-works': {
    kind: 'factory',
    apply: ({ works, ...record }) => ({
      ...record,
      works: works?.map(({ agreedOn: _agreedOn, ...item }) => item),
      customerWorksCompletedOn: works?.[0]?.startedOn ?? '',
    }),
  },
  'works-after-agreed-date': worksMistake(({ startedOn = '', completedOn }) => ({
    agreedOn: startedOn,
    completedOn: completedOn ?? startedOn,
  })),
  'works-contract-missing': worksMistake(() => ({ contractSigned: false })),
  'works-funding-mismatch': worksMistake(() => ({ funding: 'projectPackage' })),
  'works-leader-missing': { ...worksMistake(() => ({ leaderNamed: false })), kind: 'steelWorks' },
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
  'back-entry': stageMistake('farmPump', 'meterConnection', ({ completedOn }) => ({
    recordedOn: workingDaysAfter(completedOn ?? '', 3),
  })),
  'not-in-force': intakeMistake('smallShop', () => ({
    appliedAt: instantAt('2021-05-20', 600),
    enteredAt: instantAt('2021-05-20', 615),
  })),
};

function intakeMistake(kind: CaseKindName, change: (intake: IntakeRecord) => Partial<IntakeRecord>): Mistake {
  return {
    kind,
    apply: ({ intake = {}, ...record }) => ({ ...record, intake: { ...intake, ...change(intake) } }),
  };
}

type SupplyPlan = NonNullable<CaseRecord['supplyPlan']>;

function planMistake(
  kind: CaseKindName,
  change: () => Partial<SupplyPlan>,
  instead?: { readonly kind: CaseKindName; readonly facts: CaseRecord['facts']; readonly mode: 'onSite' },
): Mistake {
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

function constraintMistake(change: (constraint: Constraint) => Partial<Constraint>): Mistake {
  return {
    kind: 'constrainedMill',
    apply: ({ supplyPlan = {}, ...record }) => {
      const { constraint = {} } = supplyPlan;
      return { ...record, supplyPlan: { ...supplyPlan, constraint: { ...constraint, ...change(constraint) } } };
    },
  };
}

function stageMistake(
  kind: CaseKindName,
  name: StageRecord['stage'],
  change: (stage: StageRecord, record: CaseRecord) => Partial<StageRecord>,
): Mistake {
  return {
    kind,
    apply: (record) => ({
      ...record,
      stages: record.stages?.map((stage) => (stage.stage === name ? { ...stage, ...change(stage, record) } : stage)),
    }),
  };
}

function reviewMistake(kind: CaseKindName, change: (review: ReviewRecord) => Partial<ReviewRecord>): Mistake {
  return {
    kind,
    apply: ({ reviews, ...record }) => ({
      ...record,
      reviews: reviews?.map((each) => ({ ...each, ...change(each) })),
    }),
  };
}

function worksMistake(change: (works: WorksRecord) => Partial<WorksRecord>): Mistake {
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
