import type { FactName } from '../facts';
import type { Language } from '../messages/language';
import { factsFromEntries, type FormEntries } from './facts-from-entries';
import { entryProblemText, requiredText } from './entry-texts';
import { missingFacts, type ToSettle } from './missing-facts';
import { readEntry } from './read-entry';

/** The texts of a rule, and when its question has to be answered. */
export interface RuleSettings {
  /** The language of its messages, `zh-CN` when left out. */
  readonly language?: Language | undefined;
  /** Decisions that the form has to settle; left out, no question has to be answered. */
  readonly completeFor?: ToSettle | undefined;
  /** What the form holds, which tells whether the question can still change one of them; left out: nothing yet. */
  readonly entries?: FormEntries | undefined;
}

/** A rule of async-validator, as the forms of Element Plus and Ant Design take it. It answers before it returns. */
export interface FormRule {
  /** Whether the question has to be answered, which forms mark at its label. */
  readonly required: boolean;
  /** Calls back with a message, or with nothing if the value can be understood. */
  readonly validator: (rule: unknown, value: unknown, callback: (problem?: string) => void) => void;
}

/**
 * The rule for one question of a form: whether an answer can be understood, as `factsFromEntries` reads it. A question
 * that is not answered is no error, unless its answer can change one of the decisions of `completeFor`.
 *
 * @param field the question, by the name of its fact
 * @throws InvalidRequestError for entries that are neither an object nor pairs
 *
 * @example
 * let problem;
 * rule({ name: 'substitutionShare' }, { language: 'en' }).validator({}, 2, (text) => (problem = text));
 * problem; // => 'Expected a number from 0 to 1'
 * @example
 * rule({ name: 'temporarySupply' }, { completeFor: [transformerLease] }).required; // => true
 * rule({ name: 'usage' }, { completeFor: [transformerLease] }).required; // => false
 */
export function rule(
  { name }: { readonly name: FactName },
  { language = 'zh-CN', completeFor = [], entries = {} }: RuleSettings = {},
): FormRule {
  const required = completeFor.length > 0 && canChange(name, entries, completeFor);
  return Object.freeze<FormRule>({
    required,
    validator: (_, value, callback) => callback(problemWith(name, value, required, language)),
  });
}

/** Whether the answer to a question can change one of the decisions, the other answers being as they are. */
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
