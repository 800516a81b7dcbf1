import type { Answer, RuleOf } from '../../engine';
import type { FactName } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import type { DocumentKind } from '../../policy/papers';
import type { requiredDocuments } from '../documents/required-documents';
import type { connectionStages, ConnectionStage } from './connection-stages';
import type { technicalReviews, TechnicalReview } from './technical-reviews';

/** The progress of a case so far. The lists must be complete. */
export interface CaseHistory {
  /** The stages that are complete; left out: none. */
  readonly completedStages?: readonly ConnectionStage[] | undefined;
  /** The documents that the customer has supplied; left out: none. */
  readonly receivedDocuments?: readonly DocumentKind[] | undefined;
  /** The documents that the utility can obtain by data sharing. */
  readonly availableBySharing?: readonly DocumentKind[] | undefined;
  /** Whether the customer is real-name authenticated by face scan; left out: unknown. */
  readonly realNameAuthenticated?: boolean | undefined;
  /** The reviews that the customer has passed; left out: none. */
  readonly passedReviews?: readonly TechnicalReview[] | undefined;
  /** Whether the supporting works are complete; only relevant if the case has any. */
  readonly supportingWorksCompleted?: boolean | undefined;
}

/** Something that prevents a stage or a review. */
export type Obstacle =
  | {
      /**
       * `not-in-plan`: the case has no such stage or review. `already-complete`: it is complete.
       * `supporting-works-incomplete`: the supporting works are not complete.
       */
      readonly code: 'not-in-plan' | 'already-complete' | 'supporting-works-incomplete';
    }
  | {
      /** An earlier stage that is not complete. */
      readonly code: 'stage-incomplete';
      /** The stage. */
      readonly stage: ConnectionStage;
    }
  | {
      /** A document that has not been received. */
      readonly code: 'document-not-received';
      /** The document. */
      readonly document: DocumentKind;
    }
  | {
      /** A review that has not been passed. */
      readonly code: 'review-not-passed';
      /** The review. */
      readonly review: TechnicalReview;
    };

/** Whether a stage or review may start now, and everything that prevents it. */
export interface Eligibility {
  /** Whether it may start now. */
  readonly eligible: boolean;
  /** Everything that prevents the start; empty if it may start. */
  readonly obstacles: readonly Obstacle[];
}

/** Whether a stage may start, and what else it needs before it may be completed. */
export interface StageEligibility extends Eligibility {
  /** What else is required before the stage may be completed. */
  readonly completion: readonly Obstacle[];
}

/** An answer about the next steps of a case. */
export type ProgressAnswer<Outcome> = Answer<
  Outcome,
  FactName | 'supportingWorksCompleted' | 'realNameAuthenticated',
  RuleOf<typeof connectionStages> | RuleOf<typeof technicalReviews> | RuleOf<typeof requiredDocuments>,
  ClauseId,
  InterpretationId
>;

/** The possible next steps of a case. */
export interface CaseProgress {
  /** The first stage that may start now; `null` if none may. */
  readonly next: ProgressAnswer<ConnectionStage | null>;
  /** For every stage, whether it may start. */
  readonly stages: Readonly<Record<ConnectionStage, ProgressAnswer<StageEligibility>>>;
  /** For every review, whether it may start. */
  readonly reviews: Readonly<Record<TechnicalReview, ProgressAnswer<Eligibility>>>;
}
