import { combine, type Answer, type OutcomeOf } from '../../engine';
import { eitherWay } from '../../engine/internal';
import { requestReader, safely } from '../../plain/read/request';
import { boolean, either, list, object, oneOf, text } from '../../plain/read/shape';
import { factsShape } from '../../facts/facts-shape';
import type { FactName, Facts } from '../../facts';
import type { ClauseId, InterpretationId } from '../../policy';
import { documentKinds, paperIn, type DocumentKind, type PaperBook } from '../../policy/papers';
import { readingsTaken } from '../../policy/readings-taken';
import { readRuleOptions } from '../../policy/rule-options';
import { alsoCiting } from '../../policy/also-citing';
import { defaultRulebook } from '../../policy/rulebook';
import { rules, type PolicyRulebook } from '../../policy/language';
import { demandedPapers, excessOf, type Demand, type DemandOccasion, type ExcessGround } from './document-demands';
import {
  collectionPointOf,
  exemptionOf,
  outstandingDocuments,
  type CollectionPoint,
  type ExemptionGround,
  type Exempting,
} from './document-rules';
import { intakeRoute } from './intake-route';
import { requiredDocuments } from './required-documents';

/** A document that the utility demanded, and when. */
export interface DocumentDemand {
  /** The paper under the name that the record uses: an id or one of its names. */
  readonly document: string;
  /** Left out: at an unknown point of the case. */
  readonly at?: DemandOccasion | undefined;
}

/**
 * What is known of the documents of a case. Papers are named by their names in the catalogue, in Chinese or English, or
 * by the document that they are accepted as.
 */
export interface DocumentRequest {
  /** What is known of the connection request. */
  readonly facts: Facts;
  /** All papers that the customer has presented; left out: the two proofs are taken from the facts. */
  readonly presented?: readonly string[] | undefined;
  /** The papers that the utility demanded, each as a name alone or with the occasion. */
  readonly demanded?: readonly (string | DocumentDemand)[] | undefined;
  /** The documents that the utility can obtain by data sharing. */
  readonly availableBySharing?: readonly DocumentKind[] | undefined;
  /** Whether the customer is real-name authenticated by face scan. */
  readonly realNameAuthenticated?: boolean | undefined;
}

const occasions = ['booking', 'survey', 'later'] as const satisfies readonly DemandOccasion[];

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ object(
    { facts: factsShape },
    {
      presented: /* @__PURE__ */ list(text),
      demanded: /* @__PURE__ */ list(
        /* @__PURE__ */ either(
          text,
          /* @__PURE__ */ object({ document: text }, { at: /* @__PURE__ */ oneOf(occasions) }),
        ),
      ),
      availableBySharing: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(documentKinds)),
      realNameAuthenticated: boolean,
    },
  ),
);

/**
 * The documents that a customer must provide, and the demands of the utility that exceeded them. Missing documents are never a
 * reason to refuse an application.
 */
export interface DocumentAssessment {
  /** The route by which the application is accepted. */
  readonly route: OutcomeOf<typeof intakeRoute>;
  /** The required documents that are neither presented nor exempt, and when each is collected. */
  readonly outstanding: readonly {
    /** The outstanding document. */
    readonly document: DocumentKind;
    /** When it is collected. */
    readonly collectedAt: CollectionPoint;
  }[];
  /** The required documents that the customer need not supply. */
  readonly exempt: readonly {
    /** The document that need not be supplied. */
    readonly document: DocumentKind;
    /** Why it need not be supplied. */
    readonly because: ExemptionGround;
  }[];
  /**
   * The demands that exceeded what is permitted, with each ground: of the demand itself, or the exemption of its
   * document.
   */
  readonly excessive: readonly {
    /** The paper that was demanded, as the record names it. */
    readonly demanded: string;
    /** Why the demand exceeds what is permitted. */
    readonly because: ExcessGround;
  }[];
}

/** The options for assessing documents. */
export interface DocumentOptions {
  /** The policy whose rules, papers and names apply; `neixiang2021` by default. */
  readonly policy?: (PolicyRulebook & PaperBook) | undefined;
}

