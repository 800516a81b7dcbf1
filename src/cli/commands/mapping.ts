import { factLabels, type FactName, type Text } from '../../facts';
import { recordsFromRows } from '../../intake';
import type { CellProblemCode } from '../../intake/cell-reader';
import { proposeMapping, type ColumnProposal, type ProposalReason } from '../../intake/propose-mapping';
import type { StepProposal } from '../../intake/propose-steps';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { exitCode } from '../exit-code';
import { plural } from '../formats/texts';
import { inputsFrom, type Input } from '../input/input';
import { opened } from '../input/read-units';
import { TableFault } from '../input/table/table-row';
import { headOf, type TableHead } from '../input/table/table-head';
import type { Language } from '../language';
import { shortened } from '../output/bounded-text';
import { printable } from '../output/printable';
import { isSystemError, reasonOf } from '../reason';
import type { Command } from './command';
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

const reasons: Readonly<Record<ProposalReason, Text>> = {
  knownHeader: { en: 'the header is known', zh: '表头为已知名称' },
  severalMeanings: { en: 'the header has several possible meanings', zh: '表头可能有多种含义' },
  onlyPart: { en: 'it may contain only a part of the value', zh: '可能只是所需内容的一部分' },
  valuesOfFact: { en: 'its values are those of this fact', zh: '取值与该项一致' },
  codesOfSystem: { en: 'check the meanings of its codes', zh: '请核对各代码的含义' },
  lookLikeIds: { en: 'its values look like ids', zh: '取值类似编号' },
  stepOfCase: {
    en: 'each row is one step of a case: check the meanings of the steps',
    zh: '每行是工单的一个环节：请核对 "steps" 中各环节的含义',
  },
  takenTwice: {
    en: 'another column may have the same meaning: list it under "ignore", or map it',
    zh: '另有一列可能含义相同：请列入 "ignore"，或指定去向',
  },
  otherUnit: {
    en: 'the unit in the header does not fit this field: convert the numbers, or list it under "ignore"',
    zh: '表头中的单位与该项不符：请换算后再导出，或列入 "ignore"',
  },
  nothingKnown: {
    en: 'unknown column: map it, or list it under "ignore"',
    zh: '未知列：请指定去向，或列入 "ignore"',
  },
};

/** The texts for cells that could not be read. */
const cellTroubles: Readonly<Record<CellProblemCode, Text>> = {
  'unknown-word': { en: 'with an unknown word', zh: '不认识' },
  'not-a-number': { en: 'with no number', zh: '不是数字' },
  'unit-in-number': { en: 'with a unit', zh: '带有单位' },
  'not-an-integer': { en: 'with no whole number', zh: '不是整数' },
  'out-of-range': { en: 'out of range', zh: '超出范围' },
  'malformed-date': { en: 'with no date in a known format', zh: '不是可识别的日期' },
  'impossible-date': { en: 'with a day or time that does not exist', zh: '中的日期或时间不存在' },
  'serial-date': { en: 'with a count of days', zh: '为日期序列号' },
  'time-missing': { en: 'without a time of day', zh: '没有时刻' },
  'full-width': { en: 'in full-width characters', zh: '含全角字符' },
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
    const { factsWithoutColumn } = recordsFromRows([headers], proposed);
    if (factsWithoutColumn.length > 0)
      await outside.stderr.write(`${printable(inLanguage(unknownText(factsWithoutColumn), language))}\n`);
    return exitCode.clean;
  },
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
        en: `--sheet is for workbooks; ${name} is a text`,
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

function noteOf({ isSure, reason, troubles }: ColumnProposal, language: Language): string {
  const english = language === 'en';
  const mark = inLanguage(isSure ? sure : unsure, language);
  const cells = troubles.map(({ code, example, count }) =>
    english
      ? `; ${plural(count, 'cell')} ${cellTroubles[code].en}, such as "${shortened(example)}"`
      : `；${count}个单元格${cellTroubles[code].zh}，如“${shortened(example)}”`,
  );
  return `${mark}${english ? ': ' : '：'}${inLanguage(reasons[reason], language)}${cells.join('')}`;
}

const sure: Text = { en: 'sure', zh: '确定' };
const unsure: Text = { en: 'unsure', zh: '待确认' };

/** What a proposal ignores of a step, and why. */
function noteOfStep({ isKnown, leftOut }: StepProposal, language: Language): string {
  const said: Text = isKnown
    ? {
        en: `${leftOut.join(', ')} of this step is not used: records have no field for it`,
        zh: `该环节的 ${leftOut.join('、')} 未采用：工单中没有对应字段`,
      }
    : {
        en: 'unknown step, not used: map its columns under "steps", or leave it at "ignore"',
        zh: '未知环节，暂列为 "ignore"：请在 "steps" 中指定各列去向，或保留 "ignore"',
      };
  return `${inLanguage(unsure, language)}${language === 'en' ? ': ' : '：'}${inLanguage(said, language)}`;
}
