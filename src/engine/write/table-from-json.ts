import { deepFreeze } from '../../plain/deep-freeze';
import { aggregates } from './aggregation';
import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { general } from '../decide/general';
import { checkTable } from './json/check-table';
import { checkVocabulary } from './json/check-vocabulary';
import { plainCopy } from './json/plain-copy';
import { tableProblems } from './json/table-problems';
import { refuseOtherThanObjects } from '../terms/refuse-other-than-objects';
import type { RuleLanguage } from './language';
import { MalformedTableError } from './malformed-table-error';
import { sourcesOf, type Readable } from './table-definition';
import type { Aggregate, Collection, Source, Table } from '../terms/table';

/**
 * Makes a decision of a table given as data, such as the content of a file. Everything is checked before anything is
 * decided: names, types and values of tests, outcomes, clauses, duplicate ids, and the facts of the language. Tests of
 * another decision name outcomes that it can have. The shape is published as `schema/table.schema.json`.
 *
 * @param language the language of the table
 * @param value the table; a value of any kind is handled safely
 * @param decisions the decisions that it may read, by id
 * @returns the decision
 * @throws MalformedTableError with every problem and its path; of very many, the first 1,000
 * @throws InvalidTableError for a language, or for decisions, that are no objects
 *
 * @example
 * const shoes = tableFromJson(outdoors, {
 *   id: 'shoes',
 *   hitPolicy: 'first',
 *   rows: [
 *     { id: 'wet', when: { rain: true }, outcome: 'boots', clauses: [] },
 *     { id: 'dry', outcome: 'sandals', clauses: [] },
 *   ],
 * });
 * shoes.decide({ rain: true }).outcome; // => 'boots'
 */
export function tableFromJson<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L> = {},
): Decision<L, unknown> {
  return tableOf(language, value, decisions, false);
}

/**
 * The same for a table of a DMN model, whose rows may test for values that a fact or a decision cannot have.
 *
 * @throws MalformedTableError with every problem and its path; of very many, the first 1,000
 */
export function tableOfModel<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L>,
): Decision<L, unknown> {
  return tableOf(language, value, decisions, true);
}

function tableOf<L extends Language>(
  language: RuleLanguage<L>,
  value: unknown,
  decisions: Readable<L>,
  isOfModel: boolean,
): Decision<L, unknown> {
  refuseOtherThanObjects({ language, decisions });
  const problems = tableProblems();
  const copy = plainCopy(value, problems);
  checkVocabulary(language.vocabulary, language.readings, problems);
  if (problems.found.length === 0) checkTable(copy, language, decisions, isOfModel, problems);
  if (problems.found.length > 0) throw new MalformedTableError(problems.found);
  // Frozen here: it is a copy, and need not be copied again.
  return decisionFrom(deepFreeze(sourceFrom(copy as TableJson, language, decisions)), {
    parameters: language.parameters,
  });
}

/** A validated table as data. */
interface TableJson extends Pick<Table, 'id' | 'rows'>, Pick<Collection, 'none' | 'keepsEqual'> {
  /** The list of the collected outcomes is what a collection without an aggregate has. */
  readonly aggregate?: Aggregate | 'list';
  readonly otherwise?: unknown;
  readonly hitPolicy: 'first' | 'unique' | 'collect';
  readonly reads?: Readonly<Record<string, string>>;
}

function sourceFrom<L extends Language>(
  { hitPolicy: kind, reads = {}, aggregate, ...table }: TableJson,
  { vocabulary, readings }: RuleLanguage<L>,
  decisions: Readable<L>,
): Source {
  const read = Object.entries(reads).map(([name, id]) => [name, decisions[id] as Decision<L, unknown>] as const);
  const made = aggregate !== undefined &&
    aggregate !== 'list' && { aggregate, assemble: aggregates[aggregate], keepsEqual: table.keepsEqual ?? true };
  const checked: object = {
    ...table,
    ...made,
    vocabulary,
    readings,
    general,
    kind,
    reads: sourcesOf(Object.fromEntries(read)),
  };
  return checked as Source; // as validated
}
