import { deepFreeze } from '../plain/deep-freeze';
import { InvalidPolicyError } from './invalid-policy-error';
import { neixiang2021 } from './neixiang2021';
import type { Policy } from './policy';
import { createPolicyReader, type Path, type PolicyReader } from './policy-reader';
import { readPolicy, reportUnknownKeys } from './read-policy';

const definitionKeys = [
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
  'papers',
  'paperNames',
  'fees',
  'feeNames',
];

/** Finds the policy that `extends` names; null after reporting that there is none of that name. */
export type BaseReader = (reader: PolicyReader, value: unknown, path: Path) => Policy | null;

/** Builds a policy from a definition of unknown origin, or throws one error with every problem in it. */
export function buildPolicy(definition: unknown, readBase: BaseReader): Policy {
  const reader = createPolicyReader();
  const entries = reader.entries(definition, []);
  if (entries === null) throw new InvalidPolicyError(reader.problems);

  reportUnknownKeys(reader, entries, [], definitionKeys);
  const base = entries.has('extends') ? readBase(reader, entries.get('extends'), ['extends']) : neixiang2021;
  const policy = readPolicy(reader, entries, [], base ?? neixiang2021);

  if (reader.problems.length > 0) throw new InvalidPolicyError(reader.problems);
  return deepFreeze(policy);
}
