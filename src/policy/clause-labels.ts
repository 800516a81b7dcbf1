import type { BilingualText } from './bilingual-text';
import { structuralKey } from '../plain/structural-key';
import { clauseIds, clauses as registry, type ClauseId, type Clauses } from './clauses';

/** How the document of a policy labels a clause. What is left out is taken from the policy that it extends. */
export interface ClauseLabel {
  /** Its place in the document, e.g. `第八条`. */
  readonly section?: string | undefined;
  /** A short description of its subject. */
  readonly heading?: BilingualText | undefined;
  /** The number of the document that contains it, if that is not the document of the policy. */
  readonly documentNumber?: string | undefined;
  /** A web address where it can be read. */
  readonly link?: string | undefined;
}

/** The clause labels of a policy, by the clause ids of the rules. */
export type ClauseLabels = { readonly [Id in ClauseId]?: ClauseLabel | undefined };

const labelKeys = ['section', 'heading', 'documentNumber', 'link'] as const;

/** The clause labels that differ from the registry. */
export function labelsOf(clauses: Clauses): ClauseLabels {
  return Object.fromEntries(
    clauseIds.flatMap((id) => {
      const own = labelKeys.filter((key) => structuralKey(clauses[id][key]) !== structuralKey(registry[id][key]));
      return own.length === 0 ? [] : [[id, Object.fromEntries(own.map((key) => [key, clauses[id][key]]))]];
    }),
  );
}
