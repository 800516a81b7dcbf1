import { describe, expect, it } from 'vitest';
import { clauseIds, clauses, departments } from '../../src/policy';

const all = clauseIds.map((id) => clauses[id]);

/** The headings of section 三 and how many numbered items each holds. */
const itemsOfSectionThree = [4, 8, 5, 4, 5];

const milestones = {
  '2021-07': ['3.1.3', '3.2.8', '3.3.3'],
  '2021-08': ['3.3.4'],
  '2021-10': ['3.3.5'],
  '2021-12': ['3.2.7', '3.4.1', '3.4.2', '3.4.3'],
  '2022-12': ['goals.7'],
};

const undated = (id: string): boolean => id.startsWith('goals.') || id.startsWith('4.');

describe('the clause registry', () => {
  it('contains the goals, the organisation, every item of section 三 and the four requirements, in order', () => {
    const goals = Array.from({ length: 9 }, (_, index) => `goals.${index + 1}`);
    const work = itemsOfSectionThree.flatMap((count, part) =>
      Array.from({ length: count }, (_, index) => `3.${part + 1}.${index + 1}`),
    );
    expect(clauseIds).toEqual([...goals, '2', ...work, '4.1', '4.2', '4.3', '4.4']);
  });

  it('has every clause under its own id and nothing else', () => {
    expect(all.map(({ id }) => id)).toEqual(clauseIds);
    expect(Object.keys(clauses)).toHaveLength(clauseIds.length);
  });

  it.each(all)('$id has the section that its id names', ({ id, section }) => {
    const numerals = '一二三四五六七八九';
    const numeral = (digit: string | undefined) => numerals.charAt(Number(digit) - 1);
    const [first, second, third] = id.split('.');
    const expected =
      first === 'goals'
        ? `一·${numeral(second)}是`
        : numeral(first) + (second === undefined ? '' : `(${numeral(second)})`) + (third ?? '');
    expect(section).toBe(expected);
  });

  it.each(all)('$id has a short heading in both languages', ({ heading }) => {
    expect(heading.zh).toMatch(/^[\p{Script=Han}“”、]{4,14}$/u);
    expect(heading.en).toMatch(/^[A-Z][A-Za-z, -]+$/);
    expect(heading.en.split(' ').length).toBeLessThanOrEqual(10);
  });

  it.each(Object.entries(milestones))('%s is the milestone of its clauses', (month, ids) => {
    expect(all.filter(({ milestone }) => milestone === month).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(all.filter(({ milestone }) => milestone === month)).toHaveLength(ids.length);
  });

  it('has no milestone for the other goals and the requirements, and June 2021 for the rest', () => {
    const later = Object.values(milestones).flat();
    const rest = all.filter(({ id }) => !later.includes(id));
    expect(rest.map(({ milestone }) => milestone)).toEqual(rest.map(({ id }) => (undated(id) ? null : '2021-06')));
  });
});

describe('the departments', () => {
  it('are named by every clause that has a milestone of its own, but the goals', () => {
    for (const id of clauseIds) {
      const { departments: named, milestone } = clauses[id];
      expect(named.length > 0).toBe(milestone !== null && !id.startsWith('goals'));
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('are in the order of the document', () => {
    expect(clauses['3.2.5'].departments.map((id) => departments[id].zh).join('、')).toBe(
      '发建部、营销部、物资部、财务部、运维部、各供电所（中心）',
    );
    expect(clauses['3.2.4'].departments).toEqual(['marketing', 'dispatch', 'supplyStations']);
  });
});
