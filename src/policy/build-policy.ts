import { deepFreeze } from '../plain/deep-freeze';
import { InvalidPolicyError } from './invalid-policy-error';
import { neixiang2021 } from './neixiang2021';
import type { Policy } from './policy';
import { createPolicyReader, type Path, type PolicyReader } from './policy-reader';
import { readPolicy } from './read-policy';
import { reportUnknownKeys } from './read-text';

/** The fields of a definition. */
export const definitionKeys = /* @__PURE__ */ Object.freeze([
  'id',
  'extends',
  'documentNumber',
  'title',
  'issuer',
  'inForceFrom',
  'inForceThrough',
  'area',
  'parameters',
  'readings',
  'tables',
  'papers',
  'paperNames',
  'fees',
  'feeNames',
  'clauses',
]);

/**
 * Finds the policy that `extends` names. Returns null after reporting that there is none, and undefined if the
 * definition extends no policy and must be complete.
 */
export type BaseReader = (reader: PolicyReader, value: unknown, path: Path) => Policy | null | undefined;

/** Builds a policy from a definition of unknown origin, or throws one error with every problem in it. */
export function buildPolicy(definition: unknown, readBase: BaseReader): Policy {
  const reader = createPolicyReader();
  const policy = readDefinition(reader, definition, [], definitionKeys, readBase);
  if (policy === null || reader.problems.length > 0) throw new InvalidPolicyError(reader.problems);
  return deepFreeze(policy);
}

/** Reads a definition; returns null after reporting that there is none. */
export function readDefinition(
  reader: PolicyReader,
  definition: unknown,
  path: Path,
  keys: readonly string[],
  readBase: BaseReader,
): Policy | null {
  const entries = reader.entries(definition, path);
  if (entries === null) return null;
  reportUnknownKeys(reader, entries, path, keys);
  const base = entries.has('extends') ? readBase(reader, entries.get('extends'), [...path, 'extends']) : neixiang2021;
  return readPolicy(reader, entries, path, base === null ? neixiang2021 : base);
}
