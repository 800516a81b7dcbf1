import { buildPolicy } from './build-policy';
import { neixiang2021 } from './neixiang2021';
import type { Policy } from './policy';
import type { Path, PolicyReader } from './policy-reader';

/**
 * Defines a policy from parsed JSON, such as a file holds. The shape is that of `definePolicy`, but `extends`
 * is the id of a policy of this library: `neixiang2021`, which is also what it means to leave it out.
 *
 * @param value - the parsed JSON; anything at all is safe to pass
 * @returns a complete policy, deeply frozen
 * @throws InvalidPolicyError with every unknown key, bad text, bad date and bad number in `problems`
 *
 * @example
 * policyFromJson({ extends: 'neixiang2021', id: 'pilot', parameters: { urgentWorksMonths: 6 } }).parameters.urgentWorksMonths
 * // => 6
 */
export function policyFromJson(value: unknown): Policy {
  return buildPolicy(value, readPolicyId);
}

function readPolicyId(reader: PolicyReader, value: unknown, path: Path): Policy | null {
  if (value === neixiang2021.id) return neixiang2021;
  const code = typeof value === 'string' ? 'unknown-policy' : 'wrong-type';
  reader.report(path, code, `"${neixiang2021.id}"`, value);
  return null;
}
