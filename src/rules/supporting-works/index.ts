export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export { isUrgentWorks, safeIsUrgentWorks, type UrgencyFacts } from './is-urgent-works';
export { leadershipSupervision } from './leadership-supervision';
export type {
  MissingWorksFact,
  SupportingWorksAnswer,
  SupportingWorksDeadline,
  SupportingWorksRequest,
  WorksItem,
} from './supporting-works-answer';
export { safeSupportingWorksDeadline, supportingWorksDeadline } from './supporting-works-deadline';
export { supportingWorksFunding } from './supporting-works-funding';
export { supportingWorksLimit } from './supporting-works-limit';
