/** The regions in which policies differ, compared with deciding by both. */
import { describe, expect, it } from 'vitest';
import { policies as shipped } from '../../examples/policies/side-by-side';
import { compareDecisions, type Difference, type Language } from '../../src/engine';
import { definePolicy, neixiang2021, type Policy } from '../../src/policy';
import { decisions } from '../../src/rules/decisions';
import { classesOf, decisionIds, forEachCombination, keyOf, type Classes, type PlainFacts } from '../decisions/classes';
import { alternatives, policyWith } from './under-readings';

/** How many combinations of classes a pair of policies is compared on, in each decision. */
const atMost = 1_000;

const others: readonly (readonly [name: string, policy: Policy])[] = [
  ['200 kW', definePolicy({ id: 'wider', parameters: { smallMicroMaximumCapacityKw: 200 } })],
  ...alternatives.map((choice): readonly [string, Policy] => [choice.join(' '), policyWith([choice])]),
  ...[...shipped].filter(([, policy]) => policy !== neixiang2021),
];

/** The classes that either of two decisions distinguishes. */
function bothClasses(one: Classes, other: Classes): Classes {
  return new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((name) => [
      name,
      [...new Set([...(one.get(name) ?? []), ...(other.get(name) ?? [])])],
    ]),
  );
}

function contains({ when }: Difference<Language, unknown>, facts: PlainFacts): boolean {
  return Object.entries(when).every(([name, condition = []]) =>
    condition.some((each) => {
      const value = facts[name];
      if (typeof each !== 'object') return each === value;
      const [least, above] = [Number(each.atLeast ?? -Infinity), Number(each.moreThan ?? -Infinity)];
      const [most, below] = [Number(each.atMost ?? Infinity), Number(each.lessThan ?? Infinity)];
      return typeof value === 'number' && value >= least && value > above && value <= most && value < below;
    }),
  );
}

describe('the regions in which a policy differs from the one in force', () => {
  it.each(others)('contain all differences and nothing else: %s', (name, policy) => {
    let combinations = 0;
    let differing = 0;
    let regionsInAll = 0;
    for (const id of decisionIds) {
      const [one, other] = [decisions[id].under(neixiang2021), decisions[id].under(policy)];
      const regions = compareDecisions<never, unknown>(one as never, other as never) as unknown as readonly Difference<
        Language,
        unknown
      >[];
      regionsInAll += regions.length;
      const classes = bothClasses(classesOf(one), classesOf(other));
      const look = (facts: PlainFacts): void => {
        const [before, after] = [one, other].map((decision) => {
          const answer = decision.decide(facts);
          return answer.status === 'decided' ? answer.outcome : undefined;
        });
        const around = regions.filter((region) => contains(region, facts));
        combinations += 1;
        differing += around.length > 0 ? 1 : 0;
        if (around.length > 0 === (keyOf(before) !== keyOf(after)) && around.length === 0) return;
        expect(around.map((region) => [keyOf(region.before), keyOf(region.after)])).toEqual(
          Array.from({ length: Math.max(around.length, 1) }, () => [keyOf(before), keyOf(after)]),
        );
      };
      forEachCombination(classes, look, atMost);
      regions.forEach(({ before, after, witness }, index) => {
        expect([one.decide(witness), other.decide(witness)]).toMatchObject([{ outcome: before }, { outcome: after }]);
        // Close to every region: one fact after another takes every value.
        const within: PlainFacts = {
          ...Object.fromEntries([...classes].map(([fact, values]) => [fact, values[index % values.length] ?? false])),
          ...(witness as PlainFacts),
        };
        for (const [fact, values] of classes) values.forEach((value) => look({ ...within, [fact]: value }));
      });
    }
    process.stdout.write(`${name}: ${combinations} combinations, ${differing} of them in a region\n`);
    expect(differing > 0).toBe(regionsInAll > 0);
  });
});
