import type { DocumentKind, KnownPaper } from '../../policy/papers';
import type { Facts } from '../../facts';
import { isLowVoltage } from '../../facts/voltage';
import type { TakenReadings } from '../../policy/readings-taken';

/** When a document that is still outstanding is collected: at LV there is no supply plan, so before the connection. */
export type CollectionPoint = 'siteSurvey' | 'supplyPlan' | 'connection';

/** Why a required document need not be supplied. */
export type ExemptionGround = 'realNameAuthentication' | 'dataSharing';

/** Why a demand goes too far. */
export type ExcessGround = ExemptionGround | 'bookingNeedsNone' | 'notRequired' | 'unknownName' | 'oneSuffices';

/** When a document was demanded. */
export type DemandOccasion = 'booking' | 'survey' | 'later';

/** A paper that the utility demanded, and when; without an occasion it was somewhere in the case. */
export interface Demand {
  /** As the request names it. */
  readonly name: string;
  /** Left out: the catalogue does not know the name. */
  readonly paper?: KnownPaper | undefined;
  readonly at?: DemandOccasion | undefined;
}

/** How a document can be spared. */
export interface Sparing {
  readonly shared: readonly DocumentKind[];
  /** Whether the customer is real-name authenticated by face scan. */
  readonly authenticated: boolean;
}

/** A ground on which a demand goes too far. */
export interface Excess {
  /** The place of the demand. */
  readonly index: number;
  readonly because: ExcessGround;
}

/** The readings that the rules about documents go by. */
export type DocumentReadings = Pick<TakenReadings, 'I-13' | 'I-25' | 'I-26'>;

/** What the rules need to know to judge documents. */
export interface DocumentSituation {
  readonly required: readonly DocumentKind[];
  readonly voltageLevel: NonNullable<Facts['voltageLevel']>;
  readonly intakeChannel: NonNullable<Facts['intakeChannel']>;
}

function isProof(document: DocumentKind | undefined): boolean {
  return document === 'subjectProof' || document === 'propertyProof';
}

/**
 * 3.1.3 — on which ground a document need not be supplied. A face scan spares the two proofs, or everything (I-25); data
 * sharing spares what it yields, but nobody else can make the customer's own statement.
 */
export function exemptionOf(
  document: DocumentKind,
  { shared, authenticated }: Sparing,
  { 'I-25': spared }: DocumentReadings,
): ExemptionGround | undefined {
  if (authenticated && (isProof(document) || spared === 'everything')) return 'realNameAuthentication';
  return document !== 'voluntaryHighVoltageStatement' && shared.includes(document) ? 'dataSharing' : undefined;
}

/** 3.1.2, 3.3.1 — when a document is collected at the latest; an approval with the supply plan or with the proofs (I-13). */
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

/** 3.1.2, 3.1.3, 3.3.1 — the required documents that are neither held nor spared, in their order. */
export function outstandingDocuments(
  { required }: Pick<DocumentSituation, 'required'>,
  isHeld: (document: DocumentKind) => boolean,
  sparing: Sparing,
  readings: DocumentReadings,
): readonly DocumentKind[] {
  return required.filter((document) => !isHeld(document) && exemptionOf(document, sparing, readings) === undefined);
}

/**
 * 3.1.2, 3.1.3, 3.2.7 — every ground on which a demand goes too far, in the order of the demands. The same paper demanded
 * twice counts once. A demand can go too far in itself and because the document is spared.
 */
export function excessOf(
  demands: readonly Demand[],
  situation: DocumentSituation,
  sparing: Sparing,
  readings: DocumentReadings,
): readonly Excess[] {
  const papers = distinctPapers(demands);
  const approval = papers.find(
    (paper) => paper.document === 'governmentApproval' && bookingDemandOf(paper, situation, readings) === undefined,
  );
  return papers.flatMap((paper): readonly Excess[] => {
    const { document, places } = paper;
    const first = (places[0] as PlacedDemand).index; // a paper was demanded at least once
    const atBooking = bookingDemandOf(paper, situation, readings);
    const itself = groundInItself(paper, atBooking, approval, situation);
    const spared = document === undefined ? undefined : exemptionOf(document, sparing, readings);
    return [
      ...(itself === undefined ? [] : [{ index: atBooking?.index ?? first, because: itself }]),
      ...(spared === undefined ? [] : [{ index: first, because: spared }]),
    ];
  });
}

interface PlacedDemand extends Demand {
  readonly index: number;
}

/** A paper with everything that was demanded of it. */
interface DemandedPaper {
  readonly document: DocumentKind | undefined;
  readonly places: readonly PlacedDemand[];
}

function distinctPapers(demands: readonly Demand[]): readonly DemandedPaper[] {
  const places = new Map<string, PlacedDemand[]>();
  demands.forEach((demand, index) => {
    const key = demand.paper === undefined ? `unknown ${demand.name}` : `known ${demand.paper.id}`;
    const found = places.get(key);
    if (found === undefined) places.set(key, [{ ...demand, index }]);
    else found.push({ ...demand, index });
  });
  return [...places.values()].map((all) => ({ document: all[0]?.paper?.document, places: all }));
}

/**
 * The first demand of a paper at a booking online or by telephone, where nothing may be demanded, or online the two proofs
 * (I-26).
 */
function bookingDemandOf(
  { document, places }: DemandedPaper,
  { intakeChannel }: Pick<DocumentSituation, 'intakeChannel'>,
  { 'I-26': booking }: DocumentReadings,
): PlacedDemand | undefined {
  const isWelcome = booking === 'uploadsWelcome' && intakeChannel === 'online' && isProof(document);
  const isBooking = intakeChannel === 'online' || intakeChannel === 'phone';
  return isBooking && !isWelcome ? places.find(({ at }) => at === 'booking') : undefined;
}

function groundInItself(
  paper: DemandedPaper,
  atBooking: PlacedDemand | undefined,
  firstApproval: DemandedPaper | undefined,
  { required }: DocumentSituation,
): ExcessGround | undefined {
  const { document } = paper;
  if (atBooking !== undefined) return 'bookingNeedsNone';
  if (document === undefined) return 'unknownName';
  if (!required.includes(document)) return 'notRequired';
  return document === 'governmentApproval' && paper !== firstApproval ? 'oneSuffices' : undefined;
}
