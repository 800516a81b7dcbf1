import type { BilingualText } from './bilingual-text';
import type { Clauses } from './clauses';
import type { Interpretations } from './interpretations';
import type { NameRegister } from './name-register';
import type { PaperCatalogue } from './papers';
import type { Parameters } from './parameters';
import type { PolicyReadings } from './reading-choices';
import type { PolicyTables } from './tables';

/** A connection policy as one plain, deeply frozen value. */
export interface Policy {
  /** The id of the policy in results and files, e.g. `neixiang2021`. */
  readonly id: string;
  /** The number of the document, as issued. */
  readonly documentNumber: string;
  /** A descriptive title. */
  readonly title: BilingualText;
  /** The organisation that issued it. */
  readonly issuer: BilingualText;
  /** The first day on which it is in force, `YYYY-MM-DD` in China (I-19). */
  readonly inForceFrom: string;
  /** The last day on which it is in force, `YYYY-MM-DD` in China; absent: until the next policy begins. */
  readonly inForceThrough?: string | undefined;
  /**
   * The area in which it is in force, such as a county, under a name of your choice; absent: the policy has no area.
   */
  readonly area?: string | undefined;
  /** All parameters of the rules. */
  readonly parameters: Parameters;
  /** The readings that it chooses; for any other question the default of the register applies. */
  readonly readings: PolicyReadings;
  /** Tables that replace those of the rules, by decision; absent: none. */
  readonly tables?: PolicyTables | undefined;
  /** Which papers are accepted as which document. */
  readonly papers: PaperCatalogue;
  /** Names of papers and documents, each with its id. */
  readonly paperNames: NameRegister;
  /** The only fees that may be charged for a connection (clause 3.3.2). */
  readonly fees: readonly string[];
  /** Names of fees, each with its id. */
  readonly feeNames: NameRegister;
  /** The clauses that the rules cite. The rules determine which clauses exist; the policy may label them. */
  readonly clauses: Clauses;
  /** The interpretation register. It belongs to the rules and is the same in every policy. */
  readonly interpretations: Interpretations;
}
