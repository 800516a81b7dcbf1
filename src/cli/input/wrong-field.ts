import type { Text } from '../../facts';
import { expectationText } from '../../messages/expectation-text';
import { describeValue } from '../../plain/describe-value';

/** What a field of a file must be. */
export interface Expected {
  readonly is: (value: unknown) => boolean;
  readonly text: Text;
}

/** What is wrong with a field of a file: where it is, what was expected and what came. */
export function wrongField(place: string, expected: Text, value: unknown): Text {
  return {
    en: `${place}: expected ${expected.en}, received ${value === undefined ? 'nothing' : describeValue(value)}`,
    zh: `${place}：应为${expected.zh}${receivedInChinese(value)}`,
  };
}

function receivedInChinese(value: unknown): string {
  if (value === undefined) return '，未给出';
  const described = describeValue(value);
  return `，收到${expectationText(described, 'zh-CN') ?? described}`;
}
