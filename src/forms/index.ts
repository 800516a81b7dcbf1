export {
  factsFromEntries,
  type EntriesOptions,
  type EntryProblem,
  type FactsFromEntries,
  type FormEntries,
} from './facts-from-entries';
export type { EntryProblemCode } from './read-entry';
export { rule, type FormRule, type RuleSettings } from './rule';
export { applicantQuestions } from './questions';
export { purposes, type Purpose } from './purposes';
