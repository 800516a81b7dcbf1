import { isObject } from '../../../plain/is-object';
import type { Clock } from '../../../compliance';
import { safeOpenClocks } from '../../../compliance';
import { toDayNumber } from '../../../calendar';
import { cellsOf } from '../../due/due-cells';
import type { CheckedCase } from '../../check/checked-case';
import { factLabels } from '../../../facts';
import { inLanguage } from '../../../messages/language';
import { recordedDateText } from '../../../messages/recorded-date';
import { defineFormat } from '../define-format';
import { escapedXml } from '../escaped-xml';
import type { ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import { faultText } from '../fault-texts';
import { caseRow } from './case-row';
import { openGroups, shareOf, type CaseShare } from './groups';
import { pageHtml } from './page-html';
import { placeHtml } from './place-html';

const mostCases = 10_000;
const mostClean = 1_000;
const mostLines = 200;
const mostRows = 1_000;

/**
 * A self-contained page for supervisors: totals, cases with their dates and evidence, clauses, stations, handlers,
 * months, running clocks, undetermined checks and indicators. Nothing is loaded; the content security policy of the
 * page forbids it.
 */
export const html = defineFormat({
  kinds: {
    share: 'written',
    troubled: { heaviest: mostCases },
    clean: { first: mostClean },
    clock: { heaviest: mostRows },
    undetermined: { first: mostRows },
    fault: { first: mostLines },
  },
  checked(checked, put, context) {
    const { findings } = checked;
    put('share', () => JSON.stringify(shareOf(checked)));
    for (const clock of clocksOf(checked, context))
      put('clock', () => clockRow(clock, checked, context), urgencyOf(clock));
    if (checked.undetermined.length > 0) put('undetermined', () => undeterminedRows(checked, context));
    if (findings.length === 0) {
      put('clean', () => caseRow(checked, context));
      return;
    }
    const violations = findings.filter(({ severity }) => severity === 'violation').length;
    put('troubled', () => caseRow(checked, context), violations + findings.length / 1_000);
  },
  fault(fault, put, { language, wayBack }) {
    put('fault', () => {
      const { source, position } = fault;
      return `<li><span class="place">${placeHtml(source, position, wayBack)}</span> ${escapedXml(faultText(fault, language))}</li>`;
    });
  },
  layout(write, context) {
    const groups = openGroups();
    return {
      piece: (share) => groups.add(JSON.parse(share) as CaseShare), // written above
      finish: (ending, kept) => pageHtml(write, ending, kept, groups, context),
    };
  },
});

/** The running clocks of a case; only a case with something yet to happen has any. */
function clocksOf({ record, outsideForce }: CheckedCase, { asOf, policy, calendar }: ReportContext): readonly Clock[] {
  if (!hasNothingYet(record)) return [];
  const read = safeOpenClocks(record, { asOf, policy, calendar, applyOutsideForce: outsideForce });
  return read.status === 'read' ? read.clocks : [];
}

/** Whether a value contains `null` anywhere. */
function hasNothingYet(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.some(hasNothingYet);
  return isObject(value) && Object.values(value).some(hasNothingYet);
}

const loudness = { red: 4, yellow: 3, orange: 2, blue: 1, none: 0 } as const;

/** Sorts by alert level, the highest first; within a level by due date. */
function urgencyOf({ alert, dueOn }: Clock): number {
  return loudness[alert] - (dueOn === null ? 0.9 : toDayNumber(dueOn) / 1_000_000);
}

function clockRow(clock: Clock, { id, station, handler, outsideForce }: CheckedCase, context: ReportContext): string {
  const cells = cellsOf({ ...clock, id, station, handler, policy: context.policy, outsideForce }, context);
  return `<tr class="${clock.alert}">${cells.map((cell) => `<td>${escapedXml(cell)}</td>`).join('')}</tr>\n`;
}

function undeterminedRows({ id, undetermined }: CheckedCase, { language, policy }: ReportContext): string {
  return undetermined
    .map(({ code, missing, missingDates }) => {
      const names = [
        ...missing.map((name) => inLanguage(factLabels[name].label, language)),
        ...missingDates.map((path) => recordedDateText(path, language)),
      ];
      const { title } = ruleTexts(code, policy, language);
      const cells = [id, title, names.join(language === 'en' ? ', ' : '、')];
      return `<tr>${cells.map((cell) => `<td>${escapedXml(cell)}</td>`).join('')}</tr>\n`;
    })
    .join('');
}
