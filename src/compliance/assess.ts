import { chinaCalendar } from '../calendar';
import { readDateArgument } from '../calendar/calendar-date';
import { neixiang2021 } from '../policy';
import { openCaseFile } from './case-file';
import type { CaseResult } from './finding';
import { judgeCase } from './judge-case';
import type { CheckOptions } from './options';
import { casePanel } from './panel';
import { readRecord } from './record/read-record';
import type { RecordProblem } from './record/record-problem';

/** The result for a value that is a case record, or everything that is wrong with it. */
export type Assessment =
  | { readonly result: CaseResult; readonly problems?: never }
  | { readonly result?: never; readonly problems: readonly RecordProblem[] };

/** Reads a value as a case record and judges it. */
export function assess(value: unknown, options: CheckOptions): Assessment {
  const { asOf, calendar = chinaCalendar, policy = neixiang2021 } = options;
  readDateArgument(asOf, 'asOf');
  const { record, facts, problems } = readRecord(value, casePanel(policy), asOf);
  if (problems !== undefined) return { problems };
  return { result: judgeCase(openCaseFile(record, facts, asOf, calendar, policy)) };
}
