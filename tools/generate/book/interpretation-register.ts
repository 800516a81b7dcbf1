import { interpretations, type Interpretation, type Reading } from '../../../src/policy';
import { readByFunctions } from '../read-by-functions';
import { code, fence, page } from './markdown';
import { rowsBrought, rowsOn, rowsUnder, type BookRow } from './reading-rows';

const throughExample = `import { decideThrough } from 'yekuo/engine';
import { outageSchedule } from 'yekuo/service';

decideThrough(
  outageSchedule,
  { voltageLevel: '220V', interruptsOthers: true, liveWorkFeasible: false },
  (plan) => (plan === 'notGoverned' ? 'weekly' : plan),
);
// => {
//   status: 'decided',
//   outcome: 'weekly',
//   rules: ['outageSchedule/othersInterruptedLowVoltage'],
//   clauses: ['3.2.6'],
//   interpretations: ['I-12'],
// }`;

const policyExample = `import { definePolicy } from 'yekuo/policy';
import { outageSchedule } from 'yekuo/service';

outageSchedule
  .under(definePolicy({ id: 'other', readings: { 'I-12': 'weekly' } }))
  .decide({ voltageLevel: '220V', interruptsOthers: true, liveWorkFeasible: false });
// => {
//   status: 'decided',
//   outcome: 'weekly',
//   rules: ['outageSchedule/othersInterruptedLowVoltageWeekly'],
//   clauses: ['3.2.6'],
//   interpretations: ['I-12'],
// }`;

const contestedExample = `import { contested } from 'yekuo/engine';
import { outageSchedule } from 'yekuo/service';

contested(outageSchedule, { voltageLevel: '220V', interruptsOthers: true, liveWorkFeasible: false });
// => [
//   { reading: 'I-12', choice: 'weekly', possible: ['weekly'] },
//   { reading: 'I-12', choice: 'biweekly', possible: ['biweekly'] },
// ]`;

/** The interpretation register as a page. */
export function interpretationRegister(): string {
  return page(
    '# 条款理解登记 · Interpretations',
    [
      '原文有疑义之处：问题、各种理解、本库采用的理解及理由、各种理解下的规则，以及如何改用其他理解。由规则表和政策值生成。',
      'For every question that the document leaves open: the readings, the one taken and why, the rows of each, and how to choose another. Generated from the tables and the policy value.',
    ].join('<br>'),
    Object.values(interpretations).flatMap(entry),
    '## 改用其他理解 Taking another reading',
    [
      '在政策中选定采用哪种理解，与参数一样；未选定的，按本登记采用的理解。',
      'A reading is chosen in a policy, like a parameter; without a choice, the one taken here applies.',
    ].join('<br>'),
    fence('ts', policyExample),
    [
      '`contested` 列出换用哪些理解方式会改变结论。',
      '`contested` lists the readings that, switched alone, change the outcome.',
    ].join('<br>'),
    fence('ts', contestedExample),
    [
      '只改变个别结论：用自定义的函数转换结论，事实不全时仍然准确。例：I-12 按周计划理解。',
      'To change single outcomes, map them by a function of your own; the answer remains exact while facts are missing. Here I-12 is read as the weekly plan.',
    ].join('<br>'),
    fence('ts', throughExample),
    [
      '改动较多的，自定义一张表，表中可以引用本库的决策。例：[另一县的配套工程时限](../examples/another-county/works-limit.ts)。',
      'To change more, write a table of your own, which may read the decisions of the library. Example: the [works limits of another county](../examples/another-county/works-limit.ts).',
    ].join('<br>'),
  );
}

function entry(interpretation: Interpretation): readonly string[] {
  const { id, question, readings, taken, reason, clauses } = interpretation;
  return [
    `<a id="${id.toLowerCase()}"></a>`,
    `## ${id}`,
    `${question.zh}<br>${question.en}`,
    readings.map((reading) => readingLine(reading, interpretation)).join('\n'),
    [
      `- 理由 why: ${reason.zh} · ${reason.en}`,
      `- 条款 clauses: ${clauses.map((clause) => `[${clause}](rules/README.md#clause-${clause})`).join(', ') || '—'}`,
      `- 受其影响 depends on it: ${[...linked(rowsOn(id)), ...(readByFunctions[id] ?? []).map(code)].join(', ') || '—'}`,
      ...readings
        .filter((reading) => reading.id !== taken && reading.arguedOnly === undefined)
        .map(
          (reading) =>
            `- 改用 otherwise: ${code(`definePolicy({ id: 'other', readings: { '${id}': '${reading.id}' } })`)}`,
        ),
    ].join('\n'),
  ];
}

/** A reading with the rows that it adds and removes, or the reason why it cannot be chosen. */
function readingLine({ id: reading, text, arguedOnly }: Reading, { id, taken }: Interpretation): string {
  const said = `${text.zh} · ${text.en}`;
  const rows = linked(reading === taken ? rowsUnder(id, reading) : rowsBrought(id, reading, taken));
  const removed = reading === taken ? [] : linked(rowsBrought(id, taken, reading));
  return [
    reading === taken ? `- **✔ ${said}** (${code(reading)})` : `- ${said} (${code(reading)})`,
    ...(rows.length === 0 ? [] : [`  - ${reading === taken ? '规则 rows' : '增加 adds'}: ${rows.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`  - 去除 removes: ${removed.join(', ')}`]),
    ...(arguedOnly === undefined ? [] : [`  - 仅列理由 argued only: ${arguedOnly.zh} · ${arguedOnly.en}`]),
  ].join('\n');
}

/** Rows by their names, each with a link to its table. */
function linked(rows: readonly BookRow[]): readonly string[] {
  return rows.map(({ decision: { id }, row }) => `[${code(`${id}/${row}`)}](rules/${id}.md)`);
}
