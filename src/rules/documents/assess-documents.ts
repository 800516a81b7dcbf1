import { combine, type Answer } from '../../engine';
import { checkFacts, eitherWay, readRequest, type RequestParts } from '../../engine/internal';
import { vocabulary, type FactName, type Facts } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import { documentOf } from '../../policy/paper-names';
import { commonPapers, documentKinds, type DocumentKind, type PaperCatalogue } from '../../policy/papers';
import { defaultRulebook } from '../../policy/rulebook';
import { rules, type PolicyRulebook } from '../../policy/language';
import { intakeRoute } from './intake-route';
import { requiredDocuments } from './required-documents';

/**
 * What is known of the documents of a case. Papers are named as in the catalogue, as people call them (身份证, 房产证), or
 * by the document they serve as.
 */
export interface DocumentRequest {
  readonly facts: Facts;
  /** All papers the customer has presented; left out: what the facts say of the two proofs. */
  readonly presented?: readonly string[] | undefined;
  /** The papers the utility demanded. */
  readonly demanded?: readonly string[] | undefined;
  /** The documents the utility can fetch by data sharing. */
  readonly availableBySharing?: readonly DocumentKind[] | undefined;
  /** Whether the customer is real-name authenticated by face scan. */
  readonly realNameAuthenticated?: boolean | undefined;
}

const parts: RequestParts<DocumentRequest> = {
  facts: { kind: 'judgedElsewhere' },
  presented: { kind: 'list', of: { kind: 'text' } },
  demanded: { kind: 'list', of: { kind: 'text' } },
  availableBySharing: { kind: 'list', of: { kind: 'oneOf', values: documentKinds } },
  realNameAuthenticated: { kind: 'boolean' },
};

/** When a document that is still outstanding is collected. */
export type CollectionPoint = 'siteSurvey' | 'supplyPlan';

/** Why a required document need not be supplied. */
export type ExemptionGround = 'realNameAuthentication' | 'dataSharing';

/** Why a demand goes too far. */
export type ExcessGround = ExemptionGround | 'bookingNeedsNone' | 'notRequired' | 'oneSuffices';

/** What a customer owes, and what the utility asked too much. Never a refusal. */
export interface DocumentAssessment {
  readonly route: Extract<ReturnType<typeof intakeRoute.decide>, { status: 'decided' }>['outcome'];
  readonly outstanding: readonly { readonly document: DocumentKind; readonly collectedAt: CollectionPoint }[];
  readonly exempt: readonly { readonly document: DocumentKind; readonly because: ExemptionGround }[];
  readonly excessive: readonly { readonly demanded: string; readonly because: ExcessGround }[];
}

/** By which policy documents are assessed. */
export interface DocumentOptions {
  readonly policy?: (PolicyRulebook & { readonly papers?: PaperCatalogue }) | undefined;
}

/** The answer of {@link assessDocuments}. */
export type DocumentAnswer = Answer<
  DocumentAssessment,
  FactName | 'realNameAuthenticated',
  string,
  ClauseId,
  InterpretationId
>;

const documentSituation = /* @__PURE__ */ combine(rules, {
  id: 'documentSituation',
  combines: { route: intakeRoute, required: requiredDocuments },
  facts: ['intakeChannel', 'presentsSubjectProof', 'presentsPropertyProof'],
});

/**
 * 3.1.2, 3.1.3, 3.2.7 — by which route an application is taken in, which documents are still outstanding and when they
 * are collected, which need not be supplied, and which demands went too far.
 *
 * @throws InvalidFactsError for bad facts and other bad parts of the request
 *
 * @example
 * assessDocuments({
 *   facts: { intakeChannel: 'businessHall', importantCustomer: false, usage: 'residential' },
 *   presented: ['identityCard'],
 *   realNameAuthenticated: false,
 * }).outcome;
 * // => { route: 'deferredDocuments', outstanding: [{ document: 'propertyProof', collectedAt: 'siteSurvey' }], exempt: [], excessive: [] }
 */
export function assessDocuments(
  request: DocumentRequest,
  { policy = defaultRulebook }: DocumentOptions = {},
): DocumentAnswer {
  const {
    facts,
    presented,
    demanded = [],
    availableBySharing = [],
    realNameAuthenticated,
  } = readRequest(request, parts);
  checkFacts(vocabulary, facts);
  const papers: PaperCatalogue = ('papers' in policy ? policy.papers : undefined) ?? commonPapers;
  const served = (paper: string): DocumentKind | undefined => documentOf(paper, papers);
  const shown = presented?.map(served);
  const known: Facts =
    shown === undefined
      ? facts
      : {
          ...facts,
          presentsSubjectProof: shown.includes('subjectProof'),
          presentsPropertyProof: shown.includes('propertyProof'),
        };
  return eitherWay(
    documentSituation.under(policy),
    known,
    'realNameAuthenticated',
    realNameAuthenticated,
    (
      { route, required, intakeChannel, presentsSubjectProof, presentsPropertyProof },
      authenticated,
    ): DocumentAssessment => {
      const isHeld = (document: DocumentKind): boolean => {
        if (document === 'subjectProof') return presentsSubjectProof;
        if (document === 'propertyProof') return presentsPropertyProof;
        return shown?.includes(document) ?? false;
      };
      const exemption = exemptionFrom(availableBySharing, authenticated);
      const owed = required.filter((document) => !isHeld(document));
      return {
        route,
        outstanding: owed
          .filter((document) => exemption(document) === undefined)
          .map((document) => ({
            document,
            collectedAt: document === 'governmentApproval' ? 'supplyPlan' : 'siteSurvey',
          })),
        exempt: required.flatMap((document) => {
          const because = exemption(document);
          return because === undefined ? [] : [{ document, because }];
        }),
        excessive: excessOf(demanded, intakeChannel, required, served, exemption),
      };
    },
  );
}

type Exemption = (document: DocumentKind) => ExemptionGround | undefined;

function exemptionFrom(availableBySharing: readonly string[], authenticated: boolean): Exemption {
  return (document) => {
    if (authenticated) return 'realNameAuthentication';
    return availableBySharing.includes(document) ? 'dataSharing' : undefined;
  };
}

function excessOf(
  demanded: readonly string[],
  channel: string,
  required: readonly DocumentKind[],
  served: (paper: string) => DocumentKind | undefined,
  exemption: Exemption,
): DocumentAssessment['excessive'] {
  const booking = channel === 'online' || channel === 'phone';
  return demanded.flatMap((paper, index) => {
    const document = served(paper);
    const because = (): ExcessGround | undefined => {
      if (document === undefined || !required.includes(document)) return 'notRequired';
      if (booking) return 'bookingNeedsNone';
      const earlier = demanded.slice(0, index).map(served);
      if (document === 'governmentApproval' && earlier.includes(document)) return 'oneSuffices';
      return exemption(document);
    };
    const ground = because();
    return ground === undefined ? [] : [{ demanded: paper, because: ground }];
  });
}
