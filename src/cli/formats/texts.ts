import { columnName } from '../../intake/columns-of-mapping';
import type { Position } from '../input/record-text';
import { shortened } from '../output/bounded-text';
import type { Language } from '../language';
import type { Totals } from '../check/totals';

/** The texts of a report that are not about the policy. */
export interface ReportTexts {
  readonly asOf: (date: string) => string;
  readonly violation: string;
  readonly advisory: string;
  readonly fault: string;
  readonly summary: (totals: Totals) => string;
  /** Marks a case, or one of its findings, that is outside the term of the policy. */
  readonly outsideForce: string;
  readonly outsideForceCount: (count: number) => string;
  readonly contested: (count: number) => string;
  readonly undetermined: (count: number) => string;
  readonly known: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly expired: (count: number) => string;
  readonly switchedOff: (count: number) => string;
  /** Marks a finding that an earlier run already had. */
  readonly unchanged: string;
  readonly unchangedCount: (count: number) => string;
}

const english: ReportTexts = {
  asOf: (date) => `as of ${date}`,
  violation: 'violation',
  advisory: 'advisory',
  fault: 'fault',
  summary: ({ cases, casesWithFindings, violations, advisories, faults }) =>
    `${plural(cases, 'case')} checked, ${casesWithFindings} with findings: ${plural(violations, 'violation')}, ` +
    `${plural(advisories, 'advisory', 'advisories')}; ${plural(faults, 'fault')} of the input`,
  outsideForce: 'outside the term of the policy',
  outsideForceCount: (count) =>
    `${plural(count, 'case')} outside the term of the policy ${count === 1 ? 'was' : 'were'} judged all the same`,
  contested: (count) => `${plural(count, 'finding')} would be cleared by other readings; the others hold under all`,
  undetermined: (count) => `${plural(count, 'check')} left open by unknown facts; see the json and ndjson formats`,
  known: (count) => `${plural(count, 'finding')} known from the baseline`,
  stale: (count) => `${plural(count, 'entry', 'entries')} of the baseline did not occur:`,
  notShown: (count) => `${count} more not shown`,
  expired: (count) =>
    `${plural(count, 'entry', 'entries')} of the baseline ${count === 1 ? 'has expired and no longer counts' : 'have expired and no longer count'}:`,
  switchedOff: (count) => `${plural(count, 'finding')} of codes that the configuration switches off:`,
  unchanged: 'unchanged',
  unchangedCount: (count) => `${plural(count, 'finding')} of the earlier run; only new ones fail`,
};

const chinese: ReportTexts = {
  asOf: (date) => `截至 ${date}`,
  violation: '违规',
  advisory: '提示',
  fault: '数据错误',
  summary: ({ cases, casesWithFindings, violations, advisories, faults }) =>
    `共检查 ${cases} 件，其中 ${casesWithFindings} 件有问题：违规 ${violations} 项，提示 ${advisories} 项；数据错误 ${faults} 处`,
  outsideForce: '不在政策施行期内',
  outsideForceCount: (count) => `其中 ${count} 件不在政策施行期内，仍按该政策判定`,
  contested: (count) => `其中 ${count} 项换用其他理解方式后不成立，其余无论采用哪种理解方式均成立`,
  undetermined: (count) => `${count} 项检查因事实不全未判定，详见 json、ndjson 格式`,
  known: (count) => `基线已记录的问题 ${count} 项`,
  stale: (count) => `基线中 ${count} 项未再出现：`,
  notShown: (count) => `另有 ${count} 项未列出`,
  expired: (count) => `基线中 ${count} 项已过期，不再豁免：`,
  switchedOff: (count) => `配置文件关闭的检查另有问题 ${count} 项：`,
  unchanged: '原有',
  unchangedCount: (count) => `其中 ${count} 项为上次已有的问题，仅新问题影响结果`,
};

/** The texts of a report by language. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { 'zh-CN': chinese, en: english };

/**
 * A position as text: line and column; for a table the cell as spreadsheets name it and the header of the column, after
 * the sheet of a workbook or the line of a text.
 */
export function placeText({ line, column, cell }: Position): string {
  if (cell === undefined) return `${line}:${column}`;
  const { sheet, header, row } = cell;
  const name = `${columnName(column)}${row}`;
  const place = sheet === undefined ? `${line} ${name}` : `${sheet}!${name}`;
  return header === '' ? place : `${place} ${shortened(header)}`;
}

/** A path into a record in the usual notation, e.g. `stages[0].completedOn`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.replace(/^\./, '') || 'record';
}

/** A number with its noun in English. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
