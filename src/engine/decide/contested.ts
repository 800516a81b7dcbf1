import { deepFreeze } from '../../plain/deep-freeze';
import { describeValue } from '../../plain/describe-value';
import { decidingMeans } from './deciding-means';
import { refuseOtherThanDecision } from './decision-argument';
import type { Decision, FactsIn, Language, Rulebook } from './decision';
import { hasOwn } from '../../plain/has-own';
import { InvalidFactsError, InvalidTableError } from '../terms/errors';
import { machineFor } from '../compile/machine';
import type { Parameters } from '../terms/parameter-reference';
import { costOf, oneCall } from './one-call';
import { onceFor } from '../../plain/once-for';
import { structuralKey } from '../../plain/structural-key';
import type { Variable } from '../compile/partition';
import { closureOf, testsOf, type Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';
import { variablesLeft } from '../compile/variables-left';

/** A reading with the choice that it is switched to. */
type Switched<L extends Language> = {
  readonly [Name in keyof L['readings'] & string]: {
    /** The reading. */
    readonly reading: Name;
    /** A choice other than the one that applies. */
    readonly choice: L['readings'][Name][number];
  };
}[keyof L['readings'] & string];

/** A reading that changes the possible outcomes when it alone is switched. */
export type Contested<L extends Language, Outcome> = Switched<L> & {
  /** The possible outcomes after the switch, in the order of the table. */
  readonly possible: readonly Outcome[];
};

/**
 * The readings that change the possible outcomes when they are switched alone. Readings are variables of the compiled
 * decision, so one diagram answers for all of them.
 *
 * @param facts what is known
 * @param rulebook the rulebook whose choices are switched; by default the one of the decision
 * @returns one entry for each choice of a reading that changes something, in the order in which readings and choices
 * are declared; empty if no single reading does
 * @throws InvalidFactsError naming every invalid fact
 * @throws InvalidTableError for a choice that a reading does not have, and where unique rows overlap whatever the unknown
 * facts are, also after a switch
 *
 * @example
 * const language = ruleLanguage({
 *   vocabulary: defineVocabulary({ drizzle: { kind: 'boolean' } }),
 *   readings: { isDrizzleRain: ['yes', 'no'] },
 * });
 * const shelter = decisionTable(language, {
 *   id: 'shelter',
 *   outcomes: ['umbrella', 'none'],
 *   rows: [
 *     { id: 'wet', when: { drizzle: true, isDrizzleRain: 'yes' }, outcome: 'umbrella', clauses: [] },
 *     { id: 'dry', outcome: 'none', clauses: [] },
 *   ],
 * });
 * contested(shelter, { drizzle: true }); // => [{ reading: 'isDrizzleRain', choice: 'no', possible: ['none'] }]
 */
export function contested<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
  rulebook?: Rulebook<L>,
): readonly Contested<L, Outcome>[] {
  refuseOtherThanDecision('decision', decision);
  const asked = rulebook === undefined ? decision : decision.under(rulebook);
  const { source, readings = {} } = asked;
  for (const [name, choice] of Object.entries<string | undefined>(readings)) {
    const choices = source.readings && hasOwn(source.readings, name) ? source.readings[name] : undefined;
    if (!choices?.includes(choice ?? choices[0])) {
      throw new InvalidTableError('unknown-reading', `${name}: ${describeValue(choice)}`);
    }
  }
  const { possible, tested, left, isWhole } = underReadings(asked, facts);
  // A reading that no longer matters for these facts cannot change anything. If the table is too large to be compiled
  // with all readings open, or rows overlap, each choice is tried instead.
  const open = isWhole ? left({}) : tested;
  if (open.length === 0) return Object.freeze([]);
  const choices: Readonly<Record<string, string | undefined>> = readings;
  const taken = possible(choices);
  return deepFreeze(
    open.flatMap((reading) =>
      (source.readings?.[reading] ?? []).flatMap((choice) => {
        if (choice === (choices[reading] ?? source.readings?.[reading]?.[0])) return [];
        const switched = possible({ ...choices, [reading]: choice });
        return areEqual(switched, taken) ? [] : [{ reading, choice, possible: switched } as Contested<L, Outcome>]; // the names are those of the language
      }),
    ),
  );
}

