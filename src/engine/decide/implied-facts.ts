import { deepFreeze } from '../../plain/deep-freeze';
import { describeValue } from '../../plain/describe-value';
import { excessOf, limits } from '../../plain/excess-of';
import { hasOwn } from '../../plain/has-own';
import { InvalidRequestError, type RequestProblem } from '../../plain/invalid-request-error';
import { badArgument, readingArgument, refuseOtherThanObjects } from '../../plain/read/argument';
import type { FactConditions } from '../terms/fact-conditions';
import type { Resolved } from '../terms/parameter-reference';
import { passes, type AnyTest } from '../terms/unary-test';
import type { FactsOf, Vocabulary } from '../terms/vocabulary';
import { wrongPartOfTest } from '../terms/wrong-part';
import { checkFacts } from './check-facts';

type Known = Readonly<Record<string, unknown>>;

/** Tests of facts of any vocabulary. */
type AnyConditions = Readonly<Record<string, AnyTest | undefined>>;

/**
 * Adds facts that follow because certain combinations do not occur: a fact with only one possible value gets that value.
 * Rules do not use this. Question forms do, so that they do not ask a question with only one possible answer.
 *
 * @param vocabulary the facts
 * @param facts the known facts
 * @param excluded combinations that do not occur, each as tests that never all pass
 * @returns the known facts and those that follow, frozen
 * @throws InvalidFactsError naming every invalid fact; of whole numbers, days and texts only the type is checked here, the
 *   rest where a decision reads them
 * @throws InvalidRequestError for a vocabulary of another kind, and naming every part of the combinations that is no test
 *   of a fact; also for combinations of more than 100 levels or 100,000 values
 *
 * @example
 * const weather = { rain: { kind: 'boolean' }, clouds: { kind: 'boolean' } };
 * impliedFacts(weather, { rain: true }, [{ rain: true, clouds: false }]); // => { rain: true, clouds: true }
 */
export function impliedFacts<V extends Vocabulary>(
  vocabulary: V,
  facts: FactsOf<V>,
  excluded: readonly FactConditions<V>[],
): FactsOf<V> {
  refuseOtherThanObjects({ vocabulary });
  readingArgument('vocabulary', vocabulary, 'an object of facts', () => checkFacts(vocabulary, facts));
  refuseOtherThanCombinations(vocabulary, excluded);
  const known: Record<string, unknown> = { ...facts };
  // A fact that was added may imply others.
  for (let count = -1; count !== Object.keys(known).length;) {
    count = Object.keys(known).length;
    for (const name of Object.keys(vocabulary)) {
      if (known[name] !== undefined) continue;
      const [only, ...others] = valuesLeft(vocabulary, name, known, excluded);
      if (only !== undefined && others.length === 0) known[name] = only;
      else delete known[name];
    }
  }
  return deepFreeze(known) as FactsOf<V>; // values of the vocabulary
}

const combinationsExpected = 'a list of combinations of facts';

/**
 * Refuses a value that is not a list of combinations, and excessively nested tests. Otherwise it names every part that
 * is no test of a fact: such a part would never apply, or apply as another test.
 */
export function refuseOtherThanCombinations(vocabulary: Vocabulary, excluded: unknown): void {
  readingArgument('excluded', excluded, combinationsExpected, () => refuseOthers(vocabulary, excluded));
}

function refuseOthers(vocabulary: Vocabulary, excluded: unknown): void {
  if (!Array.isArray(excluded)) throw badArgument('excluded', 'wrong-type', combinationsExpected, excluded);
  refuseOtherThanObjects(excluded);
  const excess = excessOf(excluded);
  if (excess) throw badArgument('excluded', 'out-of-range', `at most ${limits[excess]} ${excess}`, excluded);
  const problems = excluded.flatMap((combination: object, index) =>
    Object.entries(combination).flatMap(([name, test]: readonly [string, unknown]): readonly RequestProblem[] => {
      const path = ['excluded', index, name];
      const received = describeValue(test);
      const wrong = test === undefined ? undefined : wrongPartOfTest(test);
      if (wrong) return [{ path: [...path, ...wrong], code: 'wrong-type', expected: 'a test of a fact', received }];
      if (hasOwn(vocabulary, name)) return [];
      return [{ path, code: 'unknown-key', expected: `one of ${Object.keys(vocabulary).join(', ')}`, received }];
    }),
  );
  if (problems.length > 0) throw new InvalidRequestError(problems);
}

/**
 * The values of a fact that complete no excluded combination; empty for a fact without a list of values.
 *
 * @throws InvalidRequestError for a combination that has something else in place of a test
 */
export function valuesLeft(
  vocabulary: Vocabulary,
  name: string,
  known: Known,
  excluded: readonly AnyConditions[],
): readonly (string | boolean)[] {
  const definition = vocabulary[name];
  if (definition?.kind !== 'boolean' && definition?.kind !== 'oneOf') return [];
  const values: readonly (string | boolean)[] = definition.kind === 'boolean' ? [true, false] : definition.values;
  return readingArgument('excluded', excluded, combinationsExpected, () =>
    values.filter((value) => !excluded.some((conditions) => completes(conditions, name, value, known))),
  );
}

/** Whether a value of a fact makes all tests of a combination pass, given the known facts. */
function completes(conditions: AnyConditions, name: string, value: string | boolean, known: Known): boolean {
  const tests = Object.entries(conditions).filter(([, test]) => test !== undefined);
  return (
    tests.some(([tested]) => tested === name) &&
    tests.every(([tested, test]) => {
      const tried = tested === name ? value : known[tested];
      return tried !== undefined && passes(test as Resolved<AnyTest>, tried); // a test without parameters
    })
  );
}