/** The answer of {@link assessDocuments}. */
export type DocumentAnswer = Answer<
  DocumentAssessment,
  FactName | 'realNameAuthenticated',
  string,
  ClauseId,
  InterpretationId
>;

const assessedSituation = /* @__PURE__ */ combine(rules, {
  id: 'assessedSituation',
  combines: { route: intakeRoute, required: requiredDocuments },
  facts: ['voltageLevel', 'intakeChannel', 'presentsSubjectProof', 'presentsPropertyProof'],
});

/**
 * 3.1.2, 3.1.3, 3.2.7 — the route by which an application is accepted, the documents that are still outstanding and
 * when they are collected, the documents that need not be supplied, and the demands that exceeded what is permitted.
 *
 * @throws InvalidRequestError for invalid facts and other invalid parts of the request
 *
 * @example
 * assessDocuments({
 *   facts: { voltageLevel: '220V', intakeChannel: 'businessHall', importantCustomer: false, usage: 'residential' },
 *   presented: ['身份证'],
 *   realNameAuthenticated: false,
 * }).outcome;
 * // => { route: 'deferredDocuments', outstanding: [{ document: 'propertyProof', collectedAt: 'siteSurvey' }], exempt: [], excessive: [] }
 */
export function assessDocuments(request: DocumentRequest, options: DocumentOptions = {}): DocumentAnswer {
  const { policy = defaultRulebook }: DocumentOptions = readRuleOptions(options);
  const { facts, presented, demanded = [], availableBySharing = [], realNameAuthenticated } = readRequest(request);
  const paperOf = paperIn(policy);
  const readings = readingsTaken(policy);
  const shown = presented?.map((name) => paperOf(name)?.document);
  const demands = demanded.map((demand): Demand => {
    const { document: name, at } = typeof demand === 'string' ? { document: demand, at: undefined } : demand;
    return { name, paper: paperOf(name), at };
  });
  const papers = demandedPapers(demands);
  const known: Facts =
    shown === undefined
      ? facts
      : {
          ...facts,
          presentsSubjectProof: shown.includes('subjectProof'),
          presentsPropertyProof: shown.includes('propertyProof'),
        };
  const answer = eitherWay(
    assessedSituation.under(policy),
    known,
    'realNameAuthenticated',
    realNameAuthenticated,
    (situation, authenticated): DocumentAssessment => {
      const { route, required, voltageLevel, presentsSubjectProof, presentsPropertyProof } = situation;
      const isHeld = (document: DocumentKind): boolean => {
        if (document === 'subjectProof') return presentsSubjectProof;
        if (document === 'propertyProof') return presentsPropertyProof;
        return shown?.includes(document) ?? false;
      };
      const exempting: Exempting = { shared: availableBySharing, authenticated };
      return {
        route,
        outstanding: outstandingDocuments(situation, isHeld, exempting, readings).map((document) => ({
          document,
          collectedAt: collectionPointOf(document, voltageLevel, readings),
        })),
        exempt: required.flatMap((document) => {
          const because = exemptionOf(document, exempting, readings);
          return because === undefined ? [] : [{ document, because }];
        }),
        excessive: excessOf(papers, situation, exempting, readings).map(({ index, because }) => ({
          demanded: (demands[index] as Demand).name, // an index within the demands
          because,
        })),
      };
    },
  );
  return alsoCiting(answer, readingsBehind);
}

/** The readings by which a face scan exempts, and a booking needs no documents. */
function readingsBehind({ exempt, excessive }: DocumentAssessment): readonly InterpretationId[] {
  const grounds: readonly ExcessGround[] = [...exempt, ...excessive].map(({ because }) => because);
  return [
    ...(grounds.includes('realNameAuthentication') ? (['I-25'] as const) : []),
    ...(grounds.includes('bookingNeedsNone') ? (['I-26'] as const) : []),
  ];
}

/**
 * The safe variant of `assessDocuments`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeAssessDocuments({ facts: { usage: 'x' } }).status; // => 'invalid'
 */
export const safeAssessDocuments = /* @__PURE__ */ safely(assessDocuments);
