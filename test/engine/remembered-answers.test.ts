/** Answers are remembered by the classes of facts: whatever was asked before must make no difference. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTerminal, terminal, unknownClass } from '../../src/engine/compile/diagram';
import { nodeStore, type NodeStore } from '../../src/engine/compile/diagram-builder';
import { decisionFrom } from '../../src/engine/decide/decision';
import { terminalsLeft } from '../../src/engine/compile/terminals-left';
import { whatIsLeft } from '../../src/engine/decide/what-is-left';
import { postage, protection, reader, services } from './everyday';
import { runs } from '../support/runs';

const everyday = [postage, protection, reader];

/** Objects that name facts in any order, some of them not of the vocabulary, with values that are right or wrong. */
const forms = fc
  .dictionary(
    fc.constantFrom('weightKg', 'lengthCm', 'destination', 'insured', 'colour', '__proto__', 'constructor'),
    fc.constantFrom<unknown>(
      0,
      0.5,
      2,
      31.5,
      90,
      -1,
      NaN,
      'overseas',
      'domestic',
      'constructor',
      true,
      false,
      null,
      undefined,
    ),
    { maxKeys: 6 },
  )
  .chain((form) => fc.shuffledSubarray(Object.entries(form), { minLength: Object.keys(form).length }))
  .map((entries): unknown => Object.fromEntries(entries));

/** Letters in the order of the vocabulary, most of them complete, as most forms are that come one after another. */
const letters = fc.record(
  {
    weightKg: fc.constantFrom<unknown>(0.5, 2, 31.5, 90, -1),
    lengthCm: fc.constantFrom<unknown>(0, 90, 150, '90'),
    destination: fc.constantFrom<unknown>('domestic', 'overseas', 'moon'),
    insured: fc.constantFrom<unknown>(true, false, 0, undefined),
  },
  { requiredKeys: ['weightKg', 'destination'] },
);

/** A function of some booleans with another value for every combination, so that none of its nodes are equal. */
function withAllDistinct(variables: number): { readonly nodes: NodeStore['nodes']; readonly root: number } {
  const { nodes, node } = nodeStore();
  const made = (variable: number, combination: number): number =>
    variable === variables
      ? terminal(combination)
      : node(variable, [made(variable + 1, 2 * combination), made(variable + 1, 2 * combination + 1)]);
  return { root: made(0, 0), nodes };
}

describe('what is left of a function', () => {
  const knowing = (variable: number, variables = 16): readonly number[] =>
    Array.from({ length: variables }, (_, each) => (each === variable ? 0 : unknownClass));

  it.each([4, 16])('of %s booleans is found once for the same classes, however large the function is', (variables) => {
    const { nodes, root } = withAllDistinct(variables);
    const { left } = whatIsLeft(nodes, [root]);
    const found = left(knowing(1, variables));
    expect(found.roots.some(isTerminal)).toBe(false);
    expect(left(knowing(1, variables)) === found).toBe(true);
    expect(left(nodes.slice(0, variables).map(() => 0)).roots).toEqual([terminal(0)]);
    expect(left(knowing(1, variables)) === found).toBe(true);
  });

  it('is the same however little is remembered', () => {
    const { nodes, root } = withAllDistinct(8);
    const classes = fc.array(fc.constantFrom(unknownClass, 0, 1), { minLength: 8, maxLength: 8 });
    for (const most of [0, 50, undefined]) {
      const { left } = whatIsLeft(nodes, [root], most);
      fc.assert(
        fc.property(classes, (known) => {
          const { store, roots } = left(known);
          const found = terminalsLeft({ nodes: store.nodes, root: roots[0] ?? NaN }, []);
          expect(found).toEqual(terminalsLeft({ nodes, root }, known));
        }),
        { numRuns: runs(300) },
      );
    }
  });

  it('is dropped once there is too much of it', () => {
    const { nodes, root } = withAllDistinct(8);
    const isKept = [0, undefined].map((most) => {
      const { left } = whatIsLeft(nodes, [root], most);
      const found = left(knowing(0, 8));
      for (let known = 0; known < 256; known += 1) left(Array.from({ length: 8 }, (_, each) => (known >> each) & 1));
      return left(knowing(0, 8)) === found;
    });
    expect(isKept).toEqual([false, true]);
  });
});

