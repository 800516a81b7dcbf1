import { fromDayNumber } from './calendar-date';

/** The days a calendar speaks about; outside them it knows the week only. */
export interface Coverage {
  /** The first day covered. */
  readonly from: string;
  /** The last day covered. */
  readonly through: string;
  /** The last day that no later notice is expected to change. */
  readonly certainThrough: string;
}

/**
 * Coverage up to a later day. The next year's notice may move 29 to 31 December, so the end of a year is certain only
 * through the 28th; what was certain before stays so.
 */
export function extendCoverage(coverage: Coverage, lastDay: number): Coverage {
  const through = fromDayNumber(lastDay);
  const certainThrough = through.replace(/12-31$/, '12-28');
  return {
    from: coverage.from,
    through,
    certainThrough: certainThrough > coverage.certainThrough ? certainThrough : coverage.certainThrough,
  };
}
