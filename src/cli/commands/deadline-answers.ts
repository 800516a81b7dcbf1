import type { Calendar } from '../../calendar';
import { factLabels, type Facts } from '../../facts';
import type { ClauseId, Policy } from '../../policy';
import { supportingWorksDeadline, type SupportingWorksRequest } from '../../rules/supporting-works';
import { processDeadline } from '../../rules/time-limits';
import { CommandError } from '../command-error';
import { citedClauses } from '../formats/cited-clauses';
import { plural } from '../formats/texts';
import type { Language } from '../language';
import { readCount } from './read-options';
import { factNames } from './topics';

/** The essential parts of an answer. */
interface Deadline {
  readonly text: string;
  readonly data: unknown;
}

/** The calendar and policy to use. */
interface Rules {
  readonly calendar: Calendar;
  readonly policy: Policy;
}

/** The day after a number of working days. */
export function countDays(
  from: string,
  workingDays: string | undefined,
  calendar: Calendar,
  language: Language,
): Deadline {
  if (workingDays === undefined) {
    throw new CommandError('USAGE', {
      en: 'give --working-days N, or ask for process or works with --facts',
      zh: '请给出 --working-days 天数，或用 process、works 加 --facts 推算',
    });
  }
  const end = calendar.addWorkingDays(from, readCount('working-days', workingDays));
  return { text: withCertainty(end.date, end.certain, language), data: end };
}

/** The last day of the process limit. */
export function processEnd(appliedOn: string, facts: Facts, rulebook: Rules, language: Language): Deadline {
  const answer = processDeadline({ facts, appliedOn }, rulebook);
  if (answer.status === 'open') {
    return openDeadline(
      answer.possible.map(({ date }) => date),
      answer.missing,
      answer,
      language,
    );
  }
  const { date, certain, workingDays } = answer.outcome;
  return {
    text: `${withCertainty(date, certain, language)}  ${cited(workingDays, answer.clauses, rulebook, language)}`,
    data: answer,
  };
}

/** The last day on which the supporting works may be completed. */
export function worksEnd(
  startedOn: string,
  facts: Facts,
  days: Pick<SupportingWorksRequest, 'customerWorksCompletedOn' | 'agreedOn'>,
  rulebook: Rules,
  language: Language,
): Deadline {
  const answer = supportingWorksDeadline({ facts, startedOn, ...days }, rulebook);
  if (answer.status === 'open') {
    return openDeadline(
      answer.possible.map(({ latestCompletion }) => latestCompletion ?? words[language].none),
      answer.missing,
      answer,
      language,
    );
  }
  const { latestCompletion, certain, workingDays, boundBy, agreedInTime } = answer.outcome;
  const agreed = agreedInTime === undefined ? '' : `\n${words[language].agreed(agreedInTime)}`;
  if (latestCompletion === null) return { text: `${words[language].notCovered}${agreed}`, data: answer };
  const ground =
    boundBy === 'customerWorks'
      ? words[language].customerWorks
      : cited(workingDays ?? 0, answer.clauses, rulebook, language);
  return { text: `${withCertainty(latestCompletion, certain, language)}  ${ground}${agreed}`, data: answer };
}

function cited(workingDays: number, clauses: readonly ClauseId[], { policy }: Rules, language: Language): string {
  return words[language].cited(workingDays, citedClauses(clauses, policy.clauses, language));
}

function openDeadline(
  dates: readonly string[],
  missing: readonly string[],
  data: unknown,
  language: Language,
): Deadline {
  const names = missing.map((path) => {
    const name = factNames.find((each) => each === path.split('.').at(-1));
    return language === 'en' || name === undefined ? path : factLabels[name].label.zh;
  });
  return { text: words[language].open([...new Set(dates)], names), data };
}

function withCertainty(date: string, certain: boolean, language: Language): string {
  return certain ? date : `${date}  ${words[language].notCertain}`;
}

const words = {
  en: {
    cited: (days: number, clauses: readonly string[]) => `${plural(days, 'working day')} (${clauses.join(', ')})`,
    open: (dates: readonly string[], names: readonly string[]) =>
      `open: ${dates.join(' or ')}; unknown: ${names.join(', ')}`,
    none: 'none',
    notCovered: 'none: the table does not cover these works',
    customerWorks: "the customer's own works",
    agreed: (isInTime: boolean) => `the completion agreed with the customer is ${isInTime ? 'in time' : 'too late'}`,
    notCertain: 'not certain: the calendar does not cover every day counted',
  },
  'zh-CN': {
    cited: (days: number, clauses: readonly string[]) => `${days} 个工作日（${clauses.join('、')}）`,
    open: (dates: readonly string[], names: readonly string[]) =>
      `尚不能确定：${dates.join(' 或 ')}；缺少信息：${names.join('、')}`,
    none: '无时限',
    notCovered: '无时限：时限表没有列出此类工程',
    customerWorks: '以客户工程完成日为限',
    agreed: (isInTime: boolean) => (isInTime ? '与客户约定的完成日未超期' : '与客户约定的完成日晚于最迟完成日'),
    notCertain: '日期待定：其间的放假安排尚未全部公布',
  },
} as const;
