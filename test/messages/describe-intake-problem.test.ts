import { expect, it } from 'vitest';
import { recordsFromRows, type IntakeProblem } from '../../src/intake';
import { describeIntakeProblem } from '../../src/messages';

const rows = [
  ['申请编号', '供电电压', '合同容量', '申请时间', '送电时间', '送电时间'],
  ['NX-1', '11kV', '315kVA', '2021-06-10', '', ''],
  ['NX-2', '１０ｋＶ', '约315', '2021-02-30', '', '', 'x'],
  ['', '=1', '-1', '44357', '#REF!', ''],
];
const problems: readonly IntakeProblem[] = recordsFromRows(rows, { columns: { 电压: 'worksVoltageLevel' } }).problems;

it.each(problems)('describes the problem in both languages, without unfilled names: $code', (problem) => {
  const texts = [describeIntakeProblem(problem, 'zh-CN'), describeIntakeProblem(problem, 'en')];
  for (const text of texts) expect(text).not.toMatch(/[{}]|\[.*[:：].*\]|undefined/);
  expect(texts[0]).toMatch(/\p{Script=Han}/u);
  expect(texts[0]).not.toBe(texts[1]);
  if (problem.value !== '' && problem.column > 0)
    expect(texts[1]).toContain(problem.code === 'missing-column' ? '电压' : problem.header);
});

it('covers most problems', () => {
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(10);
});

it('says what to do if a step of a case occurs twice with different dates, and only then', () => {
  const steps = [
    ['申请编号', '供电电压', '完成日期'],
    ['1', '10kV', '2021/6/10'],
    ['1', '380V', '2021/6/14'],
  ];
  const mapping = { cases: 'together', columns: { 完成日期: 'connectedOn' } } as const;
  const said = recordsFromRows(steps, mapping).problems.map((problem) => describeIntakeProblem(problem, 'zh-CN'));
  expect(said).toEqual([
    '供电电压：供电电压 voltageLevel 已有值“10千伏”，与“380V”不一致',
    '完成日期：connectedOn 已有值“2021-06-10”，与“2021/6/14”不一致；映射中可设 "take" 取较早（earliest）或较晚（latest）的日期',
  ]);
});

it.each([
  ['315kVA', undefined, '带有单位'],
  ['315kW', 'kVA', '的单位不是该项的单位，可用单位：kVA、'],
  ['315kW', 'asWritten', '的单位不是该项的单位，可用单位：kVA、'],
  ['315', 'asWritten', '没有单位'],
] as const)('says of %s in a column with the unit %s what is wrong with its unit', (value, unit, said) => {
  const table = [
    ['申请编号', '合同容量'],
    ['1', value],
  ];
  const mapping = { columns: { 合同容量: { to: 'appliedCapacityKva', ...(unit !== undefined && { unit }) } } };
  const [text] = recordsFromRows(table, mapping).problems.map((problem) => describeIntakeProblem(problem, 'zh-CN'));
  expect(text).toContain(`“${value}”${said}`);
});

it('names facts and their values in Chinese for Chinese readers', () => {
  const table = [
    ['申请编号', '业务类型', '批量报装', '供电电压', '用电类别', '电压等级'],
    ['1', '低压批量新装', '否', '10kV', '居民', ''],
  ];
  const mapping = { columns: { 业务类型: 'applicationType' } } as const;
  const { problems: conflicts } = recordsFromRows(table, mapping);
  expect(conflicts.map((problem) => describeIntakeProblem(problem, 'zh-CN'))).toEqual([
    '列供电电压、电压等级都表示 供电电压 voltageLevel，请在映射中指定',
    '批量报装：批量报装 batchApplication 已有值“是”，与“否”不一致',
  ]);
  expect(conflicts.map((problem) => describeIntakeProblem(problem, 'en'))[1]).toBe(
    '批量报装: batchApplication is "true" already, and "否" differs from it',
  );
  const { problems: contradictions } = recordsFromRows(
    [table[0]?.slice(0, 4) ?? [], ['1', '高压新装', '否', '0.4kV']],
    {},
  );
  expect(contradictions.map((problem) => describeIntakeProblem(problem, 'zh-CN'))).toEqual([
    '业务类型：“高压新装”与 供电电压 voltageLevel 的值“380伏”矛盾',
  ]);
});
