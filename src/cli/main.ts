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
import type * as Commands from './commands/commands';
import { nearest } from './commands/nearest';
import { readOptions } from './commands/read-options';
import { calendarText } from './commands/read-rulebook';
import { exitCode, type ExitCode } from './exit-code';
import { languageOf, type Language } from './language';
import type { Outside } from './outside';
import { printable } from './output/printable';

/**
 * Runs the program.
 *
 * @param args the arguments after the name of the program
 * @returns the exit code; it never throws
 */
export async function main(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const { name, rest } = commandIn(args);
  const language = languageOf(args, outside.environment);
  try {
    return await run(name, rest, outside, language);
  } catch (error) {
    const [message, ...further] = await linesOf(error, name, language);
    await outside.stderr.write([`yekuo: ${message}`, ...further].map((line) => `${printable(line)}\n`).join(''));
    return exitCode.failed;
  }
}

/**
 * The name of the command, and the other arguments. The option that every command has, `--lang`, may come before the
 * name.
 */
function commandIn(args: readonly string[]): { readonly name: string | undefined; readonly rest: readonly string[] } {
  let at = 0;
  while (args[at] === '--lang' || args[at]?.startsWith('--lang=') === true) at += args[at] === '--lang' ? 2 : 1;
  return { name: args[at], rest: [...args.slice(0, at), ...args.slice(at + 1)] };
}

async function run(
  name: string | undefined,
  args: readonly string[],
  outside: Outside,
  language: Language,
): Promise<ExitCode> {
  const { stdout, stderr } = outside;
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const asksForHelp = options.includes('--help') || options.includes('-h');
  const asksForVersion = options.includes('--version');
  if (name === check.name && !asksForHelp && !asksForVersion) return check.run(args, outside, language);
  const { commands, help } = await allCommands();
  if (name === undefined) {
    readOptions(args, generalOptions);
    await stderr.write(inLanguage(help, language));
    return exitCode.failed;
  }
  if (name === '--version' || name === '-v') {
    refuseNames(readOptions(args, generalOptions).positionals, 0);
    await stdout.write(versions);
    return exitCode.clean;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const topics = readOptions(args, generalOptions).positionals;
    refuseNames(topics, 1);
    const [topic] = topics;
    await stdout.write(inLanguage(topic === undefined ? help : commandNamed(topic, commands).help, language));
    return exitCode.clean;
  }
  const command = commandNamed(name, commands);
  if (asksForHelp || asksForVersion) {
    await stdout.write(asksForHelp ? inLanguage(command.help, language) : versions);
    return exitCode.clean;
  }
  return command.run(args, outside, language);
}

const versions = `${version} (rules ${rulesVersion})\n`;

const generalOptions = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function refuseNames(names: readonly string[], most: number): void {
  if (names.length <= most) return;
  throw new CommandError(
    'USAGE',
    most === 0
      ? { en: '--version takes no names', zh: '--version 不带名称' }
      : { en: 'name one command', zh: '请指定一个命令' },
  );
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  if (name.startsWith('-')) {
    throw new CommandError('USAGE', {
      en: `put ${name} after the command: yekuo COMMAND ${name} …`,
      zh: `${name} 应写在命令之后：yekuo 命令 ${name} …`,
    });
  }
  const hint = nearest(
    name,
    commands.map((each) => each.name),
  );
  throw new CommandError('USAGE', {
    en: `there is no command ${JSON.stringify(name)}${hint.en}`,
    zh: `没有命令 ${JSON.stringify(name)}${hint.zh}`,
  });
}

/** All commands and the help text. `check` is what runs in every pipeline, so the program starts without the others. */
async function allCommands(): Promise<typeof Commands> {
  return import('./commands/commands');
}

/** The message about an error, line by line; for an unexpected error, everything. */
async function linesOf(error: unknown, name: string | undefined, language: Language): Promise<readonly string[]> {
  const { code, subject } = Object(error) as { readonly code?: unknown; readonly subject?: unknown }; // not its class, which an error of another thread does not keep
  if (code === 'table-too-large') {
    // No table of the library is, so it is one of a policy.
    const text = {
      en: `the table ${String(subject)} of the policy is too large`,
      zh: `政策的规则表${String(subject)}过大`,
    };
    return [inLanguage(text, language)];
  }
  if (!isExpected(error)) {
    return `unexpected error: ${error instanceof Error ? error.stack : String(error)}`.split('\n');
  }
  const details = error instanceof CommandError ? error.details : [];
  const lines = [inLanguage(textOf(error), language), ...details.map((detail) => `  ${inLanguage(detail, language)}`)];
  // Other errors load nothing more, as they may be about files that cannot be opened.
  if (error.code !== 'USAGE') return lines;
  const command = (await isCommand(name)) ? `${name} ` : '';
  return [...lines, inLanguage({ en: `See yekuo ${command}--help`, zh: `用法见 yekuo ${command}--help` }, language)];
}

async function isCommand(name: string | undefined): Promise<boolean> {
  return name === check.name || (await allCommands()).commands.some((each) => each.name === name);
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
