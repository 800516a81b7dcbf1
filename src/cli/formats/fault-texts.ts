import { describeIntakeProblem, describeProblem } from '../../messages';
import type { Text } from '../../facts';
import type { CodeText } from '../../messages/code-text';
import { fill, type TemplateValues } from '../../messages/fill';
import { inLanguage } from '../../messages/language';
import type { Fault } from '../check/fault';
import { notUtf8Text } from '../input/decode-text';
import { noRecordText } from '../input/input';
import type { ExpectedSyntax } from '../input/json/syntax';
import type { Language } from '../language';
import { shortened } from '../output/bounded-text';

/** What the faults of an input mean; the details of one are in brackets, which `yekuo explain` leaves out. */
export const faultTexts: Readonly<Record<Fault['code'], CodeText>> = {
  'not-utf8': {
    meaning: notUtf8Text('unknown'),
    remedy: {
      zh: '请转换为 UTF-8；表格可用 --encoding 指定编码，压缩文件请先解压',
      en: 'convert it to UTF-8; for tables name the encoding with --encoding; decompress what is compressed',
    },
  },
  'too-long': {
    meaning: { zh: '单条记录超过 16 MiB', en: 'a record longer than 16 MiB' },
    remedy: {
      zh: '请每行写一条记录（NDJSON），或写成 JSON 数组',
      en: 'write one record a line (NDJSON), or an array of records',
    },
  },
  'empty-element': {
    meaning: { zh: '数组中缺少记录', en: 'a record is missing in the array' },
    remedy: { zh: '请删去多余的逗号', en: 'remove the comma that has no record' },
  },
  'unclosed-array': {
    meaning: { zh: '数组没有结束', en: 'the array does not end' },
    remedy: {
      zh: '文件可能不完整：请重新导出，或补上 ]',
      en: 'the file may have been cut off: export it again, or add the closing bracket',
    },
  },
  'text-after-array': {
    meaning: { zh: '数组之后还有内容', en: 'there is text after the array' },
    remedy: { zh: '请删去该内容，或并入数组', en: 'remove the text, or move it into the array' },
  },
  'no-record': {
    meaning: noRecordText,
    remedy: {
      zh: '请核对文件；可以没有记录时请加 --allow-empty',
      en: 'check the file; add --allow-empty if it may contain none',
    },
  },
  'not-json': {
    meaning: { zh: '不是 JSON[：此处应为{expected}]', en: 'not JSON[: expected {expected} here]' },
    remedy: {
      zh: '请改正所指位置的写法，或重新导出',
      en: 'correct the text at the place named, or export the file again',
    },
  },
  'duplicate-key': {
    meaning: { zh: '键[ {key} ]重复', en: 'the key[ {key}] is repeated in one object' },
    remedy: { zh: '请只保留一个；程序不会替您取舍', en: 'keep one of them; none is chosen for you' },
  },
  'duplicate-id': {
    meaning: { zh: '编号重复[：{id}]', en: 'the id[ {id}] is repeated' },
    remedy: {
      zh: '请为每件工单使用不同的编号；表格中同一工单有多行的，映射中应设 "cases"',
      en: 'give each case an id of its own; if a case has several rows of a table, set "cases" in the mapping',
    },
  },
  'unreadable-input': {
    meaning: { zh: '无法读取[：{reason}]', en: 'cannot be read[: {reason}]' },
    remedy: {
      zh: '请核对路径、权限和文件格式',
      en: 'check the path, the permissions and the format of the file',
    },
  },
  'unreadable-row': {
    meaning: { zh: '此行无法读取[：{reason}]', en: 'the row cannot be read[: {reason}]' },
    remedy: {
      zh: '请用表格软件打开、更正并另存',
      en: 'open the table in a spreadsheet program, correct the row and save it',
    },
  },
  'invalid-cell': {
    meaning: {
      zh: '表格的单元格、列或行无法采用，原因见信息',
      en: 'a cell, a column or a row of a table cannot be used; the message says why',
    },
    remedy: {
      zh: '请更正表格，或在映射中说明其含义；yekuo mapping 可拟出映射',
      en: 'correct the table, or say in the mapping what it means; yekuo mapping proposes one',
    },
  },
  'invalid-record': {
    meaning: { zh: '记录中的值有误，原因见信息', en: 'a value of the record is not valid; the message says why' },
    remedy: {
      zh: '请更正该值；未知的值请省略，尚未发生的日期请写 null',
      en: 'correct it; leave out what is unknown, and write null for the date of what has not happened yet',
    },
  },
};

/** What is wrong with a part of the input, in words. */
export function faultText(fault: Fault, language: Language): string {
  const filled = (values: TemplateValues): string => fill(inLanguage(faultTexts[fault.code].meaning, language), values);
  switch (fault.code) {
    case 'not-utf8':
      return inLanguage(notUtf8Text(fault.encoding), language);
    case 'not-json':
      return filled({ expected: (language === 'en' ? expectedInEnglish : expectedInChinese)[fault.expected] });
    case 'duplicate-key':
      return filled({ key: quoted(fault.key) });
    case 'duplicate-id':
      return (
        filled({ id: quoted(fault.id) }) + (fault.position.cell === undefined ? '' : inLanguage(inTables, language))
      );
    case 'unreadable-input':
    case 'unreadable-row':
      return filled({ reason: inLanguage(fault.reason, language) });
    case 'invalid-cell':
      return describeIntakeProblem(fault.problem, language);
    case 'invalid-record':
      return describeProblem({ ...fault, code: fault.problem }, language);
    case 'too-long':
    case 'empty-element':
    case 'unclosed-array':
    case 'text-after-array':
    case 'no-record':
      return filled({});
  }
}

/** What is said about ids that are repeated in a table. */
const inTables: Text = {
  en: '; if a case has several rows, such as one for each step, the mapping must set "cases". Sheets and files are not joined',
  zh: '；同一工单有多行的（如一行一个环节），映射中应设 "cases"；不同工作表或文件的行不合并',
};

const expectedInEnglish: Readonly<Record<ExpectedSyntax, string>> = {
  value: 'a value',
  key: 'a key in quotes',
  colon: 'a colon',
  'comma-or-end': 'a comma or the end of the object or array',
  'end-of-text': 'the end of the record',
  'string-end': 'the end of the text in quotes',
  escape: 'a valid escape sequence',
};

const expectedInChinese: Readonly<Record<ExpectedSyntax, string>> = {
  value: '值',
  key: '带引号的键',
  colon: '冒号',
  'comma-or-end': '逗号或括号结尾',
  'end-of-text': '记录结尾',
  'string-end': '引号结尾',
  escape: '正确的转义序列',
};

/** A text of the input in quotes, shortened if it is very long. */
function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}
