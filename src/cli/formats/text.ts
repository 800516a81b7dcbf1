import { findingMessage } from '../../messages';
import { printable } from '../output/printable';
import { citedClauses } from './cited-clauses';
import { defineFormat, namedPolicy } from './define-format';
import type { ReportContext } from './report';
import { remarksOn } from './standing-text';
import { faultText } from './fault-texts';
import { pathText, placeText, reportTexts } from './texts';

/** A text in a colour. */
interface Painted {
  readonly colour: keyof typeof colours;
  readonly text: string;
}

const colours = { bold: 1, dim: 2, violation: 31, fault: 31, advisory: 33 } as const;

/** For people at a terminal: a paragraph for each case with findings, a line for each fault, and a summary. */
export const text = defineFormat({
  kinds: { lines: 'written' },
  checked({ id, source, position, findings }, put, context) {
    if (findings.length === 0) return;
    const { language, compared, policy } = context;
    const words = reportTexts[language];
    const line = lineWriter(context);
    put('lines', () => {
      const by = namedPolicy(context);
      const named = by === undefined ? '' : `  ${by}`;
      const paragraph = [line(`${source}:${placeText(position)}  `, { colour: 'bold', text: id }, named)];
      for (const finding of findings) {
        const { code, severity, clauses, path, position: place, isNew } = finding;
        const cited = citedClauses(clauses, policy.clauses, language).join(language === 'en' ? ', ' : '、');
        const clause = cited === '' ? '' : `  ${cited}`;
        const states = [...(compared && !isNew ? [words.unchanged] : []), ...remarksOn(finding, language)];
        const state = states.map((each) => `  ${each}`).join('');
        paragraph.push(
          line('  ', { colour: severity, text: words[severity] }, `  ${code}${clause}${state}`),
          line(`    ${findingMessage(finding, language)}`),
          line('    ', { colour: 'dim', text: `${pathText(path)} (${placeText(place)})` }),
        );
      }
      return `${paragraph.join('')}\n`;
    });
  },
  fault(fault, put, context) {
    const label: Painted = { colour: 'fault', text: reportTexts[context.language].fault };
    put('lines', () =>
      lineWriter(context)(
        `${fault.source}:${placeText(fault.position)}  `,
        label,
        `  ${fault.code}  ${faultText(fault, context.language)}`,
      ),
    );
  },
  layout(write, context) {
    const { asOf, policies, language, version, switchedOff } = context;
    const words = reportTexts[language];
    const line = lineWriter(context);
    write(`${line(`yekuo ${version} · ${policies.map(({ id }) => id).join(', ')} · ${words.asOf(asOf)}`)}\n`);
    return {
      finish({ totals, stale, expired, unlistedFaults }) {
        if (unlistedFaults > 0) write(line(words.notShown(unlistedFaults)));
        if (totals.faults > 0) write('\n');
        write(line(words.summary(totals)));
        if (totals.casesOutsideForce > 0) write(line(words.outsideForceCount(totals.casesOutsideForce)));
        if (totals.unchanged > 0) write(line(words.unchangedCount(totals.unchanged)));
        if (totals.contested > 0) write(line(words.contested(totals.contested)));
        if (totals.undetermined > 0) write(line(words.undetermined(totals.undetermined)));
        if (totals.known > 0) write(line(words.known(totals.known)));
        if (totals.switchedOff > 0) write(line(words.switchedOff(totals.switchedOff)));
        if (totals.switchedOff > 0) for (const { code, reason } of switchedOff) write(line(`  ${code}  ${reason}`));
        if (expired.length > 0) write(line(words.expired(expired.length)));
        for (const entry of expired) write(line(`  ${entry.case}  ${entry.code}  ${pathText(entry.path)}`));
        if (stale.length > 0) write(line(words.stale(stale.length)));
        for (const entry of stale) write(line(`  ${entry.case}  ${entry.code}  ${pathText(entry.path)}`));
      },
    };
  },
});

/** Makes lines. All text passes through here, so that no text of the input is printed unescaped. */
function lineWriter({ colour }: ReportContext): (...parts: readonly (string | Painted)[]) => string {
  const shown = (part: string | Painted): string => {
    if (typeof part === 'string') return printable(part);
    return colour ? `\u{1B}[${colours[part.colour]}m${printable(part.text)}\u{1B}[0m` : printable(part.text);
  };
  return (...parts) => `${parts.map(shown).join('')}\n`;
}
