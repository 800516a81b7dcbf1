import type { BilingualText } from './bilingual-text';
import { structuralKey } from '../plain/structural-key';
import { clauseIds, clauses as registry, type ClauseId, type Clauses } from './clauses';

/** What the document of a policy calls a clause; what is left out is called as in the policy it extends. */
export interface ClauseLabel {
  /** Its place in the document, e.g. `第八条`. */
  readonly section?: string | undefined;
  /** A short description of its subject. */
  readonly heading?: BilingualText | undefined;
  /** The number of the document that it is in, where that is another than the document of the policy. */
  readonly documentNumber?: string | undefined;
  /** Where it can be read, a web address. */
  readonly link?: string | undefined;
}

/** What a policy calls clauses, by the ids of the rules. */
export type ClauseLabels = { readonly [Id in ClauseId]?: ClauseLabel | undefined };

const labelKeys = ['section', 'heading', 'documentNumber', 'link'] as const;

/** What clauses are called otherwise than in the registry. */
export function labelsOf(clauses: Clauses): ClauseLabels {
  return Object.fromEntries(
    clauseIds.flatMap((id) => {
      const own = labelKeys.filter((key) => structuralKey(clauses[id][key]) !== structuralKey(registry[id][key]));
      return own.length === 0 ? [] : [[id, Object.fromEntries(own.map((key) => [key, clauses[id][key]]))]];
    }),
  );
}
