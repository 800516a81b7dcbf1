import { deepFreeze } from '../../plain/deep-freeze';
import { requestReader, safely } from '../../plain/read/request';
import { list, object, oneOf, text } from '../../plain/read/shape';

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
  /** What the channel is called, in words of your own. */
  readonly channel: string;
  /** What it shows the public. */
  readonly shows: readonly PublicItem[];
}

/** What every channel shows. */
export interface PublicationRequest {
  /** Every channel once. */
  readonly channels: readonly PublicationChannel[];
}

/** What a channel fails to show. */
export interface PublicationGap {
  /** The channel that does not show everything. */
  readonly channel: string;
  /** In the order of `publicItems`. */
  readonly missing: readonly PublicItem[];
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() =>
    object({ channels: list(object({ channel: text, shows: list(oneOf(publicItems)) }, {})) }, {}))(),
);

/**
 * 3.1.1, goals.9, 3.3.2 — which of the items that must be public are missing on which channel.
 *
 * @returns the channels on which something is missing, in the order given
 * @throws InvalidRequestError for a bad request
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
 * The same as `publicationGaps` for a request of any origin, such as parsed JSON: a bad request comes back as an answer of
 * status `invalid`.
 *
 * @example
 * safePublicationGaps({ channels: [{ channel: '营业厅', shows: ['fax'] }] }); // => { status: 'invalid', problems: [{ path: ['channels', 0, 'shows', 0], code: 'unknown-value', expected: 'one of "procedures", "timeLimits", "tariffs", "listOfCharges", "listsOfDocuments", "progress", "qualifiedContractors", "typicalDesignsAndCosts", "commitments", "hotline12398", "hotline95598", "localSupervisionLine"', received: '"fax"' }] }
 */
export const safePublicationGaps = /* @__PURE__ */ safely(publicationGaps);