describe('a remembered answer', () => {
  it('is the same whatever was asked before, in whichever order, right or wrong', () => {
    fc.assert(
      fc.property(fc.array(forms, { minLength: 1, maxLength: 40 }), (asked) => {
        for (const decision of everyday) {
          const remembering = decisionFrom(decision.written, decision);
          for (const form of [...asked, ...asked]) {
            expect(remembering.safeDecide(form)).toEqual(decisionFrom(decision.written, decision).safeDecide(form));
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('is the same for complete facts in the order of the vocabulary', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 40 }), (asked) => {
        const remembering = decisionFrom(postage.written, postage);
        for (const form of [...asked, ...asked]) {
          const backwards = Object.fromEntries(Object.entries(form).toReversed());
          const answer = remembering.safeDecide(form);
          expect(answer).toEqual(decisionFrom(postage.written, postage).safeDecide(form));
          if (answer.status !== 'invalid') expect(remembering.safeDecide(backwards)).toBe(answer);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('contains nothing of an extended `Object.prototype`', () => {
    const remembering = decisionFrom(services.written, services);
    const form = { weightKg: 0.5, lengthCm: 30, destination: 'overseas' };
    const insured = { ...form, insured: true };
    const expected = services.safeDecide(form);
    for (const _ of [1, 2]) expect(remembering.safeDecide(insured)).toMatchObject({ status: 'decided' });
    const pollution = Object.prototype as { insured?: boolean };
    let found: unknown;
    try {
      pollution.insured = true;
      found = remembering.safeDecide(form);
    } finally {
      delete pollution.insured;
    }
    expect(found).toEqual(expected);
    expect(expected).toMatchObject({ status: 'open' });
  });

  it('is found again: facts of the same classes get one and the same object', () => {
    const first = postage.decide({ weightKg: 0.4, destination: 'domestic' });
    expect(postage.decide({ weightKg: 0.3, destination: 'domestic' })).toBe(first);
    expect(postage.decide({ destination: 'domestic', weightKg: 0.3 })).toBe(first);
  });

  it('is correct for more orders of names than are remembered', () => {
    const remembering = decisionFrom(postage.written, postage);
    const names = ['weightKg', 'lengthCm', 'destination', 'insured'] as const;
    const values = { weightKg: 0.5, lengthCm: 30, destination: 'overseas', insured: true };
    const orders = permutations(names);
    for (const order of [...orders, ...orders, ...orders, ...orders]) {
      const form = Object.fromEntries(order.map((name) => [name, values[name]]));
      expect(remembering.safeDecide(form)).toEqual(postage.safeDecide(values));
      expect(remembering.safeDecide({ ...form, insured: 1 })).toMatchObject({ status: 'invalid' });
    }
  });

  it('is correct if a getter asks the same decision with other facts', () => {
    const remembering = decisionFrom(postage.written, postage);
    const asking = {
      get weightKg() {
        remembering.safeDecide({ destination: 'domestic', weightKg: 20 });
        return 0.5;
      },
      destination: 'overseas',
    };
    for (const _ of [1, 2, 3]) {
      expect(remembering.safeDecide(asking)).toEqual(postage.decide({ weightKg: 0.5, destination: 'overseas' }));
    }
  });

  it('uses the remaining facts if a getter removes others', () => {
    const remembering = decisionFrom(postage.written, postage);
    for (const _ of [1, 2, 3]) {
      const selfish: { readonly weightKg: number; lengthCm?: number; insured: boolean } = {
        get weightKg() {
          delete selfish.lengthCm;
          return 1;
        },
        lengthCm: 30,
        insured: true,
      };
      expect(remembering.safeDecide(selfish)).toEqual(postage.decide({ weightKg: 1, insured: true }));
    }
  });
});

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
