import type { Text } from '../../facts';
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

/** Lists and objects are described in English only. */
function receivedInChinese(value: unknown): string {
  if (value === undefined) return '，未给出';
  return typeof value === 'object' && value !== null ? '' : `，收到${describeValue(value)}`;
}
