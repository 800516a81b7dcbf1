import type { AnyTest } from '../../engine';

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

const opposites = { atMost: 'moreThan', moreThan: 'atMost', atLeast: 'lessThan', lessThan: 'atLeast' } as const;

/** Tests of which one passes for every value outside all of these ranges. */
export function outside(ranges: readonly Range[]): readonly AnyTest[] {
  const gaps: AnyTest[] = [];
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

/** The least and the greatest bound of ranges; absent where a range does not end. */
export function limitsOf(ranges: readonly Range[]): Readonly<Partial<Record<'least' | 'greatest', number | string>>> {
  const limit = (side: 'least' | 'greatest'): number | string | undefined => {
    const bounds = ranges.map((range) => range[side]?.operand);
    const [first, ...others] = bounds.filter((bound) => bound !== undefined);
    if (first === undefined || others.length + 1 < bounds.length) return undefined;
    return others.reduce((found, each) => ((side === 'least' ? each < found : each > found) ? each : found), first);
  };
  const [least, greatest] = [limit('least'), limit('greatest')];
  return { ...(least !== undefined && { least }), ...(greatest !== undefined && { greatest }) };
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