/** Whether two lists have equal outcomes. Usually they are the same objects, from one compiled table. */
function areEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return (
    one.length === other.length &&
    one.every((outcome, index) => outcome === other[index] || structuralKey(outcome) === structuralKey(other[index]))
  );
}

/**
 * Every outcome that is possible under some combination of readings. Two readings switched together can change the
 * outcome although neither does alone.
 *
 * @param facts what is known
 * @returns the possible outcomes, in the order of the table
 * @throws InvalidFactsError naming every invalid fact
 *
 * @example
 * possibleUnderAllReadings(umbrella, { rain: true }); // => [true]
 */
export function possibleUnderAllReadings<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): readonly Outcome[] {
  refuseOtherThanDecision('decision', decision);
  return deepFreeze(underReadings(decision, facts).possible(undefined)) as readonly Outcome[]; // the table's types
}

/** A decision with readings as variables, for some facts. */
export interface UnderReadings {
  /** The readings that its tables test, in the order of declaration. */
  readonly tested: readonly string[];
  /** Whether its tables are compiled with all readings open, and no unique rows overlap. */
  readonly isWhole: boolean;
  /** The possible outcomes under some choices, or under all combinations. */
  readonly possible: (choices: Readonly<Record<string, string | undefined>> | undefined) => readonly unknown[];
  /** The readings, apart from those chosen, on which the outcome may still depend; the list may contain too many. */
  readonly left: (chosen: Readonly<Record<string, string | undefined>>) => readonly string[];
}

/**
 * Evaluates a decision for some facts, with its readings as variables.
 *
 * @throws InvalidFactsError naming every invalid fact
 */
export function underReadings<L extends Language>(decision: Decision<L, unknown>, facts: FactsIn<L>): UnderReadings {
  const { source } = decision;
  const { machine, tested, switches } = openMachine(decision);
  const { classes, problems } = machine.read(facts);
  const whole = machine.whole.get(source);
  if (problems !== undefined) throw new InvalidFactsError(problems);
  const { spend } = oneCall(source.id, machine);
  const by = (choiceOf: (name: string) => string | undefined): readonly number[] => {
    const known = classes.slice();
    for (const { name, variable, values } of switches) {
      const choice = choiceOf(name);
      if (choice !== undefined) known[variable] = values.indexOf(choice);
    }
    return known;
  };
  return {
    tested,
    isWhole: whole !== undefined && decidingMeans(source)?.overlappingTable(whole) === undefined,
    possible(choices) {
      const known = choices === undefined ? classes : by((name) => choices[name] ?? source.readings?.[name]?.[0]);
      const found = machine.compiledFor(source, known);
      // Each choice is compiled if they are too large together.
      if (whole === undefined) spend(costOf(found));
      const { outcome, outcomes } = found.compiled;
      return terminalsLeft(outcome, known).map((number) => outcomes[number]);
    },
    left(chosen) {
      const known = by((name) => chosen[name]);
      const left = variablesLeft(machine.compiledFor(source, known).compiled.outcome, known);
      return switches.filter(({ variable }) => left.has(variable)).map(({ name }) => name);
    },
  };
}

/** The parts of a decision that are compiled. */
interface AnyDecision {
  readonly source: Source;
  readonly parameters: Parameters | undefined;
}

/** Compiles a decision with its readings left open, once. */
const openMachine = /* @__PURE__ */ onceFor(({ source, parameters }: AnyDecision) => {
  const sources = closureOf(source);
  const names = new Set(sources.flatMap((each) => testsOf(each).map(([name]) => name)));
  const tested = Object.keys(source.readings ?? {}).filter((name) => names.has(name));
  const machine = machineFor([source], { parameters }, true);
  const switches = tested.map((name) => machine.variables.get(name) as Variable); // readings are variables
  return { machine, tested, switches };
});
