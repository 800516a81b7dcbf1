/** Decisions of several languages used together: refused where one name means two things, never answered by chance. */
import { describe, expect, it } from 'vitest';
import {
  combine,
  decisionTable,
  nextQuestion,
  optionsFor,
  ruleLanguage,
  type Decision,
  type Language,
} from '../../src/engine';
import { sqlView } from '../../src/interchange';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { errorOf } from '../support/hostile';

const boolean = { kind: 'boolean' } as const;
const sky = { kind: 'oneOf', values: ['clear', 'rain'] } as const;
const languages = {
  own: ruleLanguage({ vocabulary: { rain: boolean, wind: boolean }, readings: { drizzle: ['counts', 'doesNot'] } }),
  turned: ruleLanguage({ vocabulary: { wind: boolean, rain: boolean } }),
  other: ruleLanguage({ vocabulary: { rain: sky, wind: boolean } }),
  larger: ruleLanguage({ vocabulary: { rain: boolean, wind: boolean, sky } }),
  read: ruleLanguage({ vocabulary: { rain: boolean, wind: boolean }, readings: { drizzle: ['doesNot', 'counts'] } }),
};
type Name = keyof typeof languages;

type AnyDecision = Decision<Language, unknown>;
const made = (
  language: Name,
  id: string,
  when: object,
  reads: Readonly<Record<string, AnyDecision>> = {},
): AnyDecision => {
  const rows = [{ id: 'yes', when, outcome: 1, clauses: [] }];
  return decisionTable(languages[language] as never, { id, reads, rows, otherwise: 2 });
};
const wet = made('own', 'wet', { rain: true });

describe('a decision that reads one of another language', () => {
  it.each<[Name, object, string]>([
    ['turned', { wind: true }, 'read: wind'],
    ['other', { rain: 'rain' }, 'read: rain'],
    ['larger', { sky: 'rain' }, 'read: sky'],
    ['read', { drizzle: 'counts' }, 'read: drizzle'],
  ])('is refused if a name, or the place of a fact, is another there: %s', (language, when, subject) => {
    const read = made(language, 'read', when);
    for (const both of [
      made('own', 'both', { read: 1 }, { read }),
      combine(languages.own as never, { id: 'both', combines: { wet, read } as never }) as typeof wet,
    ]) {
      const error = errorOf(() => both.decide({ rain: true }));
      expect(error).toMatchObject({ name: 'InvalidTableError', code: 'ambiguous-name', subject });
    }
  });

  it('is answered if the languages have equal facts, and one of them no readings', () => {
    const plain = ruleLanguage({ vocabulary: { rain: boolean, wind: boolean } });
    const both = decisionTable(plain, {
      id: 'both',
      reads: { wet: wet as never },
      rows: [{ id: 'yes', when: { wet: 1, wind: true } as never, outcome: 1, clauses: [] }],
      otherwise: 2,
    });
    expect(both.decide({ rain: true })).toMatchObject({ status: 'open', missing: ['wind'] });
  });
});

describe('several decisions asked about together', () => {
  it.each<[Name, object]>([
    ['turned', { wind: true }],
    ['other', { rain: 'rain' }],
    ['larger', { sky: 'rain' }],
  ])('are refused unless they have the same facts in the same order: %s', (language, when) => {
    const decisions = [wet, made(language, 'read', when)];
    for (const ask of [
      () => nextQuestion(decisions, { rain: true }),
      () => optionsFor(decisions, 'wind', { rain: true }),
      () => sqlView(decisions, { dialect: 'duckdb', name: 'answers', from: 'cases' }),
    ]) {
      const error = errorOf(ask);
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect((error as InvalidRequestError).problems).toMatchObject([{ path: ['decisions'], code: 'wrong-type' }]);
    }
  });

  it('may be of languages with equal facts', () => {
    const equal = ruleLanguage({ vocabulary: { rain: boolean, wind: boolean } });
    const windy = decisionTable(equal, {
      id: 'windy',
      rows: [{ id: 'yes', when: { wind: true }, outcome: 1, clauses: [] }],
      otherwise: 2,
    });
    expect(nextQuestion<Language>([wet, windy as never], { rain: true })).toBe('wind');
  });
});
