import { describe, expect, it } from 'vitest';
import {
  analyse,
  atLeast,
  atMost,
  combine,
  decisionTable,
  defineVocabulary,
  lessThan,
  moreThan,
  parameter,
  ruleLanguage,
} from '../../src/engine';
import { cardFee, consignment, postage, protection, reader, services, shelves } from './everyday';

const language = ruleLanguage({
  vocabulary: defineVocabulary({
    age: { kind: 'number', minimum: 0, maximum: 130 },
    member: { kind: 'boolean' },
    day: { kind: 'oneOf', values: ['weekday', 'weekend'] },
  }),
  parameters: { childUnder: 14, seniorFrom: 65 },
});
const row = { clauses: [] };

describe('analyse', () => {
  it.each([protection, reader, cardFee, shelves, consignment, postage, services])(
    'finds nothing in $id',
    (decision) => {
      expect(analyse(decision)).toEqual([]);
    },
  );

  it('finds rows that are never reached', () => {
    const ticket = decisionTable(language, {
      id: 'ticket',
      outcomes: ['child', 'adult', 'senior'],
      rows: [
        { ...row, id: 'child', when: { age: lessThan(parameter('childUnder')) }, outcome: 'child' },
        { ...row, id: 'youngMember', when: { age: atMost(10), member: true }, outcome: 'adult' },
        { ...row, id: 'nobody', when: { age: moreThan(130) }, outcome: 'senior' },
        { ...row, id: 'adult', outcome: 'adult' },
        { ...row, id: 'afterAll', outcome: 'senior' },
      ],
    });
    expect(analyse(ticket)).toEqual([
      { kind: 'dead-row', table: 'ticket', row: 'youngMember' },
      { kind: 'dead-row', table: 'ticket', row: 'nobody' },
      { kind: 'dead-row', table: 'ticket', row: 'afterAll' },
    ]);
  });

  it('finds rows that the outcome of a consulted decision rules out', () => {
    const fee = decisionTable(language, {
      id: 'fee',
      outcomes: [0, 5],
      rows: [
        { ...row, id: 'member', when: { member: true }, outcome: 0 },
        { ...row, id: 'guest', outcome: 5 },
      ],
    });
    const locker = decisionTable(language, {
      id: 'locker',
      reads: { fee },
      outcomes: ['own', 'shared'],
      rows: [
        { ...row, id: 'own', when: { fee: atMost(0) }, outcome: 'own' },
        { ...row, id: 'member', when: { member: true }, outcome: 'own' },
        { ...row, id: 'shared', outcome: 'shared' },
      ],
    });
    expect(analyse(locker)).toEqual([{ kind: 'dead-row', table: 'locker', row: 'member' }]);
  });

  it('finds gaps and overlaps in a table of unique rows, with facts that show them', () => {
    const lane = decisionTable(language, {
      id: 'lane',
      hitPolicy: 'unique',
      outcomes: ['slow', 'fast'],
      rows: [
        { ...row, id: 'young', when: { age: atMost(20) }, outcome: 'fast' },
        { ...row, id: 'members', when: { member: true, age: atMost(70) }, outcome: 'fast' },
        { ...row, id: 'seniors', when: { age: atLeast(parameter('seniorFrom')) }, outcome: 'slow' },
      ],
    });
    expect(analyse(lane)).toEqual([
      { kind: 'gap', table: 'lane', witness: { age: 42.5, member: false } },
      { kind: 'overlap', table: 'lane', rows: ['young', 'members'], witness: { age: 0, member: true } },
      { kind: 'overlap', table: 'lane', rows: ['members', 'seniors'], witness: { age: 65, member: true } },
    ]);
    expect(() => lane.decide({})).toThrow('incomplete-table: lane');
  });

  it('uses the parameters of the decision', () => {
    const band = decisionTable(language, {
      id: 'band',
      hitPolicy: 'unique',
      outcomes: ['blue', 'red'],
      rows: [
        { ...row, id: 'blue', when: { age: lessThan(parameter('childUnder')) }, outcome: 'blue' },
        { ...row, id: 'red', when: { age: atLeast(14) }, outcome: 'red' },
      ],
    });
    const under = (childUnder: number) => analyse(band.under({ parameters: { childUnder, seniorFrom: 65 } }));
    expect(analyse(band)).toEqual([]);
    expect(under(13)).toEqual([{ kind: 'gap', table: 'band', witness: { age: 13 } }]);
    expect(under(15)).toMatchObject([{ kind: 'overlap', rows: ['blue', 'red'], witness: { age: 14 } }]);
    expect(under(0)).toMatchObject([{ kind: 'dead-row', row: 'blue' }, { kind: 'gap' }]);
  });

  it('finds nothing in a combination, and returns frozen defects', () => {
    expect(analyse(combine(language, { id: 'nothing', combines: {} }))).toEqual([]);
    const empty = analyse(decisionTable(language, { id: 'empty', outcomes: ['a'], rows: [] }));
    expect(empty).toEqual([{ kind: 'gap', table: 'empty', witness: {} }]);
    expect([empty, empty[0]].every(Object.isFrozen)).toBe(true);
  });
});
