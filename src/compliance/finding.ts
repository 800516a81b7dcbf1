import type { FactName } from '../facts';
import type { ClauseId, Department, InterpretationId } from '../policy';

/**
 * Every code of a finding, in the order in which findings are listed.
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

/** What a finding is about. */
export type FindingCode = (typeof findingCodes)[number];

/** A violation breaks a rule; an advisory departs from what the policy says in principle, or deserves a look. */
export type Severity = 'violation' | 'advisory';

/** The way into a record, e.g. `['stages', 0, 'completedOn']`. */
export type RecordPath = readonly (string | number)[];

/** A piece of evidence. */
export type FindingParameter = string | number | boolean | readonly string[];

/** A rule that was broken, with the evidence. */
export interface Finding {
  /** What it is about. */
  readonly code: FindingCode;
  /** Whether it breaks a rule or deserves a look. */
  readonly severity: Severity;
  /** The clauses that were broken; none where the record itself is in question. */
  readonly clauses: readonly ClauseId[];
  /** The interpretations that the finding depends on; where `readings: 'all'` asked for `contested`, with those. */
  readonly interpretations: readonly InterpretationId[];
  /** The questions of which another reading, taken alone, would clear it; where `readings: 'all'` asked for them. */
  readonly contested?: readonly InterpretationId[] | undefined;
  /** Whether no combination of readings would clear it; where `readings: 'all'` asked for that. */
  readonly standsUnderAllReadings?: boolean | undefined;
  /** The departments responsible under the clauses; none where the document names none. */
  readonly departments: readonly Department[];
  /** The value in the record that gave the finding; for something missing, the section that should hold it. */
  readonly path: RecordPath;
  /**
   * The evidence: as far as they apply `expected`, `found` and `deadline` (`YYYY-MM-DD`), and what else the code needs
   * to be understood. `certain: false` if working days were counted that a coming notice may still change.
   */
  readonly params: Readonly<Record<string, FindingParameter>>;
}

/** A check that what is known does not settle: it could still give a finding. */
export interface UndeterminedCheck {
  /** What the finding would be about. */
  readonly code: FindingCode;
  /** Where the finding would be. */
  readonly path: RecordPath;
  /** The facts that would settle it. */
  readonly missing: readonly FactName[];
  /** The dates of the record that would settle it, each as the way to where it should be. */
  readonly missingDates: readonly RecordPath[];
}

/**
 * How a case compares with a time limit: `onTime` only where the whole period was judged, `running` if it is still open
 * and within the limit, `notJudged` if the record does not say enough.
 */
export type Timeliness = 'onTime' | 'late' | 'running' | 'notJudged';

/** What the check of one record says. */
export interface CaseResult {
  /** The id of the record. */
  readonly id: string;
  /** The id of the policy that the record was judged by. */
  readonly policy: string;
  /** In the order of {@link findingCodes}, then along the record. */
  readonly findings: readonly Finding[];
  /** In the same order. */
  readonly undetermined: readonly UndeterminedCheck[];
  /** How the case compares with the limits on its process (3.2.3) and on its supporting works (3.2.5). */
  readonly timing: {
    /** The process as a whole. */
    readonly process: Timeliness;
    /** The supporting works. */
    readonly works: Timeliness;
  };
  /** False if working days were counted that a coming notice may still change, whether or not that gave a finding. */
  readonly certain: boolean;
  /** The supply station in charge, as recorded; `null` if the record names none. */
  readonly station: string | null;
  /** Who handles the case, as recorded; `null` if the record names nobody. */
  readonly handler: string | null;
  /** The month of the application, or else of the first day recorded, `YYYY-MM` in China; `null` if unknown. */
  readonly month: string | null;
}
