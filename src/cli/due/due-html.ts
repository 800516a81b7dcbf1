import { inLanguage } from '../../messages/language';
import { unreadableText } from '../unreadable-text';
import { escapedAttribute, escapedXml } from '../formats/escaped-xml';
import { documentHead } from '../formats/html/document-head';
import { departmentRows } from './by-department';
import { cellsOf, overdueIn, type DueFormat } from './due-cells';
import { dueTexts } from './due-texts';

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; }
h1 { font-size: 1.4rem; margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.3rem 0.6rem; border-bottom: 1px solid #8886; vertical-align: top; }
th { position: sticky; top: 0; background: Canvas; }
tr.red td:first-child { border-left: 0.4rem solid #c62828; }
tr.yellow td:first-child { border-left: 0.4rem solid #b08900; }
tr.orange td:first-child { border-left: 0.4rem solid #d2691e; }
tr.blue td:first-child { border-left: 0.4rem solid #1565c0; }
tr td:first-child { border-left: 0.4rem solid transparent; white-space: nowrap; }
@media print { thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

/** A self-contained page, to be sent or printed. */
export const dueHtml: DueFormat = (clocks, context) => {
  const { asOf, policies, language, unreadable } = context;
  const words = dueTexts[language];
  const rows = clocks.map((clock) => {
    const cells = cellsOf(clock, context).map((cell) => `<td>${escapedXml(cell)}</td>`);
    return `<tr class="${clock.alert}">${cells.join('')}</tr>\n`;
  });
  const groups = departmentRows(clocks, language).map(([name, { cases, clocks: own, overdue }]) => {
    const cells = [name, cases, own, overdue].map((cell) => `<td>${escapedXml(String(cell))}</td>`);
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const closing = clocks.length === 0 ? words.none : words.count(clocks.length, overdueIn(clocks));
  const documents = policies.map(({ title, documentNumber }) => `${inLanguage(title, language)} · ${documentNumber}`);
  const about = [...new Set(documents), words.asOf(asOf)].join(' · ');
  return `${documentHead({ language, title: words.title, style })}<p>${escapedXml(about)}</p>
<p>${escapedXml(closing)}</p>
${unreadable === 0 ? '' : `<p><strong>${escapedXml(inLanguage(unreadableText(unreadable), language))}</strong></p>\n`}<div class="scroll" tabindex="0" role="region" aria-label="${escapedAttribute(words.title)}">
${tableHtml(words.headings, rows)}
</div>
${groups.length === 0 ? '' : tableHtml(words.groupHeadings, groups)}
</main>
</body>
</html>
`;
};

function tableHtml(headings: readonly string[], rows: readonly string[]): string {
  const head = headings.map((heading) => `<th scope="col">${escapedXml(heading)}</th>`).join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>`;
}
