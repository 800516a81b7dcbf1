export { administrativeApproval } from './administrative-approval';
export {
  alertLevel,
  alertRecipient,
  dutyAlertLevel,
  type AlertLevel,
  type AlertRecipient,
  type ElapsedTime,
} from './alert-level';
export {
  processDeadline,
  type ProcessDeadline,
  type ProcessDeadlineRequest,
  type UncountedPeriod,
} from './process-deadline';
export { processTimeLimit } from './process-time-limit';
export type { RuleOptions } from '../../policy/rule-options';
