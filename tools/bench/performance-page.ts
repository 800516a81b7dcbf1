import type { Text } from '../../src/facts';
import type { Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import { measureWords } from './chinese-measures';
import { engineFigures } from './engine-figures';
import type { Measure } from './measure';
import { machine, markdownTable, measureColumns, type SectionResult } from './report';

/** A full run, as recorded in the page. */
export interface RecordedRun {
  /** The machine and the versions. */
  readonly machine: string;
  readonly results: readonly SectionResult[];
}

const howToRead: readonly Text[] = [
  {
    zh: '测量的都是构建后的库，与用户得到的相同。同样的决策按各工具作者推荐的写法写在 `tools/bench/peers` 中；计时之前先逐一比较答案，有任何不同即停止。',
    en: 'The built library is measured, as users get it. The same decisions are written for each tool in `tools/bench/peers`, in the form its authors recommend. Before measuring, all answers are compared, and any difference stops the run.',
  },
  {
    zh: '时间是整个进程连同其全部线程的处理器时间，因此不受其他程序影响。每一轮中两方交替进行，在同一轮内求比值，表中列中位数。请比较比值；时间只适用于这一台机器。',
    en: 'Times are processor time of the whole process with all its threads, so that other programs have no effect. In every round the two compared programs take turns; the ratio is computed within the round, and the table shows medians. Compare the ratios: the times apply to this machine only.',
  },
  {
    zh: '命令行还测量实际用时，上限也按实际用时规定，因为运行时不等待其他程序。处理器时间还包括JavaScript引擎同时编译所用的线程。',
    en: 'For the command line the elapsed time is measured as well, and its target applies to the elapsed time, since a run does not wait for other programs. The processor time also contains the threads on which the JavaScript engine compiles.',
  },
  {
    zh: '每个工具还要判断不齐全的事实和错误的值；第一张表之后的两张表列出它们的回答，请与时间一同考虑。',
    en: 'Every tool also decides incomplete forms and invalid values. The two tables after the first one show its answers; consider them together with the times.',
  },
  {
    zh: '表格的“建立并首次判断”从一张表的数据开始，到第一个答案为止；“占用的堆内存”是此后仍在使用的部分，不含JavaScript堆以外的内存，因此不列Zen。一个答案用时超过2秒的工具，不再判断更大的表。',
    en: 'For tables, "set up and answer once" is the time from the table as data to the first answer, and "heap in use" is the memory in use after it. Memory outside the JavaScript heap is not included, so there is no such line for Zen. A tool that took more than 2 s for an answer is not measured with larger tables.',
  },
  {
    zh: '“慢12倍”表示对方更快；这样的结果同样列出。',
    en: '"Ours is 12 × slower" means that the other tool is faster; such lines are listed as well.',
  },
];

const limits: readonly Text[] = [
  {
    zh: '手写代码更快，因为它只读取所需的字段。它的不足见第一张表之后：它把未知的事实当作否，在尚未确定时就下结论。',
    en: 'Hand-written code is faster, since it reads exactly the fields that it needs. Its weakness is shown below the first table: it treats an unknown fact as false, and gives an outcome although the answer is open.',
  },
  {
    zh: '我们的每个答案都是有限个已冻结对象之一，生成一次，反复使用；其他工具每次重新生成。这是设计带来的优势，不是循环更快；调用方复制答案时没有这个优势。',
    en: 'Our answers are a finite number of frozen objects, made once and reused; the other tools build a new answer every time. This is an advantage of the design, not of a faster loop, and callers that copy the answer do not have it.',
  },
  {
    zh: 'feelin每次计算都重新解析表达式，没有编译后的形式。json-rules-engine和Zen返回Promise，等待的时间也计算在内。Zen每次从JavaScript调用原生引擎都要用时，表大而调用少时影响较小。',
    en: 'feelin parses its expressions on every evaluation; it has no compiled form. json-rules-engine and Zen return promises, and waiting for them is included in the time. In Zen, every call from JavaScript to the native engine takes time; with large tables and few calls this matters less.',
  },
  {
    zh: '其他工具的一些功能在这里用不到：自定义运算、表达式、其他数据。本库只判断决策表。',
    en: 'The other tools have features that are not needed here: user-defined operators, expressions, other data. This library only decides tables.',
  },
  {
    zh: '决策表在首次使用时编译，代价见“加载”中“并作一次判断”一行。编译有上限；超过上限时，事实齐全的逐行判断，其他工具一向如此。',
    en: 'A table is compiled when it is used for the first time; see the line "decide once" under "Loading". The work of the compiler is limited. Beyond the limit, complete facts are decided row by row, as the other tools always do.',
  },
  {
    zh: '大表需要编译，因此建立得比逐行判断的工具慢，占用的堆内存更多；但答案因此更快，事实不齐全时也是精确的。只判断几次的表，建立的用时更重要。大的汇集表，json-logic-engine编译后比本库快。',
    en: 'Large tables take longer to set up than with tools that decide row by row, and need more memory, because they are compiled. This makes answers fast, and exact for incomplete forms. If a table is used only a few times, the set-up time matters more. On large collections json-logic-engine, compiled, is faster than this library.',
  },
  {
    zh: '事实齐全时，json-logic-engine编译后，在第一张表的决策上与本库相当，在汇集表和决策链上比本库快。它由文本生成代码，不校验事实，不给理由；事实不齐全时，把未知的事实当作不成立。',
    en: 'On complete forms json-logic-engine, compiled, is about as fast as this library for the decision of the first table, and faster for collections and chains of decisions. It generates code from text, does not validate facts, and gives no reasons; on an incomplete form it treats an unknown fact as one that fails its test.',
  },
  {
    zh: 'fast-json-rules-engine不在npm仓库中，因此没有测量。',
    en: 'fast-json-rules-engine is not in the npm registry, so it was not measured.',
  },
  {
    zh: 'Cedar只有整数；带小数的数以其扩展类型decimal传入，换写也计入时间。没有策略成立而有策略出错时，视为没有结论。CEL的环境声明了每个事实的类型。',
    en: 'Cedar has whole numbers only; numbers with a fraction are converted to its extension type decimal, and the conversion is included in the time. If no policy applies and a policy has failed, this counts as no outcome. The environment of CEL declares the type of every fact.',
  },
  {
    zh: 'chinese-workday会保存给出过的答案，因此单日查询用时很少；这里查询的日期都已保存。',
    en: 'chinese-workday remembers its answers, so single days take it little time; the days measured here are remembered.',
  },
];

const headings = {
  'zh-CN': {
    title: '性能',
    writtenBy: (on: string): string =>
      `本页由 \`npm run bench -- --write\` 生成，测量环境：${on}。\`npm run bench\` 重新测量，未达到目标即失败；\`npm run bench -- --quick\` 粗略测量一遍。`,
    howToRead: '如何阅读',
    results: '结果',
    missed: '未达到的目标',
    none: '没有。',
    limits: '本库较慢之处与数字的局限',
    against: (subject: string, against: string): string => `${subject}，对比${against}`,
    missedBy: (subject: string, value: string, target: string): string => `${subject}：${value}，目标${target}`,
  },
  en: {
    title: 'Performance',
    writtenBy: (on: string): string =>
      `Written by \`npm run bench -- --write\` on ${on}. \`npm run bench\` measures again and fails if a target is missed; \`npm run bench -- --quick\` is a rough run.`,
    howToRead: 'How to read it',
    results: 'Results',
    missed: 'Missed targets',
    none: 'None.',
    limits: 'Where other tools are faster, and limits of the figures',
    against: (subject: string, against: string): string => `${subject}, against ${against}`,
    missedBy: (subject: string, value: string, target: string): string => `${subject}: ${value}, target ${target}`,
  },
} as const;

/** The page with the last full run. */
export function performancePage(results: readonly SectionResult[]): string {
  return performanceText({ machine: machine(), results }, 'en');
}

/** The page in a language. */
export function performanceText(run: RecordedRun, language: Language): string {
  const words = headings[language];
  const missed = run.results.flatMap(({ measures }) => measures).filter(({ verdict }) => verdict === 'FAIL');
  const list = (texts: readonly Text[]): string => texts.map((text) => `- ${inLanguage(text, language)}`).join('\n');
  return `# ${words.title}

${words.writtenBy(measureWords(run.machine, language))}

## ${words.howToRead}

${list(howToRead)}

## ${words.results}

${run.results.map((result) => markdownTable(result, language)).join('\n')}
${engineFigures(language)}
## ${words.missed}

${missed.length === 0 ? words.none : missed.map((measure) => missedLine(measure, language)).join('\n')}

## ${words.limits}

${list(limits)}
`;
}

function missedLine({ subject, against, ours, ratio, target }: Measure, language: Language): string {
  const words = headings[language];
  const inWords = (text: string): string => measureWords(text, language);
  const what = against === '' ? inWords(subject) : words.against(inWords(subject), inWords(against));
  return `- ${words.missedBy(what, inWords(ratio || ours), inWords(target))}`;
}

/** Reads the last full run from the English page. */
export function recordedRun(page: string): RecordedRun {
  const [, on = ''] = /^Written by `npm run bench -- --write` on ([^]*?)\. `npm run bench`/m.exec(page) ?? [];
  const [, sections = ''] = page.split('## Results\n');
  const results = sections
    .split('\n## ', 1)
    .join('')
    .split(/^### /m)
    .slice(1)
    .map((section) => ({ title: section.split('\n', 1)[0] ?? '', measures: measuresIn(section) }))
    .filter(({ measures }) => measures.length > 0);
  return { machine: on.replaceAll('\n', ' '), results };
}

/** The measures of a section; empty for the figures of other engines, which have other columns. */
function measuresIn(section: string): readonly Measure[] {
  const [heading = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  if (heading.length !== measureColumns.length) return [];
  return rows.map(
    (cells) =>
      Object.fromEntries(measureColumns.map(([, key], place) => [key, cells[place] ?? ''])) as unknown as Measure, // one cell a column
  );
}
