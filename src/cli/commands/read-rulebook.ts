import { CalendarError, chinaCalendar, type Calendar, type CalendarExtension } from '../../calendar';
import type { Text } from '../../facts';
import { describeProblem } from '../../messages';
import { InvalidPolicyError, neixiang2021, policyFromJson, type Policy } from '../../policy';
import { CommandError } from '../command-error';
import { about, readJson } from '../input/read-json';
import type { Outside } from '../outside';

/** What is decided by, with the JSON that it was made of. */
export interface Rulebook {
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** Undefined for the policy of the library. */
  readonly policyJson: unknown;
  readonly calendarsJson: readonly unknown[];
}

/**
 * Reads a policy and notices for the calendar.
 *
 * @throws CommandError for a file that cannot be read or holds none
 */
export async function readRulebook(
  policyFile: string | undefined,
  calendarFiles: readonly string[] | undefined,
  outside: Outside,
): Promise<Rulebook> {
  const policyJson = policyFile === undefined ? undefined : await readJson(policyFile, 'policy', outside);
  const policy = soundPolicy(policyFile ?? '', policyJson);
  const calendarsJson: unknown[] = [];
  let calendar = chinaCalendar;
  for (const file of calendarFiles ?? []) {
    const json = await readJson(file, 'calendar', outside);
    calendarsJson.push(json);
    calendar = soundCalendar(file, calendar, json);
  }
  return { policy, calendar, policyJson, calendarsJson };
}

/** The policy of JSON, or the policy of the library. */
export function policyOf(json: unknown): Policy {
  return json === undefined ? neixiang2021 : policyFromJson(json);
}

/** The calendar of the library, with notices added in their order. */
export function calendarWith(notices: readonly unknown[]): Calendar {
  return notices.reduce<Calendar>((calendar, json) => calendar.extend(json as CalendarExtension), chinaCalendar); // checked by it
}

function soundPolicy(file: string, json: unknown): Policy {
  try {
    return policyOf(json);
  } catch (error) {
    if (!(error instanceof InvalidPolicyError)) throw error;
    const details = error.problems.map((problem) => {
      const place = problem.path.join('.') || 'policy';
      return {
        en: `${place}: expected ${problem.expected}, received ${problem.received}`,
        zh: `${place}：${describeProblem(problem, 'zh-CN')}`,
      };
    });
    throw new CommandError('INPUT', about('policy', file, { en: '', zh: '' }), details);
  }
}

function soundCalendar(file: string, calendar: Calendar, json: unknown): Calendar {
  try {
    return calendar.extend(json as CalendarExtension); // it checks what it is given
  } catch (error) {
    throw error instanceof CalendarError
      ? new CommandError('INPUT', about('calendar', file, calendarText(error)))
      : error;
  }
}

/** What is wrong with the arguments of a calendar, or with a notice. */
export function calendarText(error: CalendarError): Text {
  return { en: error.message, zh: error.problems.map((problem) => describeProblem(problem, 'zh-CN')).join('；') };
}

/** The options for both, the same for every command. */
export const rulebookHelp: Text = {
  en: `  --policy FILE          judge by a policy of your own, as JSON (see policyFromJson)
  --calendar FILE        add a State Council notice to the calendar; may be repeated`,
  zh: `  --policy 文件          按自定义政策（JSON，见 policyFromJson）判定
  --calendar 文件        向日历补充国务院放假通知；可重复`,
};
