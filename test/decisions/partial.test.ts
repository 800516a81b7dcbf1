import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { printedFigures, reference, type ReferenceDecision } from '../reference';
import { decisions } from '../../src/rules/decisions';
import { combine, decideThrough, type Answer } from '../../src/engine';
import { rules } from '../../src/policy/language';
import { bruteForce, openClasses } from './brute-force';
import {
  classesOf,
  countOf,
  decisionIds,
  forEachCombination,
  keyOf,
  pairFor,
  type Pair,
  type PlainFacts,
  type Value,
} from './classes';
import { closeUp } from '../reference/close-up';
import { runs } from '../support/runs';

/** Decisions with at most so many partial facts are asked all of them. */
const fewPartials = 25_000;

/** As many completions as are tried for random partial facts. */
const manyCompletions = 3_000;

/** As many completions as are tried where nothing is known: in the gate those of every decision. */
const allCompletions = runs(1_200_000);

const pairs = decisionIds.map((id) => pairFor(id));

function partialsOf({ classes }: Pair): number {
  return [...classes.values()].reduce((product, { length }) => product * (length + 1), 1);
}

const small = pairs.filter((pair) => partialsOf(pair) <= fewPartials);
const large = pairs.filter((pair) => partialsOf(pair) > fewPartials);

/** What the library says of what is known, in the terms of the brute force. */
function answerOf({ decide }: Pair, known: PlainFacts): unknown {
  const answer = decide(known);
  return answer.status === 'decided'
    ? { known, status: 'decided', possible: [keyOf(answer.outcome)], missing: [] }
    : { known, status: 'open', possible: answer.possible.map(keyOf).sort(), missing: answer.missing };
}

/** What trying every completion says. */
function truth({ classes, expected }: Pair, known: PlainFacts): unknown {
  const { possible, missing } = bruteForce(classes, known, expected, printedFigures);
  return { known, status: possible.size === 1 ? 'decided' : 'open', possible: [...possible].sort(), missing };
}

/** A value for every fact that the decision reads, on and beside the thresholds too. */
function valuesOf({ classes }: Pair): Record<string, fc.Arbitrary<Value>> {
  const entries = [...closeUp(classes, printedFigures)].map(([name, values]) => [name, fc.constantFrom(...values)]);
  return Object.fromEntries(entries) as Record<string, fc.Arbitrary<Value>>; // entries of just this type
}

/** Facts of which so few are unknown that every completion can be tried. */
function partialFactsOf(pair: Pair): fc.Arbitrary<PlainFacts> {
  const some = fc.record(valuesOf(pair), { requiredKeys: [] }) as fc.Arbitrary<PlainFacts>; // keys are left out, not undefined
  return some.filter((known) => countOf(openClasses(pair.classes, known)) <= manyCompletions);
}

