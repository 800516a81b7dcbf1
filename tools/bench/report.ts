import { cpus } from 'node:os';
import type { Measure } from './measure';

const columns = [
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
  const rows = measures.map((measure) => columns.map(([, key]) => measure[key]));
  const widths = columns.map(([heading], index) =>
    Math.max(heading.length, ...rows.map((cells) => (cells[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [`\n${title}`, line(columns.map(([heading]) => heading)), ...rows.map((cells) => line(cells))].join('\n');
}

/** The same in Markdown. */
export function markdownTable({ title, measures }: SectionResult): string {
  return [
    `### ${title}`,
    '',
    markdownRow(columns.map(([heading]) => heading)),
    markdownRow(columns.map(() => '---')),
    ...measures.map((measure) => markdownRow(columns.map(([, key]) => measure[key]))),
    '',
  ].join('\n');
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** What was measured on, without saying whose it is. */
export function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} cores (${processor?.model.trim() ?? 'unknown processor'}), ${process.platform} ${process.arch}, Node.js ${process.version}`;
}
