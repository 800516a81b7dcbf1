/** A bound of numbers or days. */
export interface Bound {
  readonly test: 'atMost' | 'moreThan' | 'atLeast' | 'lessThan';
  readonly operand: number | string;
}

/** The values between two bounds; where a bound is absent, the range does not end. */
export interface Range {
  readonly least?: Bound | undefined;
  readonly greatest?: Bound | undefined;
}

/** A test for the values beyond all of some ranges, or between two of them. */
export type Gap = Bound | { readonly test: 'between'; readonly tests: readonly [Bound, Bound] };

const opposites = { atMost: 'moreThan', moreThan: 'atMost', atLeast: 'lessThan', lessThan: 'atLeast' } as const;

/** Tests of which one passes for every value outside all of these ranges. */
export function outside(ranges: readonly Range[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let begin: Bound | undefined;
  for (const { least, greatest } of [...ranges].sort((one, other) => byLeast(one.least, other.least))) {
    if (least !== undefined) {
      const end = opposite(least);
      // Between ranges that meet or overlap, no value passes.
      gaps.push(begin === undefined ? end : { test: 'between', tests: [begin, end] });
    }
    if (greatest === undefined) return gaps;
    const next = opposite(greatest);
    if (begin === undefined || byLeast(begin, next) < 0) begin = next;
  }
  return begin === undefined ? gaps : [...gaps, begin];
}

function opposite({ test, operand }: Bound): Bound {
  return { test: opposites[test], operand };
}

/** Orders lower bounds by the least value that they let pass; a range without one comes first. */
function byLeast(one: Bound | undefined, other: Bound | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  if (one.operand !== other.operand) return one.operand < other.operand ? -1 : 1;
  return Number(one.test === 'moreThan') - Number(other.test === 'moreThan');
}
