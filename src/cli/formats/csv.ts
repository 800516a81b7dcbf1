import { findingMessage } from '../../messages';
import type { Position } from '../input/record-text';
import { citedClauses } from './cited-clauses';
import { csvMark, csvRow } from './csv-row';
import { defineFormat } from './define-format';
import { standingText } from './standing-text';
import { ruleTexts } from './rule-texts';
import { faultText } from './fault-texts';
import { pathText, reportTexts } from './texts';

/** The columns, in English and in Chinese. */
export const csvColumns = [
  ['kind', '类别'],
  ['case', '工单编号'],
  ['code', '代码'],
  ['title', '问题'],
  ['clauses', '条款'],
  ['message', '说明'],
  ['path', '字段'],
  ['source', '文件'],
  ['line', '行'],
  ['column', '列'],
  ['fingerprint', '指纹'],
  ['sheet', '工作表'],
  ['header', '表头'],
  ['readings', '条款理解'],
  ['policy', '政策'],
  ['row', '表格行号'],
] as const;

/** The sheet and the header of a cell; empty for a position in a text. */
function cellOf({ cell }: Position): readonly [string, string] {
  return [cell?.sheet ?? '', cell?.header ?? ''];
}

/** For spreadsheets: one row per finding and fault. */
export const csv = defineFormat({
  kinds: { row: 'written' },
  checked({ id, source, findings }, put, { language, policy }) {
    for (const finding of findings) {
      put('row', () => {
        const { code, severity, clauses, path, position, fingerprint } = finding;
        const { title } = ruleTexts(code, policy, language);
        const cited = citedClauses(clauses, policy.clauses, language).join(' ');
        const about = [reportTexts[language][severity], id, code, title, cited, findingMessage(finding, language)];
        return csvRow([
          ...about,
          pathText(path),
          source,
          position.line,
          position.column,
          fingerprint,
          ...cellOf(position),
          standingText(finding, language).join(''),
          finding.outsideForce ? `${policy.id} (${reportTexts[language].outsideForce})` : policy.id,
          position.cell?.row ?? '',
        ]);
      });
    }
  },
  fault(fault, put, { language }) {
    const { source, position, code } = fault;
    put('row', () => {
      const about = [reportTexts[language].fault, '', code, '', '', faultText(fault, language), ''];
      return csvRow([
        ...about,
        source,
        position.line,
        position.column,
        '',
        ...cellOf(position),
        '',
        '',
        position.cell?.row ?? '',
      ]);
    });
  },
  layout(write, { language }) {
    write(csvMark + csvRow(csvColumns.map(([en, zh]) => (language === 'en' ? en : zh))));
    return { finish: () => undefined };
  },
});
