import { deepFreeze } from '../../plain/deep-freeze';
import type { Decision, FactsIn, Language, Rulebook } from './decision';
import { InvalidFactsError } from '../terms/errors';
import { machineFor } from '../compile/machine';
import type { Parameters } from '../terms/parameter-reference';
import { onceFor } from '../../plain/once-for';
import { structuralKey } from '../../plain/structural-key';
import type { Variable } from '../compile/partition';
import { closureOf, testsOf, type Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';
import { variablesLeft } from '../compile/variables-left';

/** A reading that is switched, and the choice it is switched to. */
type Switched<L extends Language> = {
  readonly [Name in keyof L['readings'] & string]: {
    /** The reading. */
    readonly reading: Name;
    /** Another choice than the one that is taken. */
    readonly choice: L['readings'][Name][number];
  };
}[keyof L['readings'] & string];

/** A reading that changes what is possible when it alone is switched. */
export type Contested<L extends Language, Outcome> = Switched<L> & {
  /** The outcomes that are possible then, in the order of the table. */
  readonly possible: readonly Outcome[];
};

/**
 * The readings that, switched alone, change what is possible. Readings are variables of the compiled decision, so each
 * is answered by the same diagram.
 *
 * @param facts what is known
 * @param rulebook whose choices are switched; without it those of the decision
 * @returns one entry for each choice of a reading that changes something, in the order in which readings and choices are
 * declared; empty where no single reading does
 * @throws InvalidFactsError naming every bad fact
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
  const asked = rulebook === undefined ? decision : decision.under(rulebook);
  const { source, readings = {} } = asked;
  const { possible, tested } = underReadings(asked, facts);
  const choices: Readonly<Record<string, string | undefined>> = readings;
  const taken = structuralKey(possible(choices));
  return deepFreeze(
    tested.flatMap((reading) =>
      (source.readings?.[reading] ?? []).flatMap((choice) => {
        const switched = possible({ ...choices, [reading]: choice });
        return structuralKey(switched) === taken
          ? []
          : [{ reading, choice, possible: switched } as Contested<L, Outcome>]; // the names are those of the language
      }),
    ),
  );
}

/**
 * Every outcome that some combination of readings leaves possible. Two readings can matter together where neither does
 * alone.
 *
 * @param facts what is known
 * @returns the outcomes, in the order of the table
 * @throws InvalidFactsError naming every bad fact
 *
 * @example
 * possibleUnderAllReadings(umbrella, { rain: true }); // => [true]
 */
export function possibleUnderAllReadings<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  facts: FactsIn<L>,
): readonly Outcome[] {
  return deepFreeze(underReadings(decision, facts).possible(undefined)) as readonly Outcome[]; // the table's types
}

/** A decision asked with readings as variables. */
export interface UnderReadings {
  /** The readings that its tables test, in the order in which they are declared. */
  readonly tested: readonly string[];
  /** The outcomes that are possible by some choices, or by any. */
  readonly possible: (choices: Readonly<Record<string, string | undefined>> | undefined) => readonly unknown[];
  /** The readings, besides those chosen, that the outcome can still depend on; there may be too many. */
  readonly left: (chosen: Readonly<Record<string, string | undefined>>) => readonly string[];
}

/**
 * Puts facts to a decision with its readings as variables.
 *
 * @throws InvalidFactsError naming every bad fact
 */
export function underReadings<L extends Language>(decision: Decision<L, unknown>, facts: FactsIn<L>): UnderReadings {
  const { source } = decision;
  const { machine, tested } = openMachine(decision);
  const { classes, problems } = machine.read(facts);
  if (problems !== undefined) throw new InvalidFactsError(problems);
  return {
    tested,
    possible(choices) {
      const known = classes.slice();
      for (const [name, values] of Object.entries(source.readings ?? {})) {
        const reading = machine.variables.get(name) as Variable; // readings are variables
        if (choices !== undefined) known[reading.variable] = values.indexOf(choices[name] ?? values[0]);
      }
      const { outcome, outcomes } = machine.compiledFor(source, known).compiled;
      return terminalsLeft(outcome, known).map((number) => outcomes[number]);
    },
    left(chosen) {
      const known = classes.slice();
      for (const name of tested) {
        const reading = machine.variables.get(name) as Variable; // readings are variables
        const choice = chosen[name];
        if (choice !== undefined) known[reading.variable] = reading.values.indexOf(choice);
      }
      const left = variablesLeft(machine.compiledFor(source, known).compiled.outcome, known);
      return tested.filter((name) => left.has((machine.variables.get(name) as Variable).variable));
    },
  };
}

/** What of a decision is compiled. */
interface AnyDecision {
  readonly source: Source;
  readonly parameters: Parameters | undefined;
}

/** A decision compiled with its readings left open, once. */
const openMachine = /* @__PURE__ */ onceFor(({ source, parameters }: AnyDecision) => {
  const sources = closureOf(source);
  const names = new Set(sources.flatMap((each) => testsOf(each).map(([name]) => name)));
  const tested = Object.keys(source.readings ?? {}).filter((name) => names.has(name));
  return { machine: machineFor([source], { parameters }, true), tested };
});
