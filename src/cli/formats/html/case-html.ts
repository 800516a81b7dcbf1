import { inLanguage } from '../../../messages/language';
import { factLabels, valueLabel, type Facts } from '../../../facts';
import { findingMessage } from '../../../messages';
import { citedClause } from '../cited-clauses';
import type { Policy } from '../../../policy';
import type { CheckedCase } from '../../check/checked-case';
import type { LocatedFinding } from '../../check/located-finding';
import { namedPolicy } from '../define-format';
import { escapedAttribute, escapedXml } from '../escaped-xml';
import type { ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import { remarksOn } from '../standing-text';
import { pathText, reportTexts } from '../texts';
import { htmlTexts } from './html-texts';
import { placeHtml } from './place-html';
import { timelineOf } from './timeline';
import { briefTimelineHtml, timelineHtml } from './timeline-html';

const mostFindings = 50;
const longestText = 500;

/** A case with its findings. */
export function caseHtml(checked: CheckedCase, context: ReportContext): string {
  const { id, record, findings, undetermined } = checked;
  const { language } = context;
  const timeline = timelineOf(checked, context);
  const items = findings.slice(0, mostFindings).map((finding) => findingHtml(finding, checked, context));
  const more =
    findings.length > mostFindings
      ? `<li class="open">${escapedXml(reportTexts[language].notShown(findings.length - mostFindings))}</li>`
      : '';
  const missing = [...new Set(undetermined.flatMap((check) => check.missing))];
  const open =
    missing.length === 0
      ? ''
      : `<p class="open">${escapedXml(`${htmlTexts[language].missing}: ${missing.map((name) => inLanguage(factLabels[name].label, language)).join(language === 'en' ? ', ' : '、')}`)}</p>`;
  return (
    `<article class="case"><header><h3>${shown(id)}</h3><p>${shown(kindOf(record.facts, context))}</p>` +
    `<p class="place">${shown(placeOf(checked, context))}</p></header>` +
    (timeline === undefined ? '' : timelineHtml(timeline, language)) +
    `<ul class="findings">${items.join('')}${more}</ul>${open}</article>\n`
  );
}

/** Where a case belongs, and by which policy it was judged, if there are several. */
function placeOf({ station, handler, month }: CheckedCase, context: ReportContext): string {
  return [station, handler, month, namedPolicy(context) ?? null].filter((part) => part !== null).join(' · ');
}

/** The dates of a case without findings. */
export function cleanCaseHtml(checked: CheckedCase, context: ReportContext): string {
  const timeline = timelineOf(checked, context);
  const bar = timeline === undefined ? '' : briefTimelineHtml(timeline, context.language);
  const by = namedPolicy(context);
  const when = timeline === undefined ? [] : [`${timeline.from} → ${timeline.to.slice(5)}`];
  const place = shown([...when, ...(by === undefined ? [] : [by])].join(' · '));
  return (
    `<article class="case brief"><header><h3>${shown(checked.id)}</h3>` +
    `<p>${shown(kindOf(checked.record.facts, context))}</p></header>${bar}<p class="place">${place}</p></article>\n`
  );
}

function findingHtml(
  finding: LocatedFinding,
  { source }: CheckedCase,
  { language, policy, wayBack }: ReportContext,
): string {
  const { code, severity, clauses, interpretations, path, position, isNew } = finding;
  const words = htmlTexts[language];
  const dependsOn = interpretations.length === 0 ? [] : [words.dependsOn(interpretations)];
  const unchanged = isNew === false ? [reportTexts[language].unchanged] : [];
  const remarks = [...unchanged, ...dependsOn, ...remarksOn(finding, language)]
    .map((said) => `<p class="open">${escapedXml(said)}</p>`)
    .join('');
  const { standsUnderAllReadings } = finding;
  const stands = standsUnderAllReadings === undefined ? '' : ` data-stands="${standsUnderAllReadings}"`;
  return (
    `<li class="finding ${severity}" data-code="${code}"${stands}><p class="head"><span class="kind">${escapedXml(reportTexts[language][severity])}</span>` +
    `<span>${escapedXml(ruleTexts(code, policy, language).title)}</span>` +
    `<span class="clause">${clauses.map((id) => clauseHtml(id, policy, language)).join(' · ')}</span></p>` +
    `<p>${shown(findingMessage(finding, language))}</p>${remarks}` +
    `<details><summary>${words.technical}</summary><p class="place">${shown(`${code} · ${pathText(path)}`)} · ${placeHtml(source, position, wayBack)}</p></details></li>`
  );
}

function clauseHtml(
  id: LocatedFinding['clauses'][number],
  { clauses }: Policy,
  language: ReportContext['language'],
): string {
  const { heading, link } = clauses[id];
  const name = citedClause(id, clauses, language);
  const text = escapedXml(`${name} ${inLanguage(heading, language)}`);
  return link === undefined ? text : `<a href="${escapedAttribute(link)}">${text}</a>`;
}

/** The kind of customer, in a few words. */
function kindOf(facts: Facts, { language }: ReportContext): string {
  const names = ['voltageLevel', 'usage', 'applicationType'] as const;
  return names
    .flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [inLanguage(valueLabel(name, value), language)];
    })
    .join(' · ');
}

/** A text of the input, escaped, and shortened if it is very long. */
function shown(text: string): string {
  return escapedXml(text.length > longestText ? `${text.slice(0, longestText)}…` : text);
}
