import type { FindingCode } from '../../../src/compliance';
import type { Text } from '../../../src/facts';
import type { ClauseId } from '../../../src/policy';
import { clauseCoverage, type reasons } from '../../../src/policy/clause-coverage';
import type { DecisionId } from '../../../src/rules/decisions';
import type { functionTitles } from './covering-functions';

/** What meets a requirement, by names that exist; or the reason why there is no rule. */
export type Implementation =
  | { readonly decision: DecisionId }
  | { readonly function: keyof typeof functionTitles }
  | { readonly check: FindingCode }
  | { readonly noRule: keyof typeof reasons };

/** A requirement of a clause, and what meets it. */
export interface Requirement extends Text {
  readonly metBy: readonly Implementation[];
}

/** The requirements by clause. This compiles only if every decision, function and check in them exists. */
export const requirements: Readonly<Record<ClauseId | 'document', readonly Requirement[]>> = clauseCoverage;
