import type { Facts, Text } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { readJson } from '../input/read-json';
import type { Outside } from '../outside';
import type { Command } from './command';
import { countDays, processEnd, worksEnd } from './deadline-answers';
import { factsMissing } from './facts-missing';
import { answerFormats, languageHelp, readChoice, readDay, readLanguage, readOptions } from './read-options';
import { readOnePolicy, readRulebook } from './read-rulebook';
import { onePolicyHelp } from './rulebook-help';
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

推算若干工作日后的日期，或从申请日起推算办电时限的最后一天，或从开工日起推算配套工程最迟完成日。起始日当天不计。

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

const kinds = ['process', 'works'] as const;
type Kind = (typeof kinds)[number];

/** `yekuo deadline`: counts working days, and finds the last day of a limit. */
export const deadline: Command = {
  name: 'deadline',
  summary: { en: 'count working days, or find the last day of a limit', zh: '推算工作日或期限的最后一天' },
  help,
  choices: { format: answerFormats },
  words: kinds,
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
    const [named, ...others] = positionals;
    if (others.length > 0)
      throw new CommandError('USAGE', { en: 'ask for one deadline at a time', zh: '一次只推算一个期限' });
    const kind = named === undefined ? undefined : readChoice('deadline', named, kinds, 'yekuo deadline');
    refuseUnused(kind, values);
    if (values.from === undefined) {
      throw new CommandError('USAGE', {
        en: 'give the first day with --from YYYY-MM-DD',
        zh: '请用 --from YYYY-MM-DD 给出起始日',
      });
    }
    const language = readLanguage(values.lang, runLanguage);
    const format = readChoice('format', values.format ?? 'text', answerFormats);
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
        : kind === 'process'
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

/** The options that only some deadlines depend on, with those deadlines. */
const onlyFor: Readonly<Record<string, readonly Kind[]>> = {
  'working-days': [],
  facts: kinds,
  policy: kinds,
  'customer-works': ['works'],
  agreed: ['works'],
};

/** Refuses an option on which the answer would not depend. */
function refuseUnused(kind: Kind | undefined, values: Readonly<Record<string, unknown>>): void {
  for (const [option, deadlines] of Object.entries(onlyFor)) {
    const isUsed = kind === undefined ? deadlines.length === 0 : deadlines.includes(kind);
    if (values[option] === undefined || isUsed) continue;
    throw new CommandError(
      'USAGE',
      deadlines.length === 0
        ? { en: `--${option} is not for ${kind ?? ''}`, zh: `--${option} 不用于 ${kind ?? ''}` }
        : { en: `--${option} is only for ${deadlines.join(', ')}`, zh: `--${option} 仅用于 ${deadlines.join('、')}` },
    );
  }
}

async function readFacts(file: string | undefined, outside: Outside): Promise<Facts> {
  if (file === undefined) throw factsMissing();
  return (await readJson(file, 'facts', outside)) as Facts; // validated by the function
}
