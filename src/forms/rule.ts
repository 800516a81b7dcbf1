import { InvalidFactsError } from '../engine';
import { checkFacts } from '../engine/internal';
import { vocabulary, type FactName } from '../facts';
import type { Language } from '../messages';
import { factSubject } from '../messages/fact-subject';
import { problemText } from '../messages/problem-text';

/** The texts of a rule. */
export interface RuleSettings {
  /** The language of its messages, `zh-CN` when left out. */
  readonly language?: Language | undefined;
}

/** A rule of async-validator, as the forms of Element Plus and Ant Design take it. It answers before it returns. */
export interface FormRule {
  readonly validator: (rule: unknown, value: unknown, callback: (problem?: string) => void) => void;
}

/**
 * The rule for one question of a form: whether an answer can be understood. A question that is not answered
 * (`undefined`, `null` or an empty text) is no error, whatever it may still decide.
 *
 * @param field the question, by the name of its fact
 *
 * @example
 * let problem;
 * rule({ name: 'substitutionShare' }, { language: 'en' }).validator({}, 2, (text) => (problem = text));
 * problem;
 * // => 'Share of electricity substitution: out of range, expected a number from 0 to 1, received 2'
 */
export function rule({ name }: { readonly name: FactName }, { language = 'zh-CN' }: RuleSettings = {}): FormRule {
  return Object.freeze<FormRule>({
    validator: (_, value, callback) => callback(isAnswered(value) ? problemWith(name, value, language) : undefined),
  });
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function problemWith(name: FactName, value: unknown, language: Language): string | undefined {
  try {
    checkFacts(vocabulary, { [name]: value });
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidFactsError)) throw error;
    return error.problems.map((problem) => problemText(problem, factSubject(name, language), language)).join('\n');
  }
}
