import type { Language } from '../../src/messages';

/**
 * The Chinese texts for the tables of measures. `#` stands for a number, `…` for a name that is the same in both
 * languages. A text is looked up as a whole, or else in parts between commas and semicolons.
 */
const phrases: Readonly<Record<string, string>> = {
  // headings
  measure: '测量',
  against: '对比',
  ours: '本库',
  theirs: '对方',
  'ours is': '相比对方',
  target: '目标',
  PASS: '达到',
  FAIL: '未达到',
  skipped: '未测量',
  'Complete forms': '事实齐全',
  'Incomplete forms': '事实不齐全',
  'Exactness on incomplete forms': '事实不齐全时是否精确',
  'Open forms and bad values': '尚未确定的事实与错误的值',
  'Working days': '工作日',
  'Growth with the size of the question': '用时随问题大小的增长',
  'Recorded cases': '业扩工单',
  'Readings and policies': '条款理解与政策',
  'Against the first edition': '与第一版比较',
  'Command line': '命令行',
  Tables: '表格',
  'Size in a bundle, minified and gzipped': '打包后的大小（压缩代码并gzip）',
  Loading: '加载',
  // what is measured
  'complete form': '事实齐全',
  'with reasons': '含理由',
  'half of its facts unknown': '一半事实未知',
  'nothing known': '事实全部未知',
  'asked again': '再次判断',
  'asked for the first time': '首次判断',
  'slowest of all decisions': '所有决策中最慢',
  'half of the vocabulary unknown': '词表中一半未知',
  'all # incomplete forms': '全部#种不齐全的事实',
  'a sample of # incomplete forms': '抽取#种不齐全的事实',
  '# forms of each kind': '每种#份',
  'the day # working days after a date': '某日之后第#个工作日',
  'the working days between two dates, # of them': '两个日期之间的工作日，共#个',
  'whether a day is worked': '某日是否为工作日',
  decide: '判断',
  'every other fact unknown': '每两个事实有一个未知',
  '# facts': '#个事实',
  '# rows': '#行',
  '# items': '#项',
  '# rows × # facts': '#行×#个事实',
  structured: '有规则',
  random: '随机',
  'a collection of # rows': '#行的汇集表',
  'a chain of # decisions': '#个决策的链',
  'set up and answer once': '建立并首次判断',
  'set up and answer': '建立并判断',
  'half of the facts unknown': '一半事实未知',
  'heap in use': '占用的堆内存',
  'compile a first-hit table': '编译首个命中的表',
  'compile a collection of independent rows': '编译各行独立的汇集表',
  once: '一次',
  'every other type unknown': '每两个类型有一个未知',
  'a stream of # typical records': '连续#份常见工单',
  'typical records': '常见工单',
  'each of # records': '#份工单中的每一份',
  'every case of the month': '当月全部工单',
  'the same cases before their connection': '同样的工单送电之前',
  '# NDJSON records': 'NDJSON工单#份',
  'elapsed time': '实际用时',
  'a month of cases': '一个月的工单',
  'from the start to the first finding': '从启动到第一条检查结果',
  'peak memory': '内存峰值',
  'peak memory (# MB for a tenth of them)': '内存峰值（十分之一的工单为# MB）',
  '# rows of CSV': 'CSV #行',
  'processor time against the same cases in NDJSON (# s)': '处理器时间与同样工单的NDJSON比较（# s）',
  'a workbook of # rows': '#行的工作簿',
  'size of one rule with its engine (…)': '一条规则及其引擎的大小（…）',
  'size of a collection, that rule which it reads, and their engine (…)':
    '一个汇集决策、它读取的规则及其引擎的大小（…）',
  'size of the largest decision with its engine (…)': '最大的决策及其引擎的大小（…）',
  'size of all decisions with their engine': '全部决策及其引擎的大小',
  'size of the calendar': '日历的大小',
  'size of records from the rows of a table': '由表格行得到工单的大小',
  'size of the schema of facts and case records': '事实和工单的数据模式的大小',
  'load all of yekuo': '加载整个yekuo',
  'load yekuo/calendar': '加载yekuo/calendar',
  'load all of yekuo and decide once': '加载整个yekuo并作一次判断',
  'load all of yekuo and ask every decision once': '加载整个yekuo并对每个决策作一次判断',
  'over an empty module': '空模块之外的用时',
  'over loading it': '加载之外的用时',
  'decide under a policy with a reading of its own': '在自定条款理解的政策下判断',
  'decide under a policy': '在一份政策下判断',
  '# decisions': '#个决策',
  'one complete form': '一份齐全的事实',
  'a form of eight facts': '八个事实',
  'the slowest of # pairs of shipped policies': '所附政策#对中最慢的一对',
  '# policies made': '建立#份政策',
  'asked and dropped': '判断后弃去',
  '# policies': '#份政策',
  receipts: '凭据',
  '… in DuckDB': '…，DuckDB',
  '… by decideMany': '…，decideMany',
  'typed arrays': '类型化数组',
  lists: '列表',
  'a table in memory': '内存中的表',
  'complete rows': '没有空值',
  '# NULL': '#为NULL',
  // what it is compared with
  'hand-written if/else': '手写if/else',
  'hand-written': '手写',
  'with its reasons': '含理由',
  'all forms at once': '一次判断全部事实',
  'which keeps answers': '保存答案',
  '# working day': '#个工作日',
  'JSON.parse of the same record': '同一工单的JSON.parse',
  'a bare JSON.parse of every line': '每行仅作JSON.parse',
  'two processes at the same time': '两个进程同时运行',
  'each with half of the records': '各检查一半工单',
  'an empty Node.js process': '空的Node.js进程',
  '… # alone': '仅… #',
  'native library': '原生库',
  'not compressed': '未压缩',
  'load only': '仅加载',
  'without a policy': '不设政策',
  'the first edition (…)': '第一版（…）',
  'GoRules Zen: its native engine could not be loaded': 'GoRules Zen：原生引擎无法加载',
  // what came out
  'could not be measured': '无法测量',
  'see the error above': '见上面的错误',
  'to end': '运行完毕',
  'no fault': '没有错误',
  'an impossible outcome #': '不可能的结论#',
  'an outcome too early #': '过早下结论#',
  'no outcome though settled #': '已确定而不下结论#',
  'asks for what cannot matter #': '询问无关的事实#',
  'does not ask for what matters #': '不询问有关的事实#',
  'nothing answered': '都不给结论',
  'open forms answered #': '尚未确定的事实给出结论#',
  'a text for a number answered #': '数字处填文字给出结论#',
  'a text for a number left open': '数字处填文字当作未知',
  'NaN answered #': 'NaN给出结论#',
  'NaN left open': 'NaN当作未知',
  'a misspelt value answered #': '写错的值给出结论#',
  'a misspelt value left open': '写错的值当作未知',
  'a misspelt fact answered #': '写错的事实名给出结论#',
  'a misspelt fact left open': '写错的事实名当作未知',
  'a Map of the facts answered #': '以Map传入的事实给出结论#',
  'a Map of the facts left open': '以Map传入的事实当作未知',
  '# a second': '每秒#',
  '# M rows per second of processor time (# M per second elapsed)': '处理器时间每秒#百万行（实际用时每秒#百万行）',
  '# M rows per second of processor time': '处理器时间每秒#百万行',
  'row by row # M': '逐行#百万行',
  '# M rows': '#百万行',
  '# × slower': '慢#倍',
  '# × faster': '快#倍',
  '# × less': '为1/#',
  '# × more': '为#倍',
  '# × smaller': '为1/#',
  '# × larger': '为#倍',
  // the machine
  '# cores (…)': '#核（…）',
};

