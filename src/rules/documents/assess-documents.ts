import { combine, type Answer } from '../../engine';
import { eitherWay } from '../../engine/decide/either-way';
import { hasOwn } from '../../plain/has-own';
import { requestReader, safely } from '../../plain/read/request';
import { boolean, list, object, oneOf, text } from '../../plain/read/shape';
import { factsShape } from '../../facts/facts-shape';
import type { FactName, Facts } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import { commonPapers, documentKinds, type DocumentKind, type PaperCatalogue } from '../../policy/papers';
import { defaultRulebook } from '../../policy/rulebook';
import { rules, type PolicyRulebook } from '../../policy/language';
import { intakeRoute } from './intake-route';
import { requiredDocuments } from './required-documents';

/** What is known of the documents of a case. Papers are named by the catalogue, or by the document they serve as. */
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

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    { facts: factsShape },
    {
      presented: /* @__PURE__ */ list(text),
      demanded: /* @__PURE__ */ list(text),
      availableBySharing: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(documentKinds)),
      realNameAuthenticated: boolean,
    },
  ),
);

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
 * @throws InvalidRequestError for bad facts and other bad parts of the request
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
  const { facts, presented, demanded = [], availableBySharing = [], realNameAuthenticated } = readRequest(request);
  const papers: PaperCatalogue = ('papers' in policy ? policy.papers : undefined) ?? commonPapers;
  const documentOf = (paper: string): string => (hasOwn(papers, paper) ? (papers[paper] ?? paper) : paper);
  const shown = presented?.map(documentOf);
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
      const isHeld = (document: string): boolean => {
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
        excessive: excessOf(demanded, intakeChannel, required, documentOf, exemption),
      };
    },
  );
}

/**
 * The same as `assessDocuments` for a request of any origin, such as parsed JSON: a bad request comes back as an answer of status
 * `invalid`.
 *
 * @example
 * safeAssessDocuments({ facts: { usage: 'x' } }).status; // => 'invalid'
 */
export const safeAssessDocuments = /* @__PURE__ */ safely(assessDocuments);

type Exemption = (document: string) => ExemptionGround | undefined;

function exemptionFrom(availableBySharing: readonly string[], authenticated: boolean): Exemption {
  return (document) => {
    if (authenticated) return 'realNameAuthentication';
    return availableBySharing.includes(document) ? 'dataSharing' : undefined;
  };
}

function excessOf(
  demanded: readonly string[],
  channel: string,
  required: readonly string[],
  documentOf: (paper: string) => string,
  exemption: Exemption,
): DocumentAssessment['excessive'] {
  const booking = channel === 'online' || channel === 'phone';
  return demanded.flatMap((paper, index) => {
    const document = documentOf(paper);
    const because = (): ExcessGround | undefined => {
      if (!required.includes(document)) return 'notRequired';
      if (booking) return 'bookingNeedsNone';
      const earlier = demanded.slice(0, index).map(documentOf);
      if (document === 'governmentApproval' && earlier.includes(document)) return 'oneSuffices';
      return exemption(document);
    };
    const ground = because();
    return ground === undefined ? [] : [{ demanded: paper, because: ground }];
  });
}
