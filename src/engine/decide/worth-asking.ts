import type { Diagram } from '../compile/diagram';
import { openVariables } from '../compile/open-variables';
import { restrict } from '../compile/restrict';
import type { FactConditions } from '../terms/fact-conditions';
import type { Decision, FactIn, FactsIn, Language } from './decision';
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

/** The values of the questions by fact, in the order of the vocabulary. */
export type Worth<L extends Language> = ReadonlyMap<FactIn<L>, number>;

/**
 * Values the questions that are left.
 *
 * @param decisions decisions over one vocabulary
 * @param known valid facts
 */
export function worthOf<L extends Language>(
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
export function mostValuable<L extends Language>(worth: Worth<L>): FactIn<L> | undefined {
  const most = Math.max(...worth.values());
  return [...worth].find(([, each]) => each > most - 1e-9)?.[0];
}

/** The remaining function of a decision for the unknown facts. */
function leftOf<L extends Language>(decision: Decision<L, unknown>, known: FactsIn<L>): Diagram {
  const machine = decision.graph();
  const { classes = [] } = machine.read(known); // the facts are validated already
  return restrict(machine.compiledFor(decision.source, classes).compiled.outcome, classes);
}
