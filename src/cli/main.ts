import { version } from '../../package.json';
import { YekuoError } from '../engine';
import { rulesVersion } from '../policy';
import { CommandError } from './command-error';
import { check } from './commands/check';
import type { Command } from './commands/command';
import { deadline } from './commands/deadline';
import { decide } from './commands/decide';
import { decisions } from './commands/decisions';
import { explain } from './commands/explain';
import { nearest } from './commands/nearest';
import { exitCode, type ExitCode } from './exit-code';
import type { Outside } from './outside';

const commands: readonly Command[] = [check, decide, deadline, explain, decisions];

const help = `Usage: yekuo COMMAND [options]

Electricity-connection rules as decisions with reasons, and a check of recorded cases against them.

${commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}\n`).join('')}
  --help      how a command is used: yekuo COMMAND --help
  --version   the versions of the library and of its rules
`;

/**
 * Runs the program.
 *
 * @param args the arguments after the name of the program
 * @returns the exit code; nothing is thrown
 */
export async function main(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    return await run(name, rest, outside);
  } catch (error) {
    if (isExpected(error)) {
      const hint = error.code === 'USAGE' ? `\nSee yekuo ${known(name) ? `${name} ` : ''}--help\n` : '\n';
      await outside.stderr.write(`yekuo: ${error.message}${hint}`);
    } else {
      await outside.stderr.write(`yekuo: unexpected error: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
    return exitCode.failed;
  }
}

async function run(name: string | undefined, args: readonly string[], outside: Outside): Promise<ExitCode> {
  const { stdout, stderr } = outside;
  if (name === undefined) {
    await stderr.write(help);
    return exitCode.failed;
  }
  if (name === '--version' || name === '-v') {
    await stdout.write(`${version} (rules ${rulesVersion})\n`);
    return exitCode.clean;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await stdout.write(commands.find((command) => command.name === args[0])?.help ?? help);
    return exitCode.clean;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const names = commands.map((each) => each.name);
    throw new CommandError('USAGE', `there is no command ${JSON.stringify(name)}${nearest(name, names)}`);
  }
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    await stdout.write(command.help);
    return exitCode.clean;
  }
  return command.run(args, outside);
}

function known(name: string | undefined): boolean {
  return commands.some((command) => command.name === name);
}

/** Whether an error says all a user needs. */
function isExpected(error: unknown): error is CommandError | YekuoError {
  return error instanceof CommandError || (error instanceof YekuoError && error.problems.length > 0);
}
