import { parameterDefinitions } from '../policy';
import { expectationText, isParameter } from './expectation-text';
import { factSubjectAt } from './fact-subject';
import { inLanguage, type Language } from './language';
import type { Problem, Subject } from './problem-text';

/** The name of the value, if it is a fact or a parameter, what was expected of it, and what was received. */
export function subjectOf({ path, expected, received }: Problem, language: Language): Subject {
  const named = factSubjectAt(path, language) ?? {
    label: parameterLabelAt(path, language),
    expected: expectationText(expected, language),
  };
  return { ...named, received: expectationText(received, language) };
}

function parameterLabelAt(path: Problem['path'], language: Language): string | undefined {
  const name = String(path[path.length - 1]);
  return path[path.length - 2] === 'parameters' && isParameter(name)
    ? inLanguage(parameterDefinitions[name].label, language)
    : undefined;
}
