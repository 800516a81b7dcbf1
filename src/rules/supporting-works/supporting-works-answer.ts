import type { Answer, RuleOf } from '../../engine';
import type { FactName, Facts } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import type { supportingWorksLimit } from './supporting-works-limit';

/** The facts that differ from item to item. */
export type WorksFacts = Pick<Facts, 'worksVoltageLevel' | 'worksType' | 'worksNature'>;

/** An item of supporting works. */
export interface WorksItem extends WorksFacts {
  /** The day the item starts, `YYYY-MM-DD`; left out: with the works. */
  readonly startedOn?: string | undefined;
}

/** What is known about the supporting works of a case. */
export interface SupportingWorksRequest {
  /** The facts of the case; its facts about works are ignored if `items` are given. */
  readonly facts: Facts;
  /** The items of the works; left out: the facts of the case describe the only item. */
  readonly items?: readonly WorksItem[] | undefined;
  /** The day on which the works start, `YYYY-MM-DD`; it is not counted itself. An item may have its own start. */
  readonly startedOn: string;
  /** The completion date agreed with the customer, `YYYY-MM-DD`. */
  readonly agreedOn?: string | undefined;
  /** The day on which the customer's own works are completed, `YYYY-MM-DD`; left out: unknown, or there are none. */
  readonly customerWorksCompletedOn?: string | undefined;
}

/** The deadline of the supporting works. */
export interface SupportingWorksDeadline {
  /**
   * The longest limit among the items, or their sum (I-16), in working days; `null` if the table covers none of them.
   */
  readonly workingDays: number | null;
  /** Whether the table has a limit for every item. */
  readonly coversAllItems: boolean;
  /**
   * The last day by the table, `YYYY-MM-DD`; if items have their own starts, the latest of their last days. `null` if
   * the table covers none of them.
   */
  readonly tableDeadline: string | null;
  /** The latest completion that may be agreed, `YYYY-MM-DD`; `null` if there is no bound. */
  readonly latestCompletion: string | null;
  /** Which bound applies. */
  readonly boundBy: 'table' | 'customerWorks' | 'both' | 'nothing';
  /** Whether the agreed completion is no later than that; absent if none is given. */
  readonly agreedInTime?: boolean;
  /** False if the calendar does not cover all days counted. */
  readonly certain: boolean;
}

/** A missing fact: of the case, or of an item, as in `items.1.worksType`. */
export type MissingWorksFact = FactName | `items.${number}.${keyof WorksFacts}`;

/** The answer of `supportingWorksDeadline`. */
export type SupportingWorksAnswer = Answer<
  SupportingWorksDeadline,
  MissingWorksFact,
  RuleOf<typeof supportingWorksLimit>,
  ClauseId,
  InterpretationId
> & {
  /** The indexes in `items` of those that the table does not cover, whatever the unknown facts are. */
  readonly uncoveredItems: readonly number[];
};
