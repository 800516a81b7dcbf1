import { deepFreeze } from '../../plain/deep-freeze';
import { readRequest, type RequestParts } from '../../engine/internal';

/**
 * What must be public (3.1.1, goals.9, 3.3.2). The three telephone numbers are to be shown together.
 *
 * @example
 * publicItems[0]; // => 'procedures'
 */
export const publicItems = /* @__PURE__ */ Object.freeze([
  'procedures',
  'timeLimits',
  'tariffs',
  'listOfCharges',
  'listsOfDocuments',
  'progress',
  'qualifiedContractors',
  'typicalDesignsAndCosts',
  'commitments',
  'hotline12398',
  'hotline95598',
  'localSupervisionLine',
] as const);

/** Something that must be public. */
export type PublicItem = (typeof publicItems)[number];

/** A channel, such as the business hall or the web site, and what it shows. */
export interface PublicationChannel {
  readonly channel: string;
  readonly shows: readonly PublicItem[];
}

/** What every channel shows. */
export interface PublicationRequest {
  readonly channels: readonly PublicationChannel[];
}

/** What a channel fails to show. */
export interface PublicationGap {
  readonly channel: string;
  /** In the order of `publicItems`. */
  readonly missing: readonly PublicItem[];
}

const parts: RequestParts<PublicationRequest> = {
  channels: {
    kind: 'list',
    of: {
      kind: 'record',
      of: { channel: { kind: 'text' }, shows: { kind: 'list', of: { kind: 'oneOf', values: publicItems } } },
    },
  },
};

/**
 * 3.1.1, goals.9, 3.3.2 — which of the items that must be public are missing on which channel.
 *
 * @returns the channels on which something is missing, in the order given
 * @throws InvalidFactsError for a bad request
 *
 * @example
 * publicationGaps({ channels: [{ channel: '营业厅', shows: publicItems.filter((item) => item !== 'hotline12398') }] });
 * // => [{ channel: '营业厅', missing: ['hotline12398'] }]
 */
export function publicationGaps(request: PublicationRequest): readonly PublicationGap[] {
  const read: Partial<PublicationRequest> = readRequest<PublicationRequest>(request, parts);
  const channels = read.channels ?? [];
  return deepFreeze(
    channels
      .map(({ channel, shows }) => {
        // A channel without a list shows nothing.
        const shown = new Set(shows);
        return { channel, missing: publicItems.filter((item) => !shown.has(item)) };
      })
      .filter(({ missing }) => missing.length > 0),
  );
}
