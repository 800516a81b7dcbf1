import type { Format } from './report';
import { findingMessage } from '../../messages';
import { faultText, pathText, reportTexts } from './texts';

/** For people at a terminal: a paragraph for each case with findings, a line for each fault, and a summary. */
export const text: Format = (write, { asOf, policy, language, version, colour }) => {
  const words = reportTexts[language];
  const paint = (code: number, content: string): string => (colour ? `\u{1B}[${code}m${content}\u{1B}[0m` : content);
  const colours = { violation: 31, advisory: 33 } as const;
  const line = (content = ''): void => write(`${content}\n`);

  line(`yekuo ${version} · ${policy.id} · ${words.asOf(asOf)}`);
  line();
  return {
    checked({ id, source, position, findings }) {
      if (findings.length === 0) return;
      line(`${source}:${position.line}:${position.column}  ${paint(1, printable(id))}`);
      for (const finding of findings) {
        const { code, severity, clauses, path, position: place } = finding;
        const clause = clauses.length === 0 ? '' : `  ${clauses.join(', ')}`;
        line(`  ${paint(colours[severity], words[severity])}  ${code}${clause}`);
        line(`    ${printable(findingMessage(finding, language))}`);
        line(`    ${paint(2, `${printable(pathText(path))} (${place.line}:${place.column})`)}`);
      }
      line();
    },
    fault(fault) {
      const { line: at, column } = fault.position;
      const label = paint(31, words.fault);
      line(`${fault.source}:${at}:${column}  ${label}  ${fault.code}  ${printable(faultText(fault, language))}`);
    },
    finish({ totals, stale }) {
      if (totals.faults > 0) line();
      line(words.summary(totals));
      if (totals.undetermined > 0) line(words.undetermined(totals.undetermined));
      if (totals.known > 0) line(words.known(totals.known));
      if (stale.length === 0) return;
      line(words.stale(stale.length));
      for (const entry of stale)
        line(`  ${printable(entry.case)}  ${printable(entry.code)}  ${printable(pathText(entry.path))}`);
    },
  };
};

/** A text of the input without the characters that could steer a terminal. */
function printable(content: string): string {
  return content.replace(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/gu, (unit) => {
    const number = unit.codePointAt(0) ?? 0;
    return `\\u{${number.toString(16)}}`;
  });
}
