import { readingArgument } from '../plain/read/argument';
import { refuseOtherThanLanguage, type Language } from './language';

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
  refuseOtherThanLanguage(language);
  return readingArgument(name, value, expected, read);
}
