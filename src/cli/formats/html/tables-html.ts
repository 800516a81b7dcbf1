import { citedClause } from '../cited-clauses';
import { inLanguage } from '../../../messages/language';
import { clauseIds, departments } from '../../../policy';
import { dueTexts } from '../../due/due-texts';
import { escapedAttribute, escapedXml } from '../escaped-xml';
import type { Kept } from '../keeper';
import type { Ending, ReportContext } from '../report';
import type { Group } from './groups';
import { htmlTexts } from './html-texts';

function tableHtml(headings: readonly string[], rows: readonly string[], label: string): string {
  const cells = headings.map((heading) => `<th scope="col"><button type="button">${escapedXml(heading)}</button></th>`);
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapedAttribute(label)}"><table class="sortable">` +
    `<thead><tr>${cells.join('')}</tr></thead><tbody>\n${rows.join('')}</tbody></table></div>`
  );
}

/** Findings by clause. */
export function clausesHtml({ totals }: Ending, { language, policy }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = clauseIds.flatMap((id) => {
    const count = totals.byClause[id];
    if (count === undefined) return [];
    const { heading } = policy.clauses[id];
    const name = `${citedClause(id, policy.clauses, language)} ${inLanguage(heading, language)}`;
    const button = `<button type="button" class="link" data-kind="clause" data-name="${id}">${escapedXml(name)}</button>`;
    return [`<tr><td data-value="${clauseIds.indexOf(id)}">${button}</td><td>${count}</td></tr>\n`];
  });
  const [name = '', , findings = ''] = words.groupHeadings;
  return `<h2>${words.tabs.clauses}</h2>${tableHtml([name, findings], rows, words.tabs.clauses)}`;
}

/** The findings for which each department is responsible; a finding may concern several. */
export function departmentsHtml(groups: readonly Group[], { language }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = groups.flatMap(({ name, withFindings, violations, advisories }) => {
    const [, text] = Object.entries(departments).find(([id]) => id === name) ?? [];
    if (name === null || text === undefined) return [];
    const button = `<button type="button" class="link" data-kind="department" data-name="${escapedAttribute(name)}">${escapedXml(inLanguage(text, language))}</button>`;
    const counts = [withFindings, violations, advisories].map((count) => `<td>${count}</td>`).join('');
    return [`<tr><td>${button}</td>${counts}</tr>\n`];
  });
  const [name = '', , withFindings = '', violations = '', advisories = ''] = words.groupHeadings;
  const table = tableHtml([name, withFindings, violations, advisories], rows, words.tabs.departments);
  return `<h2>${words.tabs.departments}</h2>${table}<p class="about">${words.ofDepartments}</p>`;
}

/** Cases by station, handler or month. */
export function groupsHtml(
  kind: 'station' | 'handler' | 'month',
  groups: readonly Group[],
  { language }: ReportContext,
): string {
  const words = htmlTexts[language];
  const title = words.tabs[`${kind}s`];
  const rows = groups.map(({ name, cases, withFindings, violations, advisories, onTime, late }) => {
    const given = name === null ? '' : ` data-name="${escapedAttribute(name)}"`;
    const button = `<button type="button" class="link" data-kind="${kind}"${given}>${escapedXml(name ?? words.nameless)}</button>`;
    const counts = [cases, withFindings, violations, advisories].map((count) => `<td>${count}</td>`).join('');
    return `<tr><td>${button}</td>${counts}<td>${shareText(onTime, late)}</td></tr>\n`;
  });
  return `<h2>${title}</h2>${tableHtml(words.groupHeadings, rows, title)}`;
}

/** The running clocks, the highest alert first. */
export function clocksHtml(clocks: Kept, { language }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = clocks.texts();
  const title = `<h2>${words.tabs.clocks}<small>${clocks.count()}</small></h2>`;
  if (rows.length === 0) return `${title}<p>${dueTexts[language].none}</p>`;
  const hidden = clocks.count() - rows.length;
  const more = hidden > 0 ? `<p class="about">${words.clocksNotListed(hidden)}</p>` : '';
  return `${title}${tableHtml(dueTexts[language].headings, rows, words.tabs.clocks)}${more}`;
}

/** The undetermined checks, and what would settle them. */
export function undeterminedHtml(undetermined: Kept, { totals }: Ending, context: ReportContext): string {
  const words = htmlTexts[context.language];
  const rows = undetermined.texts();
  const title = `<h2>${words.tabs.undetermined}<small>${totals.undetermined}</small></h2>`;
  const table = tableHtml(words.undeterminedHeadings, rows, words.tabs.undetermined);
  return `${title}${table}${notListed(undetermined.count() - rows.length, context)}`;
}

/** The indicators with their formulas, and the vetoes. */
export function indicatorsHtml({ totals }: Ending, { language }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = words.indicators.map(({ of, name, formula }) => {
    const { onTime, late } = totals[of];
    return `<tr><td>${name}</td><td>${formula}</td><td>${onTime}</td><td>${late}</td><td>${shareText(onTime, late)}</td></tr>\n`;
  });
  const months = totals.vetoedMonths.map(({ month }) => month);
  const veto = months.length === 0 ? words.notVetoed : words.vetoed(months);
  const title = words.tabs.indicators;
  return `<h2>${title}</h2>${tableHtml(words.indicatorHeadings, rows, title)}<p>${escapedXml(veto)}</p>`;
}

/** The number of entries that are not on the page. */
export function notListed(count: number, { language }: ReportContext): string {
  return count > 0 ? `<p class="about">${escapedXml(htmlTexts[language].notListed(count))}</p>` : '';
}

/** A share in percent, rounded down so that an unmet target is not shown as met. */
export function shareText(onTime: number, late: number): string {
  return onTime + late === 0 ? '–' : `${Math.floor((1_000 * onTime) / (onTime + late)) / 10}%`;
}
