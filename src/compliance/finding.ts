import type { FactName } from '../facts';
import type { ClauseId, Department, InterpretationId } from '../policy';

/**
 * All codes of findings, in the order in which findings are listed.
 *
 * @example
 * findingCodes.length; // => 47
 */
export const findingCodes = /* @__PURE__ */ Object.freeze([
  'channel-not-permitted',
  'application-refused',
  'late-system-entry',
  'late-dispatch',
  'document-over-collection',
  'document-obtainable-by-sharing',
  'missing-government-approval',
  'missing-high-voltage-statement',
  'importance-not-stated',
  'stage-not-in-plan',
  'stage-out-of-order',
  'review-not-permitted',
  'review-scope-exceeded',
  'review-opinion-repeated',
  'review-opinion-not-written',
  'review-beyond-checklist',
  'process-overtime',
  'energised-without-acceptance',
  'energised-before-works',
  'external-works-before-design-review',
  'supply-plan-mode-mismatch',
  'contractor-designated',
  'contractor-not-tendered',
  'free-handover-missing',
  'record-contradicts-facts',
  'internal-approval-not-permitted',
  'constrained-filing-late',
  'transitional-plan-missing',
  'upgrade-not-started',
  'works-overtime',
  'works-agreed-too-late',
  'works-after-customer-works',
  'works-after-agreed-date',
  'works-contract-missing',
  'works-funding-mismatch',
  'works-leader-missing',
  'boundary-mismatch',
  'asset-funded-by-customer',
  'supply-line-mismatch',
  'label-contradicts-decision',
  'fee-not-permitted',
  'outage-plan-mismatch',
  'energised-after-intended-date',
  'agency-missing',
  'responsibility-missing',
  'back-entry',
  'not-in-force',
] as const);

/** The code of a finding. */
export type FindingCode = (typeof findingCodes)[number];

/**
 * A violation breaks a rule. An advisory departs from a recommendation of the policy, or points out a doubtful record.
 */
export type Severity = 'violation' | 'advisory';

/** The path of a value in a record, e.g. `['stages', 0, 'completedOn']`. */
export type RecordPath = readonly (string | number)[];

/** One value of the evidence. */
export type FindingParameter = string | number | boolean | readonly string[];

/** A broken rule with its evidence. */
export interface Finding {
  /** The code of the finding. */
  readonly code: FindingCode;
  /** Whether it is a violation or an advisory. */
  readonly severity: Severity;
  /** The clauses that were broken; empty if the record itself is in question. */
  readonly clauses: readonly ClauseId[];
  /** The interpretations of the rules behind the finding; with `readings: 'all'`, those in `contested` included. */
  readonly interpretations: readonly InterpretationId[];
  /**
   * With `readings: 'all'`: the interpretations that would clear the finding if only their reading were another one.
   */
  readonly contested?: readonly InterpretationId[] | undefined;
  /** With `readings: 'all'`: whether no combination of readings would clear the finding. */
  readonly standsUnderAllReadings?: boolean | undefined;
  /** The departments responsible under the clauses; empty if the document names none. */
  readonly departments: readonly Department[];
  /** The value of the record that gave the finding; for something missing, the section that should contain it. */
  readonly path: RecordPath;
  /**
   * The evidence: where applicable `expected`, `found` and `deadline` (`YYYY-MM-DD`), and what else explains the code.
   * `atLeast: true` if `found` is the least that is possible, since dates or facts are missing.
   * `certain: false` if working days were counted that a future notice may still change.
   */
  readonly params: Readonly<Record<string, FindingParameter>>;
}

/** A check that the known facts do not settle: there may or may not be a finding. */
export interface UndeterminedCheck {
  /** The code of the possible finding. */
  readonly code: FindingCode;
  /** The path of the possible finding. */
  readonly path: RecordPath;
  /** The facts that would settle it. */
  readonly missing: readonly FactName[];
  /** The dates of the record that would settle it, each as the path at which it is missing. */
  readonly missingDates: readonly RecordPath[];
}

/**
 * How a case compares with a time limit. `onTime`: the whole period was judged. `running`: it is open and within the
 * limit. `notJudged`: the record does not contain enough.
 */
export type Timeliness = 'onTime' | 'late' | 'running' | 'notJudged';

/** The result of checking one record. */
export interface CaseResult {
  /** The id of the record. */
  readonly id: string;
  /** The id of the policy by which the record was judged. */
  readonly policy: string;
  /** The findings, in the order of {@link findingCodes} and then of the record. */
  readonly findings: readonly Finding[];
  /** The undetermined checks, in the same order. */
  readonly undetermined: readonly UndeterminedCheck[];
  /** How the case compares with the limits for its process (3.2.3) and its supporting works (3.2.5). */
  readonly timing: {
    /** The process as a whole. */
    readonly process: Timeliness;
    /** The supporting works. */
    readonly works: Timeliness;
  };
  /** False if working days were counted that a future notice may still change, whether or not that gave a finding. */
  readonly certain: boolean;
  /** The responsible supply station, as recorded; `null` if the record names none. */
  readonly station: string | null;
  /** The person handling the case, as recorded; `null` if the record names none. */
  readonly handler: string | null;
  /** The month of the application, or else of the first recorded day, `YYYY-MM` in China; `null` if unknown. */
  readonly month: string | null;
}
