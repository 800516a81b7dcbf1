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
 * The facts and events of one connection case. Every part except `id` and `facts` may be left out or `undefined`; what
 * is left out is not judged. Dates are `YYYY-MM-DD` in China, instants ISO 8601 with an offset. If the type of a date
 * allows `null`, null means that the event has not happened yet and its time limit still runs. In any other date null
 * is read as if it were left out.
 */
export interface CaseRecord extends Infer<typeof recordShape> {}

/** The intake of the application. */
export interface IntakeRecord extends Infer<typeof intakeShape> {}

/** A document that the utility demanded, and when. */
export interface DemandedDocument extends Infer<typeof demandedDocumentShape> {}

/** A consultation before the application. */
export interface ConsultationRecord extends Infer<typeof consultationShape> {}

/** The reply to the customer with the supply plan. */
export interface SupplyPlanRecord extends Infer<typeof supplyPlanShape> {}

/** A constraint of the grid, and the response to it. */
export interface ConstraintRecord extends Infer<typeof constraintShape> {}

/** One stage of the case. */
export interface StageRecord extends Infer<typeof stageShape> {}

/** One technical review. */
export interface ReviewRecord extends Infer<typeof reviewShape> {}

/** One opinion given by a review. */
export interface OpinionRecord extends Infer<typeof opinionShape> {}

/** One item of supporting works. What it leaves out is taken from the facts about works. */
export interface WorksRecord extends Infer<typeof worksShape> {}

/** A period that is not counted for the utility. */
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

/** The labels that another system gives to the customer. They are compared with the decisions. */
export interface LabelsRecord extends Infer<typeof labelsShape> {}

/** A label that another system gives to customers. */
export type CustomerLabel = keyof LabelsRecord;

/** How often the outage plan is made, the fastest first. */
export type OutagePlan = NonNullable<OutageRecord['plan']>;

/** The matters that a person of the utility handles for the customer, from none to all. */
export type AgencyScope = NonNullable<CaseRecord['agency']>;
