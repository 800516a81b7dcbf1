import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contested } from 'yekuo/engine';
import type { Facts } from 'yekuo/facts';
import { investmentBoundary, smallMicroEnterprise } from 'yekuo/investment';
import { decisionTitle, explain, type ExplanationContext } from 'yekuo/messages';
import { definePolicy, neixiang2021, policyFromJson, type Policy } from 'yekuo/policy';
import { supportingWorksLimit } from 'yekuo/supporting-works';
import { processTimeLimit } from 'yekuo/time-limits';
import { policyNotes } from './notes';

/** A restaurant of 130 kW at 380 V in a rural area that needs a new line tap. */
export const restaurant: Facts = {
  voltageLevel: '380V',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 130,
  temporarySupply: false,
  batchApplication: false,
  supportingWorks: true,
  singleSource: true,
  worksVoltageLevel: '380V',
  worksType: 'lineTap',
  worksNature: 'new',
};

type Question = ExplanationContext['decision'];

/** The compared decisions. */
export const questions: readonly Question[] = [
  smallMicroEnterprise,
  investmentBoundary,
  processTimeLimit,
  supportingWorksLimit,
];

/** The languages of the table. */
export type Language = 'zh-CN' | 'en';

/** The files of the examples, as parsed JSON by their names. */
export const policyFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.keys(policyNotes).map((name) => [name, JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))]),
);

/** The policy of the library and every example, each by the name of its file. */
export const policies: ReadonlyMap<string, Policy> = new Map([
  ['neixiang2021', neixiang2021],
  ...Object.entries(policyFiles).map(([name, json]) => [name, policyFromJson(json, policyFiles)] as const),
]);

/** A row of the table: a policy, or a policy under another reading, and its answers. */
export interface SideBySide {
  readonly name: string;
  readonly answers: readonly string[];
}

/** The answers of every policy, and those under every single other reading that changes one of them. */
export function sideBySide(facts: Facts, language: Language): readonly SideBySide[] {
  return [...policies.values()].flatMap((policy) => {
    const moving = new Map<string, Policy>();
    for (const question of questions) {
      for (const { reading, choice } of contested(question, facts, policy)) {
        const switched = { [reading]: choice };
        moving.set(
          `${policy.id} + ${reading} ${choice}`,
          definePolicy({ id: policy.id, extends: policy, readings: switched }),
        );
      }
    }
    return [[policy.id, policy] as const, ...moving].map(([name, each]) => ({
      name,
      answers: questions.map((question) => answerBy(question, facts, each, language)),
    }));
  });
}

function answerBy(question: Question, facts: Facts, policy: Policy, language: Language): string {
  const decision = question.under(policy);
  const { paragraphs } = explain(decision.decide(facts), { decision, facts, language, clauses: policy.clauses });
  const conclusion = paragraphs.find(({ kind }) => kind === 'outcome' || kind === 'possible');
  const title = decisionTitle(question.id, language);
  const lines = conclusion?.lines.map(({ text }) => text) ?? [];
  return lines
    .map((text) => (text.startsWith(title) ? text.slice(title.length).replace(/^[:：]\s*/, '') : text))
    .join('; ');
}

const words = {
  en: { policy: 'policy, and reading', source: 'Source', unknown: 'Not known' },
  'zh-CN': { policy: '政策及所采用的理解', source: '来源', unknown: '未知事项' },
} as const;

/** The table as Markdown, with the source and the assumptions of every example. */
export function asMarkdown(language: Language): string {
  const { policy, source, unknown } = words[language];
  const head = [policy, ...questions.map(({ id }) => decisionTitle(id, language))];
  const rows = sideBySide(restaurant, language).map(({ name, answers }) => [name, ...answers]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const notes = Object.entries(policyNotes).map(([file, note]) => {
    const text = language === 'en' ? note.unknown.en : note.unknown.zh;
    return `- ${policies.get(file)?.id ?? file}: ${source}: ${note.source}. ${unknown}: ${text}`;
  });
  return [...table, '', ...notes].join('\n');
}
