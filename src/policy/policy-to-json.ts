import { deepFreeze } from '../plain/deep-freeze';
import { describeValue } from '../plain/describe-value';
import { labelsOf, type ClauseLabels } from './clause-labels';
import { readingArgument } from '../plain/read/argument';
import { InvalidPolicyError } from './invalid-policy-error';
import { isPolicy, policyOption } from './is-policy';
import type { Policy } from './policy';
import { readingsTaken } from './readings-taken';

/**
 * The version of the format of policy files. Files of a newer version are refused.
 *
 * @example
 * policyFormatVersion; // => 1
 */
export const policyFormatVersion = 1;

/**
 * A policy in the form of a file. It is complete and states every reading, so that a later version of the library reads
 * the same policy.
 */
export interface PolicyJson extends Omit<Policy, 'clauses' | 'interpretations'> {
  /** The version of the format. */
  readonly formatVersion: typeof policyFormatVersion;
  /** Nothing is inherited from another policy. */
  readonly extends: null;
  /** The clause labels that differ from those of the rules. */
  readonly clauses: ClauseLabels;
}

/**
 * A policy as plain data for a file. `policyFromJson` reads the same policy from it, also in a later version of the
 * library, so it can be archived beside receipts.
 *
 * @returns plain data, deeply frozen; write it with `JSON.stringify`
 * @throws InvalidPolicyError if the value is not a policy; InvalidTableError for a reading that does not exist
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
    // A new object, since the readings of a mutable policy may change.
    const readings = readingsTaken({ readings: given.readings });
    const file = { formatVersion: policyFormatVersion, extends: null, ...own, readings, clauses: labelsOf(clauses) };
    return deepFreeze(JSON.parse(JSON.stringify(file)) as PolicyJson); // a copy of plain data
  });
}
