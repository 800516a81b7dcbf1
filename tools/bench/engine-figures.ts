import type { Text } from '../../src/facts';
import type { Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';

/** A figure that was measured outside this benchmark, and the command that measures it anew. */
interface EngineFigure {
  readonly measure: Text;
  readonly figure: Text;
  readonly command: string;
}

const engines = 'npm run verify -- --only engines';

/** What the engines of others did, on the machine of the page while other programs ran beside them. */
const figures: readonly EngineFigure[] = [
  {
    measure: {
      zh: 'DuckDB，Parquet中500万行 `investmentBoundary`，没有空值（目标：单个处理器400万行，未达到）',
      en: 'DuckDB, 5,000,000 rows of `investmentBoundary` in Parquet, complete (aim: 4 M on one processor, missed)',
    },
    figure: {
      zh: '处理器每秒330万行，两个核上另有约二十个程序运行',
      en: '3.3 M rows in a second of a processor, with some twenty other programs on its 2 cores',
    },
    command: 'npm run bench -- sql',
  },
  {
    measure: { zh: '同上，每列15%为NULL（目标：150万行）', en: 'the same, 15 % of every column NULL (aim: 1.5 M)' },
    figure: { zh: '190万行', en: '1.9 M' },
    command: 'npm run bench -- sql',
  },
  {
    measure: {
      zh: '同样的行，内存中的表，文本不用字典：没有空值；15%为NULL',
      en: 'the same rows in a table in memory, without a dictionary of texts: complete, and 15 % NULL',
    },
    figure: { zh: '200万行；140万行', en: '2.0 M and 1.4 M' },
    command: 'npm run bench -- sql',
  },
  {
    measure: {
      zh: '`supplyLine`，GraalJS 23.1，普通JDK 17，JSON输入输出，预热后',
      en: '`supplyLine` on GraalJS 23.1 with a plain JDK 17, JSON in and out, warm',
    },
    figure: { zh: '处理器每秒4,671次判断', en: '4,671 decisions in a second of a processor' },
    command: 'mvn -f examples/jvm/pom.xml test',
  },
  {
    measure: {
      zh: 'PostgreSQL，每个决策20,000行不齐全的事实，每列与 `decide` 比较',
      en: 'PostgreSQL, 20,000 partial rows of every decision, every column compared with `decide`',
    },
    figure: { zh: '没有差异，92秒', en: '0 differences, 92 s' },
    command: `${engines} --engine-rows 20000`,
  },
  {
    measure: {
      zh: 'DuckDB，20万对随机日期，用连接Parquet加减和计算工作日',
      en: 'DuckDB, working days of 200,000 random pairs added and counted by joins over Parquet',
    },
    figure: { zh: '没有差异，9秒', en: '0 differences, 9 s' },
    command: `${engines} --engine-rows 20000`,
  },
];

const words = {
  'zh-CN': {
    title: '其他引擎',
    columns: '| 测量 | 数字 | 命令 |',
    onPaper:
      '按以上数字推算一亿份工单：命令行每份工单用处理器29.6微秒（“命令行”中的“yekuo check”），单个处理器需50分钟，64个处理器需47秒。DuckDB的一个决策按处理器每秒190万行计，需53秒。Spark启动和读取文件的时间另计；二者都没有按这一规模运行过。',
  },
  en: {
    title: 'Other engines',
    columns: '| measure | figure | command |',
    onPaper:
      'On paper, for 100 million cases: the command line needs 29.6 µs of a processor for a record (the line "yekuo check" under "Command line"), so 50 minutes of one processor, or 47 seconds of 64. One decision in DuckDB at 1.9 million rows in a second of a processor needs 53 seconds of one. Starting Spark and reading the files comes on top; neither was run at that size.',
  },
} as const;

/** The figures as Markdown, with what follows from them on paper. */
export function engineFigures(language: Language): string {
  const { title, columns, onPaper } = words[language];
  const rows = figures.map(
    ({ measure, figure, command }) =>
      `| ${inLanguage(measure, language)} | ${inLanguage(figure, language)} | \`${command}\` |`,
  );
  return `### ${title}

${columns}
| --- | --- | --- |
${rows.join('\n')}

${onPaper}
`;
}
