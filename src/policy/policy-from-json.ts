import { deepFreeze } from '../plain/deep-freeze';
import { distinct } from '../plain/distinct';
import { hasOwn } from '../plain/has-own';
import { isPlainObject } from '../plain/is-plain-object';
import { definitionKeys, readDefinition, type BaseReader } from './build-policy';
import { InvalidPolicyError } from './invalid-policy-error';
import { neixiang2021 } from './neixiang2021';
import type { Policy } from './policy';
import { createPolicyReader, type Path, type PolicyReader } from './policy-reader';
import { policyFormatVersion } from './policy-to-json';

const fileKeys = /* @__PURE__ */ Object.freeze(['$schema', 'formatVersion', ...definitionKeys]);

/** Policies of many years may extend one another. A longer chain is a mistake, such as a circle. */
const longestChain = 100;

/** Policies that a file may extend, by the names that files use: policies, or policy files as parsed JSON. */
export type ExtendablePolicies = Readonly<Record<string, unknown>>;

/**
 * Defines a policy from parsed JSON, such as the content of a file. The shape is that of `definePolicy`, but `extends`
 * is a name: one of `others`, or `neixiang2021` for the policy of the library, which is also the default. With `extends`
 * null nothing is inherited, and the file must be complete: `policyToJson` writes such files.
 *
 * @param value - the parsed JSON; a value of any kind is handled safely
 * @param others - policies that may be extended, or policy files as parsed JSON, by name
 * @returns a complete policy, deeply frozen
 * @throws InvalidPolicyError with every unknown key, invalid text, invalid date and invalid number in `problems`; also
 * for policies that extend one another in a circle or in a chain of more than 100, and for a file of a newer format
 *
 * @example
 * policyFromJson({ extends: 'neixiang2021', id: 'pilot', parameters: { urgentWorksMonths: 6 } }).parameters.urgentWorksMonths
 * // => 6
 */
export function policyFromJson(value: unknown, others: ExtendablePolicies = {}): Policy {
  const reader = createPolicyReader();
  if (!isPlainObject(others)) {
    reader.report(['others'], 'wrong-type', 'an object of policies by their names', others);
    throw new InvalidPolicyError(reader.problems);
  }
  const policy = readFile(reader, value, [], others, []);
  if (policy === null || reader.problems.length > 0) throw new InvalidPolicyError(reader.problems);
  return deepFreeze(policy);
}

/** Reads a file and the files that it extends; `chain` lists the names of the files that extend it. */
function readFile(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  others: ExtendablePolicies,
  chain: readonly string[],
): Policy | null {
  const entries = reader.entries(value, path);
  if (entries === null) return null;
  const version = entries.get('formatVersion');
  if (version !== undefined && !isReadable(version)) {
    // In a newer format the fields may mean something else, so no further problems are reported.
    const code = typeof version === 'number' && version > policyFormatVersion ? 'newer-format' : 'unknown-value';
    reader.report([...path, 'formatVersion'], code, `${policyFormatVersion}, the newest of this version`, version);
    return null;
  }
  const readBase: BaseReader = (_, name, at) => {
    if (name === null) return undefined;
    if (typeof name === 'string' && hasOwn(others, name)) {
      if (chain.length === longestChain) {
        const expected = `at most ${longestChain} policies that extend one another`;
        reader.report(at, 'out-of-range', expected, name);
        return null;
      }
      if (!chain.includes(name)) return readFile(reader, others[name], at, others, [...chain, name]);
      reader.report(at, 'cyclic', 'a policy that does not extend this one', [...chain, name].join(' → '));
      return null;
    }
    if (name === neixiang2021.id) return neixiang2021;
    const code = typeof name === 'string' ? 'unknown-policy' : 'wrong-type';
    const known = distinct([neixiang2021.id, ...Object.keys(others)]).map((each) => JSON.stringify(each));
    reader.report(at, code, known.join(', '), name);
    return null;
  };
  // A policy object is accepted like a file; its interpretations, which belong to the rules, are ignored.
  const keys = chain.length === 0 ? fileKeys : [...fileKeys, 'interpretations'];
  return readDefinition(reader, value, path, keys, readBase);
}

function isReadable(version: unknown): boolean {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= policyFormatVersion;
}
