import { cpus } from 'node:os';
import type { Language } from '../../src/messages';
import { measureWords } from './chinese-measures';
import type { Measure } from './measure';

/** The columns of a table of measures. */
export const measureColumns = [
  ['measure', 'subject'],
  ['against', 'against'],
  ['ours', 'ours'],
  ['theirs', 'theirs'],
  ['ours is', 'ratio'],
  ['target', 'target'],
  ['', 'verdict'],
] as const satisfies readonly (readonly [heading: string, key: keyof Measure])[];

/** The measures of one section. */
export interface SectionResult {
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** A table for the terminal: fixed columns, one line per measure. */
export function terminalTable({ title, measures }: SectionResult): string {
  const rows = measures.map((measure) => measureColumns.map(([, key]) => measure[key]));
  const widths = measureColumns.map(([heading], index) =>
    Math.max(heading.length, ...rows.map((cells) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [`\n${title}`, line(measureColumns.map(([heading]) => heading)), ...rows.map((cells) => line(cells))].join(
    '\n',
  );
}

/** The same in Markdown. */
export function markdownTable({ title, measures }: SectionResult, language: Language): string {
  const row = (cells: readonly string[]): string => markdownRow(cells.map((cell) => measureWords(cell, language)));
  return [
    `### ${measureWords(title, language)}`,
    '',
    row(measureColumns.map(([heading]) => heading)),
    markdownRow(measureColumns.map(() => '---')),
    ...measures.map((measure) => row(measureColumns.map(([, key]) => measure[key]))),
    '',
  ].join('\n');
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The machine and the versions, without a host name. */
export function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} cores (${processor?.model.trim() ?? 'unknown processor'}), ${process.platform} ${process.arch}, Node.js ${process.version}`;
}
