import type { Calendar } from '../../calendar';
import type { Policy } from '../../policy';
import { supportingWorksDeadline, type SupportingWorksRequest } from '../../rules/supporting-works';
import { processDeadline } from '../../rules/time-limits';
import { factLabels, type Facts, type Text } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { readJson } from '../input/read-json';
import { plural } from '../formats/texts';
import type { Outside } from '../outside';
import type { Language } from '../language';
import type { Command } from './command';
import { factsMissing } from './facts-missing';
import { languageHelp, readChoice, readCount, readDay, readLanguage, readOptions } from './read-options';
import { onePolicyHelp, readOnePolicy, readRulebook } from './read-rulebook';
import { factNames } from './topics';
import { jsonText } from '../output/json-text';

const help: Text = {
  en: `Usage: yekuo deadline --from YYYY-MM-DD --working-days N
       yekuo deadline process --from YYYY-MM-DD --facts FILE|-
       yekuo deadline works --from YYYY-MM-DD --facts FILE|- [--customer-works YYYY-MM-DD]
                      [--agreed YYYY-MM-DD]

Finds the day after a number of working days; or the last day of the process limit, counted from the application; or the
last day on which the supporting works may be completed, counted from their start. The first day does not count.

  --from DATE            the day to start from
  --working-days N       how many working days
  --facts FILE           the facts of the case, as a JSON object; "-" is standard input
  --customer-works DATE  the day on which the customer's own works are complete
  --agreed DATE          the completion agreed with the customer; the answer says whether it is in time
  --format FORMAT        text or json (default: text)
${onePolicyHelp.en}
${languageHelp.en}

Exit codes: 0 answered, decided or still open; 2 not answered.
`,
  zh: `用法：yekuo deadline --from YYYY-MM-DD --working-days 天数
      yekuo deadline process --from YYYY-MM-DD --facts 文件|-
      yekuo deadline works --from YYYY-MM-DD --facts 文件|- [--customer-works YYYY-MM-DD]
                     [--agreed YYYY-MM-DD]

推算若干工作日后的日期；或从申请日起推算办电时限的最后一天；或从开工日起推算配套工程最迟完成日。起始日当天不计。

  --from 日期            起始日
  --working-days 天数    工作日数
  --facts 文件           事实（JSON 对象）；“-”表示标准输入
  --customer-works 日期  客户工程完成日
  --agreed 日期          与客户约定的完成日：判断是否按期
  --format 格式          text 或 json（默认 text）
${onePolicyHelp.zh}
${languageHelp.zh}

退出码：0 已答复（结论已定或未定）；2 无法答复。
`,
};

/** The essential parts of an answer. */
interface Deadline {
  readonly text: string;
  readonly data: unknown;
}

/** `yekuo deadline`: counts working days. */
export const deadline: Command = {
  name: 'deadline',
  summary: { en: 'count working days, or find the last day of a limit', zh: '推算工作日或期限的最后一天' },
  help,
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, {
      from: { type: 'string' },
      'working-days': { type: 'string' },
      facts: { type: 'string' },
      'customer-works': { type: 'string' },
      agreed: { type: 'string' },
      format: { type: 'string' },
      policy: { type: 'string' },
      calendar: { type: 'string', multiple: true },
      lang: { type: 'string' },
    });
    const [kind, ...others] = positionals;
    if (others.length > 0)
      throw new CommandError('USAGE', { en: 'ask for one deadline at a time', zh: '一次只推算一个期限' });
    if (values.from === undefined) {
      throw new CommandError('USAGE', {
        en: 'give the first day with --from YYYY-MM-DD',
        zh: '请用 --from YYYY-MM-DD 给出起始日',
      });
    }
    const language = readLanguage(values.lang, runLanguage);
    const format = readChoice('format', values.format ?? 'text', ['text', 'json']);
    const policy = await readOnePolicy(values.policy, outside);
    const { calendar } = await readRulebook(undefined, values.calendar, outside);
    const from = readDay('from', values.from, outside);
    const dayOf = (option: 'customer-works' | 'agreed'): string | undefined => {
      const day = values[option];
      return day === undefined ? undefined : readDay(option, day, outside);
    };
    const { text, data } =
      kind === undefined
        ? countDays(from, values['working-days'], calendar, language)
        : readChoice('deadline', kind, ['process', 'works'], 'yekuo deadline') === 'process'
          ? processEnd(from, await readFacts(values.facts, outside), { calendar, policy }, language)
          : worksEnd(
              from,
              await readFacts(values.facts, outside),
              { customerWorksCompletedOn: dayOf('customer-works'), agreedOn: dayOf('agreed') },
              { calendar, policy },
              language,
            );
    await outside.stdout.write(format === 'json' ? `${jsonText(data, 2)}\n` : `${text}\n`);
    return exitCode.clean;
  },
};

async function readFacts(file: string | undefined, outside: Outside): Promise<Facts> {
  if (file === undefined) throw factsMissing();
  return (await readJson(file, 'facts', outside)) as Facts; // validated by the function
}

function countDays(from: string, workingDays: string | undefined, calendar: Calendar, language: Language): Deadline {
  if (workingDays === undefined) {
    throw new CommandError('USAGE', {
      en: 'give --working-days N, or ask for process or works with --facts',
      zh: '请给出 --working-days 天数，或用 process、works 加 --facts 推算',
    });
  }
  const end = calendar.addWorkingDays(from, readCount('working-days', workingDays));
  return { text: withCertainty(end.date, end.certain, language), data: end };
}

function processEnd(appliedOn: string, facts: Facts, rulebook: Rules, language: Language): Deadline {
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
    text: `${withCertainty(date, certain, language)}  ${cited(workingDays, answer.clauses, language)}`,
    data: answer,
  };
}

function worksEnd(
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
    boundBy === 'customerWorks' ? words[language].customerWorks : cited(workingDays ?? 0, answer.clauses, language);
  return { text: `${withCertainty(latestCompletion, certain, language)}  ${ground}${agreed}`, data: answer };
}

function cited(workingDays: number, clauses: readonly string[], language: Language): string {
  return words[language].cited(workingDays, clauses);
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

/** The calendar and policy to use. */
interface Rules {
  readonly calendar: Calendar;
  readonly policy: Policy;
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
    notCovered: '无时限：时限表未涵盖此类工程',
    customerWorks: '以客户工程完成日为限',
    agreed: (isInTime: boolean) => (isInTime ? '与客户约定的完成日未超期' : '与客户约定的完成日晚于最迟完成日'),
    notCertain: '日期待定：其间的放假安排尚未全部公布',
  },
} as const;
