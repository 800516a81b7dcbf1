import type { BilingualText } from './bilingual-text';
import { buildPolicy } from './build-policy';
import type { ClauseLabels } from './clause-labels';
import type { NameRegister } from './name-register';
import type { PaperCatalogue } from './papers';
import type { ParameterName } from './parameters';
import type { Policy } from './policy';
import type { PolicyReadings } from './reading-choices';
import type { Path, PolicyReader } from './policy-reader';
import { readPolicy } from './read-policy';
import { reportUnknownKeys } from './read-text';
import type { PolicyTables } from './tables';

/** The definition of a policy by its differences from another policy. */
export interface PolicyDefinition {
  /** The id of the policy in answers, findings and receipts. */
  readonly id: string;
  /** The policy that supplies all values left out here; `neixiang2021` by default. */
  readonly extends?: Policy | undefined;
  /** The number of the document, e.g. 内电〔2021〕34号. */
  readonly documentNumber?: string | undefined;
  /** The title of the document. */
  readonly title?: BilingualText | undefined;
  /** The organisation that issued the document. */
  readonly issuer?: BilingualText | undefined;
  /** The first day on which it is in force, `YYYY-MM-DD`, a day in China. */
  readonly inForceFrom?: string | undefined;
  /**
   * The last day on which it is in force, `YYYY-MM-DD`, not before `inForceFrom`. It is not inherited: a policy that
   * extends an expired one is in force again.
   */
  readonly inForceThrough?: string | undefined;
  /** The area in which it is in force, under a name of your choice; inherited if left out. */
  readonly area?: string | undefined;
  /** The parameters that differ, in the units and bounds of `parameterDefinitions`. */
  readonly parameters?: { readonly [Name in ParameterName]?: number | undefined } | undefined;
  /** The readings that differ from those of the policy it extends. */
  readonly readings?: PolicyReadings | undefined;
  /** Tables that replace those of the rules, by the id of the decision; see `tableContracts`. */
  readonly tables?: PolicyTables | undefined;
  /** Papers that it adds to those of the policy it extends, or assigns to another document. */
  readonly papers?: PaperCatalogue | undefined;
  /** Further names of papers and documents, each with the id that it means. */
  readonly paperNames?: NameRegister | undefined;
  /** The only fees that may be charged for a connection; they replace those of the policy it extends. */
  readonly fees?: readonly string[] | undefined;
  /** Further names of fees, each with the id that it means. */
  readonly feeNames?: NameRegister | undefined;
  /** How its document labels the clauses of the rules. */
  readonly clauses?: ClauseLabels | undefined;
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
 * Defines a policy by its differences from another one. The whole definition is checked, and never modified. The rules
 * determine which clauses and open questions exist; the policy may only label the clauses.
 *
 * A replacing table is checked against its contract (`tableContracts`): its rows test facts, readings and the decisions
 * that the original may read; each row gives an outcome of the same kind as the original; and in every case some row
 * applies. All functions, checks, clocks and exports then use it.
 *
 * @param definition - the differences, and the policy that it extends
 * @returns a complete policy, deeply frozen
 * @throws InvalidPolicyError with every unknown key, invalid text, invalid date and invalid number in `problems`
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
