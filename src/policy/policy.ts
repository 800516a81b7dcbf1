import type { BilingualText } from './bilingual-text';
import type { Clauses } from './clauses';
import type { Interpretations } from './interpretations';
import type { PaperCatalogue } from './papers';
import type { Parameters } from './parameters';

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
  /** Every number the rules use. */
  readonly parameters: Parameters;
  /** Which concrete papers serve as which document. */
  readonly papers: PaperCatalogue;
  /** The clauses the rules cite. They belong to the rules and are the same in every policy. */
  readonly clauses: Clauses;
  /** The readings the rules take. They belong to the rules and are the same in every policy. */
  readonly interpretations: Interpretations;
}
