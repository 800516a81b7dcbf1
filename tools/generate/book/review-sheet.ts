import { decisionTitle } from '../../../src/messages';
import { findingTitle } from '../../../src/messages';
import type { Text } from '../../../src/facts';
import {
  clauseIds,
  clauses,
  interpretations,
  neixiang2021,
  type ClauseId,
  type Interpretation,
  type Reading,
} from '../../../src/policy';
import { reasons } from '../../../src/policy/clause-coverage';
import { requirements as requirementsBy, type Home, type Requirement } from './requirements';
import { bookDecisions, type BookDecision } from './book-decisions';
import { functionTitles } from './covering-functions';
import { rowsOf } from './decision-page';
import { rowsBrought, type BookRow } from './reading-rows';
import { reviewStyle } from './review-style';
import { rowSentence } from '../../../src/messages/row-texts';

/** A page to print: a sheet for every clause, with what the library makes of it and a place to sign. */
export function reviewSheet(): string {
  const { documentNumber, title, inForceFrom } = neixiang2021;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>条款审核表 · Review sheet</title>
<style>
${reviewStyle}</style>
</head>
<body>
<header>
<h1>条款审核表 <span lang="en">Review sheet</span></h1>
<p>${documentNumber} ${title.zh}，自${inForceFrom}起执行</p>
<p>一条一页，请对照原文审核：逐项勾选，意见写在意见栏，审核后签名。规则均为本库自己的表述，由规则表生成。</p>
<p lang="en">One sheet per clause, to be read beside the original: tick each requirement, note what you object to, and sign.
Everything is in the words of this library and made from its tables.</p>
</header>
${clauseIds.map(clauseSheet).join('\n')}
${sheet('document', '', { zh: '文件整体', en: 'The document as a whole' }, requirementsBy.document, [], [])}
</body>
</html>
`;
}

function clauseSheet(clause: ClauseId): string {
  const { section, heading } = clauses[clause];
  const said = bookDecisions.flatMap((decision) => rulesUnder(decision, clause));
  const readings = Object.values(interpretations).filter((each) => each.clauses.includes(clause));
  const taken = readings.map((each) => {
    const { id, question, readings: all, taken: chosen } = each;
    const reading = all.find((one) => one.id === chosen)?.text;
    const others = all.filter((one) => one.id !== chosen).map((one) => `<li>${otherReading(one, each)}</li>`);
    return `<li>${id} ${both({ zh: `${question.zh}${reading?.zh ?? ''}`, en: `${question.en} ${reading?.en ?? ''}` })}<ul>${others.join('')}</ul></li>`;
  });
  return sheet(clause, `（${section}）`, heading, requirementsBy[clause], said, taken);
}

function sheet(
  id: string,
  section: string,
  heading: Text,
  requirements: readonly Requirement[],
  rules: readonly string[],
  readings: readonly string[],
): string {
  return `<section>
<h2>${id}${section} ${both(heading)}</h2>
<table>
<thead><tr><th></th><th>要求 <span lang="en">requirement</span></th><th>落实情况 <span lang="en">met by</span></th><th>同意</th><th>异议</th></tr></thead>
<tbody>
${requirements.map((each, index) => `<tr><td>${id}-${index + 1}</td><td>${both(each)}</td><td>${each.homes.map(homeWords).join('')}</td><td>☐</td><td>☐</td></tr>`).join('\n')}
</tbody>
</table>
${list('规则', 'Rules', rules)}${list('所取的条款理解', 'Readings taken', readings)}<footer>
<p class="objection">意见 <span lang="en">objections</span></p>
<p class="signature"><span>审核人 <span lang="en">reviewed by</span></span><span>职务 <span lang="en">office</span></span><span>日期 <span lang="en">date</span></span></p>
</footer>
</section>`;
}

function list(zh: string, en: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<h3>${both({ zh, en })}</h3>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

/** Another reading, with the rows that it would bring and remove, or why it cannot be chosen. */
function otherReading({ id: reading, text, arguedOnly }: Reading, { id, taken }: Interpretation): string {
  const rows = (zh: string, en: string, some: readonly BookRow[]): string =>
    some.length === 0
      ? ''
      : `<br>${both({ zh: `${zh}：`, en })} ${some.map(({ decision, row }) => `${decision.id}/${row}`).join(', ')}`;
  return [
    both({ zh: `另一种理解：${text.zh}`, en: text.en }),
    rows('增加', 'brings', rowsBrought(id, reading, taken)),
    rows('去除', 'removes', rowsBrought(id, taken, reading)),
    arguedOnly === undefined ? '' : `<br>${both({ zh: `仅供讨论：${arguedOnly.zh}`, en: arguedOnly.en })}`,
  ].join('');
}

/** The rows of a decision that cite a clause, in words. */
function rulesUnder(decision: BookDecision, clause: ClauseId): readonly string[] {
  return rowsOf(decision)
    .filter((row) => row.clauses.includes(clause))
    .flatMap(({ id }) => {
      const zh = rowSentence(decision.id, id, neixiang2021.parameters, 'zh-CN');
      const en = rowSentence(decision.id, id, neixiang2021.parameters, 'en');
      return zh === undefined || en === undefined ? [] : [`<li>${both({ zh, en })}</li>`];
    });
}

function homeWords(home: Home): string {
  if ('decision' in home) return homeLine('决策', titleOf(home.decision));
  if ('check' in home)
    return homeLine('检查', { zh: findingTitle(home.check, 'zh-CN'), en: findingTitle(home.check, 'en') });
  if ('function' in home) return homeLine('函数', functionTitles[home.function]);
  return homeLine('不作规则', reasons[home.noRule]);
}

function homeLine(kind: string, { zh, en }: Text): string {
  return `<p>${both({ zh: `${kind}：${zh}`, en })}</p>`;
}

function titleOf(id: string): Text {
  return { zh: decisionTitle(id, 'zh-CN'), en: decisionTitle(id, 'en') };
}

/** Chinese first, English below it and smaller. */
function both({ zh, en }: Text): string {
  return `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
