import type { Policy } from '../policy';
import { paperIn, type DocumentKind } from '../policy/papers';
import { demandedPapers, type Demand, type DemandedPaper, type Sparing } from '../rules/documents/document-rules';
import type { IntakeRecord } from './record/case-record';

/** The papers of an intake, each found in the catalogue of the policy. */
export interface CasePapers {
  /** What was demanded, as the rules read it. */
  readonly demands: readonly Demand[];
  /** The papers that were demanded, each once. */
  readonly demanded: readonly DemandedPaper[];
  /** What the papers presented serve as. */
  readonly presented: readonly DocumentKind[];
  /** How documents can be spared. */
  readonly sparing: Sparing;
}

/** Finds the papers of an intake; lists that are left out are empty. */
export function papersOf(
  { demanded = [], presented = [], availableBySharing = [], realNameAuthenticated = false }: IntakeRecord,
  policy: Policy,
): CasePapers {
  const paperOf = paperIn(policy);
  const documentsOf = (names: readonly string[]): readonly DocumentKind[] => {
    const documents: DocumentKind[] = [];
    for (const name of names) {
      const paper = paperOf(name);
      if (paper !== undefined) documents.push(paper.document);
    }
    return documents;
  };
  const demands = demanded.map((demand): Demand => {
    const { document: name, at } = typeof demand === 'string' ? { document: demand, at: undefined } : demand;
    return { name, paper: paperOf(name), at };
  });
  return {
    demands,
    demanded: demandedPapers(demands),
    presented: documentsOf(presented),
    sparing: { shared: documentsOf(availableBySharing), authenticated: realNameAuthenticated },
  };
}
