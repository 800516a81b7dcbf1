import type { DocumentKind } from '../../policy/papers';
import type { Facts } from '../../facts';
import { isLowVoltage } from '../../facts/voltage';
import type { TakenReadings } from '../../policy/readings-taken';

/** When an outstanding document is collected. Low voltage has no supply plan, so there it is before the connection. */
export type CollectionPoint = 'siteSurvey' | 'supplyPlan' | 'connection';

/** Why a required document need not be supplied. */
export type ExemptionGround = 'realNameAuthentication' | 'dataSharing';

/** What can exempt the customer from supplying a document. */
export interface Exempting {
  readonly shared: readonly DocumentKind[];
  /** Whether the customer is real-name authenticated by face scan. */
  readonly authenticated: boolean;
}

/** The readings that concern documents. */
export type DocumentReadings = Pick<TakenReadings, 'I-13' | 'I-25' | 'I-26'>;

/** The facts and readings needed to assess documents. */
export interface DocumentSituation {
  readonly required: readonly DocumentKind[];
  readonly voltageLevel: NonNullable<Facts['voltageLevel']>;
  readonly intakeChannel: NonNullable<Facts['intakeChannel']>;
}

/** Whether a document is one of the two proofs. */
export function isProof(document: DocumentKind | undefined): boolean {
  return document === 'subjectProof' || document === 'propertyProof';
}

/**
 * 3.1.3 — the ground on which a document need not be supplied. A face scan replaces the two proofs, or everything
 * (I-25). Data sharing replaces the documents that it provides, but not the statement, which only the customer can
 * sign.
 */
export function exemptionOf(
  document: DocumentKind,
  { shared, authenticated }: Exempting,
  { 'I-25': exempted }: DocumentReadings,
): ExemptionGround | undefined {
  if (authenticated && (isProof(document) || exempted === 'everything')) return 'realNameAuthentication';
  return document !== 'voluntaryHighVoltageStatement' && shared.includes(document) ? 'dataSharing' : undefined;
}

/** Whether nothing exempts the customer from any document. */
export function exemptsNothing({ shared, authenticated }: Exempting): boolean {
  return !authenticated && shared.length === 0;
}

/**
 * 3.1.2, 3.3.1 — the latest time to collect a document; an approval is due with the supply plan or with the proofs
 * (I-13).
 */
export function collectionPointOf(
  document: DocumentKind,
  voltageLevel: DocumentSituation['voltageLevel'],
  { 'I-13': approval }: DocumentReadings,
): CollectionPoint {
  switch (document) {
    case 'subjectProof':
    case 'propertyProof':
      return 'siteSurvey';
    case 'governmentApproval':
      if (approval === 'withApplication') return 'siteSurvey';
      return isLowVoltage(voltageLevel) ? 'connection' : 'supplyPlan';
    case 'voluntaryHighVoltageStatement':
      return 'supplyPlan';
  }
}

/** 3.1.2, 3.1.3, 3.3.1 — the required documents that are neither present nor exempt, in order. */
export function outstandingDocuments(
  { required }: Pick<DocumentSituation, 'required'>,
  isHeld: (document: DocumentKind) => boolean,
  exempting: Exempting,
  readings: DocumentReadings,
): readonly DocumentKind[] {
  return required.filter((document) => isOutstanding(document, required, isHeld(document), exempting, readings));
}

/** 3.1.2, 3.1.3, 3.3.1 — whether a document is required, and neither present nor exempt. */
export function isOutstanding(
  document: DocumentKind,
  required: readonly DocumentKind[],
  isHeld: boolean,
  exempting: Exempting,
  readings: DocumentReadings,
): boolean {
  return required.includes(document) && !isHeld && exemptionOf(document, exempting, readings) === undefined;
}
