import { interpretations, type Interpretation } from '../../../src/policy';
import { readingChoices, type ReadingChoice } from '../reading-choices';
import { bookDecisions } from './book-decisions';
import { code, fence, page } from './markdown';

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

/** The interpretation register as a page. */
export function interpretationRegister(): string {
  return page(
    '# 读法登记 · Interpretations',
    [
      '原文有疑义之处：问题、各种读法、所取的读法及理由、依此的规则，以及如何另取。由政策值生成。',
      'Where the document is open: the question, the readings, the one taken and why, what rests on it, and how to choose otherwise. Made from the policy value.',
    ].join('<br>'),
    Object.values(interpretations).flatMap(entry),
    '## 另取读法 Taking another reading',
    [
      '逐例改判：对结论再加一句自己的规则；事实不全时仍然准确。例：I-12 读作周计划。',
      'Case by case: a word of your own on the outcome, exact while facts are missing. Here I-12 is read as the weekly plan.',
    ].join('<br>'),
    fence('ts', throughExample),
    [
      '成表另定：自写一张表，读本库的决策。例：[另一县的配套工程时限](../examples/another-county/works-limit.ts)。',
      'As a table: write your own that reads the decisions of the library, as the [works limits of another county](../examples/another-county/works-limit.ts) do.',
    ].join('<br>'),
  );
}

function entry(interpretation: Interpretation): readonly string[] {
  const { id, question, readings, taken, reason, clauses } = interpretation;
  const choice = readingChoices[id];
  return [
    `<a id="${id.toLowerCase()}"></a>`,
    `## ${id}`,
    `${question.zh}<br>${question.en}`,
    readings
      .map(({ id: reading, text }) =>
        reading === taken
          ? `- **✔ ${text.zh} · ${text.en}** (${code(reading)})`
          : `- ${text.zh} · ${text.en} (${code(reading)})`,
      )
      .join('\n'),
    [
      `- 理由 why: ${reason.zh} · ${reason.en}`,
      `- 条款 clauses: ${clauses.map((clause) => `[${clause}](rules/README.md#clause-${clause})`).join(', ') || '—'}`,
      `- 依此 rests on it: ${[...rowsOn(id), ...(choice.restsOn ?? []).map(code)].join(', ') || '—'}`,
      `- 另取 otherwise: ${choice.how.zh} · ${choice.how.en}${parametersOf(choice)}`,
    ].join('\n'),
  ];
}

/** The rows of tables that name a reading. */
function rowsOn(id: string): readonly string[] {
  return bookDecisions.flatMap(({ id: decision, source }) =>
    source.kind !== 'combination'
      ? [...source.rows, ...(source.none ? [source.none] : [])]
          .filter(({ interpretations: cited = [] }) => cited.includes(id))
          .map((row) => `[${code(`${decision}/${row.id}`)}](rules/${decision}.md)`)
      : [],
  );
}

function parametersOf({ parameters = {} }: ReadingChoice): string {
  const figures = Object.entries(parameters).map(([name, figure]) => `${name}: ${figure}`);
  return figures.length === 0
    ? ''
    : `<br>${code(`definePolicy({ id: 'other', parameters: { ${figures.join(', ')} } })`)}`;
}
