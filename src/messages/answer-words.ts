import type { Clock } from '../compliance';
import type { CollectionPoint, ExcessGround, ExemptionGround } from '../rules/documents';
import type { PublicItem } from '../rules/service';
import type { Obstacle } from '../rules/stages';
import type { SupportingWorksDeadline, UrgencyFacts } from '../rules/supporting-works';

/** What a request may lack besides facts. */
export type RequestPart = keyof UrgencyFacts | 'realNameAuthenticated' | 'supportingWorksCompleted';

/** A date of a record that a clock may lack, by its path without indexes. */
export type RecordedDate =
  | 'intake.appliedAt'
  | 'intake.phoneEndedAt'
  | 'supplyPlan.constraint.foundOn'
  | 'stages'
  | 'stages.startedOn'
  | 'stages.completedOn'
  | 'works'
  | 'works.startedOn'
  | 'works.completedOn'
  | 'suspensions.from'
  | 'suspensions.to';

/** A sentence about an answer. */
export type AnswerSentence =
  | 'open'
  | 'missing'
  | 'ofItem'
  | 'deadlineWithWorks'
  | 'deadlineWithoutWorks'
  | 'notAllCovered'
  | 'uncoveredItems'
  | 'agreedInTime'
  | 'agreedTooLate'
  | 'clockRunning'
  | 'clockOverdue'
  | 'clockOverdueAtLeast'
  | 'clockWithoutLimit'
  | 'clockPaused'
  | 'clockUndetermined'
  | 'clockAlert'
  | 'missingDates'
  | 'urgent'
  | 'notUrgent'
  | 'eligible'
  | 'notEligible'
  | 'completion'
  | 'next'
  | 'noNext'
  | 'route'
  | 'outstanding'
  | 'exempt'
  | 'excessive'
  | 'nothingOutstanding'
  | 'gap'
  | 'noGap';

/** The sentences for the answers of functions, and the words in them. */
export interface AnswerTexts {
  readonly sentences: Readonly<Record<AnswerSentence, string>>;
  readonly worksBounds: Readonly<Record<SupportingWorksDeadline['boundBy'], string>>;
  readonly clocks: Readonly<Record<Clock['kind'], string>>;
  readonly alerts: Readonly<Record<Exclude<Clock['alert'], 'none'>, string>>;
  readonly recipients: Readonly<Record<NonNullable<Clock['reaches']>, string>>;
  readonly obstacles: Readonly<Record<Obstacle['code'], string>>;
  readonly collectionPoints: Readonly<Record<CollectionPoint, string>>;
  readonly exemptions: Readonly<Record<ExemptionGround, string>>;
  readonly excesses: Readonly<Record<ExcessGround, string>>;
  readonly publicItems: Readonly<Record<PublicItem, string>>;
  readonly recordedDates: Readonly<Record<RecordedDate, string>>;
  readonly requestParts: Readonly<Record<RequestPart, string>>;
}
