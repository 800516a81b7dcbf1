import type { Clause } from '../policy';

/** Where a clause is: its section, behind the number of its document where that is not the document of the policy. */
export function clauseSection({ section, documentNumber }: Pick<Clause, 'section' | 'documentNumber'>): string {
  return documentNumber === undefined ? section : `${documentNumber} ${section}`;
}
