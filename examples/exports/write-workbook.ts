/** Writes small workbooks like those of a spreadsheet program, without formatting. */
import { strToU8, zipSync } from 'fflate';

/**
 * The content of a cell: a text, a number, a boolean, a date as days, an error, or a formula with or without its value.
 */
export type WorkbookCell =
  | string
  | number
  | boolean
  | undefined
  | { readonly days: number; readonly withTime?: boolean }
  | { readonly error: string }
  | { readonly formula: string; readonly value?: number };

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Merged ranges of cells, such as `A1:B2`. */
  readonly merged?: readonly string[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** An archive stores local time, so this gives the same bytes in every time zone. */
const writtenAt = new Date(2021, 6, 1);

/** The bytes of an .xlsx file; the same sheets give the same bytes. */
export function workbook(sheets: readonly WorkbookSheet[], dateSystem: 1900 | 1904 = 1900): Uint8Array {
  const texts = new Map<string, number>();
  const pages = sheets.map((sheet) => sheetXml(sheet, texts));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${dateSystem === 1904 ? ' date1904="1"' : ''}/><sheets>` +
      sheets
        .map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId${sheets.length + 2}" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml':
      `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d\\ h:mm"/></numFmts>` +
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(pages.map((page, index) => [`xl/worksheets/sheet${index + 1}.xml`, page])),
  };
  const packed = Object.entries(files).map(
    ([name, content]) => [name, [strToU8(content), { mtime: writtenAt }]] as const,
  );
  return zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0]); // names with contents and options
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const pages = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${pages.join('')}` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`
  );
}

function sheetXml({ rows, merged = [] }: WorkbookSheet, texts: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, texts));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const ranges =
    merged.length === 0
      ? ''
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${ranges}</worksheet>`;
}

function cellXml(cell: WorkbookCell, name: string, texts: Map<string, number>): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return specialCellXml(cell, name);
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const number = texts.get(cell) ?? texts.size;
  texts.set(cell, number);
  return `<c r="${name}" t="s"><v>${number}</v></c>`;
}

/** A cell whose type differs from its displayed text: an error, a formula, a date. */
function specialCellXml(cell: Extract<WorkbookCell, object>, name: string): string {
  if ('error' in cell) return `<c r="${name}" t="e"><v>${cell.error}</v></c>`;
  if ('formula' in cell) {
    const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
    return `<c r="${name}"><f>${escaped(cell.formula)}</f>${value}</c>`;
  }
  return `<c r="${name}" s="${cell.withTime === true ? 2 : 1}"><v>${cell.days}</v></c>`;
}

function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : columnName(before - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
