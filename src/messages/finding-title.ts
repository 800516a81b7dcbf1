import type { FindingCode } from '../compliance';
import type { Language } from './language';
import { findingTitlesIn } from './texts-in';

/**
 * The title of a finding, in a few words.
 *
 * @example
 * findingTitle('process-overtime', 'zh-CN'); // => '办电超时'
 */
export function findingTitle(code: FindingCode, language: Language): string {
  return findingTitlesIn(language)[code];
}
