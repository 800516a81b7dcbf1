/** Writes the rule book into `docs/rules`: a page per decision, the index by decision and clause, the review sheets. */
import { bookDecisions } from './book/book-decisions';
import { decisionPage } from './book/decision-page';
import { indexPage } from './book/index-page';
import { reviewSheet } from './book/review-sheet';
import type { Generated } from './generated-files';

/** The rule book. */
export function ruleBook(): Generated {
  const folder = 'docs/rules';
  const files = [
    ...bookDecisions.map((decision) => ({ path: `${folder}/${decision.id}.md`, content: decisionPage(decision) })),
    { path: `${folder}/README.md`, content: indexPage() },
    { path: `${folder}/review-sheet.html`, content: reviewSheet('zh-CN') },
    { path: `${folder}/review-sheet.en.html`, content: reviewSheet('en') },
  ];
  return { folder, files };
}
