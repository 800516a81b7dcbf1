import type { FactName } from '../facts';
import type { Language } from '../messages/language';
import { refuseOtherThanObjects } from '../plain/read/argument';
import { factsFromEntries, type FormEntries } from './facts-from-entries';
import { entryProblemText, requiredText } from './entry-texts';
import { missingFacts, refuseOtherQuestions, type ToSettle } from './missing-facts';
import { languageOption } from './options';
import { refuseOtherOptions } from '../plain/read/other-options';
import { readEntry } from './read-entry';

/** The options of a rule: the language of its messages, and when its question must be answered. */
export interface RuleSettings {
  /** The language of the messages, `zh-CN` by default. */
  readonly language?: Language | undefined;
  /** The decisions that the form must settle; left out: every question is optional. */
  readonly completeFor?: ToSettle | undefined;
  /**
   * The content of the form, which decides whether the question can still change one of them; left out: an empty form.
   */
  readonly entries?: FormEntries | undefined;
}

/** A rule of async-validator, as the forms of Element Plus and Ant Design use it. It calls back before it returns. */
export interface FormRule {
  /** Whether the question must be answered; forms mark this at the label. */
  readonly required: boolean;
  /** Calls back with a message, or without one if the value is valid. */
  readonly validator: (rule: unknown, value: unknown, callback: (problem?: string) => void) => void;
}

/**
 * The rule for one question of a form: whether an answer is valid, as `factsFromEntries` reads it. An unanswered
 * question is not an error unless its answer can change one of the decisions of `completeFor`.
 *
 * @param field the question, by the name of its fact
 * @throws InvalidRequestError if the field or the settings are no object, the field has the name of no fact, a setting is
 * invalid, or the entries are neither an object nor pairs
 *
 * @example
 * let problem;
 * rule({ name: 'substitutionShare' }, { language: 'en' }).validator({}, 2, (text) => (problem = text));
 * problem; // => 'Expected a number from 0 to 1'
 * @example
 * rule({ name: 'temporarySupply' }, { completeFor: [transformerLease] }).required; // => true
 * rule({ name: 'usage' }, { completeFor: [transformerLease] }).required; // => false
 */
export function rule(field: { readonly name: FactName }, settings: RuleSettings = {}): FormRule {
  refuseOtherThanObjects({ field });
  refuseOtherOptions('settings', settings, { language: languageOption, completeFor: null, entries: null });
  const { name } = field;
  const { language = 'zh-CN', completeFor = [], entries = {} } = settings;
  refuseOtherQuestions(completeFor, [name], 'field.name');
  const required = completeFor.length > 0 && canChange(name, entries, completeFor);
  return Object.freeze<FormRule>({
    required,
    validator: (_, value, callback) => callback(problemWith(name, value, required, language)),
  });
}

/** Whether the answer to a question can change one of the decisions, given the other answers. */
function canChange(name: FactName, entries: FormEntries, decisions: ToSettle): boolean {
  const { facts } = factsFromEntries(entries);
  return missingFacts({ ...facts, [name]: undefined }, decisions).has(name);
}

function problemWith(name: FactName, value: unknown, required: boolean, language: Language): string | undefined {
  const reading = readEntry(name, value);
  switch (reading.status) {
    case 'unanswered':
      return required ? requiredText(language) : undefined;
    case 'problem':
      return entryProblemText(name, reading.code, language);
    case 'answered':
      return undefined;
  }
}
