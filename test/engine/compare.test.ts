import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecisions,
  decisionTable,
  defineVocabulary,
  moreThan,
  ruleLanguage,
  type Decision,
  type Difference,
  type Language,
  type NumberRange,
} from '../../src/engine';
import { decisionFrom } from '../../src/engine/decide/decision';
import { decisions } from '../../src/rules/decisions';
import { definePolicy } from '../../src/policy';
import { errorOf } from '../support/hostile';
import { library, libraryRulebook, reader } from './everyday';
import { interpret, textOf, type FullFacts } from './naive-interpreter';
import { completeCases, completionsOf } from './random-tables';
import { runs } from '../support/runs';

/** Forgets the language of a decision. */
function asAny(decision: object): Decision<Language, unknown> {
  return decision as Decision<Language, unknown>;
}

describe('two decisions', () => {
  it('differ in the regions between their parameters, and nowhere else', () => {
    const older = reader.under({ parameters: { ...libraryRulebook.parameters, adultFromAge: 21 } });
    expect(compareDecisions(reader, older)).toEqual([
      {
        when: {
          age: [{ representative: 18, atLeast: 18, lessThan: 21 }],
          occupation: ['student', 'retired'],
        },
        before: 'reduced',
        after: 'child',
        witness: { age: 18, occupation: 'student' },
      },
      {
        when: { age: [{ representative: 18, atLeast: 18, lessThan: 21 }], occupation: ['employed'] },
        before: 'adult',
        after: 'child',
        witness: { age: 18, occupation: 'employed' },
      },
    ]);
  });

  it('are proved equal if nothing differs', () => {
    expect(compareDecisions(reader, reader.under(libraryRulebook))).toEqual([]);
  });

  it('may be one decision under two readings', () => {
    const garden = ruleLanguage({
      vocabulary: defineVocabulary({ rainMm: { kind: 'number', minimum: 0 } }),
      readings: { drizzle: ['counts', 'doesNotCount'] },
      parameters: {},
    });
    const wet = decisionTable(garden, {
      id: 'wet',
      outcomes: [true, false],
      rows: [
        { id: 'rain', when: { rainMm: moreThan(5) }, outcome: true, clauses: [] },
        { id: 'drizzle', when: { rainMm: moreThan(0), drizzle: 'counts' }, outcome: true, clauses: [] },
        { id: 'dry', outcome: false, clauses: [] },
      ],
    });
    const strict = wet.under({ parameters: {}, readings: { drizzle: 'doesNotCount' } });
    expect(compareDecisions(wet, strict)).toMatchObject([
      { when: { rainMm: [{ moreThan: 0, atMost: 5 }] }, before: true, after: false },
    ]);
  });

  it('must have the same facts', () => {
    const other = decisionTable(ruleLanguage({ vocabulary: defineVocabulary({ dry: { kind: 'boolean' } }) }), {
      id: 'other',
      outcomes: [true],
      rows: [{ id: 'all', outcome: true, clauses: [] }],
    });
    expect(errorOf(compareDecisions, asAny(reader), asAny(other))).toMatchObject({
      problems: [{ path: ['other'], code: 'wrong-type' }],
    });
    expect(library.vocabulary).toBe(reader.source.vocabulary);
  });

  it('of a policy show a changed threshold as one region', () => {
    const wider = definePolicy({ id: 'wider', parameters: { smallMicroMaximumCapacityKw: 200 } });
    const found = compareDecisions(decisions.smallMicroEnterprise, decisions.smallMicroEnterprise.under(wider));
    expect(found).toMatchObject([
      {
        before: false,
        after: true,
        when: { usage: ['industrialCommercial'], equipmentCapacityKw: [{ moreThan: 160, atMost: 200 }] },
      },
    ]);
    for (const decision of Object.values(decisions)) {
      expect(compareDecisions<never, unknown>(decision as never, decision.under(wider) as never)).toBeInstanceOf(Array);
    }
  });
});

/** Whether facts lie in a region. */
function contains({ when }: Pick<Difference<Language, unknown>, 'when'>, facts: Partial<FullFacts>): boolean {
  return Object.entries(when).every(([name, condition = []]) =>
    condition.some((each) => {
      const value = facts[name];
      if (typeof each !== 'object') return each === value;
      if (typeof each.representative === 'string') throw new TypeError('no fact is a day');
      const {
        atLeast = -Infinity,
        moreThan: above = -Infinity,
        atMost = Infinity,
        lessThan: below = Infinity,
      } = each as NumberRange;
      return typeof value === 'number' && value >= atLeast && value > above && value <= atMost && value < below;
    }),
  );
}

describe('two random tables, one with other parameters and possibly without a row', () => {
  const cases = fc.tuple(
    completeCases,
    fc.record({ small: fc.integer({ min: 0, max: 1 }), large: fc.integer({ min: 1, max: 3 }) }),
    fc.nat(),
  );

  it('differ exactly in the regions, which cannot be widened', () => {
    fc.assert(
      fc.property(cases, ([{ source, figures }, otherFigures, seed]) => {
        const lacking = source.rows.length > 1 && seed % 2 === 0 ? seed % (source.rows.length - 1) : -1;
        const changed = { ...source, rows: source.rows.filter((_, row) => row !== lacking) } as typeof source;
        const one = decisionFrom<Language, unknown, string>(source, { parameters: figures });
        const other = decisionFrom<Language, unknown, string>(changed, { parameters: otherFigures });
        const regions = compareDecisions(one, other);
        const facts = completionsOf(source.vocabulary, {}).map((each) => ({
          each,
          before: interpret(source, each, figures).outcome,
          after: interpret(changed, each, otherFigures).outcome,
        }));
        for (const { each, before, after } of facts) {
          const around = regions.filter((region) => contains(region, each));
          expect(around.length > 0).toBe(textOf(before) !== textOf(after));
          for (const region of around) expect([region.before, region.after]).toEqual([before, after]);
        }
        for (const region of regions) {
          expect(contains(region, { ...facts[0]?.each, ...region.witness })).toBe(true);
          for (const name of Object.keys(region.when)) {
            const { [name]: _, ...rest } = { ...region.when };
            const within = facts.filter(({ each }) => contains({ when: rest }, each));
            const holds = within.every(
              ({ before, after }) => textOf([before, after]) === textOf([region.before, region.after]),
            );
            expect(holds).toBe(false);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
