export { leadershipSupervision } from './leadership-supervision';
export { supportingWorksFunding } from './supporting-works-funding';
export { supportingWorksLimit } from './supporting-works-limit';
