import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, decideThrough, InvalidTableError } from '../../src/engine';
import { decisionFrom, type Language } from '../../src/engine/decide/decision';
import type { Collection, Source, Table } from '../../src/engine';
import { distinct, interpret, textOf, type FullFacts } from './naive-interpreter';
import { anyCases, combinedCases, completeCases, completionsOf, partialFacts, type RandomCase } from './random-tables';
import { runs } from '../support/runs';

const asked = ({ source, figures }: RandomCase) =>
  decisionFrom<Language, unknown, string>(source, { parameters: figures });
/** The same tables, with the figures beside the names. */
function withFigures({ source, figures }: RandomCase): Source {
  const replaced = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(replaced);
    const entries = Object.entries(part).map(([key, item]) => [key, replaced(item)] as const);
    return { ...Object.fromEntries(entries), ...('parameters' in part && { figures }) };
  };
  return replaced(source) as Source; // nothing else of it changed
}

const withPartialFacts = (cases: fc.Arbitrary<RandomCase>) =>
  cases.chain((random) =>
    fc.tuple(fc.constant(random), fc.array(partialFacts(random.source.vocabulary), { minLength: 1, maxLength: 4 })),
  );

/** The correct answer to partial facts, found by trying every completion. */
function bruteForce(
  { source, figures }: RandomCase,
  known: Partial<FullFacts>,
  through = (outcome: unknown) => outcome,
) {
  const completions = completionsOf(source.vocabulary, known).map((facts) => {
    const reading = interpret(source, facts, figures);
    return { facts, reading, result: through(reading.outcome) };
  });
  const possible = distinct(completions.map(({ result }) => result));
  const missing = Object.keys(source.vocabulary).filter((name) => {
    const results = new Map<string, string>();
    return completions.some(({ facts, result }) => {
      const others = textOf({ ...facts, [name]: null });
      const earlier = results.get(others);
      results.set(others, textOf(result));
      return earlier !== undefined && earlier !== textOf(result);
    });
  });
  return { completions, possible, missing };
}

const sorted = (values: readonly unknown[]): readonly string[] => values.map(textOf).toSorted();

