import { inLanguage } from '../../../messages/language';
import { escapedAttribute, escapedXml } from '../escaped-xml';
import type { Kept } from '../keeper';
import type { Ending, ReportContext } from '../report';
import { pathText, reportTexts } from '../texts';
import { jsonInHtml } from './case-row';
import { casesHtml } from './cases-html';
import { documentHead } from './document-head';
import type { Groups } from './groups';
import { htmlTexts } from './html-texts';
import type { TabName } from './html-words';
import { script } from './script';
import { style } from './style';
import {
  clausesHtml,
  clocksHtml,
  departmentsHtml,
  groupsHtml,
  indicatorsHtml,
  notListed,
  shareText,
  undeterminedHtml,
} from './tables-html';

const mostLines = 200;
/** The number of faults that are shown; the others are folded, since they concern files and not cases. */
const mostOpenFaults = 5;

/** The content of the page. */
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
  write(outsideForceHtml(ending, context));
  write(comparedHtml(ending, context));
  write(faultsHtml(ending, kept, context));
  write(tabsHtml(context));
  const troubled = kept.troubled.texts();
  write(panelHtml('cases', casesHtml(troubled, kept, ending, context)));
  write(panelHtml('clauses', clausesHtml(ending, context)));
  write(panelHtml('departments', departmentsHtml(groups.departments(), context)));
  write(panelHtml('stations', groupsHtml('station', groups.stations(), context)));
  write(panelHtml('handlers', groupsHtml('handler', groups.handlers(), context)));
  write(panelHtml('months', groupsHtml('month', groups.months(), context)));
  write(panelHtml('clocks', clocksHtml(kept.clock, context)));
  write(panelHtml('undetermined', undeterminedHtml(kept.undetermined, ending, context)));
  write(panelHtml('indicators', indicatorsHtml(ending, context)));
  write(staleHtml(ending, context));
  write(switchedOffHtml(ending, context));
  write(`<p class="signature">${words.signature}</p>\n`);
  write(`<footer><p>yekuo ${escapedXml(context.version)}</p></footer></main>\n`);
  const texts = { ...reportTexts[context.language] };
  const scriptTexts = {
    page: words.page,
    only: words.only,
    violation: texts.violation,
    advisory: texts.advisory,
    csvHeadings: csvHeadings[context.language],
  };
  write(`<script type="application/json" id="data">{"words":${jsonInHtml(scriptTexts)},"cases":[`);
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
  'departments',
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

function outsideForceHtml({ totals }: Ending, { language }: ReportContext): string {
  const { casesOutsideForce: count } = totals;
  return count === 0 ? '' : `<p class="open">${escapedXml(reportTexts[language].outsideForceCount(count))}</p>\n`;
}

function comparedHtml({ totals }: Ending, { compared, language }: ReportContext): string {
  return compared ? `<p class="open">${escapedXml(reportTexts[language].unchangedCount(totals.unchanged))}</p>\n` : '';
}

function faultsHtml({ totals }: Ending, { fault }: Parts, context: ReportContext): string {
  const faults = fault.texts();
  if (faults.length === 0) return '';
  const words = htmlTexts[context.language];
  const list = `<ul class="plain">${faults.join('')}</ul>${notListed(totals.faults - faults.length, context)}`;
  const shown = faults.length > mostOpenFaults ? `<details><summary>${words.list}</summary>${list}</details>` : list;
  return `<section><h2>${words.faultsOfInput}<small>${totals.faults}</small></h2>${shown}</section>\n`;
}

/** The title of the page, the policies by which cases are judged, and the day of the check. */
function headHtml({ language, policies, asOf }: ReportContext): string {
  const words = htmlTexts[language];
  const documents = policies.map(({ title, documentNumber }) => `${inLanguage(title, language)} · ${documentNumber}`);
  const about = `${documents.join(language === 'en' ? '; ' : '；')} · ${words.asOf} ${asOf}`;
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
    ...(totals.contested > 0 ? [['', words.contested, totals.contested]] : []),
    ...(totals.faults > 0 ? [['violation', words.faults, totals.faults]] : []),
    ...(totals.known > 0 ? [['', words.known, totals.known]] : []),
    ...(stale.length > 0 ? [['', words.stale, stale.length]] : []),
  ];
  const divs = cells.map(([kind, label, value]) => `<div class="${kind}"><dt>${label}</dt><dd>${value}</dd></div>`);
  return `<dl class="totals">${divs.join('')}</dl>\n`;
}

function staleHtml({ stale }: Ending, { language }: ReportContext): string {
  if (stale.length === 0) return '';
  const lines = stale
    .slice(0, mostLines)
    .map(({ case: id, code, path }) => `<li>${escapedXml(`${id} · ${code} · ${pathText(path)}`)}</li>`);
  return `<section data-all><h2>${htmlTexts[language].staleEntries}<small>${stale.length}</small></h2><ul class="plain">${lines.join('')}</ul></section>\n`;
}

/** The codes that the configuration switches off, with the reasons. */
function switchedOffHtml({ totals }: Ending, { language, switchedOff }: ReportContext): string {
  if (switchedOff.length === 0) return '';
  const lines = switchedOff.map(({ code, reason }) => `<li>${escapedXml(`${code} · ${reason}`)}</li>`);
  return `<section data-all><h2>${escapedXml(reportTexts[language].switchedOff(totals.switchedOff))}</h2><ul class="plain">${lines.join('')}</ul></section>\n`;
}
