import type { Diagram } from '../compile/diagram';
import { describeValue } from '../../plain/describe-value';
import { hasOwn } from '../../plain/has-own';
import { InvalidRequestError } from '../../plain/invalid-request-error';
import { isObject } from '../../plain/is-object';
import { readingArgument } from '../../plain/read/argument';
import { refuseOtherOptions } from '../../plain/read/other-options';
import { openVariables } from '../compile/open-variables';
import { restrict } from '../compile/restrict';
import type { FactConditions } from '../terms/fact-conditions';
import type { Vocabulary } from '../terms/vocabulary';
import { refuseDecisionsOfOtherFacts, refuseOtherThanDecisions } from './decision-argument';
import type { Decision, FactIn, FactsIn, Language } from './decision';
import { impliedFacts } from './implied-facts';
import { oneCall, type OneCall } from './one-call';

/** Settings for choosing questions. */
export interface QuestionSettings<L extends Language> {
  /** Facts to ask before all others as long as they matter, in this order. */
  readonly order?: readonly FactIn<L>[] | undefined;
  /** Groups of facts to ask together: once one of a group is known, the others that matter come next. */
  readonly groups?: readonly (readonly FactIn<L>[])[] | undefined;
  /** The effort of answering a question about a fact, 1 by default: the value of the question is divided by it. */
  readonly cost?: { readonly [Name in FactIn<L>]?: number | undefined } | undefined;
  /**
   * Whether a question also counts for the questions that it makes unnecessary: an answer that does not settle a
   * decision counts with the share of the other open facts that no longer matter.
   */
  readonly lookAhead?: boolean | undefined;
  /** Facts that are not asked, such as those the person does not know. */
  readonly except?: readonly FactIn<L>[] | undefined;
  /** Combinations of facts that do not occur; facts that follow from them are not asked. */
  readonly excluded?: readonly FactConditions<L['vocabulary']>[] | undefined;
}

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

/** The values of the questions by fact, in the order of the vocabulary. */
type Worth<L extends Language> = ReadonlyMap<FactIn<L>, number>;

function worthOf<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  known: FactsIn<L>,
  { cost, except = [], lookAhead = false }: QuestionSettings<L>,
): Worth<L> {
  const sums = new Map<number, number>();
  let call: OneCall | undefined;
  for (const decision of decisions) {
    call ??= oneCall(decision.id, decision.graph());
    const left = leftOf(decision, known);
    const open = openVariables(left);
    for (const { variable, settling, classes } of open) {
      if (lookAhead) call.spend(classes * left.nodes.length);
      const share = lookAhead ? unneededShare(left, variable, classes, open.length - 1) : settling / classes;
      sums.set(variable, (sums.get(variable) ?? 0) + share);
    }
  }
  const names: readonly FactIn<L>[] = Object.keys(decisions[0]?.source.vocabulary ?? {});
  return new Map(
    names.flatMap((name, variable): readonly (readonly [FactIn<L>, number])[] => {
      const sum = sums.get(variable);
      return sum === undefined || except.includes(name) ? [] : [[name, sum / (cost?.[name] ?? 1)]];
    }),
  );
}

/** The share of the other open variables that no longer matter once a variable is known, averaged over its classes. */
function unneededShare(left: Diagram, variable: number, classes: number, others: number): number {
  if (others === 0) return 1;
  const unneeded = Array.from({ length: classes }, (_, known) => {
    const chosen: number[] = [];
    chosen[variable] = known;
    return others - new Set(restrict(left, chosen).nodes.map((node) => node.variable)).size;
  });
  return unneeded.reduce((sum, each) => sum + each, 0) / classes / others;
}

/** The first of the most valuable questions. Values that differ only by rounding are equal. */
function mostValuable<L extends Language>(worth: Worth<L>): FactIn<L> | undefined {
  const most = Math.max(...worth.values());
  return [...worth].find(([, each]) => each > most - 1e-9)?.[0];
}

/** The remaining function of a decision for the unknown facts. */
function leftOf<L extends Language>(decision: Decision<L, unknown>, known: FactsIn<L>): Diagram {
  const machine = decision.graph();
  const { classes = [] } = machine.read(known); // the facts are validated already
  return restrict(machine.compiledFor(decision.source, classes).compiled.outcome, classes);
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
      each === undefined || (each > 0 && each < Infinity)
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
