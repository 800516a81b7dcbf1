import type { BilingualText } from './bilingual-text';
import { buildPolicy } from './build-policy';
import type { ClauseLabels } from './clause-labels';
import type { NameRegister } from './name-register';
import type { PaperCatalogue } from './papers';
import type { Parameters } from './parameters';
import type { Policy } from './policy';
import type { PolicyReadings } from './reading-choices';
import type { Path, PolicyReader } from './policy-reader';
import { readPolicy } from './read-policy';
import { reportUnknownKeys } from './read-text';
import type { PolicyTables } from './tables';

/** A policy, defined by its differences from another. */
export interface PolicyDefinition {
  /** Names the policy in answers, findings and receipts. */
  readonly id: string;
  /** The policy whose values hold where this one is silent; `neixiang2021` unless given. */
  readonly extends?: Policy;
  /** The number of the document, e.g. 内电〔2021〕34号. */
  readonly documentNumber?: string;
  /** The title of the document. */
  readonly title?: BilingualText;
  /** Who issued the document. */
  readonly issuer?: BilingualText;
  /** `YYYY-MM-DD`, a day in China. */
  readonly inForceFrom?: string;
  /** `YYYY-MM-DD`, not before `inForceFrom`. It is not inherited: a policy that extends one that is over binds anew. */
  readonly inForceThrough?: string | undefined;
  /** Where it binds, as a name of your own; that of the policy it extends unless given. */
  readonly area?: string | undefined;
  /** The numbers that differ, in the units and bounds of `parameterDefinitions`. */
  readonly parameters?: Partial<Parameters>;
  /** The readings that are chosen otherwise than in the policy it extends. */
  readonly readings?: PolicyReadings;
  /** Whole tables that it has instead, by the decision whose table they replace; see `tableContracts`. */
  readonly tables?: PolicyTables;
  /** Papers that serve as a document besides those of the policy it extends, or as another document than there. */
  readonly papers?: PaperCatalogue;
  /** Further names of papers and documents: name to id. */
  readonly paperNames?: NameRegister;
  /** The only fees that may be charged for a connection, instead of those of the policy it extends. */
  readonly fees?: readonly string[];
  /** Further names of fees: name to id. */
  readonly feeNames?: NameRegister;
  /** What its document calls the clauses of the rules. */
  readonly clauses?: ClauseLabels;
}

const policyKeys = [
  'id',
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
  'interpretations',
];

/**
 * Defines a policy by its differences from another one. The definition is checked whole and never changed. Which clauses
 * and open questions there are belongs to the rules; what its clauses are called, the policy says.
 *
 * A table that is replaced is checked against what its place asks for (`tableContracts`): its rows test facts, readings
 * and the decisions that the original may read, each row gives an outcome of the original's kind, and some row applies in
 * every case. Every function, check, clock and export goes by it then.
 *
 * @param definition - what differs, and the policy it extends
 * @returns a complete policy, deeply frozen
 * @throws InvalidPolicyError with every unknown key, bad text, bad date and bad number in `problems`
 *
 * @example
 * definePolicy({ id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 } }).parameters.smallMicroMaximumCapacityKw
 * // => 200
 */
export function definePolicy(definition: PolicyDefinition): Policy {
  return buildPolicy(definition, readBasePolicy);
}

function readBasePolicy(reader: PolicyReader, value: unknown, path: Path): Policy | null {
  const entries = reader.entries(value, path);
  if (entries === null) return null;
  reportUnknownKeys(reader, entries, path, policyKeys);
  return readPolicy(reader, entries, path);
}
