import type { Language } from '../messages';
import { englishWords, type Words } from '../plain/read/words';

/** The texts of issues in one language. */
export interface IssueTexts {
  /** Says what is expected of a value. */
  readonly expected: (what: string) => string;
  /** Says that an object must not have a key. */
  readonly unknownKey: (key: string) => string;
  /** The kinds of values that can be expected. */
  readonly words: Words;
}

const english: IssueTexts = {
  expected: (what) => `Expected ${what}`,
  unknownKey: (key) => `Unknown: ${JSON.stringify(key)}`,
  words: englishWords,
};

const chinese: IssueTexts = {
  expected: (what) => `应为${what}`,
  unknownKey: (key) => `没有这一项：${JSON.stringify(key)}`,
  words: {
    text: '非空文字',
    boolean: 'true（是）或false（否）',
    list: '列表',
    object: '普通对象',
    formats: {
      date: '存在的日期，写作YYYY-MM-DD',
      instant: '存在的时刻，写作YYYY-MM-DDThh:mm[:ss[.s]]加Z或±hh:mm',
    },
    number: ({ minimum, maximum, integer = false }) => {
      const range = maximum === undefined ? `不小于${minimum}` : `${minimum}到${maximum}之间`;
      return `${range}的${integer ? '整数' : '数字'}`;
    },
    oneOf: (values) => `${values.join('、')}之一`,
    field: (names) => `${names.join('、')}之一`,
    notBefore: (earlier) => `不早于${earlier}的时间`,
    notAfter: (later) => `不晚于${later}的时间`,
    readable: '可读取的普通对象',
  },
};

/**
 * The texts of a language. They are set on every schema, so that neither zod's locale nor the host's has any effect.
 */
export function issueTextsIn(language: Language): IssueTexts {
  return language === 'en' ? english : chinese;
}
