import type { Text } from '../../facts';
import { expectationText } from '../../messages/expectation-text';
import { describeValue } from '../../plain/describe-value';

/** What a field of a file must be. */
export interface Expected {
  readonly is: (value: unknown) => boolean;
  readonly text: ExpectedText;
}

/** In English if the library expects the same of other values, so that it has Chinese words for it; otherwise in both. */
type ExpectedText = string | Text;

/** What is wrong with a field of a file: where it is, what was expected and what came. */
export function wrongField(place: string, expected: ExpectedText, value: unknown): Text {
  const { en, zh } = typeof expected === 'string' ? { en: expected, zh: inChinese(expected) } : expected;
  return {
    en: `${place}: expected ${en}, received ${value === undefined ? 'nothing' : describeValue(value)}`,
    zh: `${place}：应为${zh}${receivedInChinese(value)}`,
  };
}

function receivedInChinese(value: unknown): string {
  if (value === undefined) return '，未给出';
  const described = describeValue(value);
  return `，收到${inChinese(described)}`;
}

function inChinese(english: string): string {
  return expectationText(english, 'zh-CN') ?? english;
}
