import { hasOwn } from '../plain/has-own';
import { parameterDefinitions, type ParameterName } from '../policy';
import { factSubjectAt } from './fact-subject';
import { inLanguage, type Language } from './language';
import { problemText, rangeText, type Problem, type Subject } from './problem-text';
import { describeArgument } from './describe-argument';

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
    problemText(problem, factSubjectAt(problem.path, language) ?? parameterAt(problem.path, language), language),
  );
}

function parameterAt(path: Problem['path'], language: Language): Subject | undefined {
  const name = String(path[path.length - 1]);
  return path[path.length - 2] === 'parameters' && isParameter(name) ? parameterSubject(name, language) : undefined;
}

function isParameter(name: string): name is ParameterName {
  return hasOwn(parameterDefinitions, name);
}

function parameterSubject(name: ParameterName, language: Language): Subject {
  const { label, ...range } = parameterDefinitions[name];
  return { label: inLanguage(label, language), expected: rangeText(range, String, language) };
}
