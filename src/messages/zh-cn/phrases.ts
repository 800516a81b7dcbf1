import type { Texts } from '../texts';

/** What the parts of an explanation are headed. */
export const headings: Texts['headings'] = {
  outcome: '结论',
  possible: '尚未确定，可能的结论',
  because: '依据的事实',
  known: '目前已知',
  rules: '有关的规则',
  clauses: '条款',
  readings: '条款不明之处的理解',
  missing: '还需要知道',
  problems: '输入有误',
};

/** The words around the texts. */
export const phrases: Texts['phrases'] = {
  statement: '{subject}：{said}',
  statements: '；',
  parts: '，',
  items: '、',
  whateverTheFacts: '与其他事实无关',
  clause: '{section}　{heading}',
  reading: '{id}　{question}采用的理解：{reading}理由：{reason}',
  problem: '{place}：{what}[，应为{expected}][，收到{received}]',
  wholeInput: '输入',
  option: '{value}（{label}）',
  oneOf: '{items}之一',
  atLeast: '不小于{minimum}的数字',
  between: '{minimum}到{maximum}之间的数字',
  uncertain: '这一判断涉及尚未公布放假安排的日期，可能变动。',
};
