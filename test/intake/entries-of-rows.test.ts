/** Cases of several rows: what a row says belongs to the entry of that row, and to no other. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsFromRows, type Mapping } from '../../src/intake';
import { runs } from '../support/runs';

/** The records of a table with a column of ids, which have no problem. */
function recordsOf(rows: readonly (readonly string[])[], mapping: Mapping): readonly unknown[] {
  const { records, problems } = recordsFromRows(rows, mapping);
  expect(problems).toEqual([]);
  return records.map(({ record }) => record);
}

const cellText = fc.constantFrom('', '是', '否');
const day = fc.constantFrom('', '2021-06-10', '2021-06-11', '2021-06-12');

describe('one entry per row', () => {
  it('gets the defaults and constants of entries in every row, not only in the last', () => {
    const mapping: Mapping = {
      cases: 'together',
      columns: { 类型: 'works[].type', 完工: 'works[].completedOn' },
      constants: { 'works[].nature': 'new' },
      defaults: { 'works[].completedOn': null },
    };
    const rows = [
      ['id', '类型', '完工'],
      ['1', '架空', ''],
      ['1', '电缆', '2021-06-20'],
      ['1', '', ''],
      ['1', 'T接', ''],
    ];
    expect(recordsOf(rows, mapping)).toEqual([
      {
        id: '1',
        facts: {},
        works: [
          { type: 'overheadLine', nature: 'new', completedOn: null },
          { type: 'cableLine', nature: 'new', completedOn: '2021-06-20' },
          { type: 'lineTap', nature: 'new', completedOn: null },
        ],
      },
    ]);
  });

  it('keeps what is nested in it: an opinion belongs to the review of its row', () => {
    const review = fc.record({
      review: fc.constantFrom('designReview', 'interimInspection', 'completionAcceptance'),
      issuedOn: day,
      written: cellText,
    });
    fc.assert(
      fc.property(fc.array(review, { minLength: 1, maxLength: 4 }), (reviews) => {
        const mapping: Mapping = {
          cases: 'together',
          columns: {
            审查: 'reviews[].review',
            日期: 'reviews[].opinions[0].issuedOn',
            书面: 'reviews[].opinions[0].written',
          },
        };
        const rows = [
          ['id', '审查', '日期', '书面'],
          ...reviews.map((each) => ['1', each.review, each.issuedOn, each.written]),
        ];
        const expected = reviews.map(({ review: name, issuedOn, written }) => {
          const opinion = {
            ...(issuedOn !== '' && { issuedOn }),
            ...(written !== '' && { written: written === '是' }),
          };
          return { review: name, ...(Object.keys(opinion).length > 0 && { opinions: [opinion] }) };
        });
        expect(recordsOf(rows, mapping)).toEqual([{ id: '1', facts: {}, reviews: expected }]);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a word that means unknown', () => {
  const mapping: Mapping = {
    columns: { 重要客户: { to: 'importantCustomer', values: { 待定: null } } },
    defaults: { importantCustomer: false },
  };

  it('does not become the value of an empty cell', () => {
    const rows = [
      ['id', '重要客户'],
      ['1', '待定'],
      ['2', ''],
      ['3', '是'],
    ];
    expect(recordsOf(rows, mapping)).toEqual([
      { id: '1', facts: {} },
      { id: '2', facts: { importantCustomer: false } },
      { id: '3', facts: { importantCustomer: true } },
    ]);
  });

  it('holds for the case, whichever row says it, until another row knows', () => {
    const rows = [
      ['id', '重要客户'],
      ['1', '待定'],
      ['1', ''],
      ['2', '待定'],
      ['2', '是'],
    ];
    expect(recordsOf(rows, { ...mapping, cases: 'together' })).toEqual([
      { id: '1', facts: {} },
      { id: '2', facts: { importantCustomer: true } },
    ]);
  });

  it('holds for the entry of its row only', () => {
    const works: Mapping = {
      cases: 'together',
      columns: { 类型: 'works[].type', 紧急: { to: 'works[].urgent', values: { 待定: null } } },
      defaults: { 'works[].urgent': false },
    };
    const rows = [
      ['id', '类型', '紧急'],
      ['1', '架空', '待定'],
      ['1', '电缆', ''],
    ];
    expect(recordsOf(rows, works)).toEqual([
      { id: '1', facts: {}, works: [{ type: 'overheadLine' }, { type: 'cableLine', urgent: false }] },
    ]);
  });
});

describe('the members of a list', () => {
  it('each have a default of their own, which a cell that says no overrides', () => {
    const mapping: Mapping = {
      columns: { 身份证: 'intake.presented[identityCard]', 房产证: 'intake.presented[titleDeed]' },
      defaults: { 'intake.presented[identityCard]': true, 'intake.presented[titleDeed]': true },
    };
    const rows = [
      ['id', '身份证', '房产证'],
      ['1', '', ''],
      ['2', '是', ''],
      ['3', '', '否'],
    ];
    expect(recordsOf(rows, mapping)).toEqual([
      { id: '1', facts: {}, intake: { presented: ['identityCard', 'titleDeed'] } },
      { id: '2', facts: {}, intake: { presented: ['identityCard', 'titleDeed'] } },
      { id: '3', facts: {}, intake: { presented: ['identityCard'] } },
    ]);
  });
});

describe('rows as objects', () => {
  it('a later header that means the same as another is a problem, and not a column dropped in silence', () => {
    const { problems, records } = recordsFromRows(
      [
        { id: '1', 供电电压: '10kV' },
        { id: '2', 电压等级: '380V' },
        { id: '3', 供电电压: '220V' },
      ],
      {},
    );
    expect(problems.map(({ code, accepted }) => [code, accepted])).toEqual([
      ['ambiguous-column', ['供电电压', '电压等级']],
    ]);
    expect(records[0]?.record).toEqual({ id: '1', facts: { voltageLevel: '10kV' } });
  });

  it('a problem of the headers is reported once, however many headers follow', () => {
    const { problems } = recordsFromRows([{ a: '1' }, { b: '2' }, { c: '3' }], {});
    expect(problems.map(({ code }) => code)).toEqual(['no-id-column']);
  });
});

describe('a word that allows some values only', () => {
  const mapping: Mapping = {
    cases: 'together',
    columns: {
      类型: 'works[].type',
      电压: 'works[].voltageLevel',
      方式: { values: { 公用: { holds: { 'works[].voltageLevel': ['10kV'] } } } },
    },
  };

  it('is compared with the entry of its own row', () => {
    const row = fc.constantFrom('10kV', '35kV', '');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (voltages) => {
        const rows = voltages.map((voltage) => ['1', 'T接', voltage, '公用']);
        const { problems } = recordsFromRows([['id', '类型', '电压', '方式'], ...rows], mapping);
        const wrong = voltages.flatMap((voltage, index) => (voltage === '35kV' ? [index + 2] : []));
        expect(problems.map(({ code, row: at }) => [code, at])).toEqual(wrong.map((at) => ['contradiction', at]));
      }),
      { numRuns: runs(60) },
    );
  });
});
