/** Adds numbers as decimals; only the result is rounded. 0.1 and 0.2 make 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const size = numbers.reduce((total, number) => total + Math.abs(number), 0);
  return numbers.every(Number.isSafeInteger) && Number.isSafeInteger(size)
    ? numbers.reduce((total, number) => total + number, 0)
    : Number(sumOfDecimals(numbers.map(String)));
}

/** The number of digits in one part of a decimal: few enough to add hundreds of millions of parts without rounding. */
const digits = 7;
const base = 1e7;

/** A decimal as signed parts of seven digits, the least significant first. */
interface Parts {
  /** The position of the first part: 0 is the part of the ones. */
  readonly least: number;
  readonly parts: readonly number[];
}

/**
 * The exact sum of decimals. Equal sums give equal texts.
 *
 * @param decimals numbers as texts, and earlier sums
 */
export function sumOfDecimals(decimals: readonly string[]): string {
  const terms: Parts[] = [];
  for (const decimal of decimals) {
    const term = partsOf(decimal);
    // NaN and the infinities are added as ordinary numbers.
    if (term === undefined) return String(decimals.reduce((total, each) => total + Number(each), 0));
    terms.push(term);
  }
  const least = terms.reduce((lowest, term) => Math.min(lowest, term.least), 0);
  const total: number[] = [];
  for (const term of terms) {
    term.parts.forEach((part, index) => {
      const place = term.least - least + index;
      while (total.length <= place) total.push(0);
      total[place] = (total[place] as number) + part;
    });
  }
  const carried = carry(total);
  const written = (carried ?? carry(total.map((part) => -part)) ?? [])
    .reduceRight((text, part) => text + `000000${part}`.slice(-digits), '')
    .replace(/^0+/, '');
  if (written === '') return '0';
  const significant = written.replace(/0+$/, '');
  return `${carried ? '' : '-'}${significant}e${least * digits + written.length - significant.length}`;
}

function partsOf(decimal: string): Parts | undefined {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(decimal);
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const last = Number(exponent) - fraction.length;
  const least = Math.floor(last / digits);
  const text = whole + fraction + '0'.repeat(last - least * digits);
  const parts: number[] = [];
  for (let end = text.length; end > 0; end -= digits)
    parts.push(Number(sign + text.slice(Math.max(0, end - digits), end)));
  return { least, parts };
}

/** The same sum with every part at least 0 and below the base; undefined if the sum is negative. */
function carry(parts: readonly number[]): readonly number[] | undefined {
  let carried = 0;
  const all = parts.map((part) => {
    const sum = part + carried;
    carried = Math.floor(sum / base);
    return sum - carried * base;
  });
  return carried < 0 ? undefined : [...all, carried];
}
