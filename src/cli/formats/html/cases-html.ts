import { findingCodes } from '../../../compliance';
import { termsIn } from '../../../messages/texts-in';
import { escapedXml } from '../escaped-xml';
import type { Kept } from '../keeper';
import type { Ending, ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import type { CaseRow } from './case-row';
import { htmlTexts } from './html-texts';
import { notListed } from './tables-html';

/** The number of cases that the page shows without its script. */
const firstCases = 20;
/** The number of kinds of findings that are shown; the others are folded. */
const firstKinds = 8;

/** The paged list of cases, with its filters. */
export function casesHtml(
  troubled: readonly string[],
  kept: Readonly<Record<'troubled' | 'clean', Kept>>,
  ending: Ending,
  context: ReportContext,
): string {
  const words = htmlTexts[context.language];
  const sorts = Object.entries(words.sorts).map(([value, label]) => `<option value="${value}">${label}</option>`);
  const first = troubled.slice(0, firstCases).map((row) => (JSON.parse(row) as CaseRow).html); // written above
  const hidden = kept.troubled.count() - troubled.length + kept.clean.count() - kept.clean.texts().length;
  return (
    `<h2>${words.casesWithFindings}<small>${kept.troubled.count()}</small></h2>` +
    `<div class="tools"><label>${words.search} <input type="search" id="search"></label>` +
    `<label>${words.sort} <select id="sort">${sorts.join('')}</select></label>` +
    standingHtml(ending, context) +
    `<label><input type="checkbox" id="clean"> ${words.withClean}</label>` +
    `<button type="button" id="csv">${words.csv}</button><button type="button" id="print">${words.print}</button></div>` +
    filterHtml(ending, context) +
    `<p id="group" hidden><span id="group-name"></span> <button type="button" id="everything">${words.everything}</button></p>` +
    legendHtml(context) +
    (troubled.length === 0 ? `<p>${words.none}</p>` : '') +
    `<div id="list">${first.join('')}</div>` +
    `<p class="pager"><button type="button" id="previous">${words.previous}</button><span id="place" role="status"></span><button type="button" id="next">${words.next}</button></p>` +
    `<noscript><p class="about">${words.needsScript}</p></noscript>${notListed(hidden, context)}`
  );
}

/** The filter by dependence on readings, if the run looked at readings. */
function standingHtml({ totals }: Ending, { language, readings }: ReportContext): string {
  if (readings === 'policy' || totals.violations + totals.advisories === 0) return '';
  const words = htmlTexts[language];
  const options = Object.entries(words.standings).map(([value, label]) => `<option value="${value}">${label}</option>`);
  return `<label>${words.standing} <select id="standing">${options.join('')}</select></label>`;
}

function filterHtml({ totals }: Ending, { language, policy }: ReportContext): string {
  const words = htmlTexts[language];
  const found = findingCodes
    .flatMap((code) => {
      const count = totals.byCode[code];
      return count === undefined ? [] : [{ code, count }];
    })
    .sort((one, other) => other.count - one.count);
  if (found.length === 0) return '';
  const buttons = found.map(({ code, count }) =>
    buttonHtml(code, ruleTexts(code, policy, language).title, count, false),
  );
  const shown = buttons.length > firstKinds + 1 ? buttons.slice(0, firstKinds) : buttons;
  const others = buttons.slice(shown.length);
  const fold =
    others.length === 0
      ? ''
      : `<details><summary>${words.moreKinds(others.length)}</summary><ul class="filter">${others.join('')}</ul></details>`;
  const all = buttonHtml('', words.all, totals.violations + totals.advisories, true);
  return `<section><h2>${words.byCode}</h2><ul class="filter">${all}${shown.join('')}</ul>${fold}</section>\n`;
}

function buttonHtml(code: string, title: string, count: number, pressed: boolean): string {
  return `<li><button type="button" data-code="${code}" aria-pressed="${pressed}">${escapedXml(title)}<b>${count}</b></button></li>`;
}

function legendHtml({ language }: ReportContext): string {
  const words = htmlTexts[language];
  const terms = termsIn(language);
  const stages = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;
  const entries = [
    ...stages.map((stage) => [stage, terms[stage]] as const),
    ['works', words.works] as const,
    ['over', words.legendOver] as const,
  ];
  const swatches = entries.map(
    ([kind, label]) =>
      `<span><svg aria-hidden="true"><rect class="${kind}" width="100%" height="100%" rx="3"/></svg>${escapedXml(label)}</span>`,
  );
  const due = `<span><svg aria-hidden="true"><rect class="due" x="6" width="2" height="100%"/></svg>${escapedXml(words.legendLimit)}</span>`;
  return `<p class="legend">${swatches.join('')}${due}</p>`;
}
