import type { DmnProblemCode } from '../dmn';
import type { TableJsonProblemCode } from '../engine';
import type { Text } from '../facts';
import type { IntakeProblemCode, MappingProblemCode } from '../intake';
import type { RequestProblemCode } from '../plain/invalid-request-error';
import type { ProblemCode } from './texts';

// Over 200 lines: one entry for every code.

/** The codes of what can be wrong with values, cells, tables and models. */
export type RemediedCode =
  ProblemCode | RequestProblemCode | MappingProblemCode | IntakeProblemCode | TableJsonProblemCode | DmnProblemCode;

const nameListed: Text = {
  zh: '请改用信息中列出的名称；列表之外的名称不接受',
  en: 'use one of the names that the message lists; no others are accepted',
};
const typeListed: Text = {
  zh: '请按信息中“应为”所述的类型填写；未知的值请省略',
  en: 'write a value of the type that the message expects; leave out what is unknown',
};
const oneOnly: Text = { zh: '请只保留一个', en: 'keep one of them' };
const dateWritten: Text = {
  zh: '请写作 YYYY-MM-DD，如 2021-07-01；表格中也可用信息列出的其他格式',
  en: 'write it as YYYY-MM-DD, such as 2021-07-01; in tables also in the other forms that the message lists',
};
const dayExists: Text = { zh: '请核对年、月、日（和时刻）', en: 'check the year, the month, the day and the time' };
const split: Text = { zh: '请拆成几部分', en: 'split it into parts' };

