/** Tables of unique rows where rows overlap: they have no outcome there, and answers agree with every completion. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecisions,
  contested,
  decideThrough,
  decidingFacts,
  decisionTable,
  defineVocabulary,
  possibleUnderAllReadings,
  ruleLanguage,
  type DecisionTable,
  type Language,
} from '../../src/engine';
import { decideMany } from '../../src/columns';
import { decisionFrom, type Decision } from '../../src/engine/decide/decision';
import { general } from '../../src/engine/decide/general';
import { rowByRow } from '../../src/engine/decide/row-by-row';
import { closureOf, type Source } from '../../src/engine/terms/table';
import { toSql } from '../../src/interchange';
import { onceFor } from '../../src/plain/once-for';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';
import { distinct, interpret, textOf, type FullFacts } from './naive-interpreter';
import { combinedCases, completeCases, completionsOf, partialFacts, type RandomCase } from './random-tables';

const overlap = (subject: string) => ({ code: 'overlapping-rows', subject });

describe('a table of unique rows that overlap', () => {
  const language = ruleLanguage({
    vocabulary: defineVocabulary({ wet: { kind: 'boolean' }, cold: { kind: 'boolean' }, late: { kind: 'boolean' } }),
    readings: { drizzle: ['isRain', 'isNone'] },
  });
  const coat = decisionTable(language, {
    id: 'coat',
    hitPolicy: 'unique',
    outcomes: ['rain', 'warm', 'any', 'none'],
    rows: [
      { id: 'rain', when: { wet: true, cold: false, drizzle: 'isRain' }, outcome: 'rain', clauses: [] },
      { id: 'warm', when: { wet: true, cold: true, drizzle: 'isRain' }, outcome: 'warm', clauses: [] },
      { id: 'any', when: { wet: true }, outcome: 'any', clauses: [] },
    ],
    otherwise: 'none',
  });

  it('refuses facts for which all completions overlap, as it refuses each of them', () => {
    for (const cold of [true, false, undefined]) {
      expect(errorOf(() => coat.decide({ wet: true, cold }))).toMatchObject(overlap('coat'));
      expect(errorOf(() => decideThrough(coat, { wet: true, cold }, String))).toMatchObject(overlap('coat'));
      expect(errorOf(() => decideMany(coat, { wet: [true], cold: [cold] }))).toMatchObject(overlap('coat'));
    }
  });

  it('leaves out outcomes that only facts with an overlap would have', () => {
    expect(coat.decide({})).toEqual({
      status: 'decided',
      outcome: 'none',
      rules: [],
      clauses: [],
      interpretations: [],
    });
    expect(coat.outcomes).toEqual(['none']);
    expect(decidingFacts(coat, { wet: false })).toEqual({});
    const { possible, rows } = decideMany(coat, { wet: [null, false] });
    expect(Array.from(rows, (row) => possible[row])).toEqual([['none'], ['none']]);
  });

  it('answers under the readings for which nothing overlaps', () => {
    const other = coat.under({ parameters: {}, readings: { drizzle: 'isNone' } });
    expect(other.decide({ wet: true })).toMatchObject({ status: 'decided', outcome: 'any' });
    expect(possibleUnderAllReadings(coat, { wet: true })).toEqual(['any']);
    expect(errorOf(() => contested(coat, { wet: true }))).toMatchObject(overlap('coat'));
    expect(contested(coat, { wet: false })).toEqual([]);
  });

  it('is refused where all facts are looked at, as a table with gaps is', () => {
    expect(errorOf(() => compareDecisions(coat, coat))).toMatchObject(overlap('coat'));
    expect(errorOf(() => toSql(coat, { dialect: 'duckdb', from: 'facts' }))).toMatchObject(overlap('coat'));
  });

  it('is not refused where only a row behind the one that applies consults it', () => {
    const outer = decisionTable(language, {
      id: 'outer',
      hitPolicy: 'unique',
      reads: { coat },
      outcomes: ['late', 'coat'],
      rows: [
        { id: 'late', when: { late: true }, outcome: 'late', clauses: [] },
        { id: 'coat', when: { coat: 'none', late: false }, outcome: 'coat', clauses: [] },
      ],
      otherwise: null,
    });
    const known = outer.graph().read({ wet: true, cold: true, late: true }).classes ?? [];
    expect(outer.decide({ wet: true, cold: true, late: true })).toMatchObject({ status: 'decided', outcome: 'late' });
    expect(rowByRow(outer.graph(), outer.source)(known)).toMatchObject({ status: 'decided', outcome: 'late' });
  });

  it('is not refused for facts for which it is not consulted', () => {
    const outer = decisionTable(language, {
      id: 'outer',
      reads: { coat },
      outcomes: ['late', 'coat', 'none'],
      rows: [
        { id: 'late', when: { late: true }, outcome: 'late', clauses: [] },
        { id: 'coat', when: { coat: 'none' }, outcome: 'none', clauses: [] },
        { id: 'other', outcome: 'coat', clauses: [] },
      ],
    });
    expect(outer.decide({ late: true, wet: true })).toMatchObject({ status: 'decided', outcome: 'late' });
    expect(outer.decide({ wet: true })).toMatchObject({ status: 'decided', outcome: 'late' });
    expect(errorOf(() => outer.decide({ late: false, wet: true }))).toMatchObject(overlap('coat'));
    expect(outer.decide({})).toMatchObject({ status: 'open', possible: ['late', 'none'], missing: ['late'] });
  });
});

/** The same tables with unique rows in place of the first row that applies; the last row applies where no other does. */
function withUniqueRows({ source, figures }: RandomCase, changed: readonly boolean[]): RandomCase {
  const sources = closureOf(source);
  const replaced: (each: Source) => Source = onceFor((each: Source): Source => {
    const reads = Object.fromEntries(Object.entries(each.reads).map(([name, read]) => [name, replaced(read)]));
    const plain = { ...each, reads, general };
    if (each.kind !== 'first' || changed[sources.indexOf(each)] !== true) return plain;
    const otherwise = each.rows.at(-1)?.outcome;
    return { ...plain, kind: 'unique', rows: each.rows.slice(0, -1), otherwise } as DecisionTable; // the same but for these
  });
  return { source: replaced(source), figures };
}

