/** Arguments of the wrong kind, in functions that take tables, languages and facts: an error of this library names them. */
import { describe, expect, it } from 'vitest';
import {
  analyse,
  between,
  decisionTable,
  defineVocabulary,
  impliedFacts,
  nextQuestion,
  optionsFor,
  ruleLanguage,
  tableFromJson,
  YekuoError,
  type Language,
  type RuleLanguage,
} from '../../src/engine';
import { InvalidRequestError } from '../../src/plain/invalid-request-error';
import { errorOf } from '../support/hostile';

const languageOf = (vocabulary: unknown, readings?: unknown): RuleLanguage<Language> =>
  ruleLanguage({ vocabulary, ...(readings !== undefined && { readings }) } as never);
const rows = [{ id: 'only', outcome: 1, clauses: [] }];
const make = (language: RuleLanguage<Language>, definition: object) =>
  decisionTable(language, { id: 'home', ...definition } as never);

describe('an argument that is none of its kind', () => {
  const vocabulary = defineVocabulary({ rooms: { kind: 'integer', minimum: 0 } });
  const home = make(languageOf(vocabulary), { rows });
  const odd = (value: unknown): never => value as never;

  it.each([null, 0, 'x', [], () => 1])('is refused with an error that names it: %o', (value) => {
    expect(errorOf(() => languageOf(vocabulary, value))).toMatchObject({ code: 'not-an-object', subject: 'readings' });
    for (const [arguments_, subject] of [
      [[odd(value), {}], 'language'],
      [[languageOf(vocabulary), {}, odd(value)], 'decisions'],
    ] as const) {
      const [language, table, decisions] = arguments_;
      expect(errorOf(() => tableFromJson(language, table, decisions))).toMatchObject({
        code: 'not-an-object',
        subject,
      });
    }
    const definitions = { rooms: value };
    expect(errorOf(() => impliedFacts(odd(definitions), odd({ rooms: 1 }), []))).toBeInstanceOf(YekuoError);
    expect(errorOf(() => optionsFor([home], odd(value), {}))).toBeInstanceOf(InvalidRequestError);
  });

  it('is refused if it has no text or number', () => {
    expect(errorOf(() => optionsFor([home], odd(Object.create(null)), {}))).toBeInstanceOf(InvalidRequestError);
    expect(errorOf(() => nextQuestion([home], {}, { cost: { rooms: odd(1n) } }))).toBeInstanceOf(InvalidRequestError);
    const when = { rooms: between(odd(null), odd(null)) };
    const asked = make(languageOf(vocabulary), { rows: [{ ...rows[0], when }] });
    expect(errorOf(() => asked.decide({}))).toMatchObject({ code: 'wrong-type' });
  });

  it('is refused before its parts are looked at, if it has too many', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => ({ id: `${index}`, outcome: index, clauses: [] }));
    const large = make(languageOf(vocabulary), { rows: many });
    const began = process.cpuUsage();
    for (const question of [() => large.decide({}), () => large.outcomes, () => analyse(large)]) {
      expect(errorOf(question)).toMatchObject({ code: 'table-too-large', measured: { of: 'rows', limit: 100_000 } });
    }
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(0.5);
  });
});
