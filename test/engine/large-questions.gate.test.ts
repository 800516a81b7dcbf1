/**
 * Every question that the library answers, to tables that are too large to be compiled for all facts: an answer, or the
 * error that names the table, within a few seconds.
 */
import { describe, expect, it } from 'vitest';
import {
  aggregation,
  analyse,
  between,
  collection,
  compareDecisions,
  contested,
  decideThrough,
  decidingFacts,
  decisionTable,
  defineVocabulary,
  impliedFacts,
  InvalidTableError,
  nextQuestion,
  oneOf,
  optionsFor,
  possibleUnderAllReadings,
  rowStates,
  ruleLanguage,
  whatIf,
  type Decision,
  type Language,
} from '../../src/engine';
import { decideMany } from '../../src/columns';
import { fromDmn } from '../../src/dmn';
import { toDmn, toSql } from '../../src/interchange';
import { explain } from '../../src/messages';
import { definePolicy, neixiang2021, type Policy, type PolicyDefinition } from '../../src/policy';
import { policyDifferences } from '../../src/cli/diff/policy-differences';
import { rule } from '../../src/forms';
import { receipt, replay } from '../../src/receipt';
import { factsSchema } from '../../src/schema';
import { sqlChecks } from '../../src/warehouse';
import { checkCase, openClocks } from '../../src/compliance';
import { decisions } from '../../src/rules/decisions';
import { vocabulary, type Facts } from '../../src/facts';
import { lazily } from '../../src/plain/lazily';
import { booleans, independentRows } from './independent-rows';

/** Processor time. It is many times what a question takes; without a bound on all of its steps some took minutes. */
const seconds = 40;

/** How much of a form is known. Every question is asked of every table, with one of these in turn. */
const shares = [0, 0.5, 0.9, 1] as const;

/** The share in turn, from two numbers. */
function shareInTurn(one: number, other: number): number {
  return shares[(one + other) % shares.length] ?? 1;
}

/** Numbers from 0 to 1 in an order that looks random, always the same. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type AnyDecision = Decision<Language, unknown>;

interface Large {
  readonly decision: AnyDecision;
  /** Facts of which the last ones are unknown, or none. */
  readonly form: (share: number) => Readonly<Record<string, unknown>>;
}

const madeOf = (vocabularyOf: object, definition: object): AnyDecision =>
  decisionTable(ruleLanguage({ vocabulary: defineVocabulary(vocabularyOf as never) }), definition as never);

const words = ['a', 'b', 'c', 'd'] as const;

/** Rows that each test some facts of four values. */
function wordRows(rows: number, facts: number, tested: number, next = numbers()): readonly object[] {
  return Array.from({ length: rows }, (_, row) => {
    const names = Array.from({ length: facts }, (__, fact) => [next(), `fact${fact}`] as const).sort(
      ([one], [other]) => one - other,
    );
    const when = Object.fromEntries(
      names.slice(0, tested).map(([order, name]) => {
        const word = words[Math.floor(next() * 4)] ?? 'a';
        return [name, order < 0.1 ? word : oneOf(word, words[Math.floor(order * 4)] ?? 'b')] as const;
      }),
    );
    return { id: `row${row}`, when, outcome: `outcome${row % 5}`, clauses: [`§${row % 3}`] };
  });
}

const wordFacts = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, fact) => [`fact${fact}`, { kind: 'oneOf', values: words }]));

const wordForm =
  (count: number): Large['form'] =>
  (share) =>
    Object.fromEntries(
      Array.from({ length: Math.floor(count * share) }, (_, fact) => [`fact${fact}`, words[fact % 4]]),
    );

const booleanForm =
  (count: number): Large['form'] =>
  (share) =>
    Object.fromEntries(Array.from({ length: Math.floor(count * share) }, (_, fact) => [`fact${fact}`, fact % 3 === 0]));

