import { findingMessage } from '../../messages';
import { printable } from '../output/printable';
import type { Format } from './report';
import { faultText, pathText, reportTexts } from './texts';

/** A text in a colour. */
interface Painted {
  readonly colour: keyof typeof colours;
  readonly text: string;
}

const colours = { bold: 1, dim: 2, violation: 31, fault: 31, advisory: 33 } as const;

/** For people at a terminal: a paragraph for each case with findings, a line for each fault, and a summary. */
export const text: Format = (write, { asOf, policy, language, version, colour }) => {
  const words = reportTexts[language];
  const shown = (part: string | Painted): string => {
    if (typeof part === 'string') return printable(part);
    return colour ? `\u{1B}[${colours[part.colour]}m${printable(part.text)}\u{1B}[0m` : printable(part.text);
  };
  // The only way out, so that no text of the input gets past it.
  const line = (...parts: readonly (string | Painted)[]): void => write(`${parts.map(shown).join('')}\n`);

  line(`yekuo ${version} · ${policy.id} · ${words.asOf(asOf)}`);
  line();
  return {
    checked({ id, source, position, findings }) {
      if (findings.length === 0) return;
      line(`${source}:${position.line}:${position.column}  `, { colour: 'bold', text: id });
      for (const finding of findings) {
        const { code, severity, clauses, path, position: place } = finding;
        const clause = clauses.length === 0 ? '' : `  ${clauses.join(', ')}`;
        line('  ', { colour: severity, text: words[severity] }, `  ${code}${clause}`);
        line(`    ${findingMessage(finding, language)}`);
        line('    ', { colour: 'dim', text: `${pathText(path)} (${place.line}:${place.column})` });
      }
      line();
    },
    fault(fault) {
      const { line: at, column } = fault.position;
      const label: Painted = { colour: 'fault', text: words.fault };
      line(`${fault.source}:${at}:${column}  `, label, `  ${fault.code}  ${faultText(fault, language)}`);
    },
    finish({ totals, stale }) {
      if (totals.faults > 0) line();
      line(words.summary(totals));
      if (totals.undetermined > 0) line(words.undetermined(totals.undetermined));
      if (totals.known > 0) line(words.known(totals.known));
      if (stale.length === 0) return;
      line(words.stale(stale.length));
      for (const entry of stale) line(`  ${entry.case}  ${entry.code}  ${pathText(entry.path)}`);
    },
  };
};
