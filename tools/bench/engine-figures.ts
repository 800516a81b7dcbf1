import type { Text } from '../../src/facts';
import type { Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';

/** A figure measured outside of this benchmark, with the command that measures it again. */
interface EngineFigure {
  readonly measure: Text;
  readonly figure: Text;
  readonly command: string;
}

const engines = 'npm run verify -- --only engines';

/** Measurements of other engines on the machine of the page. */
const figures: readonly EngineFigure[] = [
  {
    measure: {
      zh: 'DuckDB、PostgreSQL、SQLite、Spark SQL，每个决策100,000行不齐全的事实，每列与 `decide` 比较；Spark示例和语法解析在内',
      en: 'DuckDB, PostgreSQL, SQLite and Spark SQL: each with 100,000 partial rows of every decision, every column compared with `decide`; with the Spark example and the parsing of every dialect',
    },
    figure: { zh: '没有差异，处理器时间300秒', en: '0 differences, 300 s of processor time' },
    command: engines,
  },
  {
    measure: {
      zh: '其中：DuckDB，100万对随机日期，用连接加减和计算工作日',
      en: 'among them: DuckDB, working days of 1,000,000 random pairs added and counted by joins',
    },
    figure: { zh: '没有差异，3秒', en: '0 differences, 3 s' },
    command: engines,
  },
  {
    measure: {
      zh: '其中：Spark示例，两次运行，第二次在输出中途杀掉一个进程和一个工作进程',
      en: 'among them: the Spark example, run twice; in the second run a process and a worker were killed while they wrote answers',
    },
    figure: { zh: '问题相同，没有重复；13秒和14秒', en: 'the same findings, none twice; 13 s and 14 s' },
    command: engines,
  },
  {
    measure: {
      zh: 'Java：Camunda和Drools中的全部DMN模型，GraalJS上的全部一致性用例',
      en: 'Java: every DMN model in Camunda and Drools, and the whole conformance pack on GraalJS',
    },
    figure: { zh: '没有差异和警告，处理器时间83秒', en: 'no difference and no warning, 83 s of processor time' },
    command: engines,
  },
  {
    measure: {
      zh: '`supplyLine`，GraalJS 23.1，普通JDK 17，JSON输入输出，预热后',
      en: '`supplyLine` on GraalJS 23.1 with a plain JDK 17, JSON in and out, warm',
    },
    figure: { zh: '处理器时间每秒6,752次判断', en: '6,752 decisions per second of processor time' },
    command: 'mvn -f examples/jvm/pom.xml test',
  },
  {
    measure: {
      zh: '示例服务，20个连接，1,000,000次请求',
      en: 'the example service, 20 connections, 1,000,000 requests',
    },
    figure: {
      zh: '每秒7,043次，p99为4毫秒，堆增加-0.1 MB，没有错误',
      en: '7,043 a second, p99 4 ms, heap grown by -0.1 MB, no error',
    },
    command: 'SERVICE_REQUESTS=1000000 npx vitest run --project gate test/examples/service.gate.test.ts',
  },
];

const words = {
  'zh-CN': {
    title: '其他引擎',
    columns: '| 测量 | 数字 | 命令 |',
    machine: '测量时没有运行其他程序；但机器本身的速度各小时之间可相差一倍，因此应当比较比值。',
    onPaper:
      '按以上数字推算一亿份工单：命令行每份工单用处理器89微秒（“命令行”中的“yekuo check”），单个处理器需149分钟，64个处理器需140秒。DuckDB的一个决策按处理器每秒5.4百万行（“SQL”中Parquet、没有空值）计，需19秒。Spark启动和读取文件的时间另计；二者都没有按这一规模运行过。',
  },
  en: {
    title: 'Other engines',
    columns: '| measure | figure | command |',
    machine:
      'No other program was running. The speed of the machine itself varies by up to a factor of two from hour to hour, so compare the ratios.',
    onPaper:
      'Estimate for 100 million cases: the command line needs 89 µs of processor time per record (the line "yekuo check" under "Command line"), which is 149 minutes on one processor, or 140 seconds on 64. One decision in DuckDB needs 19 seconds on one processor, at 5.4 million rows per second of processor time (Parquet, complete rows, under "SQL"). The start of Spark and reading the files are not included; neither was run at that size.',
  },
} as const;

/** The figures as Markdown, with estimates computed from them. */
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