describe('what is possible and what is missing is exact', () => {
  it.each(small)('$id: for all its partial facts', (pair) => {
    const withUnknown = new Map([...pair.classes].map(([name, values]) => [name, ['unknown', ...values]]));
    let asked = 0;
    forEachCombination(withUnknown, (facts) => {
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== 'unknown'));
      const found = answerOf(pair, known);
      const expected = truth(pair, known);
      // Compared first without the matcher, which takes longer than the decision.
      if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
      asked += 1;
    });
    expect(asked).toBe(partialsOf(pair));
  });

  it.each(large)('$id: for random partial facts', (pair) => {
    fc.assert(
      fc.property(partialFactsOf(pair), (known) => {
        expect(answerOf(pair, known)).toEqual(truth(pair, known));
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(large.filter(({ classes }) => countOf(classes) <= allCompletions))('$id: when nothing is known', (pair) => {
    expect(answerOf(pair, {})).toEqual(truth(pair, {}));
  });

  it.each(large.filter(({ classes }) => countOf(classes) < 50_000))('$id: when a single fact is known', (pair) => {
    const single = [...pair.classes].flatMap(([name, values]) =>
      values.map((value): PlainFacts => ({ [name]: value })),
    );
    expect(single.map((known) => answerOf(pair, known))).toEqual(single.map((known) => truth(pair, known)));
  });
});

const expectedJointly: ReferenceDecision = (facts, figures) => ({
  smallMicroEnterprise: reference.smallMicroEnterprise(facts, figures),
  processTimeLimit: reference.processTimeLimit(facts, figures),
  requiredDocuments: reference.requiredDocuments(facts, figures),
  agencyService: reference.agencyService(facts, figures),
});

describe('of a combination of decisions', () => {
  const { smallMicroEnterprise, processTimeLimit, requiredDocuments, agencyService } = decisions;
  const joint = combine(rules, {
    id: 'joint',
    combines: { smallMicroEnterprise, processTimeLimit, requiredDocuments, agencyService },
  });
  const pair: Pair = {
    id: 'smallMicroEnterprise',
    decide: (facts) => joint.decide(facts),
    expected: expectedJointly,
    classes: classesOf(joint),
  };

  it('an unknown fact stays one unknown', () => {
    fc.assert(
      fc.property(partialFactsOf(pair), (known) => {
        expect(answerOf(pair, known)).toEqual(truth(pair, known));
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('of a question about the outcome', () => {
  const questions: readonly (readonly [question: string, pair: Pair])[] = [
    [
      'whether the red line is reached',
      {
        ...pairFor('redLineEligibility'),
        decide: (facts) => decideThrough(decisions.redLineEligibility, facts, ({ eligible }) => eligible),
        expected: (facts, figures) => reference.redLineEligibility(facts, figures).eligible,
      },
    ],
    [
      'how many stages there are',
      {
        ...pairFor('connectionStages'),
        decide: (facts) => decideThrough(decisions.connectionStages, facts, ({ length }) => length),
        expected: (facts, figures) => reference.connectionStages(facts, figures).length,
      },
    ],
    [
      'whether a document more than two is owed',
      {
        ...pairFor('requiredDocuments'),
        decide: (facts) => decideThrough(decisions.requiredDocuments, facts, ({ length }) => ({ more: length > 2 })),
        expected: (facts, figures) => ({ more: reference.requiredDocuments(facts, figures).length > 2 }),
      },
    ],
  ];

  it.each(questions)('%s', (_, pair) => {
    fc.assert(
      fc.property(partialFactsOf(pair), (known) => {
        expect(answerOf(pair, known)).toEqual(truth(pair, known));
      }),
      { numRuns: runs(400) },
    );
  });
});

/** The keys of the possible outcomes, in their order. */
function possibleAfter({ decide }: Pair, known: PlainFacts): readonly string[] {
  const answer = decide(known);
  return (answer.status === 'decided' ? [answer.outcome] : answer.possible).map(keyOf);
}

function without(facts: PlainFacts, hidden: ReadonlySet<string>): PlainFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.has(name)));
}

describe.each(pairs)('$id', (pair) => {
  const facts: fc.Arbitrary<PlainFacts> = fc.record(valuesOf(pair));
  const some = fc.subarray([...pair.classes.keys()]).map((names) => new Set(names));

  it('the outcome of complete facts is possible for any part of them', () => {
    fc.assert(
      fc.property(facts, some, (full, hidden) => {
        expect(possibleAfter(pair, without(full, hidden))).toEqual(
          expect.arrayContaining([...possibleAfter(pair, full)]),
        );
      }),
    );
  });

  it('further facts never add possible outcomes, and keep the order', () => {
    fc.assert(
      fc.property(facts, some, some, (full, hidden, alsoHidden) => {
        const more = possibleAfter(pair, without(full, hidden));
        const less = possibleAfter(pair, without(full, new Set([...hidden, ...alsoHidden])));
        expect(less.filter((outcome) => more.includes(outcome))).toEqual(more);
      }),
    );
  });

  it('cites as certain what every completion cites, and the rest under mayApply', () => {
    fc.assert(
      fc.property(
        partialFactsOf(pair).filter((known) => pair.decide(known).status === 'decided'),
        (known) => {
          const answer = pair.decide(known);
          if (answer.status !== 'decided') return;
          for (const kind of ['rules', 'clauses', 'interpretations'] as const) {
            const used = new Map<string, number>();
            let completions = 0;
            forEachCombination(openClasses(pair.classes, known), (completion) => {
              const full = pair.decide({ ...known, ...completion });
              completions += 1;
              if (full.status !== 'decided') return;
              expect(full).not.toHaveProperty('mayApply');
              for (const name of full[kind]) used.set(name, (used.get(name) ?? 0) + 1);
            });
            const always = [...used].filter(([, count]) => count === completions).map(([name]) => name);
            expect(new Set(answer[kind])).toEqual(new Set(always));
            expect(new Set([...answer[kind], ...(answer.mayApply?.[kind] ?? [])])).toEqual(new Set(used.keys()));
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

describe('the comparison', () => {
  const pair = pairFor('supplyPlanReply');
  const known: PlainFacts = { voltageLevel: '10kV', gridConstrained: false };
  const answer = pair.decide(known);
  const { possible, missing } = { possible: [], missing: [], ...answer };

  it.each<readonly [string, Answer<unknown>]>([
    ['an outcome left out', { status: 'open', possible: possible.slice(1), missing }],
    ['an outcome too many', { status: 'open', possible: [...possible, 'notRequired'], missing }],
    ['a question left out', { status: 'open', possible, missing: missing.slice(1) }],
    ['a question too many', { status: 'open', possible, missing: [...missing, 'gridConstrained'] }],
    ['questions in the wrong order', { status: 'open', possible, missing: missing.toReversed() }],
    ['a verdict too early', { status: 'decided', outcome: 'onSite', rules: [], clauses: [], interpretations: [] }],
  ])('notices %s', (_, wrong) => {
    expect(answerOf(pair, known)).toEqual(truth(pair, known));
    expect(answerOf({ ...pair, decide: () => wrong }, known)).not.toEqual(truth(pair, known));
  });
});
