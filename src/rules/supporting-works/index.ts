export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export { isUrgentWorks, safeIsUrgentWorks, type UrgencyFacts } from './is-urgent-works';
export { leadershipSupervision } from './leadership-supervision';
export {
  safeSupportingWorksDeadline,
  supportingWorksDeadline,
  type MissingWorksFact,
  type SupportingWorksAnswer,
  type SupportingWorksDeadline,
  type SupportingWorksRequest,
  type WorksItem,
} from './supporting-works-deadline';
export { supportingWorksFunding } from './supporting-works-funding';
export { supportingWorksLimit } from './supporting-works-limit';
