import type { Text } from '../../facts';
import { safeReadMapping, type Mapping, type TableSummary } from '../../intake';
import { columnName } from '../../intake/columns-of-mapping';
import { describeProblem } from '../../messages';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { about, readJson } from '../input/read-json';
import { encodingNamed, encodings, type Encoding } from '../input/table/decoded';
import type { TableSettings } from '../input/table/table-settings';
import type { Language } from '../language';
import { firstNames, shortened } from '../output/bounded-text';
import { printable } from '../output/printable';
import type { Outside } from '../outside';
import { acceptedHint } from './nearest';
import { readChoice } from './read-options';

/** The options for tables, the same for every command that reads records. */
export const tableOptions = { mapping: { type: 'string' }, encoding: { type: 'string' } } as const;

/** The words that they take. */
export const tableChoices = { encoding: encodings } as const;

/** The options for tables in help texts. */
export const tableHelp: Text = {
  en: `  --mapping FILE         how the columns of CSV and XLSX tables become facts and fields of records, as JSON; "yekuo mapping"
                         proposes one. Known headers need no entry
  --encoding NAME        the encoding of CSV: utf-8, gb18030 (gbk), utf-16le, utf-16be (default: detected)`,
  zh: `  --mapping 文件         CSV、XLSX 表格各列如何对应事实和工单字段，JSON；可由 yekuo mapping 生成。词表已有的表头无需映射
  --encoding 编码        CSV 的编码：utf-8、gb18030（gbk）、utf-16le、utf-16be（默认自动识别）`,
};

/** Remarks on the tables of a run, to be printed at the end. */
export interface TableNotes {
  readonly settings: TableSettings;
  /** Reports unused columns and unknown words, the most frequent first. */
  readonly say: (language: Language, stderr: Outside['stderr']) => Promise<void>;
}

const mostWords = 10;

/**
 * Reads the options for tables.
 *
 * @throws CommandError for an invalid mapping, with every fault named, or an unknown encoding
 */
export async function readTables(
  mappingFile: string | undefined,
  encoding: string | undefined,
  outside: Outside,
): Promise<TableNotes> {
  const notes: Text[] = [];
  const settings: TableSettings = {
    mapping: mappingFile === undefined ? undefined : await mappingFrom(mappingFile, outside),
    encoding: encoding === undefined ? undefined : readEncoding(encoding),
    onSummary: (source, sheet, summary) =>
      notes.push(...notesOf(sheet === undefined ? source : `${source} ${sheet}`, summary)),
  };
  return {
    settings,
    async say(language, stderr) {
      for (const note of notes) await stderr.write(`${printable(`yekuo: ${inLanguage(note, language)}`)}\n`);
    },
  };
}

async function mappingFrom(file: string, outside: Outside): Promise<Mapping> {
  const { mapping, problems } = safeReadMapping(await readJson(file, 'mapping', outside));
  if (mapping !== undefined) return mapping;
  const details = problems.map((problem) => {
    const { path, expected, received } = problem;
    const hint = acceptedHint(problem);
    return {
      en: `${path.join('.') || 'mapping'}: expected ${expected}, received ${received}${hint.en}`,
      zh: `${describeProblem(problem, 'zh-CN')}${hint.zh}`,
    };
  });
  throw new CommandError('INPUT', about('mapping', file, { en: '', zh: '' }), details);
}

/**
 * Finds an encoding by name.
 *
 * @throws CommandError for an unknown one
 */
export function readEncoding(name: string): Encoding {
  return readChoice('encoding', encodingNamed(name) ?? name, encodings);
}

function digitsOf(word: string): string {
  return word.normalize('NFKC').replace(/\D/g, '');
}

function notesOf(source: string, { unusedColumns, unknownWords }: TableSummary): readonly Text[] {
  const unused = unusedColumns.map(({ column, header }): Text => {
    const letters = columnName(column);
    return header === ''
      ? { en: `column ${letters}, without a name`, zh: `${letters} 列（无表头）` }
      : { en: header, zh: header };
  });
  const names = firstNames(unused, '列');
  const words = unknownWords.slice(0, mostWords).map(({ header, word, count, nearest }): Text => {
    // Another number is another value, and no misspelt one.
    const hint = nearest.find((each) => digitsOf(each) === digitsOf(word));
    const [column, text] = [shortened(header), shortened(word)];
    return {
      en: `  ${column}: "${text}" × ${count}${hint === undefined ? '' : ` (did you mean ${hint}?)`}`,
      zh: `  ${column}：“${text}”${count}次${hint === undefined ? '' : `（是否为“${hint}”？）`}`,
    };
  });
  const more = unknownWords.length - words.length;
  return [
    ...(unused.length === 0
      ? []
      : [
          {
            en: `${source}: columns not used: ${names.en}`,
            zh: `${source}：未使用的列：${names.zh}`,
          },
        ]),
    ...(words.length === 0
      ? []
      : [
          {
            en: `${source}: ${unknownWords.length === 1 ? '1 word is' : `${unknownWords.length} words are`} not known:`,
            zh: `${source}：不认识的词 ${unknownWords.length} 个：`,
          },
        ]),
    ...words,
    ...(more > 0
      ? [
          {
            en: `  and ${more} more: yekuo check lists each cell in the formats json and ndjson; see its --max-faults`,
            zh: `  另有 ${more} 个：yekuo check 的 json、ndjson 格式逐个列出单元格，见其 --max-faults`,
          },
        ]
      : []),
  ];
}
