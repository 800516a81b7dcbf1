import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decisions } from 'yekuo';
import { describe, expect, it } from 'vitest';
import { describeCase } from '../../examples/demo/describe-case';
import { readCase, type ExampleCase } from '../../examples/demo/read-case';

const folder = 'examples/cases';
const cases = new Map(readdirSync(folder).map((name) => [name.slice(0, 2), readCase(join(folder, name))]));

function example(number: string): ExampleCase {
  const found = cases.get(number);
  if (found === undefined) throw new Error(`no case ${number}`);
  return found;
}

const said = (number: string): string => describeCase(example(number), 'en').join('\n');

describe('the cases of the demo', () => {
  it('are at least twelve, and cover every ground for the red line', () => {
    const grounds = [...cases.values()].flatMap(({ facts }) => {
      const answer = decisions.redLineEligibility.decide(facts);
      return answer.status === 'decided' ? answer.outcome.grounds : [];
    });
    expect(cases.size).toBeGreaterThanOrEqual(12);
    expect(new Set(grounds)).toEqual(
      new Set(['smallMicro', 'provincialPark', 'electricitySubstitution', 'evCharging']),
    );
  });

  it.each([...cases])('case %s is described in both languages', (_, each) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const lines = describeCase(each, language);
      expect(lines[0]).toBe(language === 'en' ? each.title.en : each.title.zh);
      expect(lines.length).toBeGreaterThan(6);
      expect(lines.join('\n')).not.toMatch(/undefined|null|\[object/);
    }
  });

  it.each([
    ['01', 'until 2021-10-09', 'two working days over National Day'],
    ['02', '21 working days', 'assets are handed over'],
    ['04', '15 working days, until 2022-02-15', 'small/micro with works, over Spring Festival'],
    ['05', 'statement of voluntary high-voltage connection', 'small/micro at high voltage'],
    ['06', 'table: 2021-11-01, may be agreed until 2021-10-25', "the customer's own works bind"],
    ['09', '90 working days', 'the longer of two items binds'],
    ['10', 'public line', '7,999 kVA'],
    ['11', 'dedicated line', '8,000 kVA'],
    ['12', '30 working days, table: 2022-02-24', 'several items over Spring Festival'],
    ['13', 'table: 2021-10-13, may be agreed until 2021-10-12', 'over National Day'],
    ['14', 'provisional', 'past the published holidays'],
    ['15', 'still to know', 'a half-filled form'],
  ])('case %s says "%s": %s', (number, text) => {
    expect(said(number)).toContain(text);
  });

  it('leaves the half-filled form open only where facts are missing', () => {
    expect(said('15')).toContain('Small or micro enterprise: open');
    expect(said('15')).toContain('still to know: Ownership, Temporary supply, Batch application');
  });
});
