/** Writes the changed verdicts into `docs/migration.md` and `docs/migration.zh-CN.md`. */
import { safeCheckCase } from '../../src/compliance';
import { findingTitle, type Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import { neixiang2021, rulesVersion } from '../../src/policy';
import { code, fence, page } from './book/markdown';
import { formatted, type Generated } from './generated-files';
import { clockChanges, newFindings } from './migration/other-changes';
import { asOf, verdictChanges, type Verdict, type VerdictChange } from './migration/verdict-changes';

const first = `${neixiang2021.id}.1`;

const words = {
  'zh-CN': {
    title: '升级说明',
    introduction: (): string =>
      `以下业扩工单按规则 ${code(`${neixiang2021.id}.2`)} 至 ${code(rulesVersion)} 检查，结果与 ${code(first)} 不同。前后结果都由两版的 ${code('checkCase')} 以 ${code(`asOf: '${asOf}'`)} 得出，“现在”的结果在生成本页时计算。办电时限和配套工程时限取自 ${code('timing')}。${code(first)} 没有的问题：${newFindings.map((finding) => `${findingTitle(finding, 'zh-CN')} ${code(finding)}`).join('、')}。工单只要有相关记录，就按这些项目检查。`,
    clocks: '计时与期限',
    clocksHelp: `${code('neixiang2021.5')} 与 ${code('neixiang2021.4')} 有以下不同，${code('checkCase')} 的结果不变：`,
    verdicts: '判断结果',
    before: '以前：',
    after: '现在：',
    none: '未发现问题',
    malformed: '格式错误：',
    severities: { violation: '违规', advisory: '提示' },
    limits: { process: '办电时限', works: '配套工程时限' },
    timing: { onTime: '按时', late: '超期', running: '进行中' },
    separator: '；',
  },
  en: {
    title: 'Migration',
    introduction: (): string =>
      `Rules ${code(`${neixiang2021.id}.2`)} to ${code(rulesVersion)} judge the records below differently from ${code(first)}. Both verdicts come from ${code('checkCase')} of the two versions with ${code(`asOf: '${asOf}'`)}; the verdict "after" is computed when this page is generated. "Process" and "works" are the limits in ${code('timing')}. Findings that ${code(first)} did not have: ${newFindings.map(code).join(', ')}. Every record with the data for one of these checks is checked for it.`,
    clocks: 'Clocks and deadlines',
    clocksHelp: `Changes from ${code('neixiang2021.4')} to ${code('neixiang2021.5')} that leave the verdicts of ${code('checkCase')} as they were:`,
    verdicts: 'Verdicts',
    before: 'before: ',
    after: 'after: ',
    none: 'no finding',
    malformed: 'malformed: ',
    severities: { violation: 'violation', advisory: 'advisory' },
    limits: { process: 'process', works: 'works' },
    timing: { onTime: 'onTime', late: 'late', running: 'running' },
    separator: ', ',
  },
} as const;

/** The list of changed verdicts in both languages. */
export async function migrationPages(): Promise<Generated> {
  return {
    files: await formatted([
      { path: 'docs/migration.md', content: migrationPage('en') },
      { path: 'docs/migration.zh-CN.md', content: migrationPage('zh-CN') },
    ]),
  };
}

function migrationPage(language: Language): string {
  const { title, introduction, clocks, clocksHelp, verdicts } = words[language];
  return page(
    `# ${title}`,
    introduction(),
    `## ${clocks}`,
    clocksHelp,
    clockChanges.map((change) => `- ★ ${inLanguage(change, language)}`).join('\n'),
    `## ${verdicts}`,
    verdictChanges.flatMap((change) => changeText(change, language)),
  );
}

function changeText({ title, record, before }: VerdictChange, language: Language): readonly string[] {
  const { before: beforeWord, after } = words[language];
  return [
    `### ★ ${inLanguage(title, language)}`,
    fence('json', JSON.stringify(record)),
    `- ${beforeWord}${verdictText(before, language)}\n- ${after}${verdictText(verdictOf(record), language)}`,
  ];
}

function verdictOf(record: object): Verdict {
  const checked = safeCheckCase(record, { asOf });
  if (checked.status === 'malformed') return { malformed: checked.problems.map((problem) => problem.code) };
  const { findings, timing } = checked;
  return {
    findings: findings.map((finding) => [finding.code, finding.severity]),
    ...(timing.process === 'notJudged' ? {} : { process: timing.process }),
    ...(timing.works === 'notJudged' ? {} : { works: timing.works }),
  };
}

function verdictText(verdict: Verdict, language: Language): string {
  const { none, malformed, severities, limits, timing, separator } = words[language];
  if ('malformed' in verdict) return `${malformed}${verdict.malformed.map(code).join(separator)}`;
  const findings = verdict.findings.map(([finding, severity]) =>
    language === 'en'
      ? `${code(finding)} (${severities[severity]})`
      : `${findingTitle(finding, language)} ${code(finding)}（${severities[severity]}）`,
  );
  const judged = (['process', 'works'] as const).flatMap((limit) => {
    const kept = verdict[limit];
    return kept === undefined ? [] : [`${limits[limit]}${language === 'en' ? ' ' : ''}${timing[kept]}`];
  });
  return [...(findings.length === 0 ? [none] : findings), ...judged].join(separator);
}