const tables: Readonly<Record<string, () => Large>> = {
  'rows that test all of forty facts': () => ({
    decision: madeOf(wordFacts(40), { id: 'table', rows: wordRows(1000, 40, 40), otherwise: 'rest' }),
    form: wordForm(40),
  }),
  'rows that may overlap': () => ({
    decision: madeOf(wordFacts(12), {
      id: 'table',
      hitPolicy: 'unique',
      rows: wordRows(200, 12, 8),
      otherwise: 'rest',
    }),
    form: wordForm(12),
  }),
  'ranges of two numbers': () => {
    const next = numbers();
    const range = () => between(Math.floor(next() * 500), 500 + Math.floor(next() * 500));
    const rows = Array.from({ length: 1000 }, (_, row) => ({
      id: `row${row}`,
      when: { one: range(), other: range() },
      outcome: row % 10,
      clauses: [],
    }));
    const number = { kind: 'number', minimum: 0 };
    return {
      decision: madeOf({ one: number, other: number }, { id: 'table', rows, otherwise: -1 }),
      form: (share) => (share < 0.5 ? {} : { one: 400.5, ...(share === 1 && { other: 500 }) }),
    };
  },
  'sets of thousands of values': () => {
    const next = numbers();
    const values = Array.from({ length: 5000 }, (_, value) => `value${value}`);
    const some = () => ({ test: 'oneOf', values: values.filter(() => next() < 0.3) });
    const rows = Array.from({ length: 10 }, (_, row) => ({
      id: `row${row}`,
      when: { one: some(), other: some() },
      outcome: row % 10,
      clauses: [],
    }));
    const listed = { kind: 'oneOf', values };
    return {
      decision: madeOf({ one: listed, other: listed }, { id: 'table', rows, otherwise: -1 }),
      form: (share) => (share < 0.5 ? {} : { one: 'value7', ...(share === 1 && { other: 'value8' }) }),
    };
  },
  'many large decisions that one reads': () => {
    const language = ruleLanguage({ vocabulary: defineVocabulary(wordFacts(12) as never) });
    const next = numbers();
    const reads = Object.fromEntries(
      Array.from({ length: 8 }, (_, part): readonly [string, AnyDecision] => [
        `part${part}`,
        decisionTable(language, { id: `part${part}`, rows: wordRows(300, 12, 3, next), otherwise: 'rest' } as never),
      ]),
    );
    const rows = Array.from({ length: 40 }, (_, row) => ({
      id: `row${row}`,
      when: { [`part${row % 8}`]: `outcome${row % 5}`, [`part${(row + 3) % 8}`]: `outcome${(row + 1) % 5}` },
      outcome: row,
      clauses: [],
    }));
    return {
      decision: decisionTable(language, { id: 'table', reads, rows, otherwise: 'none' }),
      form: wordForm(12),
    };
  },
  'a collection of dependent items': () => ({
    decision: collection(ruleLanguage({ vocabulary: defineVocabulary(wordFacts(12) as never) }), {
      id: 'table',
      rows: wordRows(200, 12, 3).map((row, item) => ({ ...row, outcome: `item${item}` })),
    } as never),
    form: wordForm(12),
  }),
  'a collection of independent items': () => ({
    decision: collection(booleans(200), { id: 'table', rows: independentRows(200) }),
    form: booleanForm(200),
  }),
  'a count of independent items': () => ({
    decision: aggregation(booleans(200), { id: 'table', aggregate: 'count', rows: independentRows(200) } as never),
    form: booleanForm(200),
  }),
};

/** The same table with another outcome in the middle. */
function changed({ source }: AnyDecision): AnyDecision {
  const { id, kind, vocabulary: facts, rows } = source;
  const other = rows.map((row, index) => (index === rows.length >> 1 ? { ...row, outcome: 'changed' } : row));
  if (Object.keys(source.reads).length > 0 || kind === 'collect')
    return madeOf(facts, { id, rows: [{ id: 'changed', outcome: 'changed', clauses: [] }] });
  return madeOf(facts, { id, hitPolicy: kind, rows: other, otherwise: source.otherwise });
}

