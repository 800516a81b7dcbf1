import type { Decision, Language } from '../../engine';
import { refuseDecisionsOfOtherFacts, refuseOtherThanDecisions } from '../../engine/internal';
import { optionChecker } from '../../plain/read/options';
import { lookedAtLater } from '../read-arguments';
import { grammarOf, qualifiedName } from './dialect';
import { decidingQuery, sqlOptions, type SqlOptions } from './query';

/**
 * Writes several decisions as one view, which reads every row once and shares common parts. The columns of each are
 * named after its id: `supplyLine` for the outcome, and `supplyLine_status`, `supplyLine_possible` and, on request,
 * `supplyLine_missing` and `supplyLine_clauses`; see `toSql` for their content.
 *
 * @param viewOptions.name the name of the view; a list of names if it is qualified
 * @returns a CREATE VIEW statement without a semicolon
 * @throws InvalidRequestError and SqlError like `toSql`
 *
 * @example
 * const view = sqlView([transformerLease], { dialect: 'duckdb', name: 'answers', from: 'cases', keep: ['id'] });
 * view.startsWith('CREATE VIEW "answers" AS\nSELECT "k0" AS "id"'); // => true
 */
export function sqlView<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  viewOptions: SqlOptions<L> & { readonly name: string | readonly string[] },
): string {
  refuseOtherThanDecisions('decisions', decisions);
  refuseDecisionsOfOtherFacts('decisions', decisions);
  refuseBadOptions(viewOptions);
  const { name, ...options } = viewOptions;
  const view = qualifiedName(name, 'name', grammarOf(options.dialect));
  const query = decidingQuery(decisions, options, (decision, kind) =>
    kind === 'outcome' ? decision : `${decision}_${kind}`,
  );
  return `CREATE VIEW ${view} AS\n${query}`;
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ ...sqlOptions(), name: lookedAtLater }));
