/** One step of an example. */
export type Step =
  | { readonly edit: string; readonly from: string | RegExp; readonly to: string }
  | { readonly write: string; readonly text: string }
  /** A command that must succeed, with this output. */
  | { readonly run: string; readonly output?: RegExp }
  /** A command that must fail with this output. */
  | { readonly fails: string; readonly output: RegExp };

/** An example of CONTRIBUTING.md, carried out in a clean checkout. */
export interface Walk {
  /** The heading of its section. */
  readonly heading: string;
  readonly steps: readonly Step[];
}

const nextRules: Step = {
  edit: 'src/policy/rules-version.ts',
  // The example in its documentation contains the version too.
  from: /(?<='neixiang2021\.)\d+/g,
  to: '1001',
};
const starred: Step = starredChange('small and micro enterprises up to 200 kW.', '小微企业放宽至200千瓦。');

/** The row that is added in "Add a rule". */
const irrigationRow = `    {
      id: 'irrigation',
      when: { usage: 'irrigation' },
      outcome: true,
      clauses: ['3.2.1'],
    },
`;
/** The last row of the table always applies. The new row is first added below it by mistake, and then above it. */
const lastRow = "    {\n      id: 'others',\n      outcome: false,\n      clauses: ['3.2.1'],\n    },\n";
const table = 'src/rules/service/project-responsibility.ts';
const analyseTable = 'npx vitest run test/decisions/analysis.test.ts -t projectResponsibility';
const compareTwice = 'npx vitest run test/reference/every-class.test.ts -t projectResponsibility';
/** Type-checks the library only; incremental, because it runs twice. */
const compile = 'npx tsc -p src/tsconfig.json --incremental --tsBuildInfoFile walk.tsbuildinfo';

/** A changeset for the next rules version. */
function starredChange(english: string, chinese: string): Step {
  return {
    write: '.changeset/example.md',
    text: `---\n'yekuo': minor\n---\n\n★ Rules \`neixiang2021.1001\`: ${english}\n\n中文：★ 规则 \`neixiang2021.1001\`：${chinese}\n`,
  };
}

/** All examples. */
export const walks: readonly Walk[] = [
  {
    heading: 'Change a threshold',
    steps: [
      {
        edit: 'src/policy/parameters.ts',
        from: 'smallMicroMaximumCapacityKw: 160',
        to: 'smallMicroMaximumCapacityKw: 200',
      },
      { fails: 'npm run generate', output: /raise rulesVersion/ },
      { fails: 'npx vitest run test/docs/rule-book.test.ts', output: /docs\/rules\/smallMicroEnterprise\.md/ },
      nextRules,
      starred,
      { run: 'npm run generate' },
      { run: 'npx vitest run test/docs/rule-book.test.ts test/docs/changelog.test.ts' },
      { fails: 'npx vitest run test/policy/parameters.test.ts', output: /160/ },
    ],
  },
  {
    heading: 'Add a rule',
    steps: [
      { edit: table, from: lastRow, to: lastRow + irrigationRow },
      { fails: analyseTable, output: /irrigation/ },
      { edit: table, from: lastRow + irrigationRow, to: irrigationRow + lastRow },
      { run: analyseTable },
      { fails: compareTwice, output: /irrigation/ },
      // The compiler requires texts for the row, and a label for a new value.
      { edit: 'src/facts/vocabulary.ts', from: "'fillingStation'", to: "'fillingStation', 'dataCentre'" },
      {
        fails: compile,
        output:
          /(?=[^]*src\/facts\/value-labels\.ts)(?=[^]*src\/messages\/en\/rules\.ts)[^]*src\/messages\/zh-cn\/rules\.ts/,
      },
      { edit: 'src/facts/vocabulary.ts', from: "'fillingStation', 'dataCentre'", to: "'fillingStation'" },
      {
        edit: 'src/messages/en/rules.ts',
        from: "  'projectResponsibility/others':",
        to: "  'projectResponsibility/irrigation': 'Irrigation projects have persons responsible on every level.',\n  'projectResponsibility/others':",
      },
      {
        edit: 'src/messages/zh-cn/rules.ts',
        from: "  'projectResponsibility/others':",
        to: "  'projectResponsibility/irrigation': '农业排灌项目由各级管理人员分包负责。',\n  'projectResponsibility/others':",
      },
      { run: compile },
      {
        edit: 'test/reference/service.ts',
        from: '  if (isHigh(facts.voltageLevel)) return true;\n',
        to: "  if (isHigh(facts.voltageLevel)) return true;\n  if (facts.usage === 'irrigation') return true;\n",
      },
      { run: compareTwice },
      { fails: 'npx vitest run test/decisions/service.test.ts', output: /irrigation/ },
      {
        edit: 'test/decisions/service.test.ts',
        from: "    ['a workshop', workshop, false, 'others'],\n",
        to: "    ['a pump', pump, true, 'irrigation'],\n    ['a workshop', workshop, false, 'others'],\n",
      },
      nextRules,
      starredChange('persons responsible are named for irrigation, too.', '农业排灌项目也实行分包负责。'),
      { run: 'npm run generate' },
      // The gate itself tries all inputs.
      { run: 'PROPERTY_RUNS=part npm test' },
    ],
  },
  {
    heading: "Add a year's holidays",
    steps: [
      {
        edit: 'tools/generate/calendar.ts',
        from: /const YEARS = yearsFrom\(2007, \d+\)/,
        to: 'const YEARS = yearsFrom(2007, 2027)',
      },
      {
        edit: 'tools/generate/calendar-errata.ts',
        from: 'export const workingDayErrata: readonly Erratum[] = [\n',
        to: "export const workingDayErrata: readonly Erratum[] = [\n  { date: '2027-01-04', is: 'holiday', notice: { number: 'made up', subject: 'holidays of 2027' } },\n",
      },
      { run: 'npm run generate -- calendar' },
      { run: 'cat src/calendar/china-days.ts', output: /2027: 0104 \+/ },
      {
        edit: 'src/calendar/china-calendar.ts',
        from: /through: '\d+-12-31',\n {4}certainThrough: '\d+-12-28'/,
        to: "through: '2027-12-31',\n    certainThrough: '2027-12-28'",
      },
      { fails: 'npx vitest run test/calendar/china-days.test.ts', output: /2027-01-04/ },
    ],
  },
  {
    heading: 'Add the policy of another county',
    steps: [
      {
        write: 'examples/third-county.ts',
        text: `import { analyse, atMost, decisionTable, ruleLanguage } from 'yekuo/engine';
import { vocabulary } from 'yekuo/facts';
import { processTimeLimit } from 'yekuo/time-limits';
import { definePolicy } from 'yekuo/policy';

const county = definePolicy({ id: 'thirdCounty', parameters: { highVoltageProcessDays: 11 } });
const rules = ruleLanguage({ vocabulary, parameters: county.parameters });
const limit = decisionTable(rules, {
  id: 'limit',
  rows: [{ id: 'small', when: { equipmentCapacityKw: atMost(50) }, outcome: 3, clauses: ['made-up table'] }],
});
const facts = { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false } as const;
console.log(JSON.stringify([processTimeLimit.under(county).decide(facts), analyse(limit)]));
`,
      },
      {
        run: 'npx tsx examples/third-county.ts',
        output: /"workingDays":11[^]*"kind":"gap"[^]*"equipmentCapacityKw":/,
      },
    ],
  },
  {
    heading: 'Describe a change',
    steps: [
      starred,
      { run: 'npx --no changeset status', output: /minor/ },
      { fails: 'npx tsx tools/build/release.ts', output: /fill in its address/ },
      {
        edit: 'package.json',
        from: '"license": "MIT",',
        to: '"license": "MIT",\n  "repository": "https://github.com/someone/yekuo",',
      },
      { run: 'npx tsx tools/build/release.ts' },
      { run: 'cat package.json', output: /"bugs": "https:\/\/github\.com\/someone\/yekuo\/issues"/ },
      {
        run: 'cat CHANGELOG.md',
        output: /^# Changelog\n\n## \d+\.\d+\.0\n[^]*★ Rules `neixiang2021\.1001`[^]*\n## \d/,
      },
      { run: 'npx vitest run test/docs/changelog.test.ts test/receipt test/artefact/api-report.test.ts' },
    ],
  },
];
