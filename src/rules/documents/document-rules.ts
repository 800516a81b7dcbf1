import type { DocumentKind, KnownPaper } from '../../policy/papers';
import type { Facts } from '../../facts';
import { isLowVoltage } from '../../facts/voltage';
import type { TakenReadings } from '../../policy/readings-taken';

/** When an outstanding document is collected: low voltage has no supply plan, so there it is before the connection. */
export type CollectionPoint = 'siteSurvey' | 'supplyPlan' | 'connection';

/** Why a required document need not be supplied. */
export type ExemptionGround = 'realNameAuthentication' | 'dataSharing';

/** Why a demand exceeds what is permitted. */
export type ExcessGround = ExemptionGround | 'bookingNeedsNone' | 'notRequired' | 'unknownName' | 'oneSuffices';

/** When a document was demanded. */
export type DemandOccasion = 'booking' | 'survey' | 'later';

/** A paper that the utility demanded, and when; without an occasion it was at an unknown point of the case. */
export interface Demand {
  /** The name in the request. */
  readonly name: string;
  /** Undefined if the catalogue does not know the name. */
  readonly paper?: KnownPaper | undefined;
  readonly at?: DemandOccasion | undefined;
}

/** What can exempt the customer from supplying a document. */
export interface Sparing {
  readonly shared: readonly DocumentKind[];
  /** Whether the customer is real-name authenticated by face scan. */
  readonly authenticated: boolean;
}

/** A ground on which a demand exceeds what is permitted. */
export interface Excess {
  /** The index of the demand. */
  readonly index: number;
  readonly because: ExcessGround;
}

/** The readings that concern documents. */
export type DocumentReadings = Pick<TakenReadings, 'I-13' | 'I-25' | 'I-26'>;

/** What the rules need to know to assess documents. */
export interface DocumentSituation {
  readonly required: readonly DocumentKind[];
  readonly voltageLevel: NonNullable<Facts['voltageLevel']>;
  readonly intakeChannel: NonNullable<Facts['intakeChannel']>;
}

function isProof(document: DocumentKind | undefined): boolean {
  return document === 'subjectProof' || document === 'propertyProof';
}

/**
 * 3.1.3 — the ground on which a document need not be supplied. A face scan replaces the two proofs, or everything
 * (I-25); data sharing replaces the documents that it yields, but nobody except the customer can make the signed
 * statement.
 */
export function exemptionOf(
  document: DocumentKind,
  { shared, authenticated }: Sparing,
  { 'I-25': spared }: DocumentReadings,
): ExemptionGround | undefined {
  if (authenticated && (isProof(document) || spared === 'everything')) return 'realNameAuthentication';
  return document !== 'voluntaryHighVoltageStatement' && shared.includes(document) ? 'dataSharing' : undefined;
}

/** Whether nothing exempts the customer from any document, as {@link exemptionOf} decides it. */
export function sparesNothing({ shared, authenticated }: Sparing): boolean {
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
  sparing: Sparing,
  readings: DocumentReadings,
): readonly DocumentKind[] {
  return required.filter((document) => isOutstanding(document, required, isHeld(document), sparing, readings));
}

/** 3.1.2, 3.1.3, 3.3.1 — whether a document is required, and neither present nor exempt. */
export function isOutstanding(
  document: DocumentKind,
  required: readonly DocumentKind[],
  isHeld: boolean,
  sparing: Sparing,
  readings: DocumentReadings,
): boolean {
  return required.includes(document) && !isHeld && exemptionOf(document, sparing, readings) === undefined;
}

/** A paper with all demands for it. */
export interface DemandedPaper {
  readonly document: DocumentKind | undefined;
  readonly places: readonly PlacedDemand[];
}

interface PlacedDemand extends Demand {
  readonly index: number;
}

/** Groups demands by paper, in the order of the first demand of each: a paper demanded twice is one. */
export function demandedPapers(demands: readonly Demand[]): readonly DemandedPaper[] {
  const places = demands.length > few ? new Map<KnownPaper | string, PlacedDemand[]>() : undefined;
  const papers: { readonly document: DocumentKind | undefined; readonly places: PlacedDemand[] }[] = [];
  for (let index = 0; index < demands.length; index += 1) {
    const { name, paper, at } = demands[index] as Demand; // an index within the list
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

/** Up to this number of papers a linear search is faster than building a map. */
const few = 8;

/** The key that demands of the same paper share. */
function keyOf(demand: Demand | undefined): KnownPaper | string | undefined {
  return demand?.paper ?? demand?.name;
}

/**
 * 3.1.2, 3.1.3, 3.2.7 — every ground on which demands exceed what is permitted, paper by paper. A demand can have
 * several: the paper may be impermissible in itself, and its document exempt.
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
    const first = (places[0] as PlacedDemand).index; // a paper has at least one demand
    const atBooking = bookingDemandOf(paper, situation, readings);
    const itself = groundInItself(paper, atBooking, papers, situation, readings);
    const spared = document === undefined ? undefined : exemptionOf(document, sparing, readings);
    if (itself !== undefined) excesses.push({ index: atBooking?.index ?? first, because: itself });
    if (spared !== undefined) excesses.push({ index: first, because: spared });
  }
  return excesses;
}

/**
 * The first demand of a paper at a booking online or by telephone. A telephone booking permits none, an online booking
 * at most the two proofs (I-26).
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
