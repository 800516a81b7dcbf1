import { createHash } from 'node:crypto';
import { findingCodes } from '../../../compliance';
import { inLanguage } from '../../../messages/language';
import { termsIn } from '../../../messages/texts-in';
import { escapedXml } from '../escaped-xml';
import { defineFormat } from '../define-format';
import type { Ending, ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import { faultText, pathText } from '../texts';
import { caseHtml, cleanCaseHtml } from './case-html';
import { htmlTexts } from './html-texts';
import { script } from './script';
import { style } from './style';

const mostCases = 500;
const mostLines = 200;

/**
 * One page that stands alone: totals, the cases with findings, worst first, with their days and evidence, and the rest
 * in brief. Nothing is loaded from anywhere; the policy of the page forbids it.
 */
export const html = defineFormat({
  kinds: { troubled: { heaviest: mostCases }, clean: { first: mostCases }, fault: { first: mostLines } },
  checked(checked, put, context) {
    const { findings } = checked;
    if (findings.length === 0) {
      put('clean', () => cleanCaseHtml(checked, context));
      return;
    }
    const violations = findings.filter(({ severity }) => severity === 'violation').length;
    put('troubled', () => caseHtml(checked, context), violations + findings.length / 1_000);
  },
  fault(fault, put, { language }) {
    put('fault', () => {
      const { source, position } = fault;
      const place = `${source}:${position.line}:${position.column}`;
      return `<li><span class="place">${escapedXml(place)}</span> ${escapedXml(faultText(fault, language))}</li>`;
    });
  },
  layout: (write, context) => ({
    finish(ending, { troubled, clean, fault }) {
      const words = htmlTexts[context.language];
      const cases = troubled.texts();
      const faults = fault.texts();
      write(headHtml(context));
      write(totalsHtml(ending, context));
      if (faults.length > 0) {
        write(`<section data-all><h2>${words.faultsOfInput}</h2><ul class="plain">${faults.join('')}</ul>`);
        write(`${notListed(ending.totals.faults - faults.length, context)}</section>\n`);
      }
      write(filterHtml(ending, context));
      write(`<section><h2>${words.casesWithFindings}<small>${troubled.count()}</small></h2>${legendHtml(context)}\n`);
      if (cases.length === 0) write(`<p>${words.none}</p>`);
      for (const page of cases) write(page);
      write(`${notListed(troubled.count() - cases.length, context)}</section>\n`);
      if (clean.count() > 0) {
        write(
          `<section data-all><h2>${words.cleanCases}<small>${clean.count()}</small></h2><table class="clean"><tbody>\n`,
        );
        for (const row of clean.texts()) write(row);
        write(`</tbody></table>${notListed(clean.count() - clean.texts().length, context)}</section>\n`);
      }
      write(staleHtml(ending, context));
      write(
        `<footer><p>yekuo ${escapedXml(context.version)}</p></footer></main>\n<script>${script}</script>\n</body>\n</html>\n`,
      );
    },
  }),
});

function headHtml({ language, policy, asOf }: ReportContext): string {
  const words = htmlTexts[language];
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'`,
    `script-src 'sha256-${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const about = `${inLanguage(policy.title, language)} · ${policy.documentNumber} · ${words.asOf} ${asOf}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p class="about">${escapedXml(about)}</p>
`;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content, 'utf8').digest('base64');
}

function totalsHtml({ totals, stale }: Ending, { language }: ReportContext): string {
  const words = htmlTexts[language];
  const { onTime, late } = totals.process;
  const share =
    onTime + late === 0 ? [] : [['', words.onTime, `${Math.floor((1_000 * onTime) / (onTime + late)) / 10}%`]];
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
  return `<li><button type="button" disabled data-code="${code}" aria-pressed="${pressed}">${escapedXml(title)}<b>${count}</b></button></li>`;
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
