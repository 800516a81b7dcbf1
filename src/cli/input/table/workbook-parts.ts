import type { CellStyle } from './number-format';
import type { Archive } from './zip';

/** The parts of a workbook that the cells of all sheets refer to. */
export interface WorkbookParts {
  readonly archive: Archive;
  readonly dateSystem: 1900 | 1904;
  /** Whether the workbook keeps the values of its formulas; otherwise they are calculated whenever it is opened. */
  readonly isCalculated: boolean;
  readonly texts: readonly string[];
  /** What each style shows: a day, a day with a time, a number in a format of its own, or nothing in particular. */
  readonly styles: readonly CellStyle[];
}

/** Decodes the escapes of workbooks for characters that XML cannot contain. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
