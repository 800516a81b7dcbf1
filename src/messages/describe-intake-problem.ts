import { factLabels, valueLabel, vocabulary, type FactName, type Text } from '../facts';
import type { IntakeProblem, IntakeProblemCode } from '../intake';
import { hasOwn } from '../plain/has-own';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { describeArgument } from './describe-argument';

/** The sentences about tables. Of the accepted words, the first or the nearest are listed. */
const texts: Readonly<Record<IntakeProblemCode, Text>> = {
  'no-header': { zh: '没有表头', en: 'there is no row of headers' },
  'duplicate-header': {
    zh: '表头“{header}”重复（{accepted}列），这几列都没有读取；不需要时请列入 "ignore"',
    en: 'the header "{header}" is repeated (columns {accepted}); none of them is read. If none is needed, list it under "ignore"',
  },
  'missing-column': {
    zh: '没有映射中的列“{header}”[，相近的未用列：{accepted}]',
    en: 'there is no column "{header}", which the mapping names[; unused columns like it: {accepted}]',
  },
  'ambiguous-column': {
    zh: '列{accepted}都表示 {path}，请在映射中指定',
    en: 'the columns {accepted} both mean {path}; the mapping must say which',
  },
  'no-id-column': {
    zh: '表头中没有工单编号列（id），请在映射中指定；可先用 yekuo mapping 拟出映射，表头不在首行时用 "header" 指定',
    en: 'no header names the column of the ids; the mapping must name it. "yekuo mapping" proposes one; if the headers are further down, set "header"',
  },
  'cells-beyond-header': { zh: '此单元格超出表头范围：“{value}”', en: 'a cell beyond the headers: "{value}"' },
  'missing-id': {
    zh: '没有工单编号；同一工单的各行都要有编号，或者在映射中设 "emptyIds": "repeat" 沿用上一行的编号；合计等非工单的行可用 "skip" 排除',
    en: 'the row has no id; each row of a case needs it, unless the mapping sets "emptyIds": "repeat" to repeat the one above; rows that are not cases, such as totals, can be left out with "skip"',
  },
  'no-case': {
    zh: '“{value}”不是工单：合计、重复的表头、表后说明等行可在映射中用 "skip" 排除',
    en: '"{value}" is not a case; totals, repeated headers and remarks can be left out with "skip"',
  },
  'damaged-id': {
    zh: '{header}：“{value}”不是完整的编号：长编号已被表格软件改成科学计数，或含不可见字符；请将该列设为文本后重新导出',
    en: '{header}: "{value}" is not a complete id: a spreadsheet has shortened a long number, or there are invisible characters; export the column as text',
  },
  'rows-apart': {
    zh: '工单“{value}”的行不相邻，此前已按部分行判断，映射中应设 {accepted}',
    en: 'the rows of case "{value}" are not adjacent, and it was judged without this one; the mapping must set {accepted}',
  },
  'unknown-word': {
    zh: '{header}：不认识“{value}”[，可用：{accepted}]',
    en: '{header}: "{value}" is not known[; accepted: {accepted}]',
  },
  'not-a-number': { zh: '{header}：“{value}”不是数字', en: '{header}: "{value}" is not a number' },
  'unit-in-number': {
    zh: '{header}：“{value}”带有单位，请在映射中设 "unit"（{accepted}；有的数字不带单位时，写这些数字的单位）',
    en: '{header}: "{value}" has a unit in it; the mapping must give the "unit" ({accepted}, or that of the numbers without one)',
  },
  'not-an-integer': { zh: '{header}：“{value}”不是整数', en: '{header}: "{value}" is not a whole number' },
  'out-of-range': {
    zh: '{header}：“{value}”超出范围（{accepted}）',
    en: '{header}: "{value}" is out of range ({accepted})',
  },
  'malformed-date': {
    zh: '{header}：“{value}”不是可识别的日期，可用格式：{accepted}',
    en: '{header}: "{value}" is not a date in a known format: {accepted}',
  },
  'malformed-time': {
    zh: '{header}：“{value}”不是可识别的时刻，可用格式：{accepted}',
    en: '{header}: "{value}" is not a time of day in a known format: {accepted}',
  },
  'impossible-date': {
    zh: '{header}：“{value}”不存在这一日期或时间',
    en: '{header}: "{value}" is a day or time that does not exist',
  },
  'serial-date': {
    zh: '{header}：“{value}”是日期序列号，映射中应设 {accepted} 之一',
    en: '{header}: "{value}" is a serial number of a day; the mapping must set one of {accepted}',
  },
  'time-missing': {
    zh: '{header}：“{value}”没有时刻（{accepted}），可在映射中用 "time" 指定',
    en: '{header}: "{value}" has no time of day ({accepted}); the mapping can name one with "time"',
  },
  'day-missing': {
    zh: '{header}：没有日期，而另一列有时刻“{accepted}”',
    en: '{header}: there is no day, but the other column has the time "{accepted}"',
  },
  'full-width': {
    zh: '{header}：“{value}”含全角字符，如确为 {accepted}，映射中应设 "fullWidth": "read"',
    en: '{header}: "{value}" has full-width characters; to read {accepted}, the mapping must set "fullWidth": "read"',
  },
  'error-value': { zh: '{header}：单元格为错误值 {value}', en: '{header}: the cell contains the error {value}' },
  formula: {
    zh: '{header}：单元格是公式，没有算出的值：{value}；请用表格软件打开后另存',
    en: '{header}: the cell contains a formula without a calculated value: {value}; open the table in a spreadsheet program and save it',
  },
  'merged-cell': {
    zh: '{header}：合并单元格 {value}，无法确定属于哪一行或哪一列；同列各行都适用时映射中应设 "merged": "repeat"',
    en: '{header}: the merged cell {value} does not say which row or column it belongs to; if it applies to each row of a column, the mapping must set "merged": "repeat"',
  },
  undecodable: {
    zh: '{header}：“{value}”含无法解码的字符，请用 --encoding 指定编码',
    en: '{header}: "{value}" has characters that could not be decoded; name the encoding with --encoding',
  },
  'unreadable-cell': { zh: '{header}：无法读取的单元格：{value}', en: '{header}: a cell that cannot be read: {value}' },
  'conflicting-values': {
    zh: '{header}：{path} 已有值“{accepted}”，与“{value}”不一致',
    en: '{header}: {path} is "{accepted}" already, and "{value}" differs from it',
  },
  contradiction: {
    zh: '{header}：“{value}”与 {path} 的值“{accepted}”矛盾',
    en: '{header}: "{value}" contradicts {path}, which is "{accepted}"',
  },
};

