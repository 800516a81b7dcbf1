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

/** What the engines of others did on the machine of the page. */
const figures: readonly EngineFigure[] = [
  {
    measure: {
      zh: 'DuckDB，Parquet中500万行 `investmentBoundary`，没有空值（目标：单个处理器每秒400万行）',
      en: 'DuckDB, 5,000,000 rows of `investmentBoundary` in Parquet, complete (aim: 4 M in a second of a processor)',
    },
    figure: {
      zh: '处理器每秒4.1百万行，两个线程经过的每秒2.0百万行；`decide` 逐行每秒0.47百万行',
      en: '4.1 M rows in a second of a processor, 2.0 M in one that passes on two threads; `decide` row by row 0.47 M',
    },
    command: 'npm run bench -- sql',
  },
  {
    measure: {
      zh: '同上，每列15%为NULL（目标：单个处理器每秒150万行）',
      en: 'the same, 15 % of every column NULL (aim: 1.5 M in a second of a processor)',
    },
    figure: {
      zh: '处理器每秒2.6百万行，两个线程经过的每秒1.3百万行；`decide` 逐行每秒0.48百万行',
      en: '2.6 M rows in a second of a processor, 1.3 M in one that passes on two threads; `decide` row by row 0.48 M',
    },
    command: 'npm run bench -- sql',
  },
  {
    measure: {
      zh: '同样的行，内存中的表，文本不用字典：没有空值；15%为NULL',
      en: 'the same rows in a table in memory, without a dictionary of texts: complete, and 15 % NULL',
    },
    figure: { zh: '处理器每秒2.6百万行；1.8百万行', en: '2.6 M and 1.8 M in a second of a processor' },
    command: 'npm run bench -- sql',
  },
  {
    measure: {
      zh: 'DuckDB、PostgreSQL、SQLite、Spark SQL，每个决策100,000行不齐全的事实，每列与 `decide` 比较；Spark示例和语法解析在内',
      en: 'DuckDB, PostgreSQL, SQLite and Spark SQL: each with 100,000 partial rows of every decision, every column compared with `decide`; with the Spark example and the parsing of every dialect',
    },
    figure: { zh: '没有差异，处理器442秒', en: '0 differences, 442 s of a processor' },
    command: engines,
  },
  {
    measure: {
      zh: '其中：DuckDB，100万对随机日期，用连接加减和计算工作日',
      en: 'among them: DuckDB, working days of 1,000,000 random pairs added and counted by joins',
    },
    figure: { zh: '没有差异，17秒', en: '0 differences, 17 s' },
    command: engines,
  },
  {
    measure: {
      zh: '其中：Spark示例，两次运行，第二次在输出中途杀掉一个进程和一个工作进程',
      en: 'among them: the Spark example, run twice, the second time with a process and a worker killed in the middle of their answers',
    },
    figure: { zh: '问题相同，没有重复；38秒和50秒', en: 'the same findings, none twice; 38 s and 50 s' },
    command: engines,
  },
  {
    measure: {
      zh: 'Java：Camunda和Drools中的全部DMN模型，GraalJS上的全部一致性用例',
      en: 'Java: every DMN model in Camunda and Drools, and the whole conformance pack on GraalJS',
    },
    figure: { zh: '没有差异和警告，处理器105秒', en: 'no difference and no warning, 105 s of a processor' },
    command: engines,
  },
  {
    measure: {
      zh: '`supplyLine`，GraalJS 23.1，普通JDK 17，JSON输入输出，预热后',
      en: '`supplyLine` on GraalJS 23.1 with a plain JDK 17, JSON in and out, warm',
    },
    figure: { zh: '处理器每秒5,673次判断', en: '5,673 decisions in a second of a processor' },
    command: 'mvn -f examples/jvm/pom.xml test',
  },
  {
    measure: {
      zh: '示例服务，20个连接，1,000,000次请求',
      en: 'the example service, 20 connections, 1,000,000 requests',
    },
    figure: {
      zh: '每秒1,675次，p99为79毫秒，堆增加-0.1 MB，没有错误',
      en: '1,675 a second, p99 79 ms, heap grown by -0.1 MB, no error',
    },
    command: 'SERVICE_REQUESTS=1000000 npx vitest run --project core test/examples/service.test.ts',
  },
];

const words = {
  'zh-CN': {
    title: '其他引擎',
    columns: '| 测量 | 数字 | 命令 |',
    machine: '测量时其他程序占用两个处理器的一半以上，因此经过的时间比空闲时长，处理器时间也偏长。',
    onPaper:
      '按以上数字推算一亿份工单：命令行每份工单用处理器29.6微秒（“命令行”中的“yekuo check”），单个处理器需50分钟，64个处理器需47秒。DuckDB的一个决策按处理器每秒2.6百万行计，需38秒。Spark启动和读取文件的时间另计；二者都没有按这一规模运行过。',
  },
  en: {
    title: 'Other engines',
    columns: '| measure | figure | command |',
    machine:
      'Other programs took more than half of both processors meanwhile, so that the times that pass are longer than on a free machine, and those of a processor somewhat longer.',
    onPaper:
      'On paper, for 100 million cases: the command line needs 29.6 µs of a processor for a record (the line "yekuo check" under "Command line"), so 50 minutes of one processor, or 47 seconds of 64. One decision in DuckDB at 2.6 million rows in a second of a processor needs 38 seconds of one. Starting Spark and reading the files comes on top; neither was run at that size.',
  },
} as const;

/** The figures as Markdown, with what follows from them on paper. */
export function engineFigures(language: Language): string {
  const { title, columns, machine, onPaper } = words[language];
  const rows = figures.map(
    ({ measure, figure, command }) =>
      `| ${inLanguage(measure, language)} | ${inLanguage(figure, language)} | \`${command}\` |`,
  );
  return `### ${title}

${columns}
| --- | --- | --- |
${rows.join('\n')}

${machine}

${onPaper}
`;
}