/** What to do about a problem, by its code, whatever it was found in. */
export const remedies: Readonly<Record<RemediedCode, Text>> = {
  'not-an-object': {
    zh: '请写成 JSON 对象，即 {"名称": 值, …}，不能是列表、文字或数字',
    en: 'write a JSON object, {"name": value, …}, not a list, a text or a number',
  },
  unreadable: {
    zh: '请换成普通的数据：读取这个值时出错，或其中含有无法读取的内容',
    en: 'give plain data: reading the value failed, or a part of it cannot be read',
  },
  'unknown-fact': {
    zh: '请改正名称，或删去该项；yekuo decisions 列出各决策所需的事实',
    en: 'correct the name, or leave the entry out; yekuo decisions lists the facts that decisions read',
  },
  'unknown-key': nameListed,
  'unknown-value': nameListed,
  'unknown-parameter': nameListed,
  'unknown-reading': nameListed,
  'argued-only': {
    zh: '请选用条款理解清单（docs/interpretations.md）中可以选用的理解方式',
    en: 'choose a reading that docs/interpretations.md marks as one that can be chosen',
  },
  'unknown-policy': {
    zh: '请用所列政策的编号，或先读入被沿用的政策',
    en: 'use the id of a listed policy, or give the policy that is extended as well',
  },
  'unknown-table': nameListed,
  'unknown-clause': {
    zh: '请改用已有的条款编号，如 3.2.5、goals.3；yekuo explain 可查',
    en: 'use the id of a clause, such as 3.2.5 or goals.3; yekuo explain knows them',
  },
  'not-a-link': {
    zh: '请写以 https:// 或 http:// 开头的网址',
    en: 'write an address that starts with https:// or http://',
  },
  incomplete: {
    zh: '请补充规则行，使信息中举出的情形也有结论',
    en: 'add rows, so that the facts named by the message have an outcome too',
  },
  cyclic: {
    zh: '请删去一处 extends，使沿用关系不再循环',
    en: 'remove one "extends", so that no policy extends itself',
  },
  'newer-format': {
    zh: '请升级 yekuo，或以旧格式重新导出',
    en: 'update yekuo, or export the file in the older format',
  },
  overlap: {
    zh: '请修改 inForceFrom、inForceThrough 或 area，使同一地区同一天只有一份政策有效',
    en: 'change inForceFrom, inForceThrough or area, so that one policy is in force in an area on a day',
  },
  gap: {
    zh: '请补上当天有效的政策，或修改起止日期',
    en: 'add a policy that is in force on that day, or change the first or last day of another',
  },
  'wrong-type': typeListed,
  'not-finite': { zh: '请写有限的数字；未知时请省略', en: 'write a finite number; leave it out if it is unknown' },
  'not-a-number': {
    zh: '请写数字，不带其他文字；未知时请省略',
    en: 'write a number without other text; leave it out if it is unknown',
  },
  'not-an-integer': { zh: '请写整数', en: 'write a whole number' },
  'not-a-count': { zh: '请写不小于 0 的整数天数', en: 'write a number of days: a whole number of at least 0' },
  'not-a-date': dateWritten,
  'not-a-year': { zh: '请写四位年份，如 2021', en: 'write a year of four digits, such as 2021' },
  'out-of-range': {
    zh: '请核对数值和单位；允许的范围见信息',
    en: 'check the number and its unit; the message says which range is accepted',
  },
  required: { zh: '请填写该项', en: 'give the value' },
  missing: { zh: '请补上该项', en: 'add it' },
  blank: { zh: '请填写内容，或删去该项', en: 'write a text, or leave the entry out' },
  inconsistent: {
    zh: '请核对信息所述的两个值，改正其中一个',
    en: 'compare the two values that the message names, and correct one',
  },
  'malformed-date': dateWritten,
  'impossible-date': dayExists,
  'malformed-instant': {
    zh: '请写作带时差的时刻，如 2021-07-01T09:30:00+08:00',
    en: 'write an instant with its offset, such as 2021-07-01T09:30:00+08:00',
  },
  'impossible-instant': dayExists,
  'reversed-range': { zh: '请把起止日期对调，或改正其中一个', en: 'exchange the two dates, or correct one' },
  'dates-out-of-order': {
    zh: '请按原始资料核对两个日期；后发生的不能早于先发生的',
    en: 'compare both dates with the source; what happens later cannot have the earlier date',
  },
  'after-as-of': {
    zh: '请改正该日期，或用 --as-of 指定更晚的检查日期',
    en: 'correct the date, or name a later day of the check with --as-of',
  },
  'invalid-extension': {
    zh: '请按 schema/calendar.schema.json 的格式书写放假通知',
    en: 'write the notice as schema/calendar.schema.json describes it',
  },
  'empty-notice': { zh: '请写入放假或上班的日期', en: 'add the days off and the workdays of the notice' },
  'conflicting-day': { zh: '请从两者之一删去这一天', en: 'remove the day from one of the two lists' },
  'outside-coverage': {
    zh: '请用 --calendar 补充该年的放假通知，或核对年份',
    en: 'add the notice of that year with --calendar, or check the year',
  },
  'coverage-gap': { zh: '请同时补充中间年份的放假通知', en: 'add the notices of the years in between as well' },
  'shorter-coverage': {
    zh: '新通知涵盖的年份不能比原来少，请保留原有年份',
    en: 'an extension must keep the years that were covered before',
  },

  'no-header': {
    zh: '请在表中写明表头行，或在映射中用 "header" 指定',
    en: 'add a row of headers, or name it with "header" in the mapping',
  },
  'duplicate-header': {
    zh: '请改名；不需要的列请列入 "ignore"',
    en: 'rename one of the columns; list them under "ignore" if none is needed',
  },
  'missing-column': {
    zh: '请改正映射中的表头；有的表没有该列时，请在映射中设 "optional"',
    en: 'correct the header in the mapping; set "optional" if some tables lack the column',
  },
  'ambiguous-column': {
    zh: '请在映射中只保留其中一列，其余列入 "ignore"',
    en: 'map one of the columns, and list the others under "ignore"',
  },
  'no-id-column': {
    zh: '请在映射中指定工单编号列：{"to": "id"}；yekuo mapping 可拟出映射',
    en: 'map the column of the ids: {"to": "id"}; yekuo mapping proposes a mapping',
  },
  'cells-beyond-header': { zh: '请删去多余的单元格，或补上表头', en: 'remove the cell, or add a header above it' },
  'missing-id': {
    zh: '请填写工单编号；合计等行请用 "skip" 排除',
    en: 'fill in the id; leave out rows such as totals with "skip"',
  },
  'no-case': { zh: '请在映射中用 "skip" 排除该行', en: 'leave the row out with "skip" in the mapping' },
  'damaged-id': { zh: '请将该列设为文本后重新导出', en: 'format the column as text, and export it again' },
  'rows-apart': {
    zh: '请按编号排序，或按信息设置 "cases"',
    en: 'sort the rows by id, or set "cases" as the message says',
  },
  'unknown-word': {
    zh: '请改正，或在映射中用 "values" 写明含义',
    en: 'correct it, or give its meaning under "values" in the mapping',
  },
  'unit-in-number': {
    zh: '请在映射中写明 "unit"，或删去单位',
    en: 'name the "unit" in the mapping, or remove it from the cells',
  },
  'serial-date': {
    zh: '请在映射中设 "serial": 1900 或 1904，或改用文本日期',
    en: 'set "serial": 1900 or 1904 in the mapping, or export dates as text',
  },
  'malformed-time': {
    zh: '请写作 hh:mm，如 09:30；日期写在另一列',
    en: 'write it as hh:mm, such as 09:30; the day belongs in the other column',
  },
  'day-missing': {
    zh: '请补上日期，或清空该时刻',
    en: 'enter the day, or clear the time of day beside it',
  },
  'time-missing': {
    zh: '请补上时刻，或在映射中用 "time" 指定',
    en: 'add the time of day, or name one with "time" in the mapping',
  },
  'full-width': {
    zh: '请改为半角，或在映射中设 "fullWidth": "read"',
    en: 'use half-width characters, or set "fullWidth": "read" in the mapping',
  },
  'error-value': { zh: '请在表格软件中更正该单元格', en: 'correct the cell in a spreadsheet program' },
  formula: {
    zh: '请用表格软件打开、计算并另存',
    en: 'open the table in a spreadsheet program, and save it with its values',
  },
  'merged-cell': {
    zh: '请取消合并，或在映射中设 "merged": "repeat"',
    en: 'undo the merging, or set "merged": "repeat" in the mapping',
  },
  undecodable: { zh: '请用 --encoding 指定编码，如 gb18030', en: 'name the encoding with --encoding, such as gb18030' },
  'unreadable-cell': {
    zh: '请用表格软件打开、更正并另存',
    en: 'open the table in a spreadsheet program, correct the cell and save it',
  },
  'conflicting-values': {
    zh: '请更正其中一个值；两个日期可用 "take" 取舍',
    en: 'correct one of the values; of two dates "take" chooses one',
  },
  contradiction: { zh: '请更正其中一个值', en: 'correct one of the two values' },

  'unknown-name': nameListed,
  duplicate: oneOnly,
  'too-large': split,
  'malformed-xml': {
    zh: '请用 XML 工具检查文件，改正信息指出的位置',
    en: 'correct the XML at the place that the message names',
  },
  'document-type': { zh: '请删去文档类型声明（DOCTYPE）', en: 'remove the document type (DOCTYPE)' },
  'not-dmn': { zh: '请提供 DMN 1.1–1.5 模型', en: 'give a model of DMN 1.1 to 1.5' },
  circular: { zh: '请删去一处依赖', en: 'remove one of the dependencies' },
  unsupported: { zh: '请改用信息中所述的写法', en: 'use what the message expects instead' },
  'unsupported-expression': { zh: '请改写为字面值、名称或一元测试', en: 'use a literal, a name or a unary test' },
  'conflicting-rows': {
    zh: '请改正规则行，使同时适用的各行结论相同',
    en: 'correct the rows, so that those that apply together agree',
  },
};
