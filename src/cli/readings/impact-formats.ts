import { inLanguage } from '../../messages/language';
import { interpretations } from '../../policy';
import { plural, reportTexts } from '../formats/texts';
import type { Language } from '../language';
import { markdownTable, markdownText } from '../output/markdown';
import { printable } from '../output/printable';
import type { ReadingImpact } from './impact';
import { jsonText } from '../output/json-text';
import { unreadableText } from '../unreadable-text';

/** The context of the counts. */
export interface ImpactContext {
  readonly asOf: string;
  readonly policy: string;
  readonly cases: number;
  /** Cases among them that were judged although they are outside the term of their policy. */
  readonly casesOutsideForce: number;
  /** The number of records and inputs that could not be read and are not among the cases. */
  readonly unreadable: number;
  readonly language: Language;
}

type ImpactFormat = (impacts: readonly ReadingImpact[], context: ImpactContext) => string;

/** The question and the other reading, in words. */
function wordsOf({ interpretation, reading }: ReadingImpact, language: Language): readonly [string, string] {
  const { question, readings } = interpretations[interpretation];
  const text = readings.find(({ id }) => id === reading)?.text;
  return [inLanguage(question, language), text === undefined ? '' : inLanguage(text, language)];
}

const text: ImpactFormat = (impacts, { asOf, policy, cases, casesOutsideForce, language }) => {
  const zh = language === 'zh-CN';
  const moving = impacts.filter((each) => each.cases > 0);
  const lines = moving.flatMap((impact) => {
    const [question, other] = wordsOf(impact, language);
    const { interpretation, reading, cases: changed, cleared, added } = impact;
    return [
      zh
        ? `${interpretation} ${reading}：${changed} 件变化，减少 ${cleared} 项，增加 ${added} 项`
        : `${interpretation} ${reading}: ${plural(changed, 'case')} changed, ${plural(cleared, 'finding')} removed, ${added} added`,
      `  ${question}`,
      `  ${other}`,
    ];
  });
  const summary = zh
    ? `${policy}，截至 ${asOf}：共 ${cases} 件；${moving.length} 种其他理解方式会改变检查结果，${impacts.length - moving.length} 种不会`
    : `${policy} as of ${asOf}: ${plural(cases, 'case')}; ${plural(moving.length, 'other reading')} ${moving.length === 1 ? 'changes' : 'change'} findings, ${impacts.length - moving.length} ${impacts.length - moving.length === 1 ? 'does' : 'do'} not`;
  return [...lines, summary, ...outsideText(casesOutsideForce, language)]
    .map((line) => `${printable(line)}\n`)
    .join('');
};

const json: ImpactFormat = (impacts, { asOf, policy, cases, casesOutsideForce, unreadable }) =>
  `${jsonText({ asOf, policy, cases, casesOutsideForce, unreadable, readings: impacts }, 2)}\n`;

const markdown: ImpactFormat = (impacts, { asOf, policy, cases, casesOutsideForce, unreadable, language }) => {
  const zh = language === 'zh-CN';
  const head = zh
    ? ['条款理解', '改用', '变化的工单', '减少', '增加']
    : ['question', 'other reading', 'cases changed', 'findings removed', 'findings added'];
  const rows = impacts
    .filter((each) => each.cases > 0)
    .map((impact) => {
      const [question, other] = wordsOf(impact, language);
      return [
        `${impact.interpretation} ${question}`,
        other,
        ...[impact.cases, impact.cleared, impact.added].map(String),
      ];
    });
  const name = markdownText(policy);
  const title = zh ? `${name}，截至 ${asOf}，共 ${cases} 件` : `${name} as of ${asOf}, ${plural(cases, 'case')}`;
  const unread = unreadable === 0 ? [] : [inLanguage(unreadableText(unreadable), language)];
  const remarks = [...outsideText(casesOutsideForce, language), ...unread].flatMap((each) => ['', each]);
  return [title, ...remarks, '', ...markdownTable(head, rows)].map((line) => `${printable(line)}\n`).join('');
};

function outsideText(count: number, language: Language): readonly string[] {
  return count === 0 ? [] : [reportTexts[language].outsideForceCount(count)];
}

/** The formats of the counts. */
export const impactFormats = { text, json, markdown } as const satisfies Readonly<Record<string, ImpactFormat>>;

/** The names of the formats. */
export const impactFormatNames = Object.keys(impactFormats) as readonly (keyof typeof impactFormats)[]; // its own keys
