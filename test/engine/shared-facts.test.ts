import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions } from '../../src/rules/decisions';
import { decideThrough, type Decision } from '../../src/engine';
import { sharedFacts } from '../../src/engine/decide/shared-facts';
import type { Facts } from '../../src/facts';
import { definePolicy, neixiang2021 } from '../../src/policy';
import { structuralKey } from '../../src/plain/structural-key';
import type { PolicyLanguage } from '../../src/policy/language';
import { someFacts } from '../decisions/arbitrary-facts';
import { libraryRulebook, reader } from './everyday';

const all: readonly Decision<PolicyLanguage, unknown>[] = Object.values(decisions);
const shared = sharedFacts<PolicyLanguage>(all);
const other = definePolicy({ id: 'other', parameters: { smallMicroMaximumCapacityKw: 100 } });

const visitors = sharedFacts([reader])(libraryRulebook);
const student = { age: 30, occupation: 'student' } as const;

/** A question that any outcome answers. */
function isPlain(outcome: unknown): boolean {
  return typeof outcome !== 'object';
}

/** The outcomes a decision alone finds possible. */
function possibleAlone(decision: Decision<PolicyLanguage, unknown>, facts: Facts): readonly unknown[] {
  const answer = decision.decide(facts);
  return answer.status === 'decided' ? [answer.outcome] : answer.possible;
}

describe('decisions that share their facts', () => {
  it('finds possible what each decision alone finds possible', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(neixiang2021, other), (facts, policy) => {
        const { known } = shared(policy).read(facts);
        for (const decision of all) {
          const alone = possibleAlone(decision.under(policy), facts);
          expect(known?.possible(decision)).toEqual(alone);
          expect(known?.possible(decision)).toEqual(alone);
        }
      }),
    );
  });

  it('answers the same with and without remembered results', () => {
    const { smallMicroEnterprise } = decisions;
    const { read } = shared(neixiang2021);
    // More than are remembered; the first come once more after all others.
    const asked = fc.sample(someFacts, { numRuns: 3_000, seed: 2021 });
    for (const facts of [...asked, ...asked.slice(0, 500)]) {
      const alone = possibleAlone(smallMicroEnterprise, facts);
      expect(read(facts).known?.possible(smallMicroEnterprise)).toEqual(alone);
      expect(read(facts).known?.possible(smallMicroEnterprise)).toEqual(alone);
    }
  });

  it('answers successive questions about the same facts, in any combination of outcomes', () => {
    fc.assert(
      fc.property(someFacts, fc.array(fc.nat(0xffff), { maxLength: 6 }), (facts, groupings) => {
        const { known } = shared(neixiang2021).read(facts);
        for (const decision of all) {
          // The same grouping under other names, which is answered from memory, and other groupings.
          for (const [question, grouping] of [...groupings, ...groupings].entries()) {
            const places = new Map(
              known?.possible(decision).map((outcome, place) => [structuralKey(outcome), (grouping >> place) & 1]),
            );
            const group = (outcome: unknown): string => `${question}: ${places.get(structuralKey(outcome))}`;
            expect(known?.through(decision, group)).toEqual(decideThrough(decision, facts, group));
          }
        }
      }),
    );
  });

  it('answers through a question what each decision alone answers', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { known } = shared(neixiang2021).read(facts);
        for (const decision of all) {
          expect(known?.through(decision, isPlain)).toEqual(decideThrough(decision, facts, isPlain));
        }
      }),
    );
  });

  it('treats changed facts like original facts, and keeps all others', () => {
    fc.assert(
      fc.property(someFacts, someFacts, (facts, changes) => {
        const changed = shared(neixiang2021).read(facts).known?.with(changes);
        const known = Object.entries(changes).filter(([, value]) => value !== undefined);
        const together = { ...facts, ...Object.fromEntries(known) };
        for (const decision of all) {
          expect(changed?.possible(decision)).toEqual(possibleAlone(decision, together));
        }
      }),
    );
  });

  it('ignores a change of a name that is not a fact', () => {
    const stray: object = { moonPhase: 'full' };
    const { known } = visitors.read(student);
    expect(known?.with(stray).possible(reader)).toEqual(['reduced']);
  });

  it('returns a certain outcome in one frozen list', () => {
    const certain = visitors.read(student).known?.possible(reader);
    expect(Object.isFrozen(certain)).toBe(true);
    expect(visitors.read(student).known?.possible(reader)).toBe(certain);
  });

  it('reports invalid facts as the decisions do', () => {
    const facts = { voltageLevel: '3kV', requestedCapacityKw: -1, moonPhase: 'full' };
    const alone = decisions.supplyLine.safeDecide(facts);
    expect(alone.status).toBe('invalid');
    expect(shared(neixiang2021).read(facts).problems).toEqual(alone.status === 'invalid' ? alone.problems : []);
  });

  it('accepts only decisions that were compiled together', () => {
    const { known } = sharedFacts<PolicyLanguage>([decisions.supplyLine])(neixiang2021).read({});
    expect(() => known?.possible(decisions.agencyService)).toThrow(
      TypeError('"agencyService" was not compiled with the others'),
    );
  });
});
