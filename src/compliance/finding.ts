import type { FactName } from '../facts';
import type { ClauseId } from '../policy';

/**
 * Every code of a finding, in the order in which findings are listed.
 *
 * @example
 * findingCodes.length; // => 37
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
  'internal-approval-not-permitted',
  'constrained-filing-late',
  'transitional-plan-missing',
  'upgrade-not-started',
  'works-overtime',
  'works-agreed-too-late',
  'works-after-customer-works',
  'works-contract-missing',
  'works-funding-mismatch',
  'works-leader-missing',
  'boundary-mismatch',
  'asset-funded-by-customer',
  'supply-line-mismatch',
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
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The clauses the finding rests on; none for a case older than the policy. */
  readonly clauses: readonly ClauseId[];
  /** The value in the record that gave the finding. */
  readonly path: RecordPath;
  /**
   * The evidence: as far as they apply `expected`, `found` and `deadline` (`YYYY-MM-DD`), and what else the code needs
   * to be understood. `certain: false` if working days were counted that a coming notice may still change.
   */
  readonly params: Readonly<Record<string, FindingParameter>>;
}

/** A check that the known facts do not settle: it could still give a finding. */
export interface UndeterminedCheck {
  readonly code: FindingCode;
  /** Where the finding would stand. */
  readonly path: RecordPath;
  /** The facts that would settle it. */
  readonly missing: readonly FactName[];
}

/**
 * How a case stands against a time limit: `running` if it is still open and within the limit, `notJudged` if the record
 * does not say enough for the limit to bind.
 */
export type Timeliness = 'onTime' | 'late' | 'running' | 'undetermined' | 'notJudged';

/** What the check of one record says. */
export interface CaseResult {
  readonly id: string;
  /** In the order of {@link findingCodes}, then along the record. */
  readonly findings: readonly Finding[];
  /** In the same order. */
  readonly undetermined: readonly UndeterminedCheck[];
  /** How the case stands against the limits on its process (3.2.3) and on its supporting works (3.2.5). */
  readonly timing: { readonly process: Timeliness; readonly works: Timeliness };
}
