import { describe, expect, it } from 'vitest';
import { decideThrough, decisionTable, defineVocabulary, ruleLanguage } from '../../src/engine';
import { postage, reader, shelves } from './everyday';
const cinema = ruleLanguage({
  vocabulary: defineVocabulary({
    weekend: { kind: 'boolean' },
    student: { kind: 'boolean' },
    member: { kind: 'boolean' },
  }),
  parameters: {},
});

const discount = decisionTable(cinema, {
  id: 'discount',
  outcomes: ['none', 'student', 'member'],
  rows: [
    { id: 'weekend', when: { weekend: true }, outcome: 'none', clauses: ['A'], interpretations: ['busy'] },
    { id: 'student', when: { student: true }, outcome: 'student', clauses: ['B'] },
    { id: 'others', outcome: 'none', clauses: ['A', 'C'], interpretations: ['plain'] },
  ],
});

const ticket = decisionTable(cinema, {
  id: 'ticket',
  reads: { discount },
  outcomes: ['full', 'reduced'],
  rows: [
    { id: 'members', when: { member: true }, outcome: 'reduced', clauses: ['D'], interpretations: ['plain'] },
    { id: 'discounted', when: { weekend: false, discount: 'student' }, outcome: 'reduced', clauses: ['E', 'B'] },
    { id: 'others', outcome: 'full', clauses: ['D'] },
  ],
});

describe('the grounds of an answer', () => {
  it.each([
    ['its own row', { member: true }, ['ticket/members'], ['D'], ['plain']],
    [
      'consulted rows first, clauses once',
      { member: false, weekend: false, student: true },
      ['discount/student', 'ticket/discounted'],
      ['B', 'E'],
      [],
    ],
    [
      'a decision that was consulted in vain',
      { member: false, weekend: false, student: false },
      ['discount/others', 'ticket/others'],
      ['A', 'C', 'D'],
      ['plain'],
    ],
    [
      'no decision that was not consulted',
      { member: false, weekend: true, student: true },
      ['ticket/others'],
      ['D'],
      [],
    ],
  ] as const)('are %s', (_, facts, rules, clauses, interpretations) => {
    expect(ticket.decide(facts)).toMatchObject({ status: 'decided', rules, clauses, interpretations });
  });

  it('are, while facts are unknown, the certain ones and, separately, the possible ones, in table order', () => {
    expect(reader.decide({ age: 70, occupation: 'retired' })).toMatchObject({ rules: ['reader/reduced'] });
    expect(reader.decide({ occupation: 'pupil' })).toMatchObject({
      rules: [],
      clauses: ['§1'],
      interpretations: [],
      mayApply: { rules: ['reader/young', 'reader/pupil'], clauses: [], interpretations: ['old pupils'] },
    });
    expect(reader.decide({ age: 70, occupation: 'retired' })).not.toHaveProperty('mayApply');
  });

  it('leave out a consulted row that applies only if the decision is not consulted', () => {
    const always = decisionTable(cinema, {
      id: 'always',
      reads: { discount },
      outcomes: ['open'],
      rows: [
        { id: 'weekdays', when: { weekend: false, discount: 'student' }, outcome: 'open', clauses: ['F'] },
        { id: 'others', outcome: 'open', clauses: ['G'] },
      ],
    });
    expect(always.decide({})).toMatchObject({
      status: 'decided',
      rules: [],
      mayApply: { rules: ['discount/student', 'discount/others', 'always/weekdays', 'always/others'] },
    });
  });

  it('are every row of a collection that applies, equal outcomes or not', () => {
    expect(shelves.decide({ age: 40, occupation: 'employed', resident: false })).toMatchObject({
      rules: ['reader/adult', 'shelves/everyone', 'shelves/grownUp'],
      clauses: ['§2', '§5'],
    });
  });

  it('include a clause as certain if some row always cites it', () => {
    const boots = decisionTable(cinema, {
      id: 'boots',
      reads: { discount },
      outcomes: ['yes'],
      rows: [
        { id: 'students', when: { student: true, discount: 'student' }, outcome: 'yes', clauses: ['B'] },
        { id: 'weekend', when: { weekend: true }, outcome: 'yes', clauses: ['A'] },
        { id: 'others', outcome: 'yes', clauses: ['B', 'C'] },
      ],
    });
    // On a weekend the discount cites A for students and the row cites A for the rest; otherwise B is cited by either.
    expect(boots.decide({ weekend: true })).toMatchObject({ clauses: ['A'] });
    expect(boots.decide({ weekend: false })).toMatchObject({ clauses: ['B'], mayApply: { clauses: ['C'] } });
  });

  it('follow a question about the outcome', () => {
    const facts = { destination: 'domestic', weightKg: 0.1, lengthCm: 10 } as const;
    const { outcome: _, ...grounds } = { outcome: undefined, ...postage.decide(facts) };
    expect(decideThrough(postage, facts, ({ cents }) => cents > 100)).toEqual({ ...grounds, outcome: true });
    expect(decideThrough(postage, { destination: 'domestic' }, ({ route }) => route)).toMatchObject({
      status: 'decided',
      outcome: 'surface',
      rules: [],
      mayApply: { rules: ['consignment/small', 'consignment/rest', 'postage/letter', 'postage/parcel'] },
    });
  });
});
