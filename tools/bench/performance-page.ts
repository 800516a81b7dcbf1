import type { Text } from '../../src/facts';
import type { Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import { measureWords } from './chinese-measures';
import { engineFigures } from './engine-figures';
import type { Measure } from './measure';
import { machine, markdownTable, measureColumns, type SectionResult } from './report';

/** A full run, as the page keeps it. */
export interface RecordedRun {
  /** The machine and the versions. */
  readonly machine: string;
  readonly results: readonly SectionResult[];
}

const howToRead: readonly Text[] = [
  {
    zh: '测量的都是构建后的库，与用户得到的相同。同样的决策按各工具作者的写法写在 `tools/bench/peers` 中；计时之前先逐一比较答案，有任何不同即停止。',
    en: 'Everything runs against the built library, as users get it. The same decisions are in `tools/bench/peers`, written as the makers of each tool would have them; every answer is compared before anything is timed, and a difference ends the run.',
  },
  {
    zh: '时间是整个进程连同其全部线程的处理器时间，因此不受其他程序影响。每一轮中两方交替进行，在同一轮内求比值，表中列中位数。应当看的是比值，旁边的时间只属于这一台机器。',
    en: 'Times are processor time of the whole process, with all its threads, so that other programs take no part. Two contestants take turns in every round, a ratio is taken within a round, and the table shows medians. Ratios are what to look at; the times beside them belong to one machine.',
  },
  {
    zh: '命令行还测量经过的时间，因为运行时不等待其他程序，上限按经过的时间规定。旁边的处理器时间包括引擎同时编译所用的线程。',
    en: 'For the command line the time that passes is measured too, since a run waits for nothing but itself: its bound is on that. The processor time beside it holds that of the threads on which the engine compiles meanwhile.',
  },
  {
    zh: '每个工具还要判断尚未确定的事实和错误的值；第一张表之后的两张表列出它们的回答，应与时间一同看。',
    en: 'Every tool is also asked with open forms and with bad values. The two tables after the first show what it answers; read them beside the times.',
  },
  {
    zh: '表格的“建立并首次判断”从一张表的数据开始，到第一个答案为止；“占用的堆内存”是此后仍在使用的部分，不含JavaScript堆以外的内存，因此不列Zen。一个答案用时超过2秒的工具，不再判断更大的表。',
    en: 'For tables, "set up and answer once" goes from the table as data to the first answer; "heap in use" is what is in use from then on. Memory outside the heap of JavaScript is not in it, so Zen has no such line. A tool that took more than 2 s for an answer is not asked in larger sizes.',
  },
  {
    zh: '“慢12倍”是我们不如对方之处，与优势同样列出。',
    en: '"Ours is 12 × slower" is a loss, and is listed like a gain.',
  },
];

const limits: readonly Text[] = [
  {
    zh: '手写代码更快，将来也是如此，因为它只读取所需的字段。它缺少什么，见第一张表之后：它把未知的事实当作否，在尚未确定时就下结论。',
    en: 'Hand-written code is faster, and always will be: it reads exactly the fields it needs. What it lacks is below the first table: it takes an unknown fact for a false one and settles what is still open.',
  },
  {
    zh: '我们的每个答案都是有限个已冻结对象之一，生成一次，反复使用；其他工具每次重新生成。这是设计带来的优势，不是循环更快；调用方复制答案时没有这个优势。',
    en: 'Every answer of ours is one of finitely many frozen objects, made once and handed out again; peers build theirs anew. That is a gain of the design, not of the loop, and it does not help where a caller copies the answer.',
  },
  {
    zh: 'feelin每次计算都重新读取表达式，没有编译后的形式。json-rules-engine和Zen以Promise回答，这也是调用方等待的一部分。Zen要付出JavaScript与原生引擎之间往返的代价，表大而调用少时影响较小。',
    en: 'feelin reads its expressions anew on every evaluation; it offers no compiled form. json-rules-engine and Zen answer through promises, which is part of what a caller waits for. Zen pays for crossing from JavaScript into its native engine; with large tables and few calls that weighs less.',
  },
  {
    zh: '其他工具能做的比这里要求的多：自定义运算、表达式、其他数据。我们只判断决策表。',
    en: "Peers do more than is asked of them here: operators of one's own, expressions, other data. We decide tables only.",
  },
  {
    zh: '决策表在首次使用时编译，代价见“加载”中“并作一次判断”一行。编译有上限；超过上限时，事实齐全的逐行判断，其他工具一向如此。',
    en: 'A table is compiled when it is first asked, which the line "decide once" under "Loading" shows. What a compiler may do is bounded; beyond that, complete facts are answered row by row, which is what peers do always.',
  },
  {
    zh: '大表建立得比逐行读取的工具慢，占用的堆内存更多，因为要编译：由此得到快的答案和事实不齐全时精确的答案。只判断几次的表，建立的用时更重要。大的汇集表，json-logic-engine构建后比我们快。',
    en: 'Large tables take longer to set up than with tools that read row by row, and keep more of the heap: they are compiled, which is what makes answers fast, and exact on open forms. For a table that is asked a few times only, setting up weighs more. On large collections json-logic-engine, built, is faster than we are.',
  },
  {
    zh: '事实齐全时，json-logic-engine构建后比我们快。它由文本生成代码，不核对事实，不给理由；事实不齐全时，把未知的事实当作不成立。',
    en: 'json-logic-engine, built, is faster than we are on complete forms. It makes code from text, checks no fact, and gives no reasons; on an open form it takes an unknown fact for one that fails.',
  },
  {
    zh: 'fast-json-rules-engine不在npm仓库中，因此没有测量。',
    en: 'fast-json-rules-engine is not in the npm registry, so it was not measured.',
  },
  {
    zh: 'Cedar只有整数；带小数的数以其扩展类型decimal传入，换写也计入时间。没有策略成立而有策略出错时，视为没有结论。CEL的环境声明了每个事实的类型。',
    en: 'Cedar has whole numbers only; numbers with a fraction are given as its extension type decimal, and writing them so is part of its time. Where no policy holds and one has failed, that is taken for no outcome. The environment of CEL declares the type of every fact.',
  },
  {
    zh: 'chinese-workday保存给出过的答案，因此单日查询代价很小；这里询问的日期都是它已保存的。',
    en: 'chinese-workday keeps the answers it gave, so single days cost it little; the questions here are among those kept.',
  },
];

const headings = {
  'zh-CN': {
    title: '性能',
    writtenBy: (on: string): string =>
      `本页由 \`npm run bench -- --write\` 写成，测量环境：${on}。\`npm run bench\` 重新测量，未达到目标即失败；\`npm run bench -- --quick\` 粗略测量一遍。`,
    howToRead: '如何阅读',
    results: '结果',
    missed: '未达到的目标',
    none: '没有。',
    limits: '我们不如对方之处，以及数字没有说明的',
    against: (subject: string, against: string): string => `${subject}，对比${against}`,
    missedBy: (subject: string, value: string, target: string): string => `${subject}：${value}，目标${target}`,
  },
  en: {
    title: 'Performance',
    writtenBy: (on: string): string =>
      `Written by \`npm run bench -- --write\` on ${on}. \`npm run bench\` measures anew and fails where a target is missed; \`npm run bench -- --quick\` is a rough pass.`,
    howToRead: 'How to read it',
    results: 'Results',
    missed: 'Targets missed',
    none: 'None.',
    limits: 'Where we lose, and what the figures do not say',
    against: (subject: string, against: string): string => `${subject}, against ${against}`,
    missedBy: (subject: string, value: string, target: string): string => `${subject}: ${value}, wanted ${target}`,
  },
} as const;

/** The page that keeps the last full run. */
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
  const said = (text: string): string => measureWords(text, language);
  const what = against === '' ? said(subject) : words.against(said(subject), said(against));
  return `- ${words.missedBy(what, said(ratio || ours), said(target))}`;
}

/** Reads the last full run back from the English page that keeps it. */
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

/** The measures of a section, in the order of its columns; the figures of other engines have other columns. */
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
