import type { BilingualText } from './bilingual-text';
import type { Clauses } from './clauses';
import type { Interpretations } from './interpretations';
import type { NameRegister } from './name-register';
import type { PaperCatalogue } from './papers';
import type { Parameters } from './parameters';
import type { PolicyReadings } from './reading-choices';
import type { PolicyTables } from './tables';

/** A connection policy as one plain value, deeply frozen. */
export interface Policy {
  /** Names the policy in results and files, e.g. `neixiang2021`. */
  readonly id: string;
  /** The number of the document, as issued. */
  readonly documentNumber: string;
  /** A descriptive title. */
  readonly title: BilingualText;
  /** The company that issued it. */
  readonly issuer: BilingualText;
  /** The first day on which it binds, `YYYY-MM-DD` in China (I-19). */
  readonly inForceFrom: string;
  /** The last day on which it binds, `YYYY-MM-DD` in China; left out: it binds until another is issued. */
  readonly inForceThrough?: string | undefined;
  /** Where it binds, as a name of your own, such as a county; left out: it is the only one, wherever that is. */
  readonly area?: string | undefined;
  /** Every number the rules use. */
  readonly parameters: Parameters;
  /** Which readings it takes where the document is open; a question left out is read as the register takes it. */
  readonly readings: PolicyReadings;
  /** Whole tables that it has instead of those of the rules, by decision; left out: none. */
  readonly tables?: PolicyTables | undefined;
  /** Which concrete papers serve as which document. */
  readonly papers: PaperCatalogue;
  /** What people call the papers and documents: name to id. */
  readonly paperNames: NameRegister;
  /** The only fees that may be charged for a connection (clause 3.3.2). */
  readonly fees: readonly string[];
  /** What people call the fees: name to id. */
  readonly feeNames: NameRegister;
  /** The clauses the rules cite. Which there are belongs to the rules; what they are called is the policy's. */
  readonly clauses: Clauses;
  /** The readings the rules take. They belong to the rules and are the same in every policy. */
  readonly interpretations: Interpretations;
}
