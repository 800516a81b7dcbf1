import { findingMessage } from '../../messages';
import { withoutControls } from '../output/printable';
import { keepTexts } from './kept-texts';
import type { Format } from './report';
import { faultText, reportTexts } from './texts';

/** GitHub shows no more annotations of a kind for a step. */
const mostOfAKind = 10;

/**
 * Workflow commands that GitHub shows beside the records: faults first, then violations, as errors; advisories as
 * warnings. What GitHub would drop is counted in the closing line.
 */
export const github: Format = (write, { language, asOf }) => {
  const words = reportTexts[language];
  const faults = keepTexts(mostOfAKind);
  const violations = keepTexts(mostOfAKind);
  const advisories = keepTexts(mostOfAKind);
  return {
    checked({ id, source, findings }) {
      for (const finding of findings) {
        const { code, severity, clauses, region } = finding;
        const kind = severity === 'violation' ? violations : advisories;
        kind.add(() =>
          command(
            severity === 'violation' ? 'error' : 'warning',
            {
              file: source,
              line: region.start.line,
              endLine: region.end.line,
              ...(region.start.line === region.end.line
                ? { col: region.start.column, endColumn: region.end.column }
                : { col: region.start.column }),
              title: [code, ...clauses].join(' · '),
            },
            `${id}: ${findingMessage(finding, language)}`,
          ),
        );
      }
    },
    fault(fault) {
      faults.add(() =>
        command(
          'error',
          {
            file: fault.source,
            line: fault.position.line,
            col: fault.position.column,
            title: fault.code,
          },
          faultText(fault, language),
        ),
      );
    },
    finish({ totals, stale }) {
      const errors = [...faults.texts(), ...violations.texts()].slice(0, mostOfAKind);
      for (const each of [...errors, ...advisories.texts()]) write(`${each}\n`);
      const { violations: broken, advisories: advised, faults: faulty } = totals;
      const hidden = broken + advised + faulty - errors.length - advisories.count();
      const closing = [
        `${words.asOf(asOf)}: ${words.summary(totals)}`,
        ...(hidden > 0 ? [words.notShown(hidden)] : []),
        ...(stale.length > 0 ? [words.stale(stale.length).replace(/[:：]$/, '')] : []),
      ];
      write(`${escapedText(closing.join(language === 'en' ? '; ' : '；'))}\n`);
    },
  };
};

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapedText(message)}`;
}

/** A text as GitHub unescapes it, without what would steer the terminal that the log is read at. */
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
