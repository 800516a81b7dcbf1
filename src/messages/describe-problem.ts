import { describeArgument } from './describe-argument';
import type { Language } from './language';
import { subjectOf } from './problem-subject';
import { problemText, type Problem } from './problem-text';

/**
 * Describes what is wrong with a value, what was expected and what was received.
 *
 * @param problem a `FactProblem`, `CalendarProblem`, `PolicyProblem` or `RecordProblem`
 * @throws InvalidRequestError for an invalid problem or language
 *
 * @example
 * const problem = { code: 'wrong-type', path: ['temporarySupply'], expected: 'true or false', received: '"ja"' };
 * describeProblem(problem, 'zh-CN'); // => '临时用电：类型不对，应为true（是）、false（否）之一，收到"ja"'
 */
export function describeProblem(problem: Problem, language: Language): string {
  return describeArgument(['problem', problem, 'a problem that an error of this library names'], language, () =>
    problemText(problem, subjectOf(problem, language), language),
  );
}
