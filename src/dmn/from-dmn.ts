import { defineVocabulary, ruleLanguage, type Language, type RuleLanguage } from '../engine';
import { describeValue } from '../plain/describe-value';
import { isObject } from '../plain/is-object';
import { collectProblems, type Problems } from './dmn-error';
import { factsOf } from './facts';
import { readLogic } from './logic/read-logic';
import { makeDecision, type DmnDecision } from './make-decision';
import { decisionsInOrder } from './model/decisions-in-order';
import { readModel } from './model/read-model';

/** Options for reading a model. */
export interface DmnOptions {
  /** The names of the decisions to read, with all decisions that they use; absent: all decisions of the model. */
  readonly decisions?: readonly string[] | undefined;
}

/**
 * Reads the decisions of a DMN model, version 1.1 to 1.5: decision tables of every hit policy with unary tests,
 * decisions that use others, calls of functions that are tables, and contexts of names.
 *
 * The facts are the inputs that the tables test; a component of a structured input is a fact of its own, such as
 * `Applicant.Age`. A fact that is left out is unknown, not null. If no row applies, the outcome is the default of the
 * table or null, and for a table that collects an empty list. Everything else in a model, such as calculating
 * expressions, other functions and imports, is refused and named.
 *
 * @param xml the document, of at most 10,000,000 characters and without a document type
 * @param options which decisions to read, if not all
 * @returns the decisions by name
 * @throws DmnError naming every part that is not supported
 *
 * @example
 * const { umbrella: again } = fromDmn(toDmn(umbrella));
 * again.decide({ rain: true }).outcome; // => true
 */
export function fromDmn(xml: string, options: DmnOptions = {}): Readonly<Record<string, DmnDecision>> {
  const problems = collectProblems();
  const names = namesIn(options, problems);
  problems.refuse();
  const model = readModel(xml, problems);
  const drafts = decisionsInOrder(model, names, problems).map((decision) => readLogic(decision, model, problems));
  problems.refuse();
  const read = drafts.filter((draft) => draft !== undefined);
  const vocabulary = defineVocabulary(factsOf(read, problems));
  problems.refuse();
  const language = ruleLanguage({ vocabulary }) as unknown as RuleLanguage<Language>; // the names of the model
  const made = new Map<string, DmnDecision>();
  for (const draft of read) {
    const decision = makeDecision(draft, language, made, problems);
    if (decision !== undefined) made.set(draft.name, decision);
  }
  problems.refuse();
  return Object.freeze(Object.fromEntries(made));
}

/** The names of decisions in the options; they may have any type. */
function namesIn(options: unknown, { report }: Problems): DmnOptions['decisions'] {
  if (!isObject(options)) report('unsupported', ['options'], 'an object', describeValue(options));
  const { decisions: names, ...others } = isObject(options) ? options : {};
  for (const [name, value] of Object.entries(others)) {
    report('unknown-name', ['options', name], 'only decisions', describeValue(value));
  }
  if (names === undefined) return undefined;
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) return names;
  report('unsupported', ['options', 'decisions'], 'a list of names', describeValue(names));
  return undefined;
}
