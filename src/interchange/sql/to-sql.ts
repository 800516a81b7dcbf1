import type { Decision, Language } from '../../engine';
import { optionChecker } from '../../plain/read/options';
import { refuseOtherThanDecision } from '../read-arguments';
import { decidingQuery, sqlOptions, type SqlOptions } from './query';

/**
 * Writes a decision as one SELECT over a table that has the facts as columns, exact where columns are NULL: unknown.
 *
 * The columns of the result are those in `keep`, then `outcome` (NULL unless decided; a record or list is JSON text),
 * `status` (`decided`, `open`, or `invalid` where a column holds what its fact cannot be), `possible` (where open, a
 * JSON list of every outcome that the unknown facts leave, in the order of the table), and on request `missing` (where
 * open, a JSON list of the facts that can still change the outcome, in the order of the vocabulary) and `clauses` (where
 * decided, a JSON list of those that are cited whatever the unknown facts are). Only the columns of the facts that the
 * decision reads are read.
 *
 * @returns one statement without a semicolon, the same for the same decision
 * @throws InvalidRequestError for what is no decision, and naming every bad option
 * @throws SqlError for an unknown dialect, a name that cannot be quoted, columns of one name or of an unknown fact, more
 * than 63 outcomes or a diagram of more than 2,000 nodes
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
