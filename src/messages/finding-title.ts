import type { FindingCode } from '../compliance';
import { hasOwn } from '../plain/has-own';
import type { Language } from './language';
import { describeArgument } from './describe-argument';
import { findingTitlesIn } from './texts-in';

/**
 * The title of a finding, in a few words.
 *
 * @throws InvalidRequestError for an invalid code or language
 *
 * @example
 * findingTitle('process-overtime', 'zh-CN'); // => '办电超时'
 */
export function findingTitle(code: FindingCode, language: Language): string {
  return describeArgument(['code', code, 'the code of a finding'], language, () => {
    const titles = findingTitlesIn(language);
    if (!hasOwn(titles, code)) throw new TypeError('no code of a finding'); // a value from outside
    return titles[code];
  });
}
