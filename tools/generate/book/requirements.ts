import type { FindingCode } from '../../../src/compliance';
import type { Text } from '../../../src/facts';
import type { ClauseId } from '../../../src/policy';
import { clauseCoverage, type reasons } from '../../../src/policy/clause-coverage';
import type { DecisionId } from '../../../src/rules/decisions';
import type { functionTitles } from './covering-functions';

/** Where a requirement is met: by names that exist, or a reason why there is no rule. */
export type Implementation =
  | { readonly decision: DecisionId }
  | { readonly function: keyof typeof functionTitles }
  | { readonly check: FindingCode }
  | { readonly noRule: keyof typeof reasons };

/** A requirement of a clause, and where it is met. */
export interface Requirement extends Text {
  readonly metBy: readonly Implementation[];
}

/** The requirements by clause. This line compiles only if every decision, function and check named in them exists. */
export const requirements: Readonly<Record<ClauseId | 'document', readonly Requirement[]>> = clauseCoverage;
