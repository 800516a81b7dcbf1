import { deepFreeze } from '../../plain/deep-freeze';
import { requestReader, safely } from '../../plain/read/request';
import { list, object, oneOf, text } from '../../plain/read/shape';

/**
 * The items that must be public (3.1.1, goals.9, 3.3.2). The three telephone numbers are published together.
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

/** An item that must be public. */
export type PublicItem = (typeof publicItems)[number];

/** A channel, such as the business hall or the web site, and the items that it shows. */
export interface PublicationChannel {
  /** A name for the channel, of your choice. */
  readonly channel: string;
  /** The items that it shows. */
  readonly shows: readonly PublicItem[];
}

/** The items that all channels show. */
export interface PublicationRequest {
  /** The channels, each listed once. */
  readonly channels: readonly PublicationChannel[];
}

/** The items that a channel does not show. */
export interface PublicationGap {
  /** A channel with missing items. */
  readonly channel: string;
  /** The missing items, in the order of `publicItems`. */
  readonly missing: readonly PublicItem[];
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() =>
    object({ channels: list(object({ channel: text, shows: list(oneOf(publicItems)) }, {})) }, {}))(),
  ({ channels = [] }) => {
    const seen = new Set<string>();
    return channels.map((each, index) => {
      const channel = each?.channel;
      if (channel === undefined || seen.size < seen.add(channel).size) return undefined;
      const expected = 'a channel that is not listed before';
      return {
        path: ['channels', index, 'channel'],
        code: 'inconsistent',
        expected,
        received: JSON.stringify(channel),
      };
    });
  },
);

/**
 * 3.1.1, goals.9, 3.3.2 — which of the items that must be public are missing on which channel.
 *
 * @returns the channels on which something is missing, in the order given
 * @throws InvalidRequestError for an invalid request, and for a channel that is listed twice
 *
 * @example
 * publicationGaps({ channels: [{ channel: '营业厅', shows: publicItems.filter((item) => item !== 'hotline12398') }] });
 * // => [{ channel: '营业厅', missing: ['hotline12398'] }]
 */
export function publicationGaps(request: PublicationRequest): readonly PublicationGap[] {
  return deepFreeze(
    readRequest(request)
      .channels.map(({ channel, shows }) => ({
        channel,
        missing: publicItems.filter((item) => !shows.includes(item)),
      }))
      .filter(({ missing }) => missing.length > 0),
  );
}

/**
 * The safe variant of `publicationGaps`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safePublicationGaps({ channels: [{ channel: '营业厅', shows: ['fax'] }] }); // => { status: 'invalid', problems: [{ path: ['channels', 0, 'shows', 0], code: 'unknown-value', expected: 'one of "procedures", "timeLimits", "tariffs", "listOfCharges", "listsOfDocuments", "progress", "qualifiedContractors", "typicalDesignsAndCosts", "commitments", "hotline12398", "hotline95598", "localSupervisionLine"', received: '"fax"' }] }
 */
export const safePublicationGaps = /* @__PURE__ */ safely(publicationGaps);
