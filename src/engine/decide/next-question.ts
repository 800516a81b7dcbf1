import { describeValue } from '../../plain/describe-value';
import { hasOwn } from '../../plain/has-own';
import { InvalidRequestError } from '../../plain/invalid-request-error';
import { isObject } from '../../plain/is-object';
import { readingArgument } from '../../plain/read/argument';
import { refuseOtherOptions } from '../../plain/read/other-options';
import type { Vocabulary } from '../terms/vocabulary';
import { refuseDecisionsOfOtherFacts, refuseOtherThanDecisions } from './decision-argument';
import type { Decision, FactIn, FactsIn, Language } from './decision';
import { impliedFacts } from './implied-facts';
import { mostValuable, worthOf, type QuestionSettings } from './worth-asking';

/**
 * The most useful question: the unknown fact that, taken alone, settles most over a set of decisions. For every
 * decision it counts the share of the fact's classes that would settle it; ties are resolved by the order of the
 * vocabulary. A fact that can no longer change any outcome is never asked.
 *
 * @param decisions decisions over one vocabulary
 * @param facts what is known so far
 * @param settings which facts come first, belong together, take effort or are never asked
 * @returns the name of the fact, or undefined if every decision is settled or no question is left
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidTableError for tables that are too large to look ahead
 * @throws InvalidRequestError for a value that is no decision, for decisions with different facts, and for an unknown or
 *   invalid setting, such as a name that no fact has or a cost that is not above 0
 *
 * @example
 * nextQuestion([umbrella], {}); // => 'rain'
 * nextQuestion([umbrella], { rain: true }); // => undefined
 * nextQuestion([umbrella], {}, { except: ['rain'] }); // => undefined
 */
export function nextQuestion<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  facts: FactsIn<L>,
  settings: QuestionSettings<L> = {},
): FactIn<L> | undefined {
  refuseOtherThanDecisions('decisions', decisions);
  refuseDecisionsOfOtherFacts('decisions', decisions);
  const [first] = decisions;
  const own = readSettings(settings, first?.source.vocabulary);
  if (first === undefined) return undefined;
  first.decide(facts); // facts are validated against the whole vocabulary, so once is enough
  const { order = [], groups = [], excluded = [] } = own;
  const known = impliedFacts<L['vocabulary']>(first.source.vocabulary, facts, excluded);
  const worth = worthOf(decisions, known, own);

  const given: Readonly<Record<string, unknown>> = facts;
  const begun = groups.filter((group) => group.some((name) => given[name] !== undefined)).flat();
  return [...begun, ...order].find((name) => worth.has(name)) ?? mostValuable(worth);
}

/** A copy of valid settings, read once. Without decisions there is nothing to ask, and any name is accepted. */
function readSettings<L extends Language>(
  settings: QuestionSettings<L>,
  vocabulary: Vocabulary | undefined,
): QuestionSettings<L> {
  const isFact = (name: unknown): boolean =>
    typeof name === 'string' && (vocabulary === undefined || hasOwn(vocabulary, name));
  const isListOf = (is: (each: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);
  return readingArgument('settings', settings, 'readable properties', () => {
    const own = refuseOtherOptions('settings', settings, {
      order: ['unknown-value', 'fact names', isListOf(isFact)],
      groups: ['unknown-value', 'lists of fact names', isListOf(isListOf(isFact))],
      cost: ['unknown-value', 'fact names', (value) => isObject(value) && Object.keys(value).every(isFact)],
      lookAhead: ['wrong-type', 'true or false', (value) => typeof value === 'boolean'],
      except: ['unknown-value', 'fact names', isListOf(isFact)],
      excluded: null,
    });
    const problems = Object.entries<number | undefined>(own.cost ?? {}).flatMap(([name, each]) =>
      each === undefined || (Number.isFinite(each) && each > 0)
        ? []
        : [
            {
              path: ['cost', name],
              code: 'out-of-range',
              expected: 'a number above 0',
              received: describeValue(each),
            } as const,
          ],
    );
    if (problems.length > 0) throw new InvalidRequestError(problems);
    return own;
  });
}
