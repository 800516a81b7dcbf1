import type { Language } from '../messages/language';
import type { RowState } from '../engine';

/** The words of the element itself. */
export interface Words {
  /** Above the questions. */
  readonly facts: string;
  /** For a fact that is not known. */
  readonly unknown: string;
  /** Before the outcome. */
  readonly outcome: string;
  /** Before the outcomes that are still possible. */
  readonly possible: string;
  /** Before the question that settles most. */
  readonly next: string;
  /** Above the rows. */
  readonly rows: string;
  /** Above the rows of readings that are not taken. */
  readonly otherReadings: string;
  /** What the states of rows are called. */
  readonly states: Readonly<Record<RowState['state'], string>>;
  /** For a row without tests. */
  readonly always: string;
  /** Above the decisions that are read. */
  readonly reads: string;
  /** Above the readings. */
  readonly readings: string;
  /** Behind a reading on which the outcome depends. */
  readonly contested: string;
  /** Above the outcomes by policy. */
  readonly policies: string;
  /** Behind an outcome that another policy changes. */
  readonly differs: string;
  /** Before the buttons that copy. */
  readonly copy: string;
  /** After something was copied. */
  readonly copied: string;
  /** Empties all answers. */
  readonly reset: string;
  /** Between several outcomes. */
  readonly or: string;
  /** Behind a label. */
  readonly colon: string;
}

const chinese: Words = {
  facts: '已知情况',
  unknown: '尚不清楚',
  outcome: '结论',
  possible: '仍有可能',
  next: '最值得先问',
  rows: '规则',
  otherReadings: '其他理解下的规则',
  states: { applies: '适用', open: '尚未确定', overtaken: '已由上面的规则决定', excluded: '不适用' },
  always: '其余情形',
  reads: '先行判断',
  readings: '条款理解',
  contested: '结论取决于此',
  policies: '各政策的结论',
  differs: '不同',
  copy: '复制为',
  copied: '已复制',
  reset: '清空',
  or: ' / ',
  colon: '：',
};

const english: Words = {
  facts: 'What is known',
  unknown: 'not known',
  outcome: 'Outcome',
  possible: 'Still possible',
  next: 'Best asked next',
  rows: 'Rules',
  otherReadings: 'Rules of other readings',
  states: { applies: 'applies', open: 'still open', overtaken: 'settled by a rule above', excluded: 'does not apply' },
  always: 'in every other case',
  reads: 'Decided first',
  readings: 'Readings',
  contested: 'the outcome depends on it',
  policies: 'Outcome by policy',
  differs: 'differs',
  copy: 'Copy as',
  copied: 'copied',
  reset: 'Clear',
  or: ' / ',
  colon: ': ',
};

/** The words in a language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? english : chinese;
}
