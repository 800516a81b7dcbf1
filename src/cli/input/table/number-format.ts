import { readNumber, unitNamed } from '../../../facts/read-number';

/** What the number format of a cell shows: a date, or a number in a format by whose code people read it. */
export type CellStyle = 'day' | 'moment' | NumberFormat | undefined;

/** What a number format adds to the number. */
interface NumberFormat {
  /** The unit that is shown, if it is known. */
  readonly unit: string | undefined;
  readonly isPercent: boolean;
  /** The least number of digits of a whole number; 0 without leading zeros. */
  readonly digits: number;
}

/** The formats in percent that are the same in every workbook. */
const percentFormats: Readonly<Record<number, string>> = Object.freeze({ 9: '0%', 10: '0.00%' });

/**
 * The style of a number format. Formats below 164 are the same in every workbook; 27 to 36 and 50 to 58 are the Chinese
 * ones.
 *
 * @param code the code of a format of the workbook itself
 */
export function cellStyle(format: number, code: string | undefined = percentFormats[format]): CellStyle {
  if (code === undefined) {
    if (format === 22) return 'moment';
    const isDay =
      (format >= 14 && format <= 17) ||
      (format >= 27 && format <= 31) ||
      format === 36 ||
      (format >= 50 && format <= 58);
    return isDay ? 'day' : undefined;
  }
  const shown = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (/[yd]/.test(shown)) return /[hs]/.test(shown) ? 'moment' : 'day';
  return numberFormat(code);
}

/** A quoted text, an escaped character, a colour or currency, a space or a filling, or any other character. */
const part = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|(General|G\/通用格式)|(.)/gi;

/** The unit and the leading zeros that a format shows; undefined for most formats, which show the number by itself. */
function numberFormat(code: string): NumberFormat | undefined {
  let digits = '';
  let unit = '';
  let isPercent = false;
  for (const [, quoted, escaped, general, plain] of code.matchAll(part)) {
    if (plain === ';') break; // the format of negative numbers
    if (general !== undefined || (plain !== undefined && /[0#?.]/.test(plain))) {
      digits += plain ?? '';
      unit = '';
    } else {
      isPercent ||= plain === '%';
      unit += quoted ?? escaped ?? plain ?? '';
    }
  }
  // A multiple such as 万 is no unit, and changes the number all the more.
  const known = unitNamed(unit) === undefined && !/^\s*[十百千万亿]+\s*$/.test(unit) ? undefined : unit.trim();
  const least = /^0{2,}$/.test(digits) ? digits.length : 0;
  return known === undefined && least === 0 ? undefined : { unit: known, isPercent, digits: least };
}

/** A number with the unit and the leading zeros that a format shows; without any, the number itself. */
export function shownNumber(value: number, { unit, isPercent, digits }: NumberFormat): number | string {
  const isPadded = digits > 0 && Number.isInteger(value) && value >= 0;
  if (unit === undefined && !isPadded) return value;
  const text = isPercent && unit !== undefined ? hundredfold(value) : String(value);
  return `${isPadded ? text.padStart(digits, '0') : text}${unit ?? ''}`;
}

/** A hundred times a number, as a text that is exactly that. */
function hundredfold(value: number): string {
  const [number = '', exponent = '0'] = String(value).split('e');
  // The power of ten is an exponent and not a factor: 0.07 is 7%, and not 7.000000000000001%.
  const exact = `${number}e${Number(exponent) + 2}`;
  const rounded = String(Number(exact));
  return readNumber(`${rounded}%`, { fact: 'substitutionShare' }, 'asWritten') === value ? rounded : exact;
}
