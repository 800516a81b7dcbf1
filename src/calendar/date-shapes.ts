import type { FormatProblemCode, FormatShape } from '../plain/read/shape';
import { isDayNumber, readDate } from './calendar-date';
import { chinaDayOf } from './china-date-of';
import { parseInstant } from './read-instant';

/** `YYYY-MM-DD`, a day that exists. */
export const date: FormatShape = /* @__PURE__ */ Object.freeze({
  kind: 'format',
  name: 'date',
  faultIn: (text: string): FormatProblemCode | undefined => {
    const day = readDate(text);
    return typeof day === 'string' ? day : undefined;
  },
});

/** An ISO 8601 instant with an offset, on a day that exists in China too. */
export const instant: FormatShape = /* @__PURE__ */ Object.freeze({
  kind: 'format',
  name: 'instant',
  faultIn: (text: string): FormatProblemCode | undefined => {
    const moment = parseInstant(text);
    if (typeof moment === 'string') return moment;
    return isDayNumber(chinaDayOf(moment)) ? undefined : 'impossible-instant';
  },
});
