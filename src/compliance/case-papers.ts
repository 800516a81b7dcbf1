import type { Policy } from '../policy';
import { paperIn, type DocumentKind } from '../policy/papers';
import { demandedPapers, type Demand, type DemandedPaper } from '../rules/documents/document-demands';
import type { Exempting } from '../rules/documents/document-rules';
import type { IntakeRecord } from './record/case-record';

const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The papers of an intake, each looked up in the catalogue of the policy on first use. */
export class CasePapers {
  private knownDemands: readonly Demand[] | undefined;
  private knownDemanded: readonly DemandedPaper[] | undefined;
  private knownPresented: readonly DocumentKind[] | undefined;
  private knownExempting: Exempting | undefined;

  constructor(
    private readonly intake: IntakeRecord | undefined,
    private readonly policy: Policy,
  ) {}

  /** The demands in the form required by the rules. */
  get demands(): readonly Demand[] {
    return (this.knownDemands ??= this.findDemands());
  }

  /** The papers that were demanded, each once. */
  get demanded(): readonly DemandedPaper[] {
    return (this.knownDemanded ??= demandedPapers(this.demands));
  }

  /** The documents that the presented papers are accepted as. */
  get presented(): readonly DocumentKind[] {
    return (this.knownPresented ??= this.documentsOf(this.intake?.presented));
  }

  /** The grounds on which the customer may be exempt from supplying documents. */
  get exempting(): Exempting {
    return (this.knownExempting ??= {
      shared: this.documentsOf(this.intake?.availableBySharing),
      authenticated: this.intake?.realNameAuthenticated ?? false,
    });
  }

  private findDemands(): readonly Demand[] {
    const paperOf = paperIn(this.policy);
    const { demanded = nothing } = this.intake ?? {};
    return demanded.map((demand): Demand => {
      const { document: name, at } = typeof demand === 'string' ? { document: demand, at: undefined } : demand;
      return { name, paper: paperOf(name), at };
    });
  }

  private documentsOf(names: readonly string[] = nothing): readonly DocumentKind[] {
    if (names.length === 0) return nothing;
    const paperOf = paperIn(this.policy);
    const documents: DocumentKind[] = [];
    for (const name of names) {
      const paper = paperOf(name);
      if (paper !== undefined) documents.push(paper.document);
    }
    return documents;
  }
}
