import { rulesVersion } from '../../../src';
import { escapedXml } from '../../../src/cli/formats/escaped-xml';
import type { TableRow } from '../../../src/engine';
import { decisionTitle, type Language } from '../../../src/messages';
import { inLanguage } from '../../../src/messages/language';
import { conditionTexts, figureStyle, rowOutcomeText, rowSentence } from '../../../src/messages/row-texts';
import {
  clauseIds,
  clauses,
  interpretations,
  neixiang2021,
  parameterDefinitions,
  parameterUnits,
  type ClauseId,
  type Interpretation,
  type ParameterName,
  type Reading,
} from '../../../src/policy';
import { contentHash } from '../../../src/receipt';
import { bookDecisions, type BookDecision } from './book-decisions';
import { implementationParts } from './implementation-parts';
import { holdsAsTaken, rowsBrought, type BookRow } from './reading-rows';
import { requirements as requirementsBy, type Requirement } from './requirements';
import { reviewStyle } from './review-style';
import { reviewWords } from './review-words';

const { parameters } = neixiang2021;

/**
 * A page to print and sign: for every clause, everything that the library decides under it. Every printed page has the
 * heading of the clause at the top, and the rules version and the hash of the content at the bottom.
 */
export function reviewSheet(language: Language): string {
  const { style, withHead } = reviewSheetParts(language);
  return withHead(`<style>\n${style}</style>`);
}

