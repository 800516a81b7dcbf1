import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureWords } from '../../tools/bench/chinese-measures';
import { performanceText, recordedRun } from '../../tools/bench/performance-page';

const page = readFileSync('docs/performance.md', 'utf8');
const run = recordedRun(page);
const measures = run.results.flatMap((result) => result.measures);

describe('the page on performance', () => {
  it('contains a full run', () => {
    expect(run.machine).toMatch(/^\d+ cores/);
    expect(run.results.length).toBeGreaterThanOrEqual(10);
    expect(measures.length).toBeGreaterThan(60);
    expect(measures.filter(({ verdict }) => verdict === 'PASS').length).toBeGreaterThan(10);
  });

  it('has the same quantities in Chinese and in English', () => {
    const [english = '', chinese = ''] = (['en', 'zh-CN'] as const).map((language) => performanceText(run, language));
    const numbers = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => (line.match(/\d(?:[\d,.]*\d)?/g) ?? []).toSorted().join(' '));
    const own = run.results.reduce((lines, result) => lines + result.measures.length + 2, 0);
    const withoutOnes = (text: string): readonly string[] => numbers(text.replaceAll('为1/', '')).slice(0, own);
    expect(withoutOnes(chinese)).toEqual(withoutOnes(english));
  });

  it('refuses a measure without a Chinese text', () => {
    expect(() => measureWords('decide, a new measure', 'zh-CN')).toThrow('no Chinese for “a new measure”');
    expect(measureWords('≤ 20 × slower', 'zh-CN')).toBe('最多慢20倍');
    expect(measureWords('supplyLine, all 63,504 incomplete forms', 'zh-CN')).toBe(
      'supplyLine，全部63,504种不齐全的事实',
    );
  });
});
