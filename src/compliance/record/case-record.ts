import type { Facts } from '../../facts';
import type { Asset, InvestmentBoundary } from '../../rules/investment';
import type { ConnectionStage, ReviewScope, TechnicalReview } from '../../rules/stages';

/** How the supply plan was prepared and answered. */
export type SupplyPlanMode = 'notRequired' | 'transitionalPlan' | 'onSite' | 'automatic' | 'jointPreparation';

/** From which plan supporting works are paid. */
export type WorksFunding =
  | 'annualCostPlan'
  | 'projectPackage'
  | 'investmentPlanAfterDecision'
  | 'annualInvestmentPlan'
  | 'annualComprehensivePlan';

/** How soon an outage plan comes round, fastest first. */
export type OutagePlan = 'onDemand' | 'daily' | 'weekly' | 'biweekly' | 'monthly';

/** Which matters a person of the utility handles for the customer, none first. */
export type AgencyScope = 'none' | 'internal' | 'internalAndExternal';

/**
 * What is known of one connection case: its facts and what happened. Every part but `id` and `facts` may be left out or
 * `undefined`, and what is left out is not judged. Dates are `YYYY-MM-DD` in China, instants ISO 8601 with an offset.
 * Where the type of a date allows `null`, it says that the event has not happened yet and its duty runs on. A `null` in
 * any other date is read like one that is left out.
 */
export interface CaseRecord {
  /** Names the case in results; not empty. */
  readonly id: string;
  /** The facts of the request; unknown ones may be left out. */
  readonly facts: Facts;
  readonly intake?: IntakeRecord | undefined;
  readonly consultation?: ConsultationRecord | undefined;
  readonly supplyPlan?: SupplyPlanRecord | undefined;
  readonly stages?: readonly StageRecord[] | undefined;
  readonly reviews?: readonly ReviewRecord[] | undefined;
  /** The supporting works of the grid. */
  readonly works?: readonly WorksRecord[] | undefined;
  /** The date on which the customer plans to complete its own works. */
  readonly customerWorksPlannedOn?: string | undefined;
  /** The date on which the customer's own works were complete. */
  readonly customerWorksCompletedOn?: string | undefined;
  /** Times that are not counted against the utility. */
  readonly suspensions?: readonly SuspensionRecord[] | undefined;
  /** Who designed, built or supplied the customer's works. */
  readonly contractors?: readonly ContractorRecord[] | undefined;
  readonly handover?: HandoverRecord | undefined;
  /** The supply station in charge, free text to group cases by. */
  readonly station?: string | undefined;
  /** Who handles the case, free text to group cases by. */
  readonly handler?: string | undefined;
  /** Up to which point the utility invests. */
  readonly boundary?: InvestmentBoundary | undefined;
  readonly supplyLine?: 'publicLine' | 'dedicatedLine' | undefined;
  readonly assets?: readonly AssetRecord[] | undefined;
  readonly fees?: readonly FeeRecord[] | undefined;
  readonly outage?: OutageRecord | undefined;
  /** Which matters were handled for the customer. */
  readonly agency?: AgencyScope | undefined;
  /** How many persons are named responsible for the project. */
  readonly responsiblePersons?: number | undefined;
  /** The date on which the customer got power; `null`: not yet. */
  readonly connectedOn?: string | null | undefined;
}

/** How the application was taken in. */
export interface IntakeRecord {
  /** Left out: the fact `intakeChannel`. */
  readonly channel?: Facts['intakeChannel'];
  /** Instant of the application. */
  readonly appliedAt?: string | undefined;
  /** Instant of the entry in the system; `null`: not yet. */
  readonly enteredAt?: string | null | undefined;
  /** Instant of the hang-up. */
  readonly phoneEndedAt?: string | undefined;
  /** Instant at which a telephone booking was dispatched; `null`: not yet. */
  readonly dispatchedAt?: string | null | undefined;
  readonly accepted?: boolean | undefined;
  readonly commitmentSigned?: boolean | undefined;
  /** Whether the customer was authenticated by a face scan. */
  readonly realNameAuthenticated?: boolean | undefined;
  /** The documents the customer has presented over the whole case, `RequiredDocument` or others. */
  readonly presented?: readonly string[] | undefined;
  /** The documents the utility demanded, each by its name alone or with the occasion. */
  readonly demanded?: readonly (string | DemandedDocument)[] | undefined;
  /** The documents the utility can fetch by data sharing. */
  readonly availableBySharing?: readonly string[] | undefined;
}

