export { InvalidRequestError } from '../plain/invalid-request-error';
export { YekuoError } from '../plain/yekuo-error';
export type { Problem } from '../plain/problem';
export type {
  AgencyScope,
  AssetRecord,
  CaseRecord,
  ConstraintRecord,
  ConsultationRecord,
  ContractorRecord,
  CustomerLabel,
  DemandedDocument,
  FeeRecord,
  HandoverRecord,
  IntakeRecord,
  LabelsRecord,
  OpinionRecord,
  OutagePlan,
  OutageRecord,
  ReviewRecord,
  StageRecord,
  SupplyPlanMode,
  SupplyPlanRecord,
  SuspensionRecord,
  WorksFunding,
  WorksRecord,
} from './record/case-record';
export { checkCase } from './check-case';
export type { Clock, ClockKind, ClockStatus } from './clock';
export {
  findingCodes,
  type CaseResult,
  type Finding,
  type FindingCode,
  type FindingParameter,
  type RecordPath,
  type Severity,
  type Timeliness,
  type UndeterminedCheck,
} from './finding';
export { MalformedRecordError } from './record/malformed-record-error';
export { openClocks, safeOpenClocks, type CaseClocks } from './open-clocks';
export type { CheckOptions } from './options';
export type { RecordProblem, RecordProblemCode } from './record/record-problem';
export { safeCheckCase, type CaseCheck } from './safe-check-case';
export { runningSummary, summarise } from './summarise';
export type {
  CaseCounts,
  ConfirmedFalsification,
  GroupCounts,
  Indicator,
  RunningSummary,
  StandingCounts,
  Summary,
  SummaryOptions,
  TimelinessSummary,
  VetoedMonth,
} from './summary';
