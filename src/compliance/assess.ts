import { chinaCalendar } from '../calendar';
import { neixiang2021, type Policy } from '../policy';
import { caseDecisions } from './case-decisions';
import { CaseFile, dayOfCase } from './case-file';
import { refuseBadOptions } from './check-options';
import type { CheckOptions } from './options';
import { readRecord } from './record/read-record';
import type { RecordProblem } from './record/record-problem';

/** The result for a valid case record, or everything that is wrong with the value. */
export type Assessment<Result> =
  | { readonly result: Result; readonly problems?: never }
  | { readonly result?: never; readonly problems: readonly RecordProblem[] };

/** Reads a value as a case record and judges it. */
export function assess<Result>(
  value: unknown,
  options: CheckOptions,
  judge: (file: CaseFile, options: CheckOptions) => Result,
): Assessment<Result> {
  refuseBadOptions(options);
  return assessUnder(options, value, judge);
}

/** Makes `assess` for many values under the same options, which are examined once and must not change. */
export function assessor<Result>(
  options: CheckOptions,
  judge: (file: CaseFile, options: CheckOptions) => Result,
): (value: unknown) => Assessment<Result> {
  refuseBadOptions(options);
  return (value) => assessUnder(options, value, judge);
}

function assessUnder<Result>(
  options: CheckOptions,
  value: unknown,
  judge: (file: CaseFile, options: CheckOptions) => Result,
): Assessment<Result> {
  const { asOf, calendar = chinaCalendar, policy = neixiang2021 } = options;
  const first = 'policyAround' in policy ? (policy.policies[0] as Policy) : policy; // a set has at least one
  const { record, facts, problems } = readRecord(value, caseDecisions(first), asOf);
  if (problems !== undefined) return { problems };
  if ('policyAround' in policy) {
    const date = dayOfCase(record) ?? asOf;
    const own = policy.policyAround({ date, area: options.area });
    const { known = facts } = own === first ? {} : caseDecisions(own).read(record.facts);
    return { result: judge(new CaseFile(record, known, asOf, calendar, own), options) };
  }
  return { result: judge(new CaseFile(record, facts, asOf, calendar, policy), options) };
}
