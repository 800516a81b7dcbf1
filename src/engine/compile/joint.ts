import { tooManyOutcomes } from './columns';
import { isTerminal, terminal, terminalOf } from './diagram';
import type { DiagramBuilder } from './diagram-builder';
import { listNumbering } from '../../plain/list-numbering';

/** Several functions as one. */
export interface Joint {
  /** A reference within the nodes of the builder. */
  readonly root: number;
  /** The numbers of the terminals of the functions, by the number of the joint terminal. */
  readonly lists: readonly (readonly number[])[];
}

/**
 * Joins functions into one.
 *
 * @param subject whose functions they are
 * @param limit the most lists that are accepted
 * @throws InvalidTableError with the code `TABLE_TOO_LARGE` where there are more
 */
export function join(roots: readonly number[], { apply }: DiagramBuilder, subject: string, limit: number): Joint {
  const lists: (readonly number[])[] = [];
  const numberOf = listNumbering();
  const root = apply(roots, (references) => {
    if (!references.every(isTerminal)) return undefined;
    const list = references.map(terminalOf);
    const number = numberOf(list);
    if (number === lists.length) lists.push(list);
    if (number === limit) throw tooManyOutcomes(subject, limit);
    return terminal(number);
  });
  return { root, lists };
}
