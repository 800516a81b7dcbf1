import type { Text } from '../../facts';

/** Messages about files that contain neither JSON nor a table, with advice. */
const kinds = {
  gzip: { en: 'it is compressed with gzip; decompress it first', zh: '文件为 gzip 压缩格式，请先解压' },
  zip: { en: 'it is a ZIP archive or an XLSX workbook', zh: '文件为 ZIP 压缩包或 XLSX 工作簿' },
  bzip2: { en: 'it is compressed with bzip2; decompress it first', zh: '文件为 bzip2 压缩格式，请先解压' },
  xz: { en: 'it is compressed with xz; decompress it first', zh: '文件为 xz 压缩格式，请先解压' },
  zstd: { en: 'it is compressed with Zstandard; decompress it first', zh: '文件为 Zstandard 压缩格式，请先解压' },
  sevenZip: { en: 'it is a 7z archive; unpack it first', zh: '文件为 7z 压缩包，请先解压' },
  rar: { en: 'it is a RAR archive; unpack it first', zh: '文件为 RAR 压缩包，请先解压' },
  oldOffice: {
    en: 'it is an old Office file, such as an .xls workbook; save it as .xlsx or CSV',
    zh: '文件为旧版 Office 格式（如 .xls 工作簿），请另存为 .xlsx 或 CSV',
  },
  pdf: {
    en: 'it is a PDF document; export the table as CSV or XLSX',
    zh: '文件为 PDF 文档，请将表格导出为 CSV 或 XLSX',
  },
  image: { en: 'it is an image; export the table as CSV or XLSX', zh: '文件为图片，请将表格导出为 CSV 或 XLSX' },
  parquet: { en: 'it is Parquet; export it as CSV or NDJSON', zh: '文件为 Parquet 格式，请导出为 CSV 或 NDJSON' },
  sqlite: { en: 'it is an SQLite database; export the table as CSV', zh: '文件为 SQLite 数据库，请将表格导出为 CSV' },
  html: {
    en: 'it is an HTML page, despite its name; open it in a spreadsheet program and save it as .xlsx or CSV',
    zh: '文件实为 HTML 网页，请用表格软件打开后另存为 .xlsx 或 CSV',
  },
  xml: { en: 'it is XML; export the table as CSV or XLSX', zh: '文件为 XML 格式，请导出为 CSV 或 XLSX' },
  'utf-32': { en: 'it is UTF-32; convert it to UTF-8', zh: '文件为 UTF-32 编码，请转换为 UTF-8' },
  'utf-16': { en: 'it is UTF-16; convert it to UTF-8', zh: '文件为 UTF-16 编码，请转换为 UTF-8' },
  json: {
    en: 'it is JSON, whatever its name; name it .json, or .ndjson with one record a line',
    zh: '文件实为 JSON，请将扩展名改为 .json；每行一条记录时改为 .ndjson',
  },
  table: {
    en: 'it is a table as text, whatever its name; name it .csv or .tsv',
    zh: '文件实为文本表格，请将扩展名改为 .csv 或 .tsv',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A kind of file that contains neither JSON nor a table as text. */
export type FileKind = keyof typeof kinds;

/** The first bytes of each kind of file, one character per byte; the first match counts. */
/* oxlint-disable no-control-regex -- they are what such files begin with */
const beginnings: readonly (readonly [kind: FileKind, begins: RegExp])[] = [
  ['gzip', /^\x1f\x8b/],
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['bzip2', /^BZh[1-9]1AY&SY/],
  ['xz', /^\xfd7zXZ\0/],
  ['zstd', /^\x28\xb5\x2f\xfd/],
  ['sevenZip', /^7z\xbc\xaf\x27\x1c/],
  ['rar', /^Rar!\x1a\x07/],
  ['oldOffice', /^\xd0\xcf\x11\xe0/],
  ['pdf', /^%PDF-/],
  ['image', /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*)/],
  ['parquet', /^PAR1/],
  ['sqlite', /^SQLite format 3\0/],
  ['utf-32', /^(?:\xff\xfe\0\0|\0\0\xfe\xff|[^\0]\0\0\0|\0\0\0[^\0])/],
  // Without a mark, every other byte of ASCII text is zero.
  ['utf-16', /^(?:\xff\xfe|\xfe\xff|[^\0]\0|\0[^\0])/],
  ['html', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|table|meta|style)\b/i],
  ['xml', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|[a-z][\w.-]*:?[\w.-]*[\s>/])/i],
];

/* oxlint-enable no-control-regex */

/** The kind of a file by its first bytes, if it is known and contains neither JSON nor a table as text. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, longestBeginning));
  const text = beginning.toString('latin1');
  return beginnings.find(([, begins]) => begins.test(text))?.[0];
}

/** The kind of a file that is named as a table as text but is JSON, or is named as JSON but is a table as text. */
export function kindDespiteName(beginning: Buffer, isNamedTable: boolean): 'json' | 'table' | undefined {
  const text = beginning
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (isNamedTable) return /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(text) ? 'json' : undefined;
  const [first = '', ...others] = text.split(/[\r\n]+\s*/);
  const isTable = /[,;\t]/.test(first) && [first, ...others].every((line) => !/^[{[]/.test(line));
  return isTable ? 'table' : undefined;
}

/** The message about a file of some kind, with advice. */
export function fileKindText(kind: FileKind): Text {
  return kinds[kind];
}

const longestBeginning = 512;
