import { deepFreeze } from '../plain/deep-freeze';
import { describeValue } from '../plain/describe-value';
import { labelsOf, type ClauseLabels } from './clause-labels';
import { readingArgument } from '../plain/read/argument';
import { InvalidPolicyError } from './invalid-policy-error';
import { isPolicy, policyOption } from './is-policy';
import type { Policy } from './policy';

/**
 * The version of the format of policy files. A file of a newer one is refused.
 *
 * @example
 * policyFormatVersion; // => 1
 */
export const policyFormatVersion = 1;

/** A policy as a file holds it: complete, so that a later version of the library reads the same policy. */
export interface PolicyJson extends Omit<Policy, 'clauses' | 'interpretations'> {
  /** The version of the format. */
  readonly formatVersion: typeof policyFormatVersion;
  /** Nothing is taken over from another policy. */
  readonly extends: null;
  /** What it calls clauses otherwise than the rules do. */
  readonly clauses: ClauseLabels;
}

/**
 * A policy as plain data for a file. `policyFromJson` makes the same policy of it, under a later version of the library
 * too, so that it can be archived beside receipts.
 *
 * @returns plain data, deeply frozen; write it with `JSON.stringify`
 * @throws InvalidPolicyError for what is no policy
 *
 * @example
 * policyFromJson(policyToJson(neixiang2021)).id; // => 'neixiang2021'
 */
export function policyToJson(policy: Policy): PolicyJson {
  const given: unknown = policy;
  if (!isPolicy(given)) {
    const { expected } = policyOption;
    throw new InvalidPolicyError([{ path: [], code: 'wrong-type', expected, received: describeValue(given) }]);
  }
  return readingArgument('policy', given, policyOption.expected, () => {
    const { clauses, interpretations: _register, ...own } = given;
    const file = { formatVersion: policyFormatVersion, extends: null, ...own, clauses: labelsOf(clauses) };
    return deepFreeze(JSON.parse(JSON.stringify(file)) as PolicyJson); // plain data, and a copy of its own
  });
}
