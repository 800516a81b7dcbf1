export {
  assessDocuments,
  type CollectionPoint,
  type DocumentAnswer,
  type DocumentAssessment,
  type DocumentOptions,
  type DocumentRequest,
  type ExcessGround,
  type ExemptionGround,
} from './assess-documents';
export {
  constraintFilingDuty,
  systemEntryDuty,
  telephoneDispatchDuty,
  type ClockDuty,
  type ClockDutyAnswer,
  type ConstraintFilingRequest,
  type SystemEntryRequest,
  type TelephoneDispatchRequest,
} from './clock-duties';
export { consultationDocuments } from './consultation-documents';
export { intakeRoute } from './intake-route';
export { requiredDocuments, type RequiredDocument } from './required-documents';