describe.each([
  ['random tables', completeCases],
  ['two random tables taken as one', combinedCases],
])('%s', (_, cases) => {
  it('answer complete facts as reading the rows does, and cite the same rows', () => {
    fc.assert(
      fc.property(cases, (random) => {
        const decision = asked(random);
        for (const facts of completionsOf(random.source.vocabulary, {})) {
          const { complete, overlaps, ...reading } = interpret(random.source, facts, random.figures);
          expect({ complete, overlaps }).toEqual({ complete: true, overlaps: false });
          expect(decision.decide(facts)).toEqual({ status: 'decided', ...reading });
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('answer the same with parameters that contain their own numbers', () => {
    fc.assert(
      fc.property(withPartialFacts(cases), ([random, partials]) => {
        const ofFigures = decisionFrom<Language, unknown, string>(withFigures(random));
        const decision = asked(random);
        for (const known of partials) expect(ofFigures.decide(known)).toEqual(decision.decide(known));
      }),
      { numRuns: runs(100) },
    );
  });

  it('answer partial facts exactly: possible outcomes, missing facts, decided if and only if constant', () => {
    fc.assert(
      fc.property(withPartialFacts(cases), ([random, partials]) => {
        const decision = asked(random);
        for (const known of partials) {
          const { possible, missing, completions } = bruteForce(random, known);
          const answer = decision.decide(known);
          if (possible.length === 1) {
            expect(answer).toMatchObject({ status: 'decided', outcome: possible[0] });
            expect(missing).toEqual([]);
          } else if (answer.status === 'open') {
            expect(sorted(answer.possible)).toEqual(sorted(possible));
            expect(answer.missing.toSorted()).toEqual(missing.toSorted());
          }
          expect(answer.status).toBe(possible.length === 1 ? 'decided' : 'open');
          if (answer.status === 'decided') {
            for (const kind of ['rules', 'clauses', 'interpretations'] as const) {
              const all = distinct(completions.flatMap(({ reading }) => reading[kind]));
              const certain = all.filter((name) => completions.every(({ reading }) => reading[kind].includes(name)));
              expect(answer[kind].toSorted()).toEqual(certain.toSorted());
              const others = all.filter((name) => !certain.includes(name));
              expect((answer.mayApply?.[kind] ?? []).toSorted()).toEqual(others.toSorted());
            }
            const { mayApply } = answer;
            if (mayApply) expect(Object.values(mayApply).flat()).not.toEqual([]);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('answer questions about the outcome exactly', () => {
    const questions = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(withPartialFacts(cases), questions, ([random, partials], [seed, size]) => {
        const through = (outcome: unknown) => ({ group: fc.hash(textOf(outcome) + seed) % size });
        for (const known of partials) {
          const { possible, missing } = bruteForce(random, known, through);
          const answer = decideThrough(asked(random), known, through);
          if (answer.status === 'decided') {
            expect(possible).toEqual([answer.outcome]);
          } else {
            expect(sorted(answer.possible)).toEqual(sorted(possible));
            expect(answer.missing.toSorted()).toEqual(missing.toSorted());
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('random tables that may be incomplete', () => {
  it('never answer if no row applies, and name the table', () => {
    fc.assert(
      fc.property(anyCases, (random) => {
        const completions = completionsOf(random.source.vocabulary, {});
        const sources = [random.source, ...readBy(random.source)];
        const incomplete = sources.some((source) => {
          return completions.some((facts) => ownGap({ ...random, source }, facts));
        });
        if (!incomplete) {
          expect(asked(random).decide({}).status).toMatch(/decided|open/);
          return;
        }
        const error = caught(() => asked(random).safeDecide({}));
        expect(error).toBeInstanceOf(InvalidTableError);
        if (error instanceof InvalidTableError) {
          const source = sources.find(({ id }) => id === error.subject) ?? random.source;
          expect(completions.some((facts) => ownGap({ ...random, source }, facts))).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it('are analysed correctly: dead rows, gaps and overlaps, each with a witness', () => {
    const cases = anyCases.map((random) => ({
      ...random,
      source: random.source.kind === 'first' ? { ...random.source, kind: 'unique' as const } : random.source,
    }));
    fc.assert(
      fc.property(cases, ({ source, figures }) => {
        if (source.kind === 'combination') return;
        const completions = completionsOf(source.vocabulary, {});
        const firing = (facts: FullFacts): readonly string[] =>
          interpret(asCollection(source), facts, figures)
            .rules.filter((rule) => rule.startsWith(`${source.id}/`))
            .map((rule) => rule.slice(source.id.length + 1));
        const fired = completions.map(firing);
        const unique = source.kind === 'unique';
        const ids = source.rows.map(({ id }) => id);
        const dead = ids.filter((id) => !fired.some((rows) => (unique ? rows[0] === id : rows.includes(id))));
        const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
        const overlapping = pairs.filter(
          (pair) => unique && fired.some((rows) => pair.every((id) => rows.includes(id))),
        );

        const defects = analyse({ source, parameters: figures });
        expect(defects.flatMap((defect) => (defect.kind === 'dead-row' ? [defect.row] : []))).toEqual(dead);
        expect(defects.flatMap((defect) => (defect.kind === 'overlap' ? [defect.rows] : []))).toEqual(overlapping);
        expect(defects.filter(({ kind }) => kind === 'gap')).toHaveLength(
          unique && fired.some(({ length }) => length === 0) ? 1 : 0,
        );
        for (const defect of defects) {
          if (defect.kind === 'dead-row') continue;
          for (const facts of completionsOf(source.vocabulary, defect.witness)) {
            if (defect.kind === 'gap') expect(firing(facts)).toEqual([]);
            else expect(firing(facts)).toEqual(expect.arrayContaining([...defect.rows]));
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

function readBy(source: RandomCase['source']): readonly RandomCase['source'][] {
  const direct = Object.values(source.reads);
  return direct.flatMap((each) => [each, ...readBy(each)]);
}

function ownGap({ source, figures }: RandomCase, facts: FullFacts): boolean {
  const { rules } = interpret(source, facts, figures);
  return (
    source.kind !== 'combination' &&
    source.kind !== 'collect' &&
    !rules.some((rule) => rule.startsWith(`${source.id}/`))
  );
}

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

/** The same rows, of which every one that applies is cited. */
function asCollection({ id, vocabulary, reads, rows }: Table): Collection {
  return { id, vocabulary, reads, rows, kind: 'collect', assemble: () => null };
}
