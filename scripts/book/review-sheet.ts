import { clauseIds, clauses, interpretations, neixiang2021 } from '../../src/policy';
import { clauseCoverage, reasons, type Home } from '../clause-coverage';
import { page, table } from './markdown';

/** A sheet to print: what the library makes of every clause, with a place to sign. */
export function reviewSheet(): string {
  const { documentNumber, inForceFrom } = neixiang2021;
  return page(
    '# 条款审核表 · Review sheet',
    `${documentNumber} · ${inForceFrom}`,
    [
      '逐条对照原文审核本库的规则；不同意见写在意见栏，同意请签名。',
      'Compare each clause with the original: note what you object to, or sign.',
    ].join('<br>'),
    clauseIds.flatMap((clause) => {
      const { section, heading } = clauses[clause];
      const open = Object.values(interpretations).filter((each) => each.clauses.includes(clause));
      return [
        `## ${clause}（${section}） ${heading.zh} · ${heading.en}`,
        table(
          ['', '要求 requirement', '归宿 home', '同意 agreed', '意见 objection'],
          clauseCoverage[clause].map(({ zh, en, homes }, index) => [
            `${clause}-${index + 1}`,
            `${zh}<br>${en}`,
            homes.map(shortHome).join('<br>'),
            '☐',
            '',
          ]),
        ),
        ...(open.length === 0 ? [] : [`读法 readings: ${open.map(({ id }) => id).join(', ')}`]),
        '审核人 reviewed by: ________________________ 日期 date: ______________',
      ];
    }),
  );
}

function shortHome(home: Home): string {
  if ('noRule' in home) return `— ${reasons[home.noRule].zh}`;
  if ('decision' in home) return home.decision;
  return 'check' in home ? home.check : `${home.function}()`;
}
