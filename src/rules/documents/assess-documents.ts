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
import { defaultRulebook } from '../../policy/rulebook';
import { rules, type PolicyRulebook } from '../../policy/language';
import {
  collectionPointOf,
  demandedPapers,
  excessOf,
  exemptionOf,
  outstandingDocuments,
  type CollectionPoint,
  type Demand,
  type DemandOccasion,
  type ExcessGround,
  type ExemptionGround,
  type Sparing,
} from './document-rules';
import { intakeRoute } from './intake-route';
import { requiredDocuments } from './required-documents';

/** A document that the utility demanded, and when. */
export interface DocumentDemand {
  /** The paper as the record names it: an id or one of its names. */
  readonly document: string;
  /** Left out: somewhere in the case. */
  readonly at?: DemandOccasion | undefined;
}

/**
 * What is known of the documents of a case. Papers are named by the catalogue, in Chinese or English, or by the document
 * they serve as.
 */
export interface DocumentRequest {
  /** What is known of the connection request. */
  readonly facts: Facts;
  /** All papers the customer has presented; left out: what the facts say of the two proofs. */
  readonly presented?: readonly string[] | undefined;
  /** The papers the utility demanded, each by its name alone or with the occasion. */
  readonly demanded?: readonly (string | DocumentDemand)[] | undefined;
  /** The documents the utility can fetch by data sharing. */
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

/** What a customer owes, and what the utility asked too much. Never a refusal. */
export interface DocumentAssessment {
  /** How the application is taken in. */
  readonly route: OutcomeOf<typeof intakeRoute>;
  /** The required documents that are neither presented nor spared, and when each is collected. */
  readonly outstanding: readonly {
    /** What is still owed. */
    readonly document: DocumentKind;
    /** When it is collected. */
    readonly collectedAt: CollectionPoint;
  }[];
  /** The required documents that need not be supplied. */
  readonly exempt: readonly {
    /** What need not be supplied. */
    readonly document: DocumentKind;
    /** What spares it. */
    readonly because: ExemptionGround;
  }[];
  /** The demands that went too far, with every ground. */
  readonly excessive: readonly {
    /** What was demanded, as the record names it. */
    readonly demanded: string;
    /** Why it goes too far. */
    readonly because: ExcessGround;
  }[];
}

/** By which policy documents are assessed. */
export interface DocumentOptions {
  /** The policy whose rules, papers and names hold; left out: `neixiang2021`. */
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
 * 3.1.2, 3.1.3, 3.2.7 — by which route an application is taken in, which documents are still outstanding and when they
 * are collected, which need not be supplied, and which demands went too far.
 *
 * @throws InvalidRequestError for bad facts and other bad parts of the request
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
  return eitherWay(
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
      const sparing: Sparing = { shared: availableBySharing, authenticated };
      return {
        route,
        outstanding: outstandingDocuments(situation, isHeld, sparing, readings).map((document) => ({
          document,
          collectedAt: collectionPointOf(document, voltageLevel, readings),
        })),
        exempt: required.flatMap((document) => {
          const because = exemptionOf(document, sparing, readings);
          return because === undefined ? [] : [{ document, because }];
        }),
        excessive: excessOf(papers, situation, sparing, readings).map(({ index, because }) => ({
          demanded: (demands[index] as Demand).name, // the place of a demand
          because,
        })),
      };
    },
  );
}

/**
 * The same as `assessDocuments` for a request of any origin, such as parsed JSON: a bad request comes back as an answer of
 * status `invalid`.
 *
 * @example
 * safeAssessDocuments({ facts: { usage: 'x' } }).status; // => 'invalid'
 */
export const safeAssessDocuments = /* @__PURE__ */ safely(assessDocuments);
