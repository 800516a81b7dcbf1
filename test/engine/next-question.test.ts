import { describe, expect, it } from 'vitest';
import { decisionTable, defineVocabulary, nextQuestion, oneOf, ruleLanguage } from '../../src/engine';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const language = ruleLanguage({
  vocabulary: defineVocabulary({
    first: { kind: 'oneOf', values: digits },
    second: { kind: 'oneOf', values: digits },
    grade: { kind: 'oneOf', values: ['low', 'middle', 'high'] },
  }),
  parameters: {},
});

/** A draw that some digits of a fact win at once; for the others the grade tells, of which none settles it. */
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
  ])('holds equal shares for equal, and the first fact for the next, with %s', (_, once, thrice) => {
    expect(nextQuestion([once, thrice, thrice, thrice], {})).toBe('first');
  });

  // 0.1 + 0.2 is more than 0.3, too.
  it('holds one tenth and two tenths for three', () => {
    const questions = [draw('second', '0'), draw('second', '0', '1'), draw('first', '0', '1', '2')];
    expect(nextQuestion(questions, {})).toBe('first');
  });

  it('prefers the fact that settles more, wherever it stands', () => {
    const questions = [draw('second', '0'), draw('second', '0', '1', '2'), draw('first', '0', '1', '2')];
    expect(nextQuestion(questions, {})).toBe('second');
  });

  it('prefers the fact that settles a tenth more', () => {
    const once = draw('first', '0', '1', '2');
    const thrice = draw('second', '0');
    expect(nextQuestion([once, thrice, thrice, thrice, thrice], {})).toBe('second');
  });
});
