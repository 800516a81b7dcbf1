import type { CaseFacts } from './case-decisions';
import type { WorksRecord } from './record/case-record';

/** One item of supporting works, with the facts of the case as they apply to it. */
export class WorksFile {
  private knownFacts: CaseFacts | undefined;

  /** @param isOnly whether the case has no other item; then the facts of the case include those of the item */
  constructor(
    readonly item: WorksRecord,
    private readonly caseFacts: CaseFacts,
    isOnly: boolean,
  ) {
    this.knownFacts = isOnly ? caseFacts : undefined;
  }

  /** Facts about works differ between items. If an item leaves one out, the fact of the case applies. */
  get facts(): CaseFacts {
    return (this.knownFacts ??= this.caseFacts.with(factsOf(this.item)));
  }
}

function factsOf({ voltageLevel, type, nature, urgent }: WorksRecord) {
  return { worksVoltageLevel: voltageLevel, worksType: type, worksNature: nature, urgentWorks: urgent };
}
