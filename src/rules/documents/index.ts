export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export {
  assessDocuments,
  safeAssessDocuments,
  type DocumentAnswer,
  type DocumentAssessment,
  type DocumentDemand,
  type DocumentOptions,
  type DocumentRequest,
} from './assess-documents';
export {
  constraintFilingDuty,
  safeConstraintFilingDuty,
  safeSystemEntryDuty,
  safeTelephoneDispatchDuty,
  systemEntryDuty,
  telephoneDispatchDuty,
  type ClockDuty,
  type ClockDutyAnswer,
  type ConstraintFilingRequest,
  type SystemEntryRequest,
  type TelephoneDispatchRequest,
} from '../time-limits/clock-duties';
export { consultationDocuments } from './consultation-documents';
export type { DemandOccasion, ExcessGround } from './document-demands';
export type { CollectionPoint, ExemptionGround } from './document-rules';
export { intakeRoute } from './intake-route';
export { requiredDocuments, type RequiredDocument } from './required-documents';
