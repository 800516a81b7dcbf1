import { factLabels, type FactName, type Text } from '../../facts';
import { recordsFromRows } from '../../intake';
import { proposeMapping } from '../../intake/propose-mapping';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { inputsFrom, type Input } from '../input/input';
import { opened } from '../input/read-units';
import { TableFault } from '../input/table/table-row';
import { headOf, type TableHead } from '../input/table/table-head';
import { shortened } from '../output/bounded-text';
import { printable } from '../output/printable';
import { isSystemError, reasonOf } from '../reason';
import type { Command } from './command';
import { noteOf, noteOfStep } from './mapping-notes';
import { languageHelp, readLanguage, readOptions } from './read-options';
import { readEncoding, tableChoices } from './read-tables';
import { jsonText } from '../output/json-text';

const help: Text = {
  en: `Usage: yekuo mapping [options] FILE > mapping.json

Proposes a mapping for a table (CSV or XLSX) from its headers and the first rows. Each column is marked sure or unsure, with
the reason, in the "notes" of the mapping and on standard error. Check the unsure ones, correct them, and list under
"ignore" the columns that you do not need.

  --sheet NAME           the sheet of a workbook, if it has several
  --encoding NAME        the encoding of CSV: utf-8, gb18030 (gbk), utf-16le, utf-16be (default: detected)
${languageHelp.en}

Exit codes: 0 proposed; 2 a bad option, or a file that is not a table.
`,
  zh: `用法：yekuo mapping [选项] 文件 > mapping.json

根据表格（CSV 或 XLSX）的表头和前若干行拟出映射。每列标明“确定”或“待确认”及理由，写入映射的 "notes" 并显示在标准错误输出。
请逐项核对待确认的列，不需要的列列入 "ignore"。

  --sheet 名称           工作簿有多张工作表时指定
  --encoding 编码        CSV 的编码：utf-8、gb18030（gbk）、utf-16le、utf-16be（默认自动识别）
${languageHelp.zh}

退出码：0 已拟出；2 选项有误，或文件不是表格。
`,
};

/** `yekuo mapping`: proposes a mapping for a table. */
export const mapping: Command = {
  name: 'mapping',
  summary: { en: 'propose a mapping for the columns of a table', zh: '为表格拟出列映射' },
  help,
  choices: tableChoices,
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, {
      sheet: { type: 'string' },
      encoding: { type: 'string' },
      lang: { type: 'string' },
    });
    const language = readLanguage(values.lang, runLanguage);
    const [input, ...others] = inputsFrom(positionals, outside);
    if (input === undefined || others.length > 0) {
      throw new CommandError('USAGE', { en: 'name one table', zh: '请指定一个表格文件' });
    }
    const encoding = values.encoding === undefined ? undefined : readEncoding(values.encoding);
    const { sheet, dateSystem, headers, headerRow, headerRows, rows } = await headFrom(input, values.sheet, encoding);
    const { mapping: proposed, columns, steps } = proposeMapping(headers, rows, { dateSystem });
    const whole = {
      ...(sheet !== undefined && { sheets: [sheet] }),
      ...((headerRow !== 1 || headerRows !== 1) && {
        header: { ...(headerRow !== 1 && { row: headerRow }), ...(headerRows !== 1 && { rows: headerRows }) },
      }),
      ...proposed,
      ignore: [],
      notes: Object.fromEntries([
        ...columns.map((column) => [column.header, noteOf(column, language)] as const),
        ...steps.map((step) => [step.step, noteOfStep(step, language)] as const),
      ]),
    };
    await outside.stdout.write(`${jsonText(whole, 2)}\n`);
    for (const column of columns) {
      const to = column.to === undefined ? '–' : column.to;
      await outside.stderr.write(`${printable(`${shortened(column.header)} → ${to}: ${noteOf(column, language)}`)}\n`);
    }
    for (const step of steps) {
      await outside.stderr.write(
        `${printable(`${shortened(step.step)}${language === 'en' ? ': ' : '：'}${noteOfStep(step, language)}`)}\n`,
      );
    }
    if (columns.every(({ to }) => to !== 'id')) await outside.stderr.write(`${inLanguage(withoutIds, language)}\n`);
    const { factsWithoutColumn } = recordsFromRows([headers], proposed);
    if (factsWithoutColumn.length > 0)
      await outside.stderr.write(`${printable(inLanguage(unknownText(factsWithoutColumn), language))}\n`);
    return exitCode.clean;
  },
};

const withoutIds: Text = {
  en: 'No column contains the ids of the cases: name one under "columns", as "id".',
  zh: '没有列包含工单编号（id）：请在 "columns" 中指定。',
};

/** The facts that stay unknown with a proposal. Those that are the same for every case can be stated once. */
function unknownText(facts: readonly FactName[]): Text {
  const named = facts.map((fact) => `${fact}（${factLabels[fact].label.zh}）`);
  return {
    en: `No column contains: ${facts.join(', ')}. They stay unknown unless they are listed under "constants".`,
    zh: `没有列包含：${named.join('、')}。未列入 "constants" 的视为未知。`,
  };
}

async function headFrom(
  input: Input,
  sheet: string | undefined,
  encoding: ReturnType<typeof readEncoding> | undefined,
): Promise<TableHead> {
  const { name, open } = input;
  try {
    const { kind, all } = await opened(name, open(), true);
    if (kind === undefined) throw new TableFault({ en: 'contains records, not a table', zh: '是工单数据而不是表格' });
    const sheets = sheet === undefined ? undefined : [sheet];
    const { tablesOf } = await import('../input/table/table-units');
    const [table] = await tablesOf(name, kind, all, { encoding, sheets });
    if (sheet !== undefined && kind === 'text') {
      throw new CommandError('USAGE', {
        en: `--sheet is for workbooks; ${name} is a text file`,
        zh: `--sheet 用于工作簿，${name} 是文本文件`,
      });
    }
    if (table === undefined) throw new TableFault({ en: 'contains no table', zh: '没有表格' });
    const head = await headOf(table);
    if (head.headers.every((header) => header === '')) {
      throw new TableFault({ en: 'contains no row of headers', zh: '没有表头' });
    }
    return head;
  } catch (error) {
    const reason = error instanceof TableFault ? error.text : isSystemError(error) ? reasonOf(error) : undefined;
    if (reason === undefined) throw error;
    throw new CommandError('INPUT', { en: `${name}: ${reason.en}`, zh: `${name}：${reason.zh}` });
  }
}
