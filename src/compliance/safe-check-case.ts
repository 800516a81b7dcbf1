import { assess } from './assess';
import type { CaseResult } from './finding';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';
import type { RecordProblem } from './record/record-problem';

/** What the check of a value of any origin says: a result, or everything that keeps it from being judged. */
export type CaseCheck =
  | ({
      /** The record was judged. */
      readonly status: 'checked';
    } & CaseResult)
  | {
      /** The record cannot be judged. */
      readonly status: 'malformed';
      /** Everything that is wrong with it. */
      readonly problems: readonly RecordProblem[];
    };

/**
 * Judges a value of any origin, such as parsed JSON, as `checkCase` judges a record. Never throws for the record.
 *
 * @throws InvalidRequestError naming every bad or unknown option; CalendarError if `asOf` alone is no date
 *
 * @example
 * safeCheckCase({ id: 'case-1' }, { asOf: '2021-06-30' }).status; // => 'malformed'
 */
export function safeCheckCase(value: unknown, options: CheckOptions): CaseCheck {
  const { result, problems } = assess(value, options, judgeCase);
  return Object.freeze(problems === undefined ? { status: 'checked', ...result } : { status: 'malformed', problems });
}