const uniqueCases = fc
  .tuple(fc.oneof(completeCases, combinedCases), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
  .map(([random, changed]) => withUniqueRows(random, changed))
  .chain((random) =>
    fc.tuple(fc.constant(random), fc.array(partialFacts(random.source.vocabulary), { minLength: 1, maxLength: 4 })),
  );

const decisionOf = ({ source, figures }: RandomCase): Decision<Language, unknown> =>
  decisionFrom<Language, unknown, string>(source, { parameters: figures });

/** The readings of all completions that have an outcome. */
function soundReadings({ source, figures }: RandomCase, known: Partial<FullFacts>) {
  const readings = completionsOf(source.vocabulary, known).map((facts) => interpret(source, facts, figures));
  return readings.filter(({ overlaps }) => !overlaps);
}

/** The facts in which two completions with different outcomes differ, and in nothing else. */
function factsThatMatter({ source, figures }: RandomCase, known: Partial<FullFacts>): readonly string[] {
  const completions = completionsOf(source.vocabulary, known).flatMap((facts) => {
    const { outcome, overlaps } = interpret(source, facts, figures);
    return overlaps ? [] : [{ facts, outcome: textOf(outcome) }];
  });
  return Object.keys(source.vocabulary).filter((name) => {
    const found = new Map<string, string>();
    return completions.some(({ facts, outcome }) => {
      const others = textOf({ ...facts, [name]: null });
      const earlier = found.get(others) ?? outcome;
      found.set(others, outcome);
      return earlier !== outcome;
    });
  });
}

const sorted = (values: readonly unknown[]): readonly string[] => values.map(textOf).toSorted();

describe('random tables of unique rows', () => {
  it('answer complete facts as reading the rows does, or refuse them', () => {
    fc.assert(
      fc.property(uniqueCases, ([random]) => {
        const decision = decisionOf(random);
        const read = rowByRow(decision.graph(), decision.source);
        for (const facts of completionsOf(random.source.vocabulary, {})) {
          const { complete: _, overlaps, ...reading } = interpret(random.source, facts, random.figures);
          const { classes = [] } = decision.graph().read(facts);
          if (overlaps) {
            expect(errorOf(() => decision.decide(facts))).toMatchObject({ code: 'overlapping-rows' });
            expect(errorOf(() => read(classes))).toMatchObject({ code: 'overlapping-rows' });
          } else {
            expect(decision.decide(facts)).toEqual({ status: 'decided', ...reading });
            expect(read(classes)).toEqual(decision.decide(facts));
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('answer partial facts by the completions that have an outcome, or refuse them if none has', () => {
    fc.assert(
      fc.property(uniqueCases, ([random, partials]) => {
        const decision = decisionOf(random);
        for (const known of partials) {
          const sound = soundReadings(random, known);
          const possible = distinct(sound.map(({ outcome }) => outcome));
          const through = (outcome: unknown): unknown => textOf(outcome).length % 2;
          if (sound.length === 0) {
            expect(errorOf(() => decision.decide(known))).toMatchObject({ code: 'overlapping-rows' });
            expect(errorOf(() => decideThrough(decision, known, through))).toMatchObject({ code: 'overlapping-rows' });
            continue;
          }
          const answer = decision.decide(known);
          const found = answer.status === 'decided' ? [answer.outcome] : answer.possible;
          expect(sorted(found)).toEqual(sorted(possible));
          if (answer.status === 'open') {
            expect(answer.missing).toEqual(expect.arrayContaining([...factsThatMatter(random, known)]));
            expect(answer.missing.every((name) => known[name] === undefined)).toBe(true);
          } else {
            for (const kind of ['rules', 'clauses', 'interpretations'] as const) {
              const all = distinct(sound.flatMap((reading) => reading[kind]));
              const certain = all.filter((name) => sound.every((reading) => reading[kind].includes(name)));
              expect(answer[kind].toSorted()).toEqual(certain.toSorted());
              expect([...answer[kind], ...(answer.mayApply?.[kind] ?? [])].toSorted()).toEqual(all.toSorted());
            }
          }
          const asked = decideThrough(decision, known, through);
          const results = asked.status === 'decided' ? [asked.outcome] : asked.possible;
          expect(sorted(results)).toEqual(sorted(distinct(possible.map(through))));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
