import type { Text } from '../../../facts';
import { inAnyLanguage } from '../../command-error';
import { firstNames, shortened } from '../../output/bounded-text';
import { unescaped, type WorkbookParts } from './workbook-parts';
import { pathOf, relationsOf, workbookPart, type Relation } from './relations';
import { openArchive, type Archive } from './zip';
import { readXml, xmlReader } from './xml';
import { cellStyle, type CellStyle } from './number-format';
import { TableFault, type TableSource } from './table-row';
import { sheetRows } from './sheet-rows';

interface Sheet {
  readonly name: string;
  /** Whether spreadsheet programs do not show it. */
  readonly isHidden: boolean;
  readonly path: string;
}

/** The sheets of a workbook to read: those that are named, or else the only one that is not empty. */
export function workbookTables(bytes: Uint8Array, named: readonly string[] | undefined): readonly TableSource[] {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new TableFault({
      en: 'an old .xls workbook, or one with a password; save it as .xlsx without a password',
      zh: '旧版 .xls 工作簿或带密码的工作簿，请另存为不带密码的 .xlsx',
    });
  }
  const archive = openArchive(bytes);
  const part = workbookPart(archive);
  const relations = relationsOf(part, archive);
  const { sheets, dateSystem, isCalculated } = sheetsOf(part, relations, archive);
  if (sheets.length === 0) throw new TableFault(otherArchive(archive));
  const chosen = choose(sheets, named, archive);
  // Without its formats, a number is not read as it is shown. A text that is missing is a fault of its cell.
  const needed = [...chosen, ...relations.filter(({ kind }) => kind === 'styles')].map(({ path }) => path);
  const missing = needed.find((path) => !archive.has(path));
  if (missing !== undefined) {
    throw new TableFault({
      en: `the workbook is damaged: ${shortened(missing)} is missing`,
      zh: `工作簿已损坏：缺少 ${shortened(missing)}`,
    });
  }
  const parts = {
    archive,
    dateSystem,
    isCalculated,
    texts: sharedTexts(pathOf('sharedStrings', part, relations), archive),
    styles: cellStyles(pathOf('styles', part, relations), archive),
  };
  return chosen.map(({ name, path }) => ({ sheet: name, dateSystem, rows: () => sheetRows(path, parts) }));
}

/** The message about an archive that is not a workbook, with advice. */
function otherArchive({ has }: Archive): Text {
  if (has('xl/workbook.bin'))
    return { en: 'a binary workbook (.xlsb); save it as .xlsx', zh: '二进制工作簿（.xlsb），请另存为 .xlsx' };
  if (has('mimetype') && has('content.xml'))
    return {
      en: 'an OpenDocument file, such as .ods; save it as .xlsx',
      zh: 'OpenDocument 文件（如 .ods），请另存为 .xlsx',
    };
  if (has('word/'))
    return {
      en: 'a Word document; copy the table into a workbook and save it as .xlsx',
      zh: 'Word 文档，请将表格复制到工作簿并另存为 .xlsx',
    };
  return { en: 'a ZIP archive that is not a workbook; unpack it first', zh: '是 ZIP 压缩包而不是工作簿，请先解压' };
}

function choose(sheets: readonly Sheet[], named: readonly string[] | undefined, archive: Archive): readonly Sheet[] {
  if (named !== undefined) {
    return named.map((name) => {
      const sheet = sheets.find((each) => each.name === name);
      if (sheet !== undefined) return sheet;
      const { en, zh } = namesOf(sheets);
      throw new TableFault({
        en: `there is no sheet ${shortened(name)}; there are: ${en}`,
        zh: `没有工作表“${shortened(name)}”，现有：${zh}`,
      });
    });
  }
  const filled = sheets.filter(({ path }) => hasCells(path, archive));
  if (filled.length > 1) {
    const { en, zh } = namesOf(filled);
    throw new TableFault({
      en: `several sheets (${en}); name those to read as "sheets" in the mapping (yekuo mapping takes --sheet)`,
      zh: `有多张工作表（${zh}），请在映射中用 "sheets" 指定（yekuo mapping 用 --sheet）`,
    });
  }
  return filled.length === 1 ? filled : sheets.slice(0, 1);
}

function namesOf(sheets: readonly Sheet[]): Text {
  return firstNames(
    sheets.map(({ name, isHidden }) =>
      isHidden ? { en: `${name} (hidden)`, zh: `${name}（隐藏）` } : inAnyLanguage(name),
    ),
    '张',
  );
}

/** Whether a sheet has any content; only its beginning is read. */
function hasCells(path: string, archive: Archive): boolean {
  let end = '';
  for (const piece of archive.read(path)) {
    const text = end + Buffer.from(piece).toString('latin1');
    if (/<(?:\w+:)?(?:v|is)[\s/>]/.test(text)) return true;
    end = text.slice(-16);
  }
  return false;
}

function sheetsOf(
  part: string,
  relations: readonly Relation[],
  archive: Archive,
): {
  readonly sheets: readonly Sheet[];
  readonly dateSystem: 1900 | 1904;
  readonly isCalculated: boolean;
} {
  const sheets: Sheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let isCalculated = true;
  readXml(archive.text(part), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isOn(attributes['date1904'])) dateSystem = 1904;
      if (name === 'calcPr' && isOn(attributes['fullCalcOnLoad'])) isCalculated = false;
      if (name !== 'sheet') return;
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const path = relations.find((each) => each.id === id)?.path;
      const isHidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '');
      if (path !== undefined) sheets.push({ name: attributes['name'] ?? '', isHidden, path });
    },
  });
  return { sheets, dateSystem, isCalculated };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The shared texts of cells. */
function sharedTexts(path: string, archive: Archive): readonly string[] {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let phonetic = false;
  const reader = xmlReader({
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      isText = name === 't' && !phonetic;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(current));
      else if (name === 'rPh') phonetic = false;
      isText = false;
    },
    text(text) {
      if (isText) current += text;
    },
  });
  const decoder = new TextDecoder();
  let any = false;
  for (const piece of archive.read(path)) {
    any = true;
    reader.push(decoder.decode(piece, { stream: true }));
  }
  if (any) reader.end();
  return texts;
}

/** The styles of cells, by their numbers. */
function cellStyles(path: string, archive: Archive): WorkbookParts['styles'] {
  const own = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inCells = false;
  readXml(archive.text(path), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(cellStyle(Number(numFmtId), own.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
