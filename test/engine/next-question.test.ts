import { describe, expect, it } from 'vitest';
import {
  decisionTable,
  defineVocabulary,
  impliedFacts,
  nextQuestion,
  noneOf,
  oneOf,
  ruleLanguage,
} from '../../src/engine';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { errorOf } from '../support/hostile';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const language = ruleLanguage({
  vocabulary: defineVocabulary({
    first: { kind: 'oneOf', values: digits },
    second: { kind: 'oneOf', values: digits },
    grade: { kind: 'oneOf', values: ['low', 'middle', 'high'] },
  }),
  parameters: {},
});

/** A draw that some digits of a fact win at once; the others depend on the grade, which none of them settles. */
function draw(fact: 'first' | 'second', ...winning: readonly [(typeof digits)[number], ...(typeof digits)[number][]]) {
  return decisionTable(language, {
    id: 'draw',
    outcomes: ['won', 'again', 'later', 'lost'],
    rows: [
      { id: 'winning', when: { [fact]: oneOf(...winning) }, outcome: 'won', clauses: [] },
      { id: 'low', when: { grade: 'low' }, outcome: 'again', clauses: [] },
      { id: 'middle', when: { grade: 'middle' }, outcome: 'later', clauses: [] },
      { id: 'high', outcome: 'lost', clauses: [] },
    ],
  });
}

describe('nextQuestion', () => {
  // In floating point 0.1 + 0.1 + 0.1 is more than 0.3.
  it.each([
    ['three tenths at once', draw('first', '0', '1', '2'), draw('second', '0')],
    ['one tenth three times', draw('second', '0', '1', '2'), draw('first', '0')],
  ])('treats equal shares as equal, and asks the first fact, with %s', (_, once, thrice) => {
    expect(nextQuestion([once, thrice, thrice, thrice], {})).toBe('first');
  });

  // 0.1 + 0.2 is more than 0.3, too.
  it('adds one tenth and two tenths to three tenths', () => {
    const questions = [draw('second', '0'), draw('second', '0', '1'), draw('first', '0', '1', '2')];
    expect(nextQuestion(questions, {})).toBe('first');
  });

  it('prefers the fact that settles more, wherever it is listed', () => {
    const questions = [draw('second', '0'), draw('second', '0', '1', '2'), draw('first', '0', '1', '2')];
    expect(nextQuestion(questions, {})).toBe('second');
  });

  it('prefers the fact that settles a tenth more', () => {
    const once = draw('first', '0', '1', '2');
    const thrice = draw('second', '0');
    expect(nextQuestion([once, thrice, thrice, thrice, thrice], {})).toBe('second');
  });
});

describe('nextQuestion with settings', () => {
  const one = draw('first', '0', '1', '2');
  const other = draw('second', '0');

  it('asks the facts listed first, and nothing that is settled', () => {
    expect(nextQuestion([one, other], {}, { order: ['second', 'grade'] })).toBe('second');
    expect(nextQuestion([one], {}, { order: ['second', 'grade'] })).toBe('grade');
  });

  it('completes a group that is begun before other facts', () => {
    const groups = [['second', 'grade']] as const;
    expect(nextQuestion([one, other], {}, { groups })).toBe('first');
    expect(nextQuestion([one, other], { second: '5' }, { groups, order: ['first'] })).toBe('grade');
  });

  it('weighs the use of a question against its cost', () => {
    expect(nextQuestion([one, other], {}, { cost: { first: 2 } })).toBe('first');
    expect(nextQuestion([one, other], {}, { cost: { first: 4 } })).toBe('second');
  });

  it('asks no fact that is excepted, or implied by excluded combinations', () => {
    expect(nextQuestion([one], {}, { except: ['first'] })).toBe('grade');
    expect(
      nextQuestion([one], { first: '9' }, { excluded: [{ first: '9', grade: oneOf('low', 'middle') }] }),
    ).toBeUndefined();
    expect(nextQuestion([one], {}, { excluded: [{ first: '9', grade: oneOf('low', 'middle') }] })).toBe('first');
  });

  it('considers the questions that an answer saves', () => {
    // An even digit leaves the grade as the only question, an odd one the second digit: neither settles anything.
    const far = decisionTable(language, {
      id: 'far',
      outcomes: ['a', 'b', 'c'],
      rows: [
        { id: 'zero', when: { second: '0' }, outcome: 'a', clauses: [] },
        { id: 'graded', when: { first: oneOf('0', '2', '4', '6', '8'), grade: 'low' }, outcome: 'b', clauses: [] },
        { id: 'rest', outcome: 'c', clauses: [] },
      ],
    });
    expect(nextQuestion([far], {})).toBe('second');
    expect(nextQuestion([far], {}, { lookAhead: true })).toBe('grade');
  });

  it.each([
    [{ order: ['frist'] }, 'order'],
    [{ groups: [['first', 'frist']] }, 'groups'],
    [{ cost: { frist: 2 } }, 'cost'],
    [{ except: 'first' }, 'except'],
    [{ lookAhead: 'yes' }, 'lookAhead'],
    [{ excluded: null }, 'excluded'],
    [{ exept: ['first'] }, 'exept'],
  ])('refuses settings that would have no effect: %j', (settings, name) => {
    expect(errorOf(() => nextQuestion([one], {}, settings as never))).toMatchObject({ problems: [{ path: [name] }] });
  });

  it.each([0, -1, Number.NaN, Infinity])('refuses the cost %d', (first) => {
    expect(() => nextQuestion([one], {}, { cost: { first } })).toThrow(InvalidRequestError);
  });
});

describe('impliedFacts', () => {
  const { vocabulary } = language;

  it('does not treat an unknown fact as known', () => {
    const excluded = [{ first: noneOf('0'), grade: noneOf('low') }];
    expect(impliedFacts(vocabulary, {}, excluded)).toEqual({});
    expect(impliedFacts(vocabulary, { first: '1' }, excluded)).toEqual({ first: '1', grade: 'low' });
  });

  it('draws conclusions from conclusions', () => {
    const excluded = [
      { second: '0', grade: oneOf('low', 'middle') },
      { first: '1', second: noneOf('0') },
    ] as const;
    expect(impliedFacts(vocabulary, { first: '1' }, excluded)).toEqual({ first: '1', second: '0', grade: 'high' });
  });
});
