import { checkCase, openClocks } from '../../src/compliance';
import { neixiang2021 } from '../../src/policy';
import type { Reference } from '.';
import { expectedClocks, shownClocks } from './clock-completions';
import { expected, matters, placeOf, resultFor, verdictOf } from './compliance-completions';
import { generatedRecord, randomFrom } from './generated-records';

/** The result of comparing some records. */
export interface Comparison {
  /** The codes of all findings. */
  readonly met: readonly string[];
  /** The first record with different results of check and specification. */
  readonly difference?: Difference;
}

interface Difference {
  readonly said: unknown;
  readonly wanted: unknown;
  readonly context: object;
}

/** Compares what the library finds in generated records, and their open clocks, with the second implementation. */
export function compareRecords(seed: number, count: number, policy = neixiang2021, rules?: Reference): Comparison {
  const random = randomFrom(seed);
  const met = new Set<string>();
  let opened = 0;
  for (let number = 0; number < count; number += 1) {
    const generated = generatedRecord(random);
    const { record, asOf, unknown } = generated;
    const check = checkCase(record, { asOf, policy });
    for (const { code } of check.findings) met.add(code);
    const pairs: (readonly [said: unknown, wanted: unknown, about?: object])[] = [
      [verdictOf(check), expected(generated, undefined, policy, rules)],
      [shownClocks(openClocks(record, { asOf, policy })), expectedClocks(generated, undefined, policy, rules)],
    ];
    for (const each of check.undetermined) {
      opened += 1;
      if (opened % 10 > 0) continue;
      pairs.push([each.missing.toSorted(), matters(generated, placeOf(each), policy, rules).toSorted(), each]);
    }
    if (unknown.length === 0) {
      const { timing, certain } = resultFor(generated, generated.facts, undefined, policy, rules);
      pairs.push([
        [check.timing, check.certain],
        [timing, certain],
      ]);
    }
    // As text: nearly all are the same, and that is the fastest way to find out.
    const pair = pairs.find(([said, wanted]) => JSON.stringify(said) !== JSON.stringify(wanted));
    if (pair !== undefined) {
      const [said, wanted, about = {}] = pair;
      return { met: [...met], difference: { said, wanted, context: { asOf, record, ...about } } };
    }
  }
  return { met: [...met] };
}
