import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationText, namesExpected } from '../../src/messages/expectation-text';
import { expectations } from '../../src/messages/zh-cn/expectations';
import { DATE_EXPECTATION } from '../../src/calendar/calendar-date';
import { INSTANT_EXPECTATION } from '../../src/calendar/read-instant';
import { date, instant } from '../../src/calendar/date-shapes';
import { boolean, object, oneOf, text, type Shape } from '../../src/plain/read/shape';
import { englishWords, expectationOf } from '../../src/plain/read/words';
import { issueTextsIn } from '../../src/schema/issue-texts';
import { runs } from '../support/runs';

const name = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.constantFrom<Shape[]>(text, boolean, date, instant, object({}, {}), { kind: 'list', of: text }),
  names.map((values) => oneOf(values)),
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 10 }), { nil: undefined }), fc.boolean())
    .map(([minimum, maximum, integer]): Shape => ({
      kind: 'number',
      minimum,
      integer,
      ...(maximum !== undefined && { maximum }),
    })),
);

describe('what was expected, in Chinese', () => {
  it('is what the schemas say', () => {
    const { words } = issueTextsIn('zh-CN');
    fc.assert(
      fc.property(shape, (expected) => {
        expect(expectationText(expectationOf(expected, englishWords), 'zh-CN')).toBe(expectationOf(expected, words));
      }),
      { numRuns: runs(300) },
    );
    for (const [english, chinese] of [
      [englishWords.notBefore('2021-06-01'), words.notBefore('2021-06-01')],
      [englishWords.notAfter('2021-06-01'), words.notAfter('2021-06-01')],
      [englishWords.readable, words.readable],
    ] as const) {
      expect(expectationText(english, 'zh-CN')).toBe(chinese);
    }
  });

  it('is one text for dates and one for moments', () => {
    expect(englishWords.formats).toEqual({ date: DATE_EXPECTATION, instant: INSTANT_EXPECTATION });
  });

  it.each([
    ['a whole number from 1 to 1000 (working days)', '1到1000个工作日之间的整数'],
    ['a number of at least 0 kVA', '不小于0千伏安的数字'],
    ['at most orangeAlertFraction (0.8)', '不大于“橙色预警起点”（0.8）的数字'],
    ['one of anyVoltage (there is no source for it)', 'anyVoltage之一'],
    [
      'one of "meterBox", "masterMeter", or {"parameters": [names]}',
      'meterBox、masterMeter之一，或{"parameters": [参数名]}',
    ],
    ['"policy", or another of the fields asOf, policy', '"policy"，或字段asOf、policy之一'],
    ['no later than 2021-06-30', '不晚于2021-06-30的时间'],
    ['what nobody expects', undefined],
  ])('%s', (english, chinese) => {
    expect(expectationText(english, 'zh-CN')).toBe(chinese);
    expect(expectationText(english, 'en')).toBe(english);
  });

  it('is the text of the template itself, and not of a wider one before it', () => {
    const filled = (template: string): string => template.replace(/\{\w+\}/g, '7');
    for (const [english, chinese] of Object.entries(expectations)) {
      expect(expectationText(filled(english), 'zh-CN')).toBe(filled(chinese));
    }
  });

  it('has no part that the English text lacks', () => {
    const partsOf = (some: string): readonly string[] => some.match(/\{\w+\}/g) ?? [];
    const added = Object.entries(expectations).flatMap(([english, chinese]) =>
      partsOf(chinese).filter((part) => !partsOf(english).includes(part)),
    );
    expect(added).toEqual([]);
  });
});

describe('the names that are expected', () => {
  it('are those of the list', () => {
    fc.assert(
      fc.property(names, (listed) => {
        expect(namesExpected(englishWords.oneOf(listed))).toEqual(listed);
        expect(namesExpected(englishWords.field(listed))).toEqual(listed);
        expect(namesExpected(`only ${listed.join(', ')}`)).toEqual(listed);
      }),
      { numRuns: runs(100) },
    );
    expect(namesExpected('one of "供电公司, 内乡", "客户"')).toEqual(['供电公司, 内乡', '客户']);
    expect(namesExpected('"policy", or another of the fields asOf, policy')).toEqual(['policy', 'asOf', 'policy']);
    expect(namesExpected('a text that is not blank')).toEqual([]);
  });
});
