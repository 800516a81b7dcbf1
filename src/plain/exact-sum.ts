/** The sum of numbers as one writes it down, without any rounding but that of the result: 0.1 and 0.2 are 0.3. */
export function exactSum(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.every(Number.isSafeInteger) && Number.isSafeInteger(sum)
    ? sum
    : Number(sumOfDecimals(numbers.map(String)));
}

/** Digits are calculated with seven at a time: hundreds of millions of such parts add up without rounding. */
const digits = 7;
const base = 1e7;

/** A decimal as parts of seven digits, the least of them first, each with its sign. */
interface Parts {
  /** The place of the first of them: 0 for that of the ones. */
  readonly least: number;
  readonly parts: readonly number[];
}

/**
 * The exact sum of decimals. Equal sums are equal texts.
 *
 * @param decimals numbers as texts, and sums that were made before
 */
export function sumOfDecimals(decimals: readonly string[]): string {
  const terms: Parts[] = [];
  for (const decimal of decimals) {
    const term = partsOf(decimal);
    // What is not finite makes a sum of its own kind.
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

/** The same with every part from 0 to below the base; nothing where the whole is negative. */
function carry(parts: readonly number[]): readonly number[] | undefined {
  let carried = 0;
  const all = parts.map((part) => {
    const sum = part + carried;
    carried = Math.floor(sum / base);
    return sum - carried * base;
  });
  return carried < 0 ? undefined : [...all, carried];
}
