import { factLabels } from '../../src/facts';
import { decisionTitle, type Language } from '../../src/messages';
import { inLanguage } from '../../src/messages/language';
import { clauseIds, clauses, interpretations, type InterpretationId } from '../../src/policy';
import { bookDecisions, type BookDecision } from '../generate/book/book-decisions';
import { clauseLink, clausesOf, rowsOf, ruleTable } from '../generate/book/decision-page';
import { code, page, table } from '../generate/book/markdown';
import { implementationParts } from '../generate/book/implementation-parts';
import { requirements, type Implementation } from '../generate/book/requirements';
import { rangeWords } from '../generate/book/words';
import { folderOf, type Page } from './page';

const words = {
  'zh-CN': {
    tryIt: '试一试',
    tryHelp: '填写已知的情况，其余留空。适用的规则高亮，尚未确定的为琥珀色，已排除的变淡。',
    table: '决策表',
    facts: '事实',
    factColumns: ['事实', '名称', '取值'],
    clauses: '条款',
    readings: '条款理解',
    readingsHelp: '原文有疑义之处：各种理解、本库采用的理解（✔）及理由。',
    reason: '理由',
    arguedOnly: '仅列理由',
    coverage: ['', '要求', '落实情况'],
    sheet: '条款审核表（打印、签字）',
    index: '全部决策',
    indexColumns: ['决策', '条款'],
  },
  en: {
    tryIt: 'Try it',
    tryHelp:
      'Enter what is known and leave the rest empty. Rows that apply are lit, rows that are still open are amber, rows that are excluded are dimmed.',
    table: 'Table',
    facts: 'Facts',
    factColumns: ['fact', 'label', 'values'],
    clauses: 'Clauses',
    readings: 'Readings',
    readingsHelp: 'Where the document is open: the readings, the one taken (✔), and why.',
    reason: 'Why',
    arguedOnly: 'argued only',
    coverage: ['', 'requirement', 'met by'],
    sheet: 'Review sheet, to print and sign',
    index: 'All decisions',
    indexColumns: ['decision', 'clauses'],
  },
} as const;

/** The rule book in one language: its index, a page per decision, the clauses and the readings. */
export function rulePages(language: Language): readonly Page[] {
  const common = { language, part: 'rules' } as const;
  const folder = `${folderOf(language)}/rules`;
  return [
    { ...common, path: `${folder}/index`, title: words[language].index, text: indexText(language) },
    ...bookDecisions.map((decision) => ({
      ...common,
      path: `${folder}/${decision.id}`,
      title: decisionTitle(decision.id, language),
      text: decisionText(decision, language),
      decision: decision.id,
    })),
    { ...common, path: `${folder}/clauses`, title: words[language].clauses, text: clausesText(language) },
    { ...common, path: `${folder}/readings`, title: words[language].readings, text: readingsText(language) },
  ];
}

function indexText(language: Language): string {
  const rows = bookDecisions.map((decision) => [
    `[${decisionTitle(decision.id, language)}](${decision.id}.md)`,
    clausesOf(decision)
      .map((clause) => clauseLink(clause, language))
      .join(' '),
  ]);
  return table(words[language].indexColumns, rows);
}

function decisionText(decision: BookDecision, language: Language): string {
  const { tryIt, tryHelp, table: tableHeading, facts, factColumns, clauses: clauseHeading, readings } = words[language];
  const cited = [...new Set(rowsOf(decision).flatMap((row) => row.interpretations ?? []))] as InterpretationId[];
  const factRows = decision.facts.map((name) => [
    code(name),
    inLanguage(factLabels[name].label, language),
    rangeWords(name, language),
  ]);
  return page(
    `## ${tryIt}`,
    tryHelp,
    `<yekuo-rule decision="${decision.id}" permalink></yekuo-rule>`,
    `## ${tableHeading}`,
    ruleTable(decision, language),
    `## ${facts}`,
    table(factColumns, factRows),
    `## ${clauseHeading}`,
    clausesOf(decision)
      .map((id) => `- ${clauseLink(id, language)} ${inLanguage(clauses[id].heading, language)}`)
      .join('\n'),
    cited.length === 0
      ? []
      : [`## ${readings}`, cited.map((id) => `- ${readingLink(id)} ${questionOf(id, language)}`).join('\n')],
  );
}

function readingLink(id: InterpretationId): string {
  return `[${id}](../interpretations.md#${id.toLowerCase()})`;
}

function questionOf(id: InterpretationId, language: Language): string {
  return inLanguage(interpretations[id].question, language);
}

function clausesText(language: Language): string {
  return page(
    `[${words[language].sheet}](review-sheet.html)`,
    clauseIds.flatMap((id) => {
      const { section, heading } = clauses[id];
      const rows = requirements[id].map((requirement, index) => [
        `${id}-${index + 1}`,
        inLanguage(requirement, language),
        requirement.metBy.map((implementation) => implementationText(implementation, language)).join('<br>'),
      ]);
      return [
        `<a id="clause-${id}"></a>`,
        `## ${language === 'en' ? `${id} (${section})` : section} ${inLanguage(heading, language)}`,
        table(words[language].coverage, rows),
      ];
    }),
  );
}

/** Where a requirement is met, in words. */
function implementationText(implementation: Implementation, language: Language): string {
  const { kind, title } = implementationParts(implementation, language);
  if ('decision' in implementation) return `${kind} [${title}](${implementation.decision}.md)`;
  if ('noRule' in implementation) return `${kind}${language === 'en' ? ': ' : '：'}${title}`;
  return `${kind} ${title}`;
}

function readingsText(language: Language): string {
  const { readingsHelp, reason, arguedOnly } = words[language];
  const colon = language === 'en' ? ': ' : '：';
  return page(
    readingsHelp,
    Object.values(interpretations).flatMap(({ id, readings, taken, reason: why }) => [
      `<a id="${id.toLowerCase()}"></a>`,
      `## ${id} ${questionOf(id, language)}`,
      readings
        .map(({ id: reading, text, arguedOnly: only }) => {
          const said = `${inLanguage(text, language)} (${code(reading)})`;
          const note = only === undefined ? '' : ` ${arguedOnly}${colon}${inLanguage(only, language)}`;
          return reading === taken ? `- **✔ ${said}**` : `- ${said}${note}`;
        })
        .join('\n'),
      `${reason}${colon}${inLanguage(why, language)}`,
    ]),
  );
}
