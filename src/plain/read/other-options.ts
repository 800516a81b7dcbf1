import { describeValue } from '../describe-value';
import { hasOwn } from '../has-own';
import { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../invalid-request-error';
import { refuseOtherThanObjects } from './argument';

/** The values of an option: the code of another value, what is expected, and whether a value is accepted. */
export type OptionValues = readonly [code: RequestProblemCode, expected: string, accepts: (value: unknown) => boolean];

/**
 * Refuses options that are no object, that have other names, or other values. A misspelt option would silently change
 * the answer. For pages that should be small: the readers of shapes are several times as large.
 *
 * @param known the options by name; null: examined elsewhere
 * @returns a copy of the options, of which each is read once
 * @throws InvalidRequestError naming every such option
 */
export function refuseOtherOptions<Options extends object>(
  place: 'options' | 'settings',
  options: Options,
  known: Readonly<Record<string, OptionValues | null>>,
): Options {
  refuseOtherThanObjects({ [place]: options });
  const own = { ...options };
  const problems = Object.entries(own).flatMap(([name, value]): readonly RequestProblem[] => {
    const problem = (code: RequestProblemCode, expected: string): readonly RequestProblem[] => [
      { path: [name], code, expected, received: describeValue(value) },
    ];
    if (!hasOwn(known, name)) return problem('unknown-key', `one of ${Object.keys(known).join(', ')}`);
    const values = known[name];
    if (value === undefined || !values || values[2](value)) return [];
    return problem(values[0], values[1]);
  });
  if (problems.length > 0) throw new InvalidRequestError(problems);
  return own;
}
