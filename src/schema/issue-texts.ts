import type { Language } from '../messages';

/** What the issues of a language say. */
export interface IssueTexts {
  /** Says what a value has to be. */
  readonly expected: (what: string) => string;
  /** Says which keys an object may not have. */
  readonly unknownKeys: (keys: readonly string[]) => string;
  /** Says that an answer is still needed. */
  readonly required: string;

  // What a value may have to be:
  readonly text: string;
  readonly date: string;
  readonly instant: string;
  readonly boolean: string;
  readonly count: string;
  readonly amount: string;
  readonly list: string;
  readonly object: string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly atLeast: (minimum: number) => string;
  readonly between: (minimum: number, maximum: number) => string;
  /** A date or an instant that follows another. */
  readonly noEarlierThan: (earlier: string) => string;
}

const english: IssueTexts = {
  expected: (what) => `Expected ${what}`,
  unknownKeys: (keys) => `Unknown: ${quoted(keys).join(', ')}`,
  required: 'Required',
  text: 'a text that is not empty',
  date: 'an existing date written YYYY-MM-DD',
  instant: 'a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm',
  boolean: 'true or false',
  count: 'a whole number from 0',
  amount: 'a finite number from 0',
  list: 'a list',
  object: 'an object',
  oneOf: (values) => `one of ${values.join(', ')}`,
  atLeast: (minimum) => `a finite number of at least ${minimum}`,
  between: (minimum, maximum) => `a number from ${minimum} to ${maximum}`,
  noEarlierThan: (earlier) => `no earlier than ${earlier}`,
};

const chinese: IssueTexts = {
  expected: (what) => `应为${what}`,
  unknownKeys: (keys) => `没有这一项：${quoted(keys).join('、')}`,
  required: '必须填写',
  text: '非空文字',
  date: '存在的日期，写作YYYY-MM-DD',
  instant: '存在的时刻，写作YYYY-MM-DDThh:mm[:ss[.s]]加Z或±hh:mm',
  boolean: 'true（是）或false（否）',
  count: '不小于0的整数',
  amount: '不小于0的数字',
  list: '列表',
  object: '对象',
  oneOf: (values) => `${values.join('、')}之一`,
  atLeast: (minimum) => `不小于${minimum}的数字`,
  between: (minimum, maximum) => `${minimum}到${maximum}之间的数字`,
  noEarlierThan: (earlier) => `不早于${earlier}的时间`,
};

/** The texts of a language. Set on every schema, so that neither the locale of zod nor that of the host shows. */
export function issueTextsIn(language: Language): IssueTexts {
  return language === 'en' ? english : chinese;
}

function quoted(keys: readonly string[]): readonly string[] {
  return keys.map((key) => JSON.stringify(key));
}