const questions: Readonly<Record<string, (decision: AnyDecision, facts: object, large: Large) => unknown>> = {
  decide: (decision, facts) => decision.decide(facts),
  safeDecide: (decision, facts) => decision.safeDecide(facts),
  outcomes: ({ outcomes }) => outcomes,
  under: (decision, facts) => decision.under({ parameters: {} }).decide(facts),
  decideThrough: (decision, facts) => decideThrough(decision, facts, (outcome) => typeof outcome),
  whatIf,
  decidingFacts,
  nextQuestion: (decision, facts) => nextQuestion([decision, decision], facts, { lookAhead: true }),
  optionsFor: (decision, facts) => optionsFor([decision], decision.facts[0] ?? '', facts),
  impliedFacts: ({ source, rows }, facts) =>
    Object.keys(source.reads).length === 0 &&
    impliedFacts(source.vocabulary, facts, rows.map(({ when }) => when ?? {}) as never),
  contested: (decision, facts) => contested(decision, facts),
  possibleUnderAllReadings,
  rowStates: (decision, facts) => rowStates(decision)(facts),
  analyse,
  'compareDecisions with itself': (decision) => compareDecisions(decision, decision),
  compareDecisions: (decision) => compareDecisions(decision, changed(decision)),
  toDmn: (decision) => toDmn(decision),
  fromDmn: (decision) => Object.keys(fromDmn(toDmn(decision))).length,
  toSql: (decision) => toSql(decision, { dialect: 'duckdb', from: 'cases' }),
  decideMany: (decision, _, { form }) => {
    const columns = Object.entries(form(0.75)).map(
      ([name, value], fact) =>
        [name, Array.from({ length: 2000 }, (__, row) => (row % (fact + 2) === 0 ? null : value))] as const,
    );
    return decideMany(decision, Object.fromEntries(columns) as never);
  },
};

