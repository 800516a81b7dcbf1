import { chinaCalendar } from '../calendar';
import { readDateArgument } from '../calendar/calendar-date';
import { neixiang2021 } from '../policy';
import { openCaseFile } from './case-file';
import type { CaseResult } from './finding';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';
import { readRecord } from './read-record';
import type { RecordProblem } from './record-problem';

/** What the check of a value of any origin says: a result, or everything that keeps it from being judged. */
export type CaseCheck =
  | ({ readonly status: 'checked' } & CaseResult)
  | { readonly status: 'malformed'; readonly problems: readonly RecordProblem[] };

/**
 * Judges a value of any origin, such as parsed JSON, as `checkCase` judges a record. Never throws for the record.
 *
 * @throws CalendarError if `asOf` is no date
 *
 * @example
 * safeCheckCase({ id: 'case-1' }, { asOf: '2021-06-30' }).status; // => 'malformed'
 */
export function safeCheckCase(
  value: unknown,
  { asOf, calendar = chinaCalendar, policy = neixiang2021 }: CheckOptions,
): CaseCheck {
  readDateArgument(asOf, 'asOf');
  const { record, problems } = readRecord(value);
  if (problems !== undefined) return Object.freeze({ status: 'malformed', problems });
  return Object.freeze({ status: 'checked', ...judgeCase(openCaseFile(record, asOf, calendar, policy)) });
}
