import { assess } from './assess';
import type { CaseRecord } from './record/case-record';
import type { CaseResult } from './finding';
import { MalformedRecordError } from './record/malformed-record-error';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';

/**
 * Checks one recorded case against every rule of the policy. The same record and options always give the same result.
 *
 * @param record the facts and what happened; what is left out is not judged
 * @param options the day of the check, and the calendar and policy to apply
 * @returns the findings, and the checks that unknown facts leave undetermined; deeply frozen
 * @throws MalformedRecordError with every problem of an invalid record
 * @throws InvalidRequestError naming every invalid or unknown option; CalendarError if only `asOf` is invalid;
 * InvalidTableError if a table of the policy is too large
 *
 * @example
 * const record = { id: 'case-1', facts: {}, fees: [{ item: 'meterInspection' }] };
 * checkCase(record, { asOf: '2021-06-30' }).findings.map(({ code }) => code); // => ['fee-not-permitted']
 */
export function checkCase(record: CaseRecord, options: CheckOptions): CaseResult {
  const { result, problems } = assess(record, options, judgeCase);
  if (problems !== undefined) throw new MalformedRecordError(problems);
  return result;
}
