export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export { administrativeApproval } from './administrative-approval';
export {
  alertLevel,
  alertRecipient,
  dutyAlertLevel,
  safeAlertLevel,
  type AlertLevel,
  type AlertRecipient,
  type ElapsedTime,
} from './alert-level';
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
} from './clock-duties';
export {
  processDeadline,
  safeProcessDeadline,
  type ProcessDeadline,
  type ProcessDeadlineRequest,
  type UncountedPeriod,
} from './process-deadline';
export { processTimeLimit } from './process-time-limit';
export type { RuleOptions } from '../../policy/rule-options';
