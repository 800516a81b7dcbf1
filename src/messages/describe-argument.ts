import { badArgument, readingArgument } from '../plain/read/argument';
import type { Language } from './language';

/**
 * Describes an argument in a language.
 *
 * @throws InvalidRequestError naming the unknown language, or the argument that cannot be read
 */
export function describeArgument<Result>(
  [name, value, expected]: readonly [name: string, value: unknown, expected: string],
  language: Language,
  read: () => Result,
): Result {
  const known: readonly unknown[] = ['zh-CN', 'en'];
  if (!known.includes(language)) throw badArgument('language', 'unknown-value', 'one of "zh-CN", "en"', language);
  return readingArgument(name, value, expected, read);
}
