import type { RegionCondition } from '../../engine';
import { factLabels, valueLabel, type FactName } from '../../facts';
import { decisionTitle } from '../../messages';
import { inLanguage } from '../../messages/language';
import { outcomeText } from '../../messages/outcome-text';
import type { Language } from '../language';
import { codeSpan, markdownTable, markdownText } from '../output/markdown';
import { printable } from '../output/printable';
import type { PolicyDifferences } from './policy-differences';
import { jsonText } from '../output/json-text';

type DiffFormat = (differences: PolicyDifferences, language: Language) => string;

/** A table for each decision, for pull requests. */
const markdown: DiffFormat = ({ before, after, values, decisions, uncompared }, language) => {
  const zh = language === 'zh-CN';
  const names = [before, after].map(({ id }) => markdownText(id));
  const lines = [`# ${names.join(' → ')}`];
  if (values.length > 0) {
    lines.push(
      zh ? '## 政策内容' : '## Values',
      '',
      ...markdownTable(
        [zh ? '项目' : 'value', ...names],
        values.map(({ name, before: one, after: other }) => [codeSpan(name), saidAs(one), saidAs(other)]),
      ),
      '',
    );
  }
  for (const { decision, regions } of decisions) {
    lines.push(
      `## ${decisionTitle(decision, language)} \`${decision}\``,
      '',
      ...markdownTable(
        [zh ? '情形' : 'where', ...names, zh ? '例' : 'for example'],
        regions.map(({ when, before: one, after: other, witness }) => [
          conditionsText(when, language),
          outcomeText(decision, one, language),
          outcomeText(decision, other, language),
          codeSpan(JSON.stringify(witness)),
        ]),
      ),
      '',
    );
  }
  if (uncompared.length > 0) {
    lines.push(
      zh ? '## 无法比较的决策' : '## Decisions that could not be compared',
      '',
      ...uncompared.map(({ decision, table }) => {
        const name = `${decisionTitle(decision, language)} ${codeSpan(decision)}`;
        return zh
          ? `- ${name}：规则表 ${codeSpan(table)} 过大`
          : `- ${name}: the table ${codeSpan(table)} is too large`;
      }),
    );
  } else if (values.length === 0 && decisions.length === 0)
    lines.push(zh ? '两份政策相同。' : 'The two policies are equal.');
  else if (decisions.length === 0)
    lines.push(zh ? '各项决策的结论均相同。' : 'Every decision has equal outcomes for all facts.');
  return `${lines.map(printable).join('\n')}\n`;
};

const json: DiffFormat = ({ before, after, values, decisions, uncompared }) => {
  const compared = { before: before.id, after: after.id, values, decisions };
  return `${jsonText(uncompared.length > 0 ? { ...compared, uncompared } : compared, 2)}\n`;
};

/** The formats of differences. */
export const diffFormats = { markdown, json } as const satisfies Readonly<Record<string, DiffFormat>>;

/** The names of the formats. */
export const diffFormatNames = Object.keys(diffFormats) as readonly (keyof typeof diffFormats)[]; // its own keys

function saidAs(value: unknown): string {
  return value === undefined ? '—' : codeSpan(JSON.stringify(value));
}

/** The conditions of a region, in words. */
function conditionsText(when: Readonly<Partial<Record<FactName, RegionCondition>>>, language: Language): string {
  const parts = Object.entries(when).map(([name, condition]) => conditionText(name as FactName, condition, language));
  if (parts.length === 0) return language === 'zh-CN' ? '任何情形' : 'everywhere';
  return parts.join(language === 'zh-CN' ? '；' : '; ');
}

function conditionText(name: FactName, condition: RegionCondition, language: Language): string {
  const zh = language === 'zh-CN';
  const values = condition.map((each) =>
    typeof each === 'object' ? rangeText(name, each, language) : inLanguage(valueLabel(name, each), language),
  );
  return `${inLanguage(factLabels[name].label, language)}${zh ? '：' : ': '}${values.join(zh ? '或' : ' or ')}`;
}

/** A range of numbers, in words. */
function rangeText(name: FactName, range: Extract<RegionCondition[number], object>, language: Language): string {
  const zh = language === 'zh-CN';
  const of = (value: number | string): string => inLanguage(valueLabel(name, value), language);
  const { atLeast, moreThan, atMost, lessThan } = range;
  const said = [
    ...(moreThan === undefined ? [] : [zh ? `大于${of(moreThan)}` : `more than ${of(moreThan)}`]),
    ...(atLeast === undefined ? [] : [zh ? `不小于${of(atLeast)}` : `at least ${of(atLeast)}`]),
    ...(lessThan === undefined ? [] : [zh ? `小于${of(lessThan)}` : `less than ${of(lessThan)}`]),
    ...(atMost === undefined ? [] : [zh ? `不大于${of(atMost)}` : `at most ${of(atMost)}`]),
  ];
  return said.join(zh ? '且' : ' and ');
}
