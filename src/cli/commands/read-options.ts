import { parseArgs, type ParseArgsConfig } from 'node:util';
import { chinaDateOf, isCalendarDate } from '../../calendar';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { languageNamed, languages, type Language } from '../language';
import type { Outside } from '../outside';
import { nearest } from './nearest';

/** The parsed options of a command by name. */
type OptionTypes = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of a command.
 *
 * @throws CommandError for an unknown option, or one without its value
 */
export function readOptions<const Options extends OptionTypes>(args: readonly string[], options: Options) {
  const parsed = parsedFrom(args, options);
  for (const token of parsed.tokens) {
    // A shell passes this for a variable that is not set.
    if (token.kind !== 'option' || token.value !== '') continue;
    throw new CommandError('USAGE', {
      en: `the value of ${token.rawName} is empty`,
      zh: `选项 ${token.rawName} 的值为空`,
    });
  }
  return parsed;
}

function parsedFrom<const Options extends OptionTypes>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    throw new CommandError('USAGE', argumentText(error, Object.keys(options)));
  }
}

/**
 * Reads an option whose value is one of a few words.
 *
 * @param shown what to call it in errors, if it is not an option
 * @throws CommandError for any other word
 */
export function readChoice<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
  shown = `--${option}`,
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    throw new CommandError('USAGE', {
      en: `${shown} takes ${choices.join(', ')}; received ${JSON.stringify(value)}`,
      zh: `${shown} 可取 ${choices.join('、')}，收到 ${JSON.stringify(value)}`,
    });
  }
  return choice;
}

/** The formats of an answer to one question. */
export const answerFormats = Object.freeze(['text', 'json'] as const);

/**
 * Reads an option whose value is a whole number.
 *
 * @throws CommandError for anything else
 */
export function readCount(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) {
    throw new CommandError('USAGE', {
      en: `--${option} takes a whole number of at most nine digits; received ${JSON.stringify(value)}`,
      zh: `--${option} 应为不超过九位的整数，收到 ${JSON.stringify(value)}`,
    });
  }
  return Number(value);
}

/**
 * Reads an option whose value is a day; by default today in China (UTC+8).
 *
 * @throws CommandError for anything except a date
 */
export function readDay(option: string, value: string | undefined, { now }: Pick<Outside, 'now'>): string {
  const day = value ?? chinaDateOf(new Date(now()).toISOString());
  if (!isCalendarDate(day)) {
    throw new CommandError('USAGE', {
      en: `--${option} takes YYYY-MM-DD; received ${JSON.stringify(day)}`,
      zh: `--${option} 应为 YYYY-MM-DD，收到 ${JSON.stringify(day)}`,
    });
  }
  return day;
}

/**
 * The language of the output: that of the run, unless the option is invalid.
 *
 * @throws CommandError for an unknown language
 */
export function readLanguage(value: string | undefined, language: Language): Language {
  return value === undefined ? language : (languageNamed(value) ?? readChoice('lang', value, languages));
}

/** Describes what is wrong with the arguments, from the error of the argument parser. */
function argumentText(error: unknown, known: readonly string[]): Text {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const [, option = ''] = /'([^' ]+)/.exec(message) ?? [];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = [...known, 'help'].map((name) => `--${name}`);
    const hint = nearest(option, names);
    return { en: `there is no option ${option}${hint.en}`, zh: `没有选项 ${option}${hint.zh}` };
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { en: message, zh: message };
  if (message.includes('does not take')) {
    return { en: `option ${option} takes no value`, zh: `选项 ${option} 不带参数` };
  }
  const hint = message.includes('ambiguous')
    ? { en: `; write ${option}=VALUE if it begins with "-"`, zh: `；以“-”开头的参数写作 ${option}=参数` }
    : { en: '', zh: '' };
  return { en: `option ${option} needs a value${hint.en}`, zh: `选项 ${option} 缺少参数${hint.zh}` };
}

/** The language option, the same for every command. */
export const languageHelp: Text = {
  en: '  --lang zh-CN|en        language of output, messages and help (default: that of the locale)',
  zh: '  --lang zh-CN|en        输出、提示和帮助的语言（默认随系统语言）',
};

/** The option for inputs without records. */
export const allowEmptyHelp: Text = {
  en: '  --allow-empty          accept inputs without any record',
  zh: '  --allow-empty          允许没有任何记录',
};
