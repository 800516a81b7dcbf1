import type { Decision, Language } from '../../engine';
import { refuseOtherThanDecision } from '../../engine/internal';
import { optionChecker } from '../../plain/read/options';
import { decidingQuery, sqlOptions, type SqlOptions } from './query';

/**
 * Writes a decision as one SELECT over a table with the facts as columns. NULL means unknown, and the result is exact
 * for unknown facts.
 *
 * The columns of the result are those in `keep`, then `outcome` (NULL unless decided; a record or list is JSON text),
 * `status` (`decided`, `open`, or `invalid` if a column contains a value that its fact cannot have), `possible` (if
 * open, a JSON list of every possible outcome, in the order of the table), and on request `missing` (if open, a JSON
 * list of the facts that can still change the outcome, in the order of the vocabulary) and `clauses` (if decided, a
 * JSON list of those that are certainly cited). Only the columns of the facts that the decision depends on are read.
 *
 * @returns one statement without a semicolon, the same for the same decision
 * @throws InvalidRequestError for a value that is not a decision, and naming every invalid or unknown option
 * @throws SqlError for an unknown dialect, an invalid name, duplicate columns, columns of unknown facts, facts that are
 * whole numbers, days or free texts, more than 63 outcomes or a diagram of more than 2,000 nodes
 *
 * @example
 * toSql(transformerLease, { dialect: 'duckdb', from: 'cases' }).includes('"temporarySupply" IS NULL'); // => true
 */
export function toSql<L extends Language>(decision: Decision<L, unknown>, options: SqlOptions<L>): string {
  refuseOtherThanDecision('decision', decision);
  refuseBadOptions(options);
  return decidingQuery([decision], options, (_, kind) => kind);
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(sqlOptions);
