import { rulesVersion } from '../../policy';
import { csvMark, csvRow } from '../formats/csv-row';
import { jsonText } from '../output/json-text';
import { printable } from '../output/printable';
import { byDepartment, departmentRows } from './by-department';
import { cellsOf, overdueIn, type DueFormat } from './due-cells';
import { dueHtml } from './due-html';
import { dueTexts } from './due-texts';

const text: DueFormat = (clocks, context) => {
  const words = dueTexts[context.language];
  const lines = clocks.map((clock) => {
    const [due = '', id = '', kind = '', ...others] = cellsOf(clock, context);
    return [due.padEnd(10), id, kind, ...others.filter((cell) => cell !== '')].join('  ');
  });
  const groups = departmentRows(clocks, context.language).map(([name, counts]) => `  ${words.group(name, counts)}`);
  const closing = clocks.length === 0 ? words.none : words.count(clocks.length, overdueIn(clocks));
  return [words.asOf(context.asOf), ...lines, closing, ...groups].map((line) => `${printable(line)}\n`).join('');
};

const json: DueFormat = (clocks, { asOf, policy, policies, unreadable }) => {
  const rows = clocks.map(({ id, policy: own, outsideForce, ...clock }) => {
    const by = policies.length > 1 ? { policy: own.id } : {};
    return `\n    ${jsonText({ case: id, ...by, ...clock, ...(outsideForce && { outsideForce }) })}`;
  });
  const head = `  "rules": ${jsonText(rulesVersion)},\n  "policy": ${jsonText(policy.id)},\n  "asOf": ${jsonText(asOf)},\n  "unreadable": ${unreadable}`;
  const groups = `  "byDepartment": ${jsonText(byDepartment(clocks))}`;
  return `{\n${head},\n${groups},\n  "clocks": [${rows.join(',')}${rows.length === 0 ? '' : '\n  '}]\n}\n`;
};

const csv: DueFormat = (clocks, context) =>
  csvMark +
  [dueTexts[context.language].headings, ...clocks.map((clock) => cellsOf(clock, context))].map(csvRow).join('');

/** The formats of `yekuo due`. */
export const dueFormats = Object.freeze({ text, json, csv, html: dueHtml } satisfies Record<string, DueFormat>);

/** The names of the formats. */
export const dueFormatNames = Object.keys(dueFormats) as readonly (keyof typeof dueFormats)[]; // its own keys
