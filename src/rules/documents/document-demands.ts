import type { DocumentKind, KnownPaper } from '../../policy/papers';
import {
  exemptionOf,
  isProof,
  type DocumentReadings,
  type DocumentSituation,
  type ExemptionGround,
  type Exempting,
} from './document-rules';

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

/** A ground on which a demand exceeds what is permitted. */
export interface Excess {
  /** The index of the demand. */
  readonly index: number;
  readonly because: ExcessGround;
}

/** A paper with all demands for it. */
export interface DemandedPaper {
  readonly document: DocumentKind | undefined;
  readonly places: readonly PlacedDemand[];
}

interface PlacedDemand extends Demand {
  readonly index: number;
}

/** Groups demands by paper, in the order of the first demand of each paper. */
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

/** A key that is equal for demands of the same paper. */
function keyOf(demand: Demand | undefined): KnownPaper | string | undefined {
  return demand?.paper ?? demand?.name;
}

/**
 * 3.1.2, 3.1.3, 3.2.7 — every ground on which demands exceed what is permitted, paper by paper. A demand can have
 * several grounds: made at a booking that needs no papers, not required, and exempt.
 */
export function excessOf(
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  exempting: Exempting,
  readings: DocumentReadings,
): readonly Excess[] {
  return papers.flatMap((paper) => {
    const { document } = paper;
    const index = firstOf(paper);
    const atBooking = bookingExcessOf(paper, situation, readings);
    const itself = groundInItself(paper, papers, situation, readings);
    const exempted = document === undefined ? undefined : exemptionOf(document, exempting, readings);
    return [
      ...(atBooking === undefined ? [] : [atBooking]),
      ...(itself === undefined ? [] : [{ index, because: itself }]),
      ...(exempted === undefined ? [] : [{ index, because: exempted }]),
    ];
  });
}

/**
 * 3.1.2, 3.1.3 — for each paper the first of these grounds, whether or not its document is exempt, since a check
 * reports a paper once.
 */
export function overCollectionOf(
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  readings: DocumentReadings,
): readonly Excess[] {
  const excesses: Excess[] = [];
  for (const paper of papers) {
    const atBooking = bookingExcessOf(paper, situation, readings);
    const itself = atBooking === undefined ? groundInItself(paper, papers, situation, readings) : undefined;
    if (atBooking !== undefined) excesses.push(atBooking);
    if (itself !== undefined) excesses.push({ index: firstOf(paper), because: itself });
  }
  return excesses;
}

/** The index of the first demand of a paper. */
function firstOf({ places }: DemandedPaper): number {
  return (places[0] as PlacedDemand).index; // a paper has at least one demand
}

/**
 * Whether a paper was demanded at a booking online or by telephone, and the first such demand. A telephone booking
 * permits no papers, an online booking at most the two proofs (I-26).
 */
function bookingExcessOf(
  { document, places }: DemandedPaper,
  { intakeChannel }: Pick<DocumentSituation, 'intakeChannel'>,
  { 'I-26': booking }: DocumentReadings,
): Excess | undefined {
  const isWelcome = booking === 'uploadsWelcome' && intakeChannel === 'online' && isProof(document);
  const isBooking = intakeChannel === 'online' || intakeChannel === 'phone';
  const demand = isBooking && !isWelcome ? places.find(({ at }) => at === 'booking') : undefined;
  return demand && { index: demand.index, because: 'bookingNeedsNone' };
}

function groundInItself(
  paper: DemandedPaper,
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  readings: DocumentReadings,
): ExcessGround | undefined {
  const { document } = paper;
  if (document === undefined) return 'unknownName';
  if (!situation.required.includes(document)) return 'notRequired';
  if (document !== 'governmentApproval') return undefined;
  return sufficientOf(document, papers, situation, readings) === paper ? undefined : 'oneSuffices';
}

/**
 * If several papers are accepted for a document, the one that may be demanded: the first that was not demanded at a
 * booking.
 */
function sufficientOf(
  document: DocumentKind,
  papers: readonly DemandedPaper[],
  situation: DocumentSituation,
  readings: DocumentReadings,
): DemandedPaper | undefined {
  const all = papers.filter((each) => each.document === document);
  return all.find((each) => bookingExcessOf(each, situation, readings) === undefined) ?? all[0];
}
