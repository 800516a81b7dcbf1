import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from '../command-error';
import { languages, type Language } from '../language';

/** The options of a command by name. */
type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command.
 *
 * @throws CommandError for an option that it does not know, or one without its value
 */
export function readOptions<const Options extends OptionTypes>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new CommandError('USAGE', error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/**
 * The value of an option that takes one of a few words.
 *
 * @throws CommandError for any other word
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new CommandError('USAGE', `--${option} takes ${choices.join(', ')}; got ${JSON.stringify(value)}`);
  }
  return choice;
}

/**
 * The value of an option that takes a whole number.
 *
 * @throws CommandError for anything else
 */
export function readCount(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new CommandError('USAGE', `--${option} takes a whole number; got ${JSON.stringify(value)}`);
  }
  return Number(value);
}

/** The language of the output; English unless the option says otherwise. */
export function readLanguage(value: string | undefined): Language {
  return readChoice('lang', value ?? 'en', languages);
}

/** The language option, the same for every command. */
export const languageHelp = '  --lang zh-CN|en        language of the output (default: en)';
