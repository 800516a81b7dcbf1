import { assess } from './assess';
import type { CaseResult } from './finding';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';
import type { RecordProblem } from './record/record-problem';

/** The result of `safeCheckCase`: the result of a valid record, or everything that is wrong with the value. */
export type CaseCheck =
  | ({
      /** The record was judged. */
      readonly status: 'checked';
    } & CaseResult)
  | {
      /** The record is invalid. */
      readonly status: 'malformed';
      /** Everything that is wrong with it. */
      readonly problems: readonly RecordProblem[];
    };

/**
 * The safe variant of `checkCase`: it accepts a value of any origin, such as parsed JSON, and never throws because of
 * it.
 *
 * @throws InvalidRequestError naming every invalid or unknown option; CalendarError if only `asOf` is invalid;
 * InvalidTableError if a table of the policy is too large
 *
 * @example
 * safeCheckCase({ id: 'case-1' }, { asOf: '2021-06-30' }).status; // => 'malformed'
 */
export function safeCheckCase(value: unknown, options: CheckOptions): CaseCheck {
  const { result, problems } = assess(value, options, judgeCase);
  return Object.freeze(problems === undefined ? { status: 'checked', ...result } : { status: 'malformed', problems });
}
