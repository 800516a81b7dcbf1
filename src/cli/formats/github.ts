import { findingMessage } from '../../messages';
import type { Position } from '../input/record-text';
import { withoutControls } from '../output/printable';
import { citedClauses } from './cited-clauses';
import { closingLine } from './closing-line';
import { defineFormat } from './define-format';
import { findingKind, keptFindings, roomForFindings } from './finding-kinds';
import { withRemarks } from './standing-text';
import { faultText } from './fault-texts';

/** The most annotations of a kind that GitHub shows for a step. */
const mostOfAKind = 10;

/**
 * Workflow commands that GitHub shows beside the records: faults first, then violations, both as errors; advisories as
 * warnings, and among each those that an earlier run did not have. What GitHub would drop is counted in the closing line.
 */
export const github = defineFormat({
  kinds: { fault: { first: mostOfAKind }, ...roomForFindings(mostOfAKind) },
  checked({ id, source, findings }, put, { language, policy }) {
    for (const finding of findings) {
      const { code, severity, clauses } = finding;
      put(findingKind(finding), () => {
        const { start, end } = finding.region;
        const ending = start.line === end.line ? { endColumn: end.column } : {};
        const title = [code, ...citedClauses(clauses, policy.clauses, language)].join(' · ');
        const place = {
          file: source,
          line: start.line,
          endLine: end.line,
          ...columnOf(start),
          ...(start.cell === undefined && ending),
          title,
        };
        return command(
          severity === 'violation' ? 'error' : 'warning',
          place,
          `${id}: ${withRemarks(findingMessage(finding, language), finding, language)}`,
        );
      });
    }
  },
  fault(fault, put, { language }) {
    const { source, position, code } = fault;
    put('fault', () =>
      command(
        'error',
        { file: source, line: position.line, ...columnOf(position), title: code },
        faultText(fault, language),
      ),
    );
  },
  layout: (write, context) => ({
    finish(ending, kept) {
      const { totals } = ending;
      const errors = [...kept.fault.texts(), ...keptFindings('violation', kept)].slice(0, mostOfAKind);
      const shown = [...errors, ...keptFindings('advisory', kept).slice(0, mostOfAKind)];
      for (const each of shown) write(`${each}\n`);
      const hidden = totals.violations + totals.advisories + totals.faults - shown.length;
      write(`${escapedText(closingLine(context, ending, hidden))}\n`);
    },
  }),
});

/** The column in the line; none for a cell, since its column is one of the table. */
function columnOf({ column, cell }: Position): { readonly col?: number } {
  return cell === undefined ? { col: column } : {};
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapedText(message)}`;
}

/** Escapes a text for GitHub, without characters that would control a terminal showing the log. */
function escapedText(text: string): string {
  return text
    .replace(/[^\r\n]+/g, withoutControls)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
