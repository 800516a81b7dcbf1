import type { CaseResult } from './finding';
import type { CheckOptions } from './options';
import type { RecordProblem } from './record-problem';

/** What the check of a value of any origin says: a result, or everything that keeps it from being judged. */
export type CaseCheck =
  | ({ readonly status: 'checked' } & CaseResult)
  | { readonly status: 'malformed'; readonly problems: readonly RecordProblem[] };

/**
 * Judges a value of any origin, such as parsed JSON, as `checkCase` judges a record. Never throws for the record.
 *
 * @throws CalendarError if `asOf` is no date
 */
export function safeCheckCase(record: unknown, options: CheckOptions): CaseCheck {
  throw new TypeError(`Not built yet: ${typeof record} ${options.asOf}`);
}
