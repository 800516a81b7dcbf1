import type { Text } from '../../facts';
import { isObject } from '../../plain/is-object';
import type { Fault } from '../check/fault';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { parsePart, repeatedId, type Parsed } from '../check/judge';
import { faultText } from '../formats/fault-texts';
import { placeText } from '../formats/texts';
import { idRegister, type IdRegister } from '../input/id-register';
import { inputsFrom, type Input } from '../input/input';
import { holdsNothing, inputUnits, partsOf } from '../input/read-units';
import type { TableSettings } from '../input/table/table-settings';
import { jsonText } from '../output/json-text';
import { printable } from '../output/printable';
import { isSystemError, reasonOf } from '../reason';
import type { Command } from './command';
import { allowEmptyHelp, languageHelp, readLanguage, readOptions } from './read-options';
import { readTables, tableChoices, tableHelp, tableOptions } from './read-tables';

const help: Text = {
  en: `Usage: yekuo convert [options] FILE|PATTERN|- ... > records.ndjson

Writes records as NDJSON, one per line. Inputs are those of yekuo check; tables are converted by their mapping.

  --from-first-edition   convert records of the first edition, in which "stateOwned" meant a subsidiary or branch of a
                         state-owned enterprise; it becomes "stateOwnedSubsidiary"
${allowEmptyHelp.en}
${tableHelp.en}
${languageHelp.en}

Exit codes: 0 converted; 2 a bad option, an input without records, a part of it that cannot be read, or an id that occurs
twice. Whatever can be read is converted.
`,
  zh: `用法：yekuo convert [选项] 文件|通配符|- ... > records.ndjson

把工单数据写成 NDJSON，每行一条。输入与 yekuo check 相同，表格按映射转换。

  --from-first-edition   数据为第一版：当时 "stateOwned" 指国有企业的子公司或分公司，转换为 "stateOwnedSubsidiary"
${allowEmptyHelp.zh}
${tableHelp.zh}
${languageHelp.zh}

退出码：0 已转换；2 选项有误、输入没有记录、部分输入无法读取，或编号重复。能读取的照常转换。
`,
};

/** `yekuo convert`: writes records as NDJSON. */
export const convert: Command = {
  name: 'convert',
  summary: { en: 'write records as NDJSON, from tables or older records', zh: '把表格或旧版数据转换为 NDJSON' },
  help,
  choices: tableChoices,
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, {
      ...tableOptions,
      'from-first-edition': { type: 'boolean' },
      'allow-empty': { type: 'boolean' },
      lang: { type: 'string' },
    });
    if (positionals.length === 0) {
      throw new CommandError('USAGE', {
        en: 'name the files to convert, or - for standard input',
        zh: '请指定要转换的文件，或用 - 表示标准输入',
      });
    }
    const language = readLanguage(values.lang, runLanguage);
    const tables = await readTables(values.mapping, values.encoding, outside);
    const edition = values['from-first-edition'] === true ? fromFirstEdition : (record: unknown): unknown => record;
    let faults = 0;
    const ids = idRegister();
    for (const input of inputsFrom(positionals, outside)) {
      for await (const { records, faults: found } of converted(
        input,
        tables.settings,
        values['allow-empty'] ?? false,
        ids,
      )) {
        await outside.stdout.write(records.map((record) => `${jsonText(edition(record))}\n`).join(''));
        faults += found.length;
        const lines = found.map(
          (fault) => `${printable(`${fault.source}:${placeText(fault.position)}  ${faultText(fault, language)}`)}\n`,
        );
        await outside.stderr.write(lines.join(''));
      }
    }
    await tables.say(language, outside.stderr);
    return faults === 0 ? exitCode.clean : exitCode.failed;
  },
};

interface Converted {
  readonly records: readonly unknown[];
  readonly faults: readonly Fault[];
}

/**
 * The records and faults of an input. One without records is a fault, since the file would look complete; so is an id
 * that occurred before, since its records are parts of one case.
 */
async function* converted(
  { name, open }: Input,
  tables: TableSettings,
  mayBeEmpty: boolean,
  ids: IdRegister,
): AsyncGenerator<Converted> {
  const position = { line: 1, column: 1 };
  let isEmpty = true;
  try {
    for await (const unit of inputUnits(name, open(), tables)) {
      isEmpty &&= holdsNothing(unit);
      const parsed = partsOf(unit).map((part) => parsePart(part, name));
      yield {
        records: parsed.flatMap((each) => ('faults' in each ? [] : [each.value])),
        faults: parsed.flatMap((each) => ('faults' in each ? each.faults : repetitionsOf(each, name, ids))),
      };
    }
    if (isEmpty && !mayBeEmpty) yield { records: [], faults: [{ source: name, position, code: 'no-record' }] };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { records: [], faults: [{ source: name, position, code: 'unreadable-input', reason: reasonOf(error) }] };
  }
}

function repetitionsOf(parsed: Parsed, source: string, ids: IdRegister): readonly Fault[] {
  const id = isObject(parsed.value) ? parsed.value['id'] : undefined;
  return typeof id !== 'string' || ids.isNew(id) ? [] : [repeatedId(parsed, source, id)];
}

/** Converts a record of the first edition to the present form. */
function fromFirstEdition(record: unknown): unknown {
  if (!isObject(record) || !isObject(record['facts']) || record['facts']['ownership'] !== 'stateOwned') return record;
  return { ...record, facts: { ...record['facts'], ownership: 'stateOwnedSubsidiary' } };
}
