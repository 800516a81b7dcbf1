import { version } from '../../../package.json';
import type { Text } from '../../facts';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import type { Language } from '../language';
import type { Command } from './command';
import { languageHelp, readLanguage, readOptions } from './read-options';

const help: Text = {
  en: `Usage: yekuo manual [options] > yekuo.1

Prints the manual page, for man: yekuo manual > yekuo.1; man -l yekuo.1

${languageHelp.en}

Exit codes: 0 printed; 2 a bad option.
`,
  zh: `用法：yekuo manual [选项] > yekuo.1

输出供 man 使用的手册页：yekuo manual > yekuo.1; man -l yekuo.1

${languageHelp.zh}

退出码：0 已输出；2 选项有误。
`,
};

const titles = { en: { name: 'NAME', commands: 'COMMANDS' }, 'zh-CN': { name: '名称', commands: '命令' } } as const;

/** `yekuo manual`: prints the manual page, made from the help text of every command. */
export function manualOf(others: readonly Command[], purpose: Text): Command {
  const manual: Command = {
    name: 'manual',
    summary: { en: 'print the manual page', zh: '输出手册页' },
    help,
    async run(args, { stdout }, runLanguage) {
      const { values, positionals } = readOptions(args, { lang: { type: 'string' } });
      if (positionals.length > 0) {
        throw new CommandError('USAGE', { en: 'manual takes no names', zh: 'manual 不带名称' });
      }
      await stdout.write(pageOf([...others, manual], purpose, readLanguage(values.lang, runLanguage)));
      return exitCode.clean;
    },
  };
  return manual;
}

function pageOf(commands: readonly Command[], purpose: Text, language: Language): string {
  const { name, commands: heading } = titles[language];
  const sections = commands.map((command) => `.SS ${command.name}\n${verbatim(inLanguage(command.help, language))}`);
  return (
    `.TH YEKUO 1 "" "yekuo ${version}"\n.SH ${name}\nyekuo \\- ${roff(inLanguage(purpose, language))}\n` +
    `.SH ${heading}\n${sections.join('')}`
  );
}

/** A text with its line breaks. */
function verbatim(text: string): string {
  return `.nf\n${text.trimEnd().split('\n').map(roff).join('\n')}\n.fi\n`;
}

/** Escapes a line for roff: backslashes and hyphens are kept, and no line is read as a request. */
function roff(line: string): string {
  return line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}