/** The same with a separate style sheet, for pages whose security policy forbids inline styles. */
export function reviewSheetParts(language: Language): {
  readonly style: string;
  readonly withHead: (head: string) => string;
} {
  const words = reviewWords[language];
  const { documentNumber, title, inForceFrom } = neixiang2021;
  const whole = requirementTable(requirementsBy.document, language);
  const sections = [
    ...clauseIds.map((clause) => {
      const { section: name, heading } = clauses[clause];
      return section(`${name} ${inLanguage(heading, language)}`, underClause(clause, language), language);
    }),
    section(words.whole, [whole], language),
  ].join('\n');
  const hash = contentHash(sections).slice(0, 16);
  const style = reviewStyle(`${words.version} ${rulesVersion}  ${words.content} ${hash}`);
  const withHead = (head: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
${head}
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${escapedXml(`${documentNumber} ${inLanguage(title, language)}${words.stop}${words.inForce(inForceFrom)}`)}</p>
<p>${words.help}</p>
<p>${words.version} ${rulesVersion} · ${words.content} <code>${hash}</code></p>
</header>
<main>
${sections}
</main>
</body>
</html>
`;
  return { style, withHead };
}

/** A table, because browsers repeat its head on every printed page. */
function section(heading: string, parts: readonly string[], language: Language): string {
  const { objections, signature } = reviewWords[language];
  return `<table class="clause">
<thead><tr><th scope="col"><h2>${escapedXml(heading)}</h2></th></tr></thead>
<tbody><tr><td>
${parts.filter((part) => part !== '').join('\n')}
<div class="end">
<p class="objection">${objections}</p>
<p class="signature">${signature.map((each) => `<span>${each}</span>`).join('')}</p>
</div>
</td></tr></tbody>
</table>`;
}

function underClause(clause: ClauseId, language: Language): readonly string[] {
  const words = reviewWords[language];
  const rules = bookDecisions.flatMap((decision) => {
    const items = rowsOf(decision)
      .filter((row) => row.clauses.includes(clause) && holdsAsTaken(row))
      .map((row) => `<li>${rowWords(decision, row, language)}</li>`);
    return items.length === 0
      ? []
      : [`<h4>${escapedXml(decisionTitle(decision.id, language))}</h4>\n<ul>\n${items.join('\n')}\n</ul>`];
  });
  const figures = (Object.keys(parameterDefinitions) as ParameterName[])
    .filter((name) => parameterDefinitions[name].clause === clause)
    .map((name) => `<li>${escapedXml(figureWords(name, language))}</li>`);
  const readings = Object.values(interpretations)
    .filter((each) => each.clauses.includes(clause))
    .map((each) => readingWords(each, language));
  return [
    requirementTable(requirementsBy[clause], language),
    rules.length === 0 ? '' : `<h3>${words.rules}</h3>\n${rules.join('\n')}`,
    figures.length === 0 ? '' : `<h3>${words.figures}</h3>\n<ul class="figures">\n${figures.join('\n')}\n</ul>`,
    readings.length === 0 ? '' : `<h3>${words.readings}</h3>\n${readings.join('\n')}`,
  ];
}

function requirementTable(requirements: readonly Requirement[], language: Language): string {
  const { columns, colon } = reviewWords[language];
  const rows = requirements.map((each, index) => {
    const metBy = each.metBy
      .map((implementation) => implementationParts(implementation, language))
      .map(({ kind, title }) => escapedXml(`${kind}${colon}${title}`))
      .join('<br>');
    const cells = [index + 1, escapedXml(inLanguage(each, language)), metBy, '☐', '☐'];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table class="requirements">
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** The rows of a decision, and last a row for when no other applies; for a collection its outcome is empty. */
function rowsOf({ source }: BookDecision): readonly TableRow[] {
  if (source.kind === 'combination') return [];
  return source.none ? [...source.rows, { ...source.none, outcome: undefined }] : source.rows;
}

/** The text of a row, with its exact conditions and outcome. */
function rowWords(decision: BookDecision, row: TableRow, language: Language): string {
  const sentence = rowSentence(decision.id, row.id, parameters, language);
  const exact = exactly(decision, row, language);
  if (sentence === undefined) return escapedXml(exact);
  return `${escapedXml(sentence)} <span class="exactly">${escapedXml(exact)}</span>`;
}

function exactly({ source }: BookDecision, row: TableRow, language: Language): string {
  if (source.kind === 'combination') return '';
  const words = reviewWords[language];
  const tests = conditionTexts(row, source, parameters, language, figureStyle);
  const asked = tests.length === 0 ? words.otherwise : tests.join(words.stop);
  return row.outcome === undefined
    ? asked
    : `${asked} → ${rowOutcomeText(row, source, parameters, language, figureStyle)}`;
}

function figureWords(name: ParameterName, language: Language): string {
  const { label, unit, source } = parameterDefinitions[name];
  const { colon, ownFigure } = reviewWords[language];
  const figure = `${inLanguage(label, language)}${colon}${parameters[name]} ${inLanguage(parameterUnits[unit], language)}`;
  return source === 'policy' ? figure : `${figure} (${ownFigure})`;
}

function readingWords(interpretation: Interpretation, language: Language): string {
  const { id, question, readings, taken } = interpretation;
  const words = reviewWords[language];
  const items = [...readings]
    .sort((one, other) => Number(other.id === taken) - Number(one.id === taken))
    .map((reading) => {
      const isTaken = reading.id === taken;
      const lead = `${isTaken ? `✔ ${words.taken}` : words.other}${words.colon}`;
      const said = `${lead}${inLanguage(reading.text, language)}`;
      const changes = isTaken ? '' : changesWords(reading, interpretation, language);
      return `<li>${escapedXml(said)}${changes}</li>`;
    });
  return `<h4>${id} ${escapedXml(inLanguage(question, language))}</h4>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** The rows that another reading would add and remove, or the reason why it cannot be chosen. */
function changesWords({ id: reading, arguedOnly }: Reading, { id, taken }: Interpretation, language: Language): string {
  const words = reviewWords[language];
  const rows = (lead: string, some: readonly BookRow[]): readonly string[] =>
    some.map(({ decision, row: rowId }) => {
      const row = rowsOf(decision).find((each) => each.id === rowId);
      const rule = row === undefined ? '' : exactly(decision, row, language);
      return `${lead} (${decisionTitle(decision.id, language)})${words.colon}${rule}`;
    });
  const lines = [
    ...rows(words.brings, rowsBrought(id, reading, taken)),
    ...rows(words.removes, rowsBrought(id, taken, reading)),
    ...(arguedOnly === undefined ? [] : [`${words.arguedOnly}${words.colon}${inLanguage(arguedOnly, language)}`]),
  ];
  return lines.map((line) => ` <span class="exactly">${escapedXml(line)}</span>`).join('');
}
