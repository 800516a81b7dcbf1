import { version } from '../../package.json';
import { CalendarError } from '../calendar';
import { YekuoError } from '../engine';
import type { Text } from '../facts';
import { describeProblem, type ProblemCode } from '../messages';
import { inLanguage } from '../messages/language';
import { problemLines } from '../plain/problem';
import { rulesVersion } from '../policy';
import { CommandError } from './command-error';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { completionOf } from './commands/completion';
import { convert } from './commands/convert';
import { deadline } from './commands/deadline';
import { decide } from './commands/decide';
import { decisions } from './commands/decisions';
import { diff } from './commands/diff';
import { due } from './commands/due';
import { explain } from './commands/explain';
import { readings } from './commands/readings';
import { manualOf } from './commands/manual';
import { mapping } from './commands/mapping';
import { nearest } from './commands/nearest';
import { calendarText } from './commands/read-rulebook';
import { exitCode, type ExitCode } from './exit-code';
import { languageOf, type Language } from './language';
import type { Outside } from './outside';
import { printable } from './output/printable';

const purpose: Text = {
  en: 'Electricity-connection rules: decisions with reasons, and checks of recorded cases.',
  zh: '业扩报装规则：给出结论和依据，并据此检查业扩工单数据。',
};

const subjects: readonly Command[] = [
  check,
  due,
  readings,
  diff,
  mapping,
  convert,
  decide,
  deadline,
  explain,
  decisions,
];
const completion = completionOf([...subjects, manualOf([], purpose)]);
const commands: readonly Command[] = [...subjects, completion, manualOf([...subjects, completion], purpose)];

function summaries(language: Language): string {
  return commands.map(({ name, summary }) => `  ${name.padEnd(12)}${inLanguage(summary, language)}\n`).join('');
}

const help: Text = {
  en: `Usage: yekuo COMMAND [options]

${purpose.en}

${summaries('en')}
  --help      how a command is used: yekuo COMMAND --help
  --version   the versions of the library and of its rules

Exit codes: 0 done, and nothing found at the failing level; 1 findings; 2 failed, or not completed.
`,
  zh: `用法：yekuo 命令 [选项]

${purpose.zh}

${summaries('zh-CN')}
  --help      查看命令用法：yekuo 命令 --help
  --version   程序和规则的版本

退出码：0 完成，且没有达到失败级别的问题；1 发现问题；2 未能完成或未能全部完成。
`,
};

/**
 * Runs the program.
 *
 * @param args the arguments after the name of the program
 * @returns the exit code; it never throws
 */
export async function main(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const [name, ...rest] = args;
  const language = languageOf(args, outside.environment);
  try {
    return await run(name, rest, outside, language);
  } catch (error) {
    const [message, ...further] = linesOf(error, name, language);
    await outside.stderr.write([`yekuo: ${message}`, ...further].map((line) => `${printable(line)}\n`).join(''));
    return exitCode.failed;
  }
}

async function run(
  name: string | undefined,
  args: readonly string[],
  outside: Outside,
  language: Language,
): Promise<ExitCode> {
  const { stdout, stderr } = outside;
  if (name === undefined) {
    await stderr.write(inLanguage(help, language));
    return exitCode.failed;
  }
  if (name === '--version' || name === '-v') {
    await stdout.write(`${version} (rules ${rulesVersion})\n`);
    return exitCode.clean;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await stdout.write(inLanguage(commands.find((command) => command.name === args[0])?.help ?? help, language));
    return exitCode.clean;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const hint = nearest(
      name,
      commands.map((each) => each.name),
    );
    throw new CommandError('USAGE', {
      en: `there is no command ${JSON.stringify(name)}${hint.en}`,
      zh: `没有命令 ${JSON.stringify(name)}${hint.zh}`,
    });
  }
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    await stdout.write(inLanguage(command.help, language));
    return exitCode.clean;
  }
  return command.run(args, outside, language);
}

/** The message about an error, line by line; for an unexpected error, everything. */
function linesOf(error: unknown, name: string | undefined, language: Language): readonly string[] {
  if (!isExpected(error)) {
    return `unexpected error: ${error instanceof Error ? error.stack : String(error)}`.split('\n');
  }
  const details = error instanceof CommandError ? error.details : [];
  const command = commands.some((each) => each.name === name) ? `${name} ` : '';
  const hint: Text = { en: `See yekuo ${command}--help`, zh: `用法见 yekuo ${command}--help` };
  return [
    inLanguage(textOf(error), language),
    ...details.map((detail) => `  ${inLanguage(detail, language)}`),
    ...(error.code === 'USAGE' ? [inLanguage(hint, language)] : []),
  ];
}

function textOf(error: CommandError | YekuoError<ProblemCode>): Text {
  if (error instanceof CommandError) return error.text;
  if (error instanceof CalendarError) return calendarText(error);
  return {
    en: problemLines(error.problems, 'facts').join('; '),
    zh: error.problems.map((problem) => describeProblem(problem, 'zh-CN')).join('；'),
  };
}

/** Whether an error contains all that a user needs. */
function isExpected(error: unknown): error is CommandError | YekuoError<ProblemCode> {
  return error instanceof CommandError || (error instanceof YekuoError && error.problems.length > 0);
}
