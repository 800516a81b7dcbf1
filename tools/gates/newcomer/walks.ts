/** One step of a walk through an example. */
export type Step =
  | { readonly edit: string; readonly from: string | RegExp; readonly to: string }
  | { readonly write: string; readonly text: string }
  /** A command that must succeed. */
  | { readonly run: string; readonly says?: RegExp }
  /** A command that must fail, and say why. */
  | { readonly fails: string; readonly says: RegExp };

/** An example of CONTRIBUTING.md, carried out in a clean checkout. */
export interface Walk {
  /** The heading it stands under. */
  readonly heading: string;
  readonly steps: readonly Step[];
}

const nextRules: Step = {
  edit: 'src/policy/rules-version.ts',
  from: /(?<=rulesVersion = 'neixiang2021\.)\d+/,
  to: '1001',
};
const starred: Step = {
  write: '.changeset/example.md',
  text: "---\n'yekuo': minor\n---\n\n★ Rules `neixiang2021.1001`: small and micro enterprises up to 200 kW.\n\n中文：★ 规则 `neixiang2021.1001`：小微企业放宽至200千瓦。\n",
};
const chargingRow = `    {
      id: 'chargingFacility',
      when: { evChargingFacility: true },
      outcome: false,
      clauses: ['3.3.1'],
    },
`;
const table = 'src/rules/investment/small-micro-enterprise.ts';
const compareTwice = 'npx vitest run test/reference/every-class.test.ts -t smallMicroEnterprise';
/** `npm run typecheck` for the library alone, and faster the second time. */
const compile = 'npx tsc -p src/tsconfig.json --incremental --tsBuildInfoFile walk.tsbuildinfo';
/** The last row of the table takes everyone: the new row goes behind it by mistake, then before it. */
const lastRow = "    {\n      id: 'smallMicro',\n      outcome: true,\n      clauses: ['3.3.1'],\n    },\n";

/** Every walked example. */
export const walks: readonly Walk[] = [
  {
    heading: 'Change a threshold',
    steps: [
      {
        edit: 'src/policy/parameters.ts',
        from: 'smallMicroMaximumCapacityKw: 160',
        to: 'smallMicroMaximumCapacityKw: 200',
      },
      { fails: 'npm run generate', says: /raise rulesVersion/ },
      { fails: 'npx vitest run test/docs/rule-book.test.ts', says: /docs\/rules\/smallMicroEnterprise\.md/ },
      nextRules,
      starred,
      { run: 'npm run generate' },
      { run: 'npx vitest run test/docs/rule-book.test.ts test/docs/changelog.test.ts' },
      { fails: 'npx vitest run test/policy/parameters.test.ts', says: /160/ },
    ],
  },
  {
    heading: 'Add a rule',
    steps: [
      { edit: table, from: lastRow, to: lastRow + chargingRow },
      { edit: 'src/facts/vocabulary.ts', from: "'fillingStation'", to: "'fillingStation', 'dataCentre'" },
      { fails: 'npx vitest run test/decisions/analysis.test.ts -t smallMicroEnterprise', says: /chargingFacility/ },
      { edit: table, from: lastRow + chargingRow, to: chargingRow + lastRow },
      { run: 'npx vitest run test/decisions/analysis.test.ts -t smallMicroEnterprise' },
      { fails: compareTwice, says: /evChargingFacility/ },
      {
        fails: compile,
        says: /(?=[^]*src\/facts\/value-labels\.ts)(?=[^]*src\/messages\/en\/rules\.ts)[^]*src\/messages\/zh-cn\/rules\.ts/,
      },
      { edit: 'src/facts/vocabulary.ts', from: "'fillingStation', 'dataCentre'", to: "'fillingStation'" },
      {
        edit: 'src/messages/en/rules.ts',
        from: "  'smallMicroEnterprise/smallMicro':",
        to: "  'smallMicroEnterprise/chargingFacility': 'Charging facilities are not small or micro.',\n  'smallMicroEnterprise/smallMicro':",
      },
      {
        edit: 'src/messages/zh-cn/rules.ts',
        from: "  'smallMicroEnterprise/smallMicro':",
        to: "  'smallMicroEnterprise/chargingFacility': '充电设施不按小微企业对待。',\n  'smallMicroEnterprise/smallMicro':",
      },
      {
        edit: 'test/reference/investment.ts',
        from: '  if (facts.batchApplication) return false;\n',
        to: '  if (facts.batchApplication) return false;\n  if (facts.evChargingFacility) return false;\n',
      },
      { run: compile },
      { run: compareTwice },
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
      { run: 'cat src/calendar/china-days.ts', says: /2027: 0104 \+/ },
      {
        edit: 'src/calendar/china-calendar.ts',
        from: /through: '\d+-12-31',\n {4}certainThrough: '\d+-12-28'/,
        to: "through: '2027-12-31',\n    certainThrough: '2027-12-28'",
      },
      { fails: 'npx vitest run test/calendar/china-days.test.ts', says: /2027-01-04/ },
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
        says: /"workingDays":11[^]*"kind":"gap"[^]*"equipmentCapacityKw":/,
      },
    ],
  },
  {
    heading: 'Describe a change',
    steps: [
      starred,
      { run: 'npx --no changeset status', says: /minor/ },
      { fails: 'npx tsx tools/build/release.ts', says: /fill in its address/ },
      {
        edit: 'package.json',
        from: '"license": "MIT",',
        to: '"license": "MIT",\n  "repository": "https://github.com/someone/yekuo",',
      },
      { run: 'npx tsx tools/build/release.ts' },
      { run: 'cat package.json', says: /"bugs": "https:\/\/github\.com\/someone\/yekuo\/issues"/ },
      { run: 'cat CHANGELOG.md', says: /^# Changelog\n\n## \d+\.\d+\.0\n[^]*★ Rules `neixiang2021\.1001`[^]*\n## \d/ },
      { run: 'npx vitest run test/docs/changelog.test.ts test/receipt test/artefact/api-report.test.ts' },
    ],
  },
];
