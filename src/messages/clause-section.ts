import type { Clause } from '../policy';

/** The place of a clause: its section, after the number of its document if that is not the document of the policy. */
export function clauseSection({ section, documentNumber }: Pick<Clause, 'section' | 'documentNumber'>): string {
  return documentNumber === undefined ? section : `${documentNumber} ${section}`;
}
