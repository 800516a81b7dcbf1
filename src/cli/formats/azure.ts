import { findingMessage } from '../../messages';
import type { Position } from '../input/record-text';
import { withoutControls } from '../output/printable';
import { closingLine } from './closing-line';
import { defineFormat } from './define-format';
import { findingKind, keptFindings, roomForFindings } from './finding-kinds';
import { withRemarks } from './standing-text';
import { faultText } from './fault-texts';

/** The most issues that are listed; more would hide one another. */
const mostOfAKind = 100;

/**
 * Logging commands of Azure Pipelines: faults and violations are errors, advisories are warnings. What is left out is
 * counted in the closing line.
 */
export const azure = defineFormat({
  kinds: { fault: { first: mostOfAKind }, ...roomForFindings(mostOfAKind) },
  checked({ id, source, findings }, put, { language }) {
    for (const finding of findings) {
      const { code, severity } = finding;
      put(findingKind(finding), () => {
        const type = severity === 'violation' ? 'error' : 'warning';
        return issue(
          { type, sourcepath: source, ...lineOf(finding.position), code },
          `${id}: ${withRemarks(findingMessage(finding, language), finding, language)}`,
        );
      });
    }
  },
  fault(fault, put, { language }) {
    const { source, position, code } = fault;
    const place = { sourcepath: source, ...lineOf(position) };
    put('fault', () => issue({ type: 'error', ...place, code }, faultText(fault, language)));
  },
  layout: (write, context) => ({
    finish(ending, kept) {
      const { totals } = ending;
      const findings = (['violation', 'advisory'] as const).map((severity) =>
        keptFindings(severity, kept).slice(0, mostOfAKind),
      );
      const shown = [...kept.fault.texts(), ...findings.flat()];
      for (const each of shown) write(`${each}\n`);
      const hidden = totals.violations + totals.advisories + totals.faults - shown.length;
      write(`${withoutControls(closingLine(context, ending, hidden))}\n`);
    },
  }),
});

/** The line, and the column in it; for a cell only the line, since its column is one of the table. */
function lineOf({ line, column, cell }: Position): Readonly<Record<string, number>> {
  return { linenumber: line, ...(cell === undefined && { columnnumber: column }) };
}

function issue(properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escaped(String(value))};`);
  return `##vso[task.logissue ${list.join('')}]${escaped(message)}`;
}

/** Escapes a text for Azure, without characters that would control a terminal showing the log. */
function escaped(text: string): string {
  return text
    .replace(/[^\r\n]+/g, withoutControls)
    .replaceAll('%', '%AZP25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(']', '%5D')
    .replaceAll(';', '%3B')
    .replaceAll('##', '#%23');
}