/** The processor time of a question, which must end with an answer or with the error that names a table and what grew. */
function secondsOf(question: () => unknown, named: RegExp): number {
  const before = process.cpuUsage();
  try {
    question();
  } catch (error) {
    // SQL has bounds of its own, and so have combinations that do not occur.
    const isOther = error instanceof Error && ['SqlError', 'InvalidRequestError'].includes(error.name);
    if (!isOther) expect(error).toBeInstanceOf(InvalidTableError);
    if (error instanceof InvalidTableError) {
      expect(error.code).toBe('table-too-large');
      expect(error.subject).toMatch(named);
      expect(error.measured?.limit).toBeGreaterThan(0);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const timeout = 4 * seconds * 1000;

describe.each(Object.entries(tables).map(([name, make], place) => ({ name, make, place })))(
  'a question to $name',
  ({ make, place }) => {
    const made = lazily(make);
    it.each(Object.entries(questions).map(([name, question], other) => ({ name, question, other })))(
      '$name',
      ({ question, other }) => {
        const large = made();
        const form = large.form(shareInTurn(place, other));
        expect(secondsOf(() => question(large.decision, form, large), /^(table|part\d)$/)).toBeLessThan(seconds);
      },
      timeout,
    );
  },
);

describe('a question under a policy with a table of a thousand rows', () => {
  const next = numbers();
  const facts = Object.entries<(typeof vocabulary)[keyof typeof vocabulary]>(vocabulary);
  const numeric = facts.flatMap(([name, { kind }]) => (kind === 'number' ? [name] : []));
  const text = { zh: '示例', en: 'Example' };
  const rows = Array.from({ length: 1000 }, (_, row) => ({
    id: `row${row}`,
    text,
    ...(row < 999 && {
      when: Object.fromEntries<object>(
        [0, 1].map((place) => [
          numeric[(row + place) % numeric.length] ?? '',
          { test: 'atMost', operand: Math.round(next() * 1000) / 1000 },
        ]),
      ),
    }),
    outcome: { workingDays: 1 + (row % 7) },
    clauses: ['3.2.5'],
  }));
  const policy = (): Policy =>
    definePolicy({ id: 'large', tables: { supportingWorksLimit: { rows } } } as unknown as PolicyDefinition);
  const complete = (share: number): Facts =>
    Object.fromEntries(
      facts
        .map(([name, definition]) => [
          name,
          definition.kind === 'boolean' ? true : definition.kind === 'number' ? 0.5 : definition.values[0],
        ])
        .filter((_, index) => index < share * facts.length),
    ) as Facts;
  const { supportingWorksLimit } = decisions;
  const asOf = '2024-05-01';
  const asked: Readonly<Record<string, (given: Facts, own: Policy) => unknown>> = {
    whatIf: (given, own) => whatIf(supportingWorksLimit.under(own), given),
    decidingFacts: (given, own) => decidingFacts(supportingWorksLimit.under(own), given),
    rowStates: (given, own) => rowStates(supportingWorksLimit.under(own))(given),
    nextQuestion: (given, own) => nextQuestion([supportingWorksLimit.under(own)], given, { lookAhead: true }),
    possibleUnderAllReadings: (given, own) => possibleUnderAllReadings(supportingWorksLimit.under(own), given),
    decideMany: (given, own) =>
      decideMany(
        supportingWorksLimit.under(own),
        Object.fromEntries(Object.entries(given).map(([name, value]) => [name, Array(2000).fill(value)])) as never,
      ),
    rule: (given, own) => rule({ name: 'usage' }, { completeFor: [supportingWorksLimit.under(own)], entries: given }),
    factsSchema: (given, own) => factsSchema({ completeFor: [supportingWorksLimit.under(own)] }).safeParse(given),
    receipt: (given, own) =>
      replay(receipt({ ask: 'supportingWorksLimit', facts: given } as never, { policy: own }), { policy: own }),
    sqlChecks: (_, own) => sqlChecks({ dialect: 'duckdb', asOf, policy: own }),
    policyDifferences: (_, own) => policyDifferences(neixiang2021, own),
    checkCase: (given, own) => checkCase({ id: 'case', facts: given }, { asOf, policy: own, readings: 'all' }),
    openClocks: (given, own) => openClocks({ id: 'case', facts: given }, { asOf, policy: own }),
    analyse: (_, own) => analyse(supportingWorksLimit.under(own)),
    compareDecisions: (_, own) => compareDecisions(supportingWorksLimit, supportingWorksLimit.under(own)),
  };

  it.each(Object.entries(asked).map(([name, question], other) => ({ name, question, other })))(
    '$name',
    ({ question, other }) => {
      const form = complete(shareInTurn(3, other));
      expect(secondsOf(() => question(form, policy()), /^supportingWorksLimit$/)).toBeLessThan(seconds);
    },
    timeout,
  );

  it(
    'explain, for every answer that the decision gives',
    () => {
      const decision = supportingWorksLimit.under(policy());
      for (const share of [0.9, 1]) {
        const given = complete(share);
        const answer = decision.decide(given);
        for (const language of ['zh-CN', 'en'] as const) {
          const before = process.cpuUsage();
          const { paragraphs } = explain(answer, { decision, facts: given, language });
          expect(paragraphs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['outcome', 'because', 'rules']));
          expect(process.cpuUsage(before).user / 1e6).toBeLessThan(seconds);
        }
      }
    },
    timeout,
  );

  it(
    'whatIf gives the changes that deciding anew gives',
    () => {
      const decision = supportingWorksLimit.under(policy());
      const given = complete(1);
      for (const change of whatIf(decision, given)) {
        const to = typeof change.to === 'object' ? change.to.representative : change.to;
        expect(decision.decide({ ...given, [change.fact]: to })).toMatchObject(
          change.status === 'decided' ? { outcome: change.outcome } : { possible: change.possible },
        );
      }
    },
    timeout,
  );
});
