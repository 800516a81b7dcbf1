import type { Calendar } from '../../calendar';
import type { Text } from '../../facts';
import { inLanguage } from '../../messages/language';
import type { Policy, PolicySet } from '../../policy';
import { CommandError } from '../command-error';
import { inputsFrom, type Input } from '../input/input';
import type { Language } from '../language';
import type { Outside } from '../outside';
import { printable } from '../output/printable';
import { readChoice, readDay, readLanguage, readOptions } from './read-options';
import { areaIn, readRulebook } from './read-rulebook';
import { readTables, tableOptions, type TableNotes } from './read-tables';

/** The options of a command that lists something about recorded cases. */
export interface RecordOptions<Format extends string> {
  readonly asOf: string;
  readonly format: Format;
  readonly language: Language;
  /** One policy, or a set of which each case gets the policy of its day. */
  readonly policy: Policy | PolicySet;
  /** The area whose policies of a set apply. */
  readonly area: string | undefined;
  /** Whether cases outside the term of their policy are listed as well. */
  readonly applyOutsideForce: boolean;
  readonly calendar: Calendar;
  readonly tables: TableNotes;
  readonly inputs: readonly Input[];
  /** Whether inputs may have no records. */
  readonly allowEmpty: boolean;
  /** Writes a message to stderr, in the language of the run. */
  readonly say: (text: Text) => Promise<void>;
}

/**
 * Reads the options of a command that lists something about recorded cases.
 *
 * @throws CommandError for an invalid option, or a missing file
 */
export async function readRecordOptions<Format extends string>(
  args: readonly string[],
  outside: Outside,
  runLanguage: Language,
  formats: readonly Format[],
): Promise<RecordOptions<Format>> {
  const { values, positionals } = readOptions(args, {
    'as-of': { type: 'string' },
    format: { type: 'string' },
    policy: { type: 'string', multiple: true },
    area: { type: 'string' },
    calendar: { type: 'string', multiple: true },
    'apply-outside-force': { type: 'boolean' },
    'allow-empty': { type: 'boolean' },
    ...tableOptions,
    lang: { type: 'string' },
  });
  if (positionals.length === 0) {
    throw new CommandError('USAGE', {
      en: 'name the files with the records, or - for standard input',
      zh: '请指定工单数据文件，或用 - 表示标准输入',
    });
  }
  const asOf = readDay('as-of', values['as-of'], outside);
  const language = readLanguage(values.lang, runLanguage);
  const format = readChoice('format', values.format ?? 'text', formats);
  const { policy, calendar } = await readRulebook(values.policy, values.calendar, outside);
  const tables = await readTables(values.mapping, values.encoding, outside);
  return {
    asOf,
    format,
    language,
    policy,
    area: areaIn(policy, values.area),
    applyOutsideForce: values['apply-outside-force'] ?? false,
    calendar,
    tables,
    inputs: inputsFrom(positionals, outside),
    allowEmpty: values['allow-empty'] ?? false,
    say: (text) => outside.stderr.write(`${printable(`yekuo: ${inLanguage(text, language)}`)}\n`),
  };
}
