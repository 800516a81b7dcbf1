import type { TechnicalReview } from '../rules/stages';
import { distinctEntries } from './distinct-entries';
import type { OpinionRecord, ReviewRecord } from './record/case-record';

/** An opinion with its position in the record. */
export interface Given {
  readonly review: TechnicalReview;
  readonly opinion: OpinionRecord;
  readonly index: number;
  readonly place: number;
}

const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The opinions given by reviews, repeated ones once. */
export function opinionsOf(reviews: readonly ReviewRecord[] = nothing): readonly Given[] {
  const all: Given[] = [];
  let canRepeat = false;
  for (let index = 0; index < reviews.length; index += 1) {
    const { review, opinions = nothing } = reviews[index] as ReviewRecord;
    for (let place = 0; place < opinions.length; place += 1) {
      // Only opinions of the same review can repeat one another.
      canRepeat ||= all.some((given) => given.review === review);
      all.push({ review, opinion: opinions[place] as OpinionRecord, index, place });
    }
  }
  if (!canRepeat) return all;
  return distinctEntries(all.map(({ review, opinion }) => ({ review, opinion }))).map(
    ({ index }) => all[index] as Given, // indexes within the list
  );
}
