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

/** Whether no document at all is spared, as {@link exemptionOf} says. */
export function sparesNothing({ shared, authenticated }: Sparing): boolean {
  return !authenticated && shared.length === 0;
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
  return required.filter((document) => isOutstanding(document, required, isHeld(document), sparing, readings));
}

/** 3.1.2, 3.1.3, 3.3.1 — whether a document is required, and neither held nor spared. */
export function isOutstanding(
  document: DocumentKind,
  required: readonly DocumentKind[],
  isHeld: boolean,
  sparing: Sparing,
  readings: DocumentReadings,
): boolean {
  return required.includes(document) && !isHeld && exemptionOf(document, sparing, readings) === undefined;
}

/** A paper with everything that was demanded of it. */
export interface DemandedPaper {
  readonly document: DocumentKind | undefined;
  readonly places: readonly PlacedDemand[];
}

interface PlacedDemand extends Demand {
  readonly index: number;
}

/** The papers of some demands, in the order of the first demand of each: the same paper demanded twice is one. */
export function demandedPapers(demands: readonly Demand[]): readonly DemandedPaper[] {
  const places = demands.length > few ? new Map<KnownPaper | string, PlacedDemand[]>() : undefined;
  const papers: { readonly document: DocumentKind | undefined; readonly places: PlacedDemand[] }[] = [];
  for (let index = 0; index < demands.length; index += 1) {
    const { name, paper, at } = demands[index] as Demand; // a place in the list
    const placed = { name, paper, at, index };
    const key = paper ?? name;
    const found =
      places === undefined ? papers.find(({ places: [first] }) => keyOf(first) === key)?.places : places.get(key);
    if (found !== undefined) {
      found.push(placed);
      continue;
    }
    const all = [placed];
    places?.set(key, all);
    papers.push({ document: paper?.document, places: all });
  }
  return papers;
}

/** Among so many papers, looking along them takes less time than to make a map of them. */
const few = 8;

/** What makes demands those of one paper. */
function keyOf(demand: Demand | undefined): KnownPaper | string | undefined {
  return demand?.paper ?? demand?.name;
}

/**
 * 3.1.2, 3.1.3, 3.2.7 — every ground on which demands go too far, paper by paper. A demand can go too far in itself and
 * because the document is spared.
 */
export function excessOf(
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  sparing: Sparing,
  readings: DocumentReadings,
): readonly Excess[] {
  const excesses: Excess[] = [];
  for (const paper of papers) {
    const { document, places } = paper;
    const first = (places[0] as PlacedDemand).index; // a paper was demanded at least once
    const atBooking = bookingDemandOf(paper, situation, readings);
    const itself = groundInItself(paper, atBooking, papers, situation, readings);
    const spared = document === undefined ? undefined : exemptionOf(document, sparing, readings);
    if (itself !== undefined) excesses.push({ index: atBooking?.index ?? first, because: itself });
    if (spared !== undefined) excesses.push({ index: first, because: spared });
  }
  return excesses;
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
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  readings: DocumentReadings,
): ExcessGround | undefined {
  const { document } = paper;
  if (atBooking !== undefined) return 'bookingNeedsNone';
  if (document === undefined) return 'unknownName';
  if (!situation.required.includes(document)) return 'notRequired';
  if (document !== 'governmentApproval') return undefined;
  const first = papers.find(
    (each) => each.document === document && bookingDemandOf(each, situation, readings) === undefined,
  );
  return first === paper ? undefined : 'oneSuffices';
}
