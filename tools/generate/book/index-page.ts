import { decisionTitle } from '../../../src/messages';
import { clauseIds, clauses, type ClauseId } from '../../../src/policy';
import { requirements as requirementsBy, type Implementation, type Requirement } from './requirements';
import { bookDecisions } from './book-decisions';
import { clausesOf } from './decision-page';
import { implementationParts } from './implementation-parts';
import { code, page, table } from './markdown';

/** The front page of the rule book: the decisions, and the coverage of every clause. */
export function indexPage(): string {
  const rows = Object.values(requirementsBy).flat();
  const asRules = rows.filter(({ metBy }) => metBy.some((implementation) => !('noRule' in implementation))).length;
  return page(
    '# 规则手册 · Rule book',
    [
      '由规则表生成，与程序同源。每条规则注明条款号；条款内容均为本库自己的表述。',
      'Generated from the tables that decide. Every rule names its clause; clauses are described in the words of this library.',
    ].join('<br>'),
    '[条款理解登记 Interpretations](../interpretations.md) · [审核表（可打印）](review-sheet.html) · [Review sheet, to print](review-sheet.en.html)',
    '## 决策 Decisions',
    table(
      ['decision', '中文', 'English', '条款 clauses'],
      bookDecisions.map((decision) => [
        `[${code(decision.id)}](${decision.id}.md)`,
        decisionTitle(decision.id, 'zh-CN'),
        decisionTitle(decision.id, 'en'),
        clausesOf(decision)
          .map((clause) => `[${clause}](#clause-${clause})`)
          .join(' '),
      ]),
    ),
    '## 条款 Clauses',
    `${rows.length} 项要求，其中 ${asRules} 项为规则、函数或检查，其余注明不作规则的理由。<br>${rows.length} requirements; ${asRules} are a rule, a function or a check; the others state why there is no rule.`,
    clauseIds.flatMap((clause) => clauseParagraphs(clause)),
    '### 文件整体 The document as a whole',
    requirementTable('document', requirementsBy.document),
  );
}

function clauseParagraphs(clause: ClauseId): readonly string[] {
  const { section, heading } = clauses[clause];
  return [
    `<a id="clause-${clause}"></a>`,
    `### ${clause}（${section}） ${heading.zh} · ${heading.en}`,
    requirementTable(clause, requirementsBy[clause]),
  ];
}

function requirementTable(clause: string, requirements: readonly Requirement[]): string {
  return table(
    ['', '要求', 'requirement', '落实情况 met by'],
    requirements.map(({ zh, en, metBy }, index) => [
      `${clause}-${index + 1}`,
      zh,
      en,
      metBy.map(implementationText).join('<br>'),
    ]),
  );
}

/** A decision, function or check as Markdown, or the reason why there is no rule. */
function implementationText(implementation: Implementation): string {
  const [zh, en] = [implementationParts(implementation, 'zh-CN'), implementationParts(implementation, 'en')];
  const kind = `${zh.kind} ${en.kind}`;
  if ('decision' in implementation) return `${kind} [${code(implementation.decision)}](${implementation.decision}.md)`;
  if ('noRule' in implementation) return `${zh.kind}：${zh.title} · ${en.kind}: ${en.title}`;
  return `${kind} ${code('function' in implementation ? implementation.function : implementation.check)} ${zh.title} · ${en.title}`;
}
