import type { Text } from '../../facts';
import type { ColumnProposal, ProposalReason } from '../../intake/propose-mapping';
import type { StepProposal } from '../../intake/propose-steps';
import type { TroubleCode } from '../../intake/propose-troubles';
import { inLanguage } from '../../messages/language';
import { plural } from '../formats/texts';
import type { Language } from '../language';
import { shortened } from '../output/bounded-text';

const reasons: Readonly<Record<ProposalReason, Text>> = {
  knownHeader: { en: 'the header is known', zh: '表头为已知名称' },
  severalMeanings: { en: 'the header has several possible meanings', zh: '表头可能有多种含义' },
  onlyPart: { en: 'it may contain only a part of the value', zh: '可能只是所需内容的一部分' },
  valuesOfFact: { en: 'its values are those of this fact', zh: '取值与该项一致' },
  codesOfSystem: { en: 'check the meanings of its codes', zh: '请核对各代码的含义' },
  lookLikeIds: { en: 'its values look like ids', zh: '取值类似编号' },
  idsAbove: {
    en: 'ids are only in the first rows of cases: check that each empty cell repeats the id above ("emptyIds")',
    zh: '编号只在工单的首行：请核对空单元格是否都沿用上一行的编号（"emptyIds"）',
  },
  stepOfCase: {
    en: 'each row is one step of a case: check the meanings of the steps',
    zh: '每行是工单的一个环节：请核对 "steps" 中各环节的含义',
  },
  timeOfDay: { en: 'it has the times of day of the column with the days', zh: '是同名日期列的时刻' },
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
const cellTroubles: Readonly<Record<TroubleCode, Text>> = {
  'unknown-word': { en: 'with an unknown word', zh: '不认识' },
  'not-a-number': { en: 'with no number', zh: '不是数字' },
  'unit-in-number': { en: 'with a unit', zh: '带有单位' },
  'not-an-integer': { en: 'with no whole number', zh: '不是整数' },
  'out-of-range': { en: 'out of range', zh: '超出范围' },
  'malformed-date': { en: 'with no date in a known format', zh: '不是可识别的日期' },
  'impossible-date': { en: 'with a day or time that does not exist', zh: '中的日期或时间不存在' },
  'serial-date': { en: 'with a serial number of a day', zh: '为日期序列号' },
  'malformed-time': { en: 'with no time of day in a known format', zh: '不是可识别的时刻' },
  'day-missing': { en: 'without a day', zh: '没有日期' },
  'time-missing': { en: 'without a time of day', zh: '没有时刻' },
  'conflicting-values': { en: 'that contradict another cell', zh: '与另一单元格不一致' },
  'full-width': { en: 'in full-width characters', zh: '含全角字符' },
  'error-value': { en: 'with an error', zh: '是错误值' },
  formula: { en: 'with a formula without its value', zh: '是没有结果的公式' },
  'merged-cell': { en: 'within a merged cell', zh: '属于合并单元格' },
  'unreadable-cell': { en: 'that cannot be read', zh: '无法读取' },
  undecodable: { en: 'with damaged characters', zh: '含乱码' },
  'missing-id': { en: 'without an id', zh: '没有编号' },
  'damaged-id': { en: 'with no complete id', zh: '不是完整的编号' },
  'duplicate-id': { en: 'with an id that is repeated', zh: '重复' },
};

/** How sure the proposal for a column is, and why. */
export function noteOf({ isSure, reason, troubles }: ColumnProposal, language: Language): string {
  const english = language === 'en';
  const mark = inLanguage(isSure ? sure : unsure, language);
  const cells = troubles.map(({ code, example, count }) => {
    const shown = shortened(example);
    const [such, named] = shown === '' ? ['', ''] : [`, such as "${shown}"`, `，如“${shown}”`];
    return english
      ? `; ${plural(count, 'cell')} ${cellTroubles[code].en}${such}`
      : `；${count}个单元格${cellTroubles[code].zh}${named}`;
  });
  return `${mark}${english ? ': ' : '：'}${inLanguage(reasons[reason], language)}${cells.join('')}`;
}

const sure: Text = { en: 'sure', zh: '确定' };
const unsure: Text = { en: 'unsure', zh: '待确认' };

/** What a proposal ignores of a step, and why. */
export function noteOfStep({ isKnown, leftOut }: StepProposal, language: Language): string {
  const said: Text = isKnown
    ? {
        en: `${leftOut.join(', ')} of this step is not used: records have no field for it`,
        zh: `该环节的 ${leftOut.join('、')} 未采用：工单中没有对应字段`,
      }
    : {
        en: 'unknown step, not used: map its columns under "steps", or leave it under "ignore"',
        zh: '未知环节，暂列为 "ignore"：请在 "steps" 中指定各列去向，或保留 "ignore"',
      };
  return `${inLanguage(unsure, language)}${language === 'en' ? ': ' : '：'}${inLanguage(said, language)}`;
}
