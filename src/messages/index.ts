export { decisionTitle } from './decision-title';
export {
  describeClock,
  describeDocuments,
  describeProcessDeadline,
  describeProgress,
  describePublicationGaps,
  describeSupportingWorksDeadline,
  describeUrgency,
} from './describe-answers';
export { describeIntakeProblem } from './describe-intake-problem';
export { describeProblem } from './describe-problem';
export { describeTableProblem } from './describe-table-problem';
export {
  explain,
  type Explanation,
  type ExplanationContext,
  type ExplanationLine,
  type ExplanationParagraph,
} from './explain';
export { findingMessage } from './finding-message';
export { findingTitle } from './finding-title';
export type { Language } from './language';
export type { Problem } from './problem-text';
export type { ParagraphKind, ProblemCode } from './texts';
