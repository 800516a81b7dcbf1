import type { Infer } from '../../plain/read/infer';
import type {
  assetShape,
  constraintShape,
  consultationShape,
  contractorShape,
  demandedDocumentShape,
  feeShape,
  handoverShape,
  intakeShape,
  labelsShape,
  opinionShape,
  outageShape,
  recordShape,
  reviewShape,
  stageShape,
  supplyPlanShape,
  suspensionShape,
  worksShape,
} from './record-shape';

/**
 * What is known of one connection case: its facts and what happened. Every part but `id` and `facts` may be left out or
 * `undefined`, and what is left out is not judged. Dates are `YYYY-MM-DD` in China, instants ISO 8601 with an offset.
 * Where the type of a date allows `null`, it says that the event has not happened yet and its duty runs on. A `null` in
 * any other date is read like one that is left out.
 */
export interface CaseRecord extends Infer<typeof recordShape> {}

/** How the application was taken in. */
export interface IntakeRecord extends Infer<typeof intakeShape> {}

/** A document that the utility demanded, and when. */
export interface DemandedDocument extends Infer<typeof demandedDocumentShape> {}

/** A consultation before the application. */
export interface ConsultationRecord extends Infer<typeof consultationShape> {}

/** The reply to the customer with the supply plan. */
export interface SupplyPlanRecord extends Infer<typeof supplyPlanShape> {}

/** A constraint of the grid, and what was done about it. */
export interface ConstraintRecord extends Infer<typeof constraintShape> {}

/** One stage as it went. */
export interface StageRecord extends Infer<typeof stageShape> {}

/** One technical review as it was held. */
export interface ReviewRecord extends Infer<typeof reviewShape> {}

/** One opinion that a review gave. */
export interface OpinionRecord extends Infer<typeof opinionShape> {}

/** One item of supporting works. What it leaves out is taken from the facts of the works. */
export interface WorksRecord extends Infer<typeof worksShape> {}

/** A time that is not counted against the utility. */
export interface SuspensionRecord extends Infer<typeof suspensionShape> {}

/** A firm that worked for the customer. */
export interface ContractorRecord extends Infer<typeof contractorShape> {}

/** How assets were handed over to the utility. */
export interface HandoverRecord extends Infer<typeof handoverShape> {}

/** Who paid for an asset. */
export interface AssetRecord extends Infer<typeof assetShape> {}

/** A fee that the customer was charged. */
export interface FeeRecord extends Infer<typeof feeShape> {}

/** The outage in which the customer is connected. */
export interface OutageRecord extends Infer<typeof outageShape> {}

/** How the supply plan was prepared and answered. */
export type SupplyPlanMode = NonNullable<SupplyPlanRecord['mode']>;

/** From which plan supporting works are paid. */
export type WorksFunding = NonNullable<WorksRecord['funding']>;

/** How another system labels the customer. Labels are outcomes of the rules, and are held against them. */
export interface LabelsRecord extends Infer<typeof labelsShape> {}

/** A label that another system gives to customers. */
export type CustomerLabel = keyof LabelsRecord;

/** How soon an outage plan comes round, fastest first. */
export type OutagePlan = NonNullable<OutageRecord['plan']>;

/** Which matters a person of the utility handles for the customer, none first. */
export type AgencyScope = NonNullable<CaseRecord['agency']>;
