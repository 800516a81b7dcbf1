import { decisions as all } from '../../rules/decisions';
import { decisionTitle } from '../../messages';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import type { Command } from './command';
import { answerFormats, languageHelp, readChoice, readLanguage, readOptions } from './read-options';
import { jsonText } from '../output/json-text';

const help: Text = {
  en: `Usage: yekuo decisions [options]

Lists every decision, with its title and the facts it reads.

  --format FORMAT        text or json (default: text)
${languageHelp.en}

Exit codes: 0 listed; 2 a bad option.
`,
  zh: `用法：yekuo decisions [选项]

列出全部决策，及其名称和所需事实。

  --format 格式          text 或 json（默认 text）
${languageHelp.zh}

退出码：0 已列出；2 选项有误。
`,
};

/** `yekuo decisions`: lists the decisions. */
export const decisions: Command = {
  name: 'decisions',
  summary: { en: 'list the decisions', zh: '列出全部决策' },
  help,
  choices: { format: answerFormats },
  async run(args, { stdout }, runLanguage) {
    const { values, positionals } = readOptions(args, { format: { type: 'string' }, lang: { type: 'string' } });
    if (positionals.length > 0)
      throw new CommandError('USAGE', {
        en: 'decisions takes no names; see yekuo explain DECISION',
        zh: 'decisions 不带名称；查看某项决策请用 yekuo explain',
      });
    const format = readChoice('format', values.format ?? 'text', answerFormats);
    const language = readLanguage(values.lang, runLanguage);
    const list = Object.values(all).map(({ id, facts }) => ({ id, title: decisionTitle(id, language), facts }));
    const width = Math.max(...list.map(({ id }) => id.length)) + 2;
    const lines = list.map(
      ({ id, title, facts }) => `${id.padEnd(width)}${title}\n${' '.repeat(width)}${facts.join(', ')}\n`,
    );
    await stdout.write(format === 'json' ? `${jsonText(list, 2)}\n` : lines.join(''));
    return exitCode.clean;
  },
};
