import { findingCodes } from '../../../compliance';
import { inLanguage } from '../../../messages/language';
import { termsIn } from '../../../messages/texts-in';
import { clauseIds } from '../../../policy';
import { dueTexts } from '../../due/due-texts';
import { escapedAttribute, escapedXml } from '../escaped-xml';
import type { Kept } from '../keeper';
import type { Ending, ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import { pathText, reportTexts } from '../texts';
import { jsonInHtml, type CaseRow } from './case-row';
import { documentHead } from './document-head';
import type { Group, Groups } from './groups';
import { htmlTexts, type TabName } from './html-texts';
import { script } from './script';
import { style } from './style';

const mostLines = 200;
/** So many cases are part of the page before its script has run. */
const firstCases = 20;

/** What the page is made of. */
type Parts = Readonly<Record<'troubled' | 'clean' | 'clock' | 'undetermined' | 'fault', Kept>>;

/** Writes the page. */
export function pageHtml(
  write: (text: string) => void,
  ending: Ending,
  kept: Parts,
  groups: Groups,
  context: ReportContext,
): void {
  const words = htmlTexts[context.language];
  write(headHtml(context));
  write(totalsHtml(ending, context));
  write(faultsHtml(ending, kept, context));
  write(tabsHtml(context));
  const troubled = kept.troubled.texts();
  write(panelHtml('cases', casesHtml(troubled, kept, ending, context)));
  write(panelHtml('clauses', clausesHtml(ending, context)));
  write(panelHtml('stations', groupsHtml('station', groups.stations(), context)));
  write(panelHtml('handlers', groupsHtml('handler', groups.handlers(), context)));
  write(panelHtml('months', groupsHtml('month', groups.months(), context)));
  write(panelHtml('clocks', clocksHtml(kept.clock, context)));
  write(panelHtml('undetermined', undeterminedHtml(kept.undetermined, context)));
  write(panelHtml('indicators', indicatorsHtml(ending, context)));
  write(staleHtml(ending, context));
  write(`<p class="signature">${words.signature}</p>\n`);
  write(`<footer><p>yekuo ${escapedXml(context.version)}</p></footer></main>\n`);
  const texts = { ...reportTexts[context.language] };
  const told = {
    page: words.page,
    only: words.only,
    violation: texts.violation,
    advisory: texts.advisory,
    csvHeadings: csvHeadings[context.language],
  };
  write(`<script type="application/json" id="data">{"words":${jsonInHtml(told)},"cases":[`);
  let separator = '';
  for (const row of [...troubled, ...kept.clean.texts()]) {
    write(`${separator}\n${row}`);
    separator = ',';
  }
  write(`]}</script>\n<script>${script}</script>\n</body>\n</html>\n`);
}

const csvHeadings = {
  en: ['kind', 'case', 'station', 'handler', 'month', 'title', 'clauses', 'message'],
  'zh-CN': ['类别', '工单编号', '供电所', '经办人', '月份', '问题', '条款', '说明'],
} as const;

const tabNames: readonly TabName[] = [
  'cases',
  'clauses',
  'stations',
  'handlers',
  'months',
  'clocks',
  'undetermined',
  'indicators',
];

function tabsHtml({ language }: ReportContext): string {
  const words = htmlTexts[language];
  const tabs = tabNames.map(
    (name, index) =>
      `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${index === 0}">${words.tabs[name]}</button>`,
  );
  return `<div class="tabs" role="tablist" aria-label="${escapedAttribute(words.title)}">${tabs.join('')}</div>\n`;
}

function panelHtml(name: TabName, content: string): string {
  return `<section role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}">${content}</section>\n`;
}

function casesHtml(troubled: readonly string[], kept: Parts, ending: Ending, context: ReportContext): string {
  const words = htmlTexts[context.language];
  const sorts = Object.entries(words.sorts).map(([value, label]) => `<option value="${value}">${label}</option>`);
  const first = troubled.slice(0, firstCases).map((row) => (JSON.parse(row) as CaseRow).html); // written just now
  const hidden = kept.troubled.count() - troubled.length + kept.clean.count() - kept.clean.texts().length;
  return (
    `<h2>${words.casesWithFindings}<small>${kept.troubled.count()}</small></h2>` +
    `<div class="tools"><label>${words.search} <input type="search" id="search"></label>` +
    `<label>${words.sort} <select id="sort">${sorts.join('')}</select></label>` +
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

function tableHtml(headings: readonly string[], rows: readonly string[], label: string): string {
  const cells = headings.map((heading) => `<th scope="col"><button type="button">${escapedXml(heading)}</button></th>`);
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapedAttribute(label)}"><table class="sortable">` +
    `<thead><tr>${cells.join('')}</tr></thead><tbody>\n${rows.join('')}</tbody></table></div>`
  );
}

function clausesHtml({ totals }: Ending, { language, policy }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = clauseIds.flatMap((id) => {
    const count = totals.byClause[id];
    if (count === undefined) return [];
    const { section, heading } = policy.clauses[id];
    const name = `${language === 'en' ? id : section} ${inLanguage(heading, language)}`;
    const button = `<button type="button" class="link" data-kind="clause" data-name="${id}">${escapedXml(name)}</button>`;
    return [`<tr><td data-value="${clauseIds.indexOf(id)}">${button}</td><td>${count}</td></tr>\n`];
  });
  const [name = '', , findings = ''] = words.groupHeadings;
  return `<h2>${words.tabs.clauses}</h2>${tableHtml([name, findings], rows, words.tabs.clauses)}`;
}

function groupsHtml(
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

function clocksHtml(clocks: Kept, { language }: ReportContext): string {
  const words = htmlTexts[language];
  const rows = clocks.texts();
  const title = `<h2>${words.tabs.clocks}<small>${clocks.count()}</small></h2>`;
  if (rows.length === 0) return `${title}<p>${dueTexts[language].none}</p>`;
  const hidden = clocks.count() - rows.length;
  const more = hidden > 0 ? `<p class="about">${words.clocksNotListed(hidden)}</p>` : '';
  return `${title}${tableHtml(dueTexts[language].headings, rows, words.tabs.clocks)}${more}`;
}

function undeterminedHtml(undetermined: Kept, context: ReportContext): string {
  const words = htmlTexts[context.language];
  const rows = undetermined.texts();
  const title = `<h2>${words.tabs.undetermined}<small>${undetermined.count()}</small></h2>`;
  const table = tableHtml(words.undeterminedHeadings, rows, words.tabs.undetermined);
  return `${title}${table}${notListed(undetermined.count() - rows.length, context)}`;
}

function indicatorsHtml({ totals }: Ending, { language }: ReportContext): string {
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

/** A share in percent, cut and never rounded up to what was not reached. */
function shareText(onTime: number, late: number): string {
  return onTime + late === 0 ? '–' : `${Math.floor((1_000 * onTime) / (onTime + late)) / 10}%`;
}

function faultsHtml({ totals }: Ending, { fault }: Parts, context: ReportContext): string {
  const faults = fault.texts();
  if (faults.length === 0) return '';
  const title = `<h2>${htmlTexts[context.language].faultsOfInput}<small>${totals.faults}</small></h2>`;
  return `<section>${title}<ul class="plain">${faults.join('')}</ul>${notListed(totals.faults - faults.length, context)}</section>\n`;
}

function headHtml({ language, policy, asOf }: ReportContext): string {
  const words = htmlTexts[language];
  const about = `${inLanguage(policy.title, language)} · ${policy.documentNumber} · ${words.asOf} ${asOf}`;
  return `${documentHead({ language, title: words.title, style, script })}<p class="about">${escapedXml(about)}</p>\n`;
}

function totalsHtml({ totals, stale }: Ending, { language }: ReportContext): string {
  const words = htmlTexts[language];
  const { onTime, late } = totals.process;
  const share = onTime + late === 0 ? [] : [['', words.onTime, shareText(onTime, late)]];
  const cells = [
    ['', words.cases, totals.cases],
    ['', words.withFindings, totals.casesWithFindings],
    ['violation', words.violations, totals.violations],
    ['advisory', words.advisories, totals.advisories],
    ...share,
    ['', words.undetermined, totals.undetermined],
    ...(totals.faults > 0 ? [['violation', words.faults, totals.faults]] : []),
    ...(totals.known > 0 ? [['', words.known, totals.known]] : []),
    ...(stale.length > 0 ? [['', words.stale, stale.length]] : []),
  ];
  const divs = cells.map(([kind, label, value]) => `<div class="${kind}"><dt>${label}</dt><dd>${value}</dd></div>`);
  return `<dl class="totals">${divs.join('')}</dl>\n`;
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
  const all = buttonHtml('', words.all, totals.violations + totals.advisories, true);
  return `<section><h2>${words.byCode}</h2><ul class="filter">${all}${buttons.join('')}</ul></section>\n`;
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

function staleHtml({ stale }: Ending, { language }: ReportContext): string {
  if (stale.length === 0) return '';
  const lines = stale
    .slice(0, mostLines)
    .map(({ case: id, code, path }) => `<li>${escapedXml(`${id} · ${code} · ${pathText(path)}`)}</li>`);
  return `<section data-all><h2>${htmlTexts[language].staleEntries}<small>${stale.length}</small></h2><ul class="plain">${lines.join('')}</ul></section>\n`;
}

function notListed(count: number, { language }: ReportContext): string {
  return count > 0 ? `<p class="about">${escapedXml(htmlTexts[language].notListed(count))}</p>` : '';
}