/** For a number without a unit where each number must have one. */
const unitMissing: Text = {
  zh: '{header}：“{value}”没有单位，而映射中设了 "unit": "asWritten"；可用单位：{accepted}',
  en: '{header}: "{value}" has no unit, which "unit": "asWritten" asks for: one of {accepted}',
};

/** For a number in a unit of something else. */
const otherUnit: Text = {
  zh: '{header}：“{value}”的单位不是该项的单位，可用单位：{accepted}',
  en: '{header}: the unit of "{value}" is not one of this field: {accepted}',
};

/** For an empty cell, where the times are in a column of their own. */
const noTime: Text = {
  zh: '{header}：没有时刻，可在映射中用 "time" 指定',
  en: '{header}: there is no time of day; the mapping can name one with "time"',
};

/** For two dates of one value, such as those of a step that occurs twice. */
const datesDiffer: Text = {
  zh: '{header}：{path} 已有值“{accepted}”，与“{value}”不一致；映射中可设 "take" 取较早（earliest）或较晚（latest）的日期',
  en: '{header}: {path} is "{accepted}" already, and "{value}" differs from it; the mapping can set "take" to the "earliest" or the "latest" date',
};

const mostAccepted = 12;

/** What a code means, without a cell: `…` stands for the words of the table. */
export function intakeProblemMeaning(code: IntakeProblemCode, language: Language): string {
  const unnamed = inLanguage(texts[code], language).replace(/^\{header\}(?:：|: )/, '');
  return fill(unnamed, { header: '…', value: '…', path: '…', accepted: '…' });
}

/** The codes of problems of tables. */
export const intakeProblemCodes = Object.keys(texts) as readonly IntakeProblemCode[]; // its own keys

/**
 * Describes what is wrong with a cell, a column or a table.
 *
 * @throws InvalidRequestError for an invalid problem or language
 *
 * @example
 * const problem = {
 *   code: 'unit-in-number', row: 2, column: 2, header: '合同容量', value: '315kVA', path: '', accepted: ['asWritten'],
 * };
 * describeIntakeProblem(problem, 'zh-CN'); // => '合同容量：“315kVA”带有单位，请在映射中设 "unit"（asWritten；有的数字不带单位时，写这些数字的单位）'
 */
export function describeIntakeProblem(problem: IntakeProblem, language: Language): string {
  return describeArgument(['problem', problem, 'a problem of recordsFromRows'], language, () =>
    textOf(problem, language),
  );
}

/** A text of a cell, shortened if it is very long. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function textOf(problem: IntakeProblem, language: Language): string {
  const { code, header, value, path, accepted } = problem;
  if (!hasOwn(texts, code)) throw new TypeError('no code of a problem'); // a value from outside
  const name = path.replace(/^facts\./, '');
  // English readers see names and values as the mapping writes them.
  const fact = language === 'en' || !hasOwn(vocabulary, name) ? undefined : (name as FactName); // its own key
  const words =
    code === 'unknown-word'
      ? inTheirOrder(accepted, value, language)
      : fact === undefined || !(code === 'conflicting-values' || code === 'contradiction')
        ? accepted
        : accepted.map((word) => valueInChinese(fact, word));
  const more = accepted.length > mostAccepted ? ' …' : '';
  return fill(inLanguage(textFor(problem), language), {
    header: shortened(header),
    value: shortened(value),
    path: fact === undefined ? name : `${factLabels[fact].label.zh} ${name}`,
    ...(accepted.length > 0 && {
      accepted:
        words
          .slice(0, mostAccepted)
          .map(shortened)
          .join(language === 'en' ? ', ' : '、') + more,
    }),
  });
}

/** The value of a fact, written as text, in Chinese. */
function valueInChinese(fact: FactName, written: string): string {
  const { kind } = vocabulary[fact];
  if (kind === 'number') return written;
  return valueLabel(fact, kind === 'boolean' ? written === 'true' : written).zh;
}

/** The text of a problem, which for some codes depends on the values. */
function textFor({ code, path, value, accepted: [before = ''] }: IntakeProblem): Text {
  if (code === 'unreadable-cell' && path === 'id' && Number(value) > 0) return texts['damaged-id'];
  if (code === 'unit-in-number' && before !== 'asWritten') return /[\d.]$/.test(value) ? unitMissing : otherUnit;
  if (code === 'time-missing' && value === '') return noTime;
  return code === 'conflicting-values' && /^\d{4}-\d\d-\d\d/.test(before) ? datesDiffer : texts[code];
}

/** The accepted words for Chinese readers: the Chinese ones first, unless the unknown word is not Chinese. */
function inTheirOrder(words: readonly string[], value: string, language: Language): readonly string[] {
  if (language === 'en' || !isChinese(value)) return words;
  return [...words.filter(isChinese), ...words.filter((word) => !isChinese(word))];
}

function isChinese(word: string): boolean {
  return /[一-鿿]/.test(word);
}