/** A document that the utility demanded, and when. */
export interface DemandedDocument {
  readonly document: string;
  /** Left out: somewhere in the case. */
  readonly at?: 'booking' | 'survey' | 'later' | undefined;
}

/** A consultation before the application. */
export interface ConsultationRecord {
  /** The documents the utility demanded. */
  readonly demanded?: readonly string[] | undefined;
}

/** The reply to the customer with the supply plan. */
export interface SupplyPlanRecord {
  readonly mode?: SupplyPlanMode | undefined;
  /** The date on which the customer was given the plan; `null`: not yet. */
  readonly repliedOn?: string | null | undefined;
  /** How many approvals the plan went through inside the utility. */
  readonly internalApprovals?: number | undefined;
  /** Whether the plan names the customer important. */
  readonly statesImportance?: boolean | undefined;
  /** Present if the grid cannot take the customer as applied for. */
  readonly constraint?: ConstraintRecord | undefined;
}

/** A constraint of the grid, and what was done about it. */
export interface ConstraintRecord {
  readonly foundOn?: string | undefined;
  /** `null`: not yet. */
  readonly filedOn?: string | null | undefined;
  readonly gridCaused?: boolean | undefined;
  readonly transitionalPlan?: boolean | undefined;
  readonly upgradeStarted?: boolean | undefined;
}

/** One stage as it went. */
export interface StageRecord {
  readonly stage: ConnectionStage;
  readonly startedOn?: string | undefined;
  /** `null`: the stage is still open. */
  readonly completedOn?: string | null | undefined;
  /** The date of the entry in the system. */
  readonly recordedOn?: string | undefined;
}

/** One technical review as it was held. */
export interface ReviewRecord {
  readonly review: TechnicalReview;
  readonly scope?: readonly ReviewScope[] | undefined;
  readonly passed?: boolean | undefined;
  readonly opinions?: readonly OpinionRecord[] | undefined;
}

/** One opinion that a review gave. */
export interface OpinionRecord {
  readonly issuedOn?: string | undefined;
  readonly written?: boolean | undefined;
  /** How many of its items lie outside the published checklist. */
  readonly itemsBeyondChecklist?: number | undefined;
  /** Whether it was given on the customer's corrections to an earlier opinion. */
  readonly afterRectification?: boolean | undefined;
}

/** One item of supporting works. What it leaves out is taken from the facts of the works. */
export interface WorksRecord {
  readonly voltageLevel?: Facts['worksVoltageLevel'];
  readonly type?: Facts['worksType'];
  readonly nature?: Facts['worksNature'];
  readonly urgent?: Facts['urgentWorks'];
  readonly startedOn?: string | undefined;
  /** The completion date agreed with the customer. */
  readonly agreedOn?: string | undefined;
  /** `null`: the works are still going on. */
  readonly completedOn?: string | null | undefined;
  readonly funding?: WorksFunding | undefined;
  readonly contractSigned?: boolean | undefined;
  /** Whether a leader is named to supervise the works. */
  readonly leaderNamed?: boolean | undefined;
}

/** A time that is not counted against the utility. */
export interface SuspensionRecord {
  readonly from?: string | undefined;
  /** `null`: it still lasts. */
  readonly to?: string | null | undefined;
  /** Who or what held the case up. */
  readonly cause?: 'customer' | 'authority' | 'forceMajeure' | undefined;
}

/** A firm that worked for the customer. */
export interface ContractorRecord {
  readonly role?: 'design' | 'construction' | 'equipment' | undefined;
  /** Who chose the firm; `affiliate` is a firm that belongs to the utility. */
  readonly designatedBy?: 'customer' | 'utility' | 'affiliate' | undefined;
  /** Whether the firm belongs to the utility. */
  readonly affiliated?: boolean | undefined;
  /** Whether the firm was chosen by tender. */
  readonly tendered?: boolean | undefined;
}

/** How assets were handed over to the utility. */
export interface HandoverRecord {
  /** Whether they were handed over without payment. */
  readonly free?: boolean | undefined;
}

/** Who paid for an asset. */
export interface AssetRecord {
  readonly asset: Asset;
  readonly fundedBy?: 'utility' | 'customer' | undefined;
}

/** A fee that the customer was charged. */
export interface FeeRecord {
  readonly item: string;
  readonly amountYuan?: number | undefined;
}

/** The outage in which the customer is connected. */
export interface OutageRecord {
  readonly plan?: OutagePlan | undefined;
  /** The date on which the customer means to get power. */
  readonly intendedOn?: string | undefined;
  readonly scheduledOn?: string | undefined;
}
