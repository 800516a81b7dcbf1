import { readNumber, unitNamed } from '../../../facts/read-number';

/**
 * What the number format of a cell shows: a date, a month without a day, a time of day, or a number in a format by whose
 * code people read it.
 */
export type CellStyle = 'day' | 'moment' | 'month' | 'time' | NumberFormat | undefined;

/** The formats for numbers of several sizes: the first whose condition holds. */
interface NumberFormat {
  readonly sections: readonly Section[];
}

/** What a format adds to the number. */
interface Section {
  /** Whether the section is for a number. */
  readonly isFor: (value: number) => boolean;
  /** The unit that is shown, if it is known. */
  readonly unit: string | undefined;
  readonly isPercent: boolean;
  /** The texts before each digit of a whole number with leading zeros, and after the last one; empty for others. */
  readonly around: readonly string[];
}

/** The length to which spreadsheet programs limit the code of a format. */
const longestCode = 255;

/** The formats in percent that are the same in every workbook. */
const percentFormats: Readonly<Record<number, string>> = Object.freeze({ 9: '0%', 10: '0.00%' });

/** The formats of a month that are the same in every workbook, such as `mmm-yy`. */
const monthFormats: readonly number[] = Object.freeze([17, 27, 36, 50, 52, 57]);

/** The formats of a time of day that are the same in every workbook. */
const timeFormats: readonly number[] = Object.freeze([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/**
 * The style of a number format. Formats below 164 are the same in every workbook; 27 to 36 and 50 to 58 are the Chinese
 * ones.
 *
 * @param written the code of a format of the workbook itself
 */
export function cellStyle(format: number, written: string | undefined = percentFormats[format]): CellStyle {
  const code = written?.slice(0, longestCode);
  if (code === undefined) {
    if (format === 22) return 'moment';
    if (monthFormats.includes(format)) return 'month';
    if (timeFormats.includes(format)) return 'time';
    const isDay = (format >= 14 && format <= 16) || (format >= 28 && format <= 31) || (format >= 51 && format <= 58);
    return isDay ? 'day' : undefined;
  }
  const shown = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (/[yd]/.test(shown)) return /[hs]/.test(shown) ? 'moment' : shown.includes('d') ? 'day' : 'month';
  return /[hs]/.test(shown) || /\[[hms]+\]/i.test(code) ? 'time' : numberFormat(code);
}

/** A quoted text, an escaped character, a colour or currency, a space or a filling, or any other character. */
const part = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|(General|G\/通用格式)|(.)/gi;

/** The formats of numbers that show a unit, or leading zeros; undefined for most, which show the number by itself. */
function numberFormat(code: string): NumberFormat | undefined {
  const texts = code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
  const isConditional = texts.some((text) => condition.test(text));
  // Otherwise the other sections are for negative numbers, for 0 and for texts.
  const sections = (isConditional ? texts : texts.slice(0, 1)).map(sectionOf);
  return sections.some(({ unit, around }) => unit !== undefined || around.length > 0) ? { sections } : undefined;
}

/** For which numbers a section is: `[>=1000]`. */
const condition = /\[([<>=]{1,2})(-?[\d.]+)\]/;

/** A multiple, or a unit of power. */
const tellingText = /[十百千万亿兆瓦]|[kmg](?:w|va)/i;

function sectionOf(code: string): Section {
  const [, sign = '', bound = ''] = condition.exec(code) ?? [];
  const limit = Number(bound);
  const isFor = (value: number): boolean =>
    sign === '' ||
    (sign.includes('<') && value < limit) ||
    (sign.includes('>') && value > limit) ||
    (sign.includes('=') && value === limit);
  let digits = '';
  let unit = '';
  let isPercent = false;
  const around = [''];
  for (const [, quoted, escaped, general, plain] of code.matchAll(part)) {
    if (general !== undefined || (plain !== undefined && /[0#?.]/.test(plain))) {
      digits += plain ?? '';
      unit = '';
      around.push('');
    } else {
      isPercent ||= plain === '%';
      const text = quoted ?? escaped ?? plain ?? '';
      unit += text;
      around.push((around.pop() ?? '') + text);
      // A comma or a letter is a sign of the format, and not a text.
      if (plain !== undefined && /[!-~]/.test(plain) && !/[-()+:$]/.test(plain)) digits += plain;
    }
  }
  // Other texts add nothing to the number. But it would be another one without a multiple such as 万, or a unit of another
  // name.
  const isTelling = unitNamed(unit) !== undefined || (!unit.includes(',') && tellingText.test(unit));
  const known = isTelling ? unit.trim() : undefined;
  return { isFor, unit: known, isPercent, around: /^0{2,}$/.test(digits) ? around : [] };
}

/** A number with the unit, the leading zeros and the texts among them that a format shows; or the number itself. */
export function shownNumber(value: number, { sections }: NumberFormat): number | string {
  const { unit, isPercent, around } = sections.find(({ isFor }) => isFor(value)) ?? plainSection;
  const [first = '', ...others] = around;
  if (others.length > 0 && Number.isInteger(value) && value >= 0) {
    const digits = String(value).padStart(others.length, '0');
    const more = digits.length - others.length;
    // Further digits are shown before the first one.
    return others.reduce(
      (text, after, at) => `${text}${digits[more + at] ?? ''}${after}`,
      first + digits.slice(0, more),
    );
  }
  if (unit === undefined) return value;
  return `${isPercent ? hundredfold(value) : String(value)}${unit}`;
}

const plainSection = { unit: undefined, isPercent: false, around: [] } as const;

/** A hundred times a number, as a text that is exactly that. */
function hundredfold(value: number): string {
  const [number = '', exponent = '0'] = String(value).split('e');
  // The power of ten is an exponent and not a factor: 0.07 is 7%, and not 7.000000000000001%.
  const exact = `${number}e${Number(exponent) + 2}`;
  const rounded = String(Number(exact));
  return readNumber(`${rounded}%`, { fact: 'substitutionShare' }, 'asWritten') === value ? rounded : exact;
}
