/** One line of the table. */
export interface Measure {
  readonly subject: string;
  /** The compared tool or task. */
  readonly against: string;
  readonly ours: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly target: string;
  readonly verdict: 'PASS' | 'FAIL' | 'skipped' | '';
}

/** Two quantities; smaller is better. */
export interface Comparison {
  readonly subject: string;
  readonly against: string;
  readonly ours: number;
  readonly theirs: number;
  /** The ratio of theirs to ours, if it is not computed from the two quantities. */
  readonly ratio?: number;
  readonly unit: Unit;
  /** The minimum factor by which ours must be smaller. */
  readonly smallerBy?: number;
  /** The maximum factor by which ours may be larger. */
  readonly largerBy?: number;
}

export interface Unit {
  readonly show: (quantity: number) => string;
  readonly smaller: string;
  readonly larger: string;
}

/** Nanoseconds. */
export const time: Unit = { show: showTime, smaller: 'faster', larger: 'slower' };

/** Nanoseconds, compared with a smaller task of the same kind. */
export const growth: Unit = { show: showTime, smaller: 'less', larger: 'more' };

/** Bytes. */
export const size: Unit = {
  show: (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`),
  smaller: 'smaller',
  larger: 'larger',
};

/** A line that compares two quantities. */
export function compared(comparison: Comparison): Measure {
  const { subject, against, ours, theirs, unit, smallerBy, largerBy } = comparison;
  const ratio = comparison.ratio ?? theirs / ours;
  const target =
    smallerBy !== undefined
      ? { text: `≥ ${smallerBy} × ${unit.smaller}`, met: ratio >= smallerBy }
      : largerBy !== undefined
        ? { text: `≤ ${largerBy} × ${unit.larger}`, met: 1 / ratio <= largerBy }
        : undefined;
  return {
    subject,
    against,
    ours: unit.show(ours),
    theirs: unit.show(theirs),
    ratio: ratio >= 1 ? `${factor(ratio)} × ${unit.smaller}` : `${factor(1 / ratio)} × ${unit.larger}`,
    target: target?.text ?? '',
    verdict: target === undefined ? '' : target.met ? 'PASS' : 'FAIL',
  };
}

/** A line that compares ours with a limit. */
export function bounded(subject: string, ours: string, target: string, met: boolean): Measure {
  return { subject, against: '', ours, theirs: '', ratio: '', target, verdict: met ? 'PASS' : 'FAIL' };
}

/** A line with the reason why nothing was measured. */
export function skipped(subject: string, reason: string): Measure {
  return { subject, against: reason, ours: '', theirs: '', ratio: '', target: '', verdict: 'skipped' };
}

/** A part of a whole, such as `6.9 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function factor(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en-US');
}

function showTime(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(0)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} µs`;
  return nanoseconds < 1e9 ? `${(nanoseconds / 1e6).toFixed(1)} ms` : `${(nanoseconds / 1e9).toFixed(2)} s`;
}
