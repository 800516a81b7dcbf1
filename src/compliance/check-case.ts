import { assess } from './assess';
import type { CaseRecord } from './record/case-record';
import type { CaseResult } from './finding';
import { MalformedRecordError } from './record/malformed-record-error';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';

/**
 * Judges one recorded case by every rule of the policy. The same record and options always give the same result.
 *
 * @param record the facts and what happened; what is left out is not judged
 * @param options the day of the check, and the calendar and policy to judge by
 * @returns the rules broken, and the checks that unknown facts leave open; deeply frozen
 * @throws MalformedRecordError with every problem of a record that cannot be judged
 * @throws InvalidRequestError naming every bad or unknown option; CalendarError if `asOf` alone is no date
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
