export { isUrgentWorks, type UrgencyFacts } from './is-urgent-works';
export { leadershipSupervision } from './leadership-supervision';
export {
  supportingWorksDeadline,
  type MissingWorksFact,
  type SupportingWorksAnswer,
  type SupportingWorksDeadline,
  type SupportingWorksRequest,
  type WorksItem,
} from './supporting-works-deadline';
export { supportingWorksFunding } from './supporting-works-funding';
export { supportingWorksLimit } from './supporting-works-limit';
