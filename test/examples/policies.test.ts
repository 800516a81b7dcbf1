import { describe, expect, it } from 'vitest';
import { policyNotes } from '../../examples/policies/notes';
import {
  asMarkdown,
  policies,
  policyFiles,
  questions,
  restaurant,
  sideBySide,
} from '../../examples/policies/side-by-side';
import { analyse } from '../../src/engine';
import { neixiang2021, policyFromJson, policySet, policyToJson } from '../../src/policy';
import { readingsTaken } from '../../src/policy/readings-taken';
import { decisions } from '../../src/rules/decisions';
import { fitsPolicySchema as fitsSchema } from '../policy/fits-schema';

const examples = [...policies].filter(([name]) => name !== neixiang2021.id);

/** Rows that no case reaches under a policy, by its own table: nationally nobody at high voltage is small/micro. */
const unreached: ReadonlyMap<string, readonly (readonly [table: string, row: string])[]> = new Map([
  [
    'national-2025.json',
    [
      ['redLineEligibility', 'highVoltageSmallMicro'],
      ['supplyLine', 'smallMicro'],
      ['processTimeLimit', 'highVoltageSmallMicroWithWorks'],
      ['processTimeLimit', 'highVoltageImportantSmallMicro'],
      ['processTimeLimit', 'highVoltageAssetTransferSmallMicro'],
      ['processTimeLimit', 'highVoltageSmallMicro'],
      ['requiredDocuments', 'highVoltageSmallMicro'],
    ],
  ],
]);

describe('the example policies', () => {
  it.each(examples)('%s is valid, has its title, and is the same after a file', (name, policy) => {
    expect(fitsSchema(policyFiles[name]), JSON.stringify(fitsSchema.errors)).toBe(true);
    expect(policy.title.zh).toContain('示例，不是文件');
    expect(policyNotes[name]?.source).toMatch(/\w/);
    const readings = readingsTaken(policy); // a file states all of them
    expect(policyFromJson(JSON.parse(JSON.stringify(policyToJson(policy))))).toEqual({ ...policy, readings });
    const found = Object.values(decisions).flatMap((decision) => analyse(decision.under(policy) as never));
    expect(found).toEqual((unreached.get(name) ?? []).map(([table, row]) => ({ kind: 'dead-row', table, row })));
  });

  it('have the published figures', () => {
    const limits = Object.fromEntries(
      sideBySide(restaurant, 'zh-CN').map(({ name, answers }) => [name, answers[questions.length - 2]]),
    );
    expect(limits).toMatchObject({
      neixiang2021: '15个工作日，配套工程计算在内',
      henan2019: '7个工作日，配套工程计算在内',
      liaoningRural2021: '5个工作日，配套工程计算在内',
      guizhou2021: '20个工作日，配套工程计算在内',
    });
  });

  it('follow one another in an area', () => {
    const rural = policySet(examples.flatMap(([, policy]) => (policy.area === '辽宁农村' ? [policy] : [])));
    expect(rural.policyFor({ date: '2022-10-31', area: '辽宁农村' }).id).toBe('liaoningRural2021');
    expect(rural.policyFor({ date: '2022-11-01', area: '辽宁农村' }).id).toBe('liaoningRural2022');
    expect(rural.gaps).toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('stand side by side in %s', (language) => {
    const table = asMarkdown(language);
    for (const { id } of policies.values()) expect(table).toContain(`| ${id} |`);
    expect(table).toContain('neixiang2021 + I-01 everyLimitAtOnce');
  });
});
