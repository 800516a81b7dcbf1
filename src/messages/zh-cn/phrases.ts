import type { Texts } from '../texts';

/** The headings of the parts of an explanation. */
export const headings: Texts['headings'] = {
  outcome: '结论',
  possible: '尚未确定，可能的结论',
  because: '依据的事实',
  known: '目前已知',
  rules: '有关的规则',
  clauses: '条款',
  readings: '条款不明之处的理解',
  contested: '换一种理解，结论会变吗',
  changes: '客户可以怎样改变结论',
  missing: '还需要知道',
  problems: '输入有误',
};

/** The words around the texts. */
export const phrases: Texts['phrases'] = {
  statement: '{subject}：{said}',
  items: '、',
  alternatives: '或',
  whateverTheFacts: '与其他事实无关',
  mayApply: '可能适用：{rule}',
  clause: '{section}　{heading}',
  reading: '{id}　{question}采用的理解：{reading}理由：{reason}',
  chosenReading: '{id}　{question}该政策采用的理解：{reading}',
  otherReading: '{id}　{question}若理解为“{reading}”：{said}',
  severalReadings: '单独换一种理解不变，几种理解一起换则会改变',
  anyReading: '不变，任何一种理解都得出同样的结论',
  change: '{subject}改为{to}时，{said}',
  atLeastValue: '不低于{value}',
  moreThanValue: '超过{value}',
  atMostValue: '不超过{value}',
  lessThanValue: '低于{value}',
  bounds: '且',
  problem: '{place}：{what}[，应为{expected}][，收到{received}]',
  wholeInput: '输入',
  option: '{value}（{label}）',
  oneOf: '{items}之一',
  atLeast: '不小于{minimum}的数字',
  between: '{minimum}到{maximum}之间的数字',
  uncertain: '这一判断涉及尚未公布放假安排的日期，可能变动。',
};