/** A number, with its percent sign. */
const numbers = /\d[\d,.]*(?: %)?/g;

/** Quantities and names that are the same in both languages. */
const unchanged =
  /^(?:[≤≥<>] )?(?:\d[\d,.]*(?: (?:ns|µs|ms|s|kB|MB|×))?|[\w@/.`-]+(?: v?[\d.]+)?|yekuo check|linux x64|)$/;

/** The name in a text: in brackets, or at its beginning. */
const nameIn = /(?<=\()(?!\d[\d,.]* )[^()]+(?=\))|^[\w@/-]+(?= (?:in DuckDB|by decideMany|[\d.]+ alone)$)/;

/** The beginnings of limits without a quantity. */
const bounds: Readonly<Record<string, string>> = { '≤ ': '最多', '≥ ': '至少' };

/**
 * A text of the tables of measures in a language. Throws if the text has no Chinese translation.
 *
 * @example
 * measureWords('redLineEligibility, complete form', 'zh-CN'); // => 'redLineEligibility，事实齐全'
 */
export function measureWords(text: string, language: Language): string {
  if (language === 'en') return text;
  const whole = phraseInChinese(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/([,;]) /);
  return parts
    .map((part, place) => {
      if (place % 2 === 1) return part === ',' ? '，' : '；';
      const said = phraseInChinese(part);
      if (said === undefined) throw new Error(`no Chinese for “${part}” in “${text}”: tools/bench/chinese-measures.ts`);
      return said;
    })
    .join('');
}

function phraseInChinese(text: string): string | undefined {
  if (Object.hasOwn(phrases, text)) return phrases[text];
  if (unchanged.test(text)) return text;
  const bound = bounds[text.slice(0, 2)];
  if (bound !== undefined) {
    const bounded = phraseInChinese(text.slice(2));
    return bounded === undefined ? undefined : `${bound}${bounded}`;
  }
  const name = nameIn.exec(text)?.[0] ?? '';
  const withoutName = name === '' ? text : text.replace(name, '…');
  const values = withoutName.match(numbers) ?? [];
  const phrase = phrases[withoutName.replace(numbers, '#')];
  let next = 0;
  return phrase?.replaceAll('#', () => values[next++] ?? '').replace('…', name);
}
