import type { AnswerIn, Decision, FactsIn, Language, Rulebook } from './decision';
import type { CompiledSource } from '../compile/compile';
import { answerThrough } from './decide-through';
import { walk } from '../compile/diagram';
import type { FactProblem } from '../terms/errors';
import { machineFor, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { classOf } from '../compile/read-facts';
import { closureOf, type Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** Decisions that are put to the same facts, which are read once for all of them. */
export interface Panel<L extends Language> {
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => Hearing<L>;
}

/** Facts laid before a panel, or everything that is wrong with them. */
export type Hearing<L extends Language> =
  | { readonly known: KnownFacts<L>; readonly problems?: never }
  | { readonly known?: never; readonly problems: readonly FactProblem[] };

/** Facts that a panel has read. Every decision is made when it is first asked for. */
export interface KnownFacts<L extends Language> {
  /**
   * Every outcome that the facts allow, in the order of the table; one if it is certain.
   *
   * @throws TypeError for a decision that does not sit on the panel
   */
  readonly possible: <Outcome>(decision: Decision<L, Outcome>) => readonly Outcome[];
  /** What `decideThrough` answers. */
  readonly through: <Outcome, Result>(
    decision: Decision<L, Outcome>,
    through: (outcome: Outcome) => Result,
  ) => AnswerIn<L, Result>;
  /** The same facts, some of them taken to be otherwise. The values have to be those of the vocabulary. */
  readonly with: (changes: FactsIn<L>) => KnownFacts<L>;
}

/** A decision of a panel, with its certain outcomes as lists of one. */
interface Seat {
  readonly number: number;
  readonly compiled: CompiledSource;
  readonly certain: readonly (readonly unknown[])[];
}

/** The decisions of a panel, compiled together. */
interface Sitting {
  readonly machine: Machine;
  readonly seats: ReadonlyMap<Source, Seat>;
}

/** Sets up a panel for every rulebook it is asked about. It is compiled when it first reads facts. */
// @__NO_SIDE_EFFECTS__
export function panelOf<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
): (rulebook: Rulebook<L>) => Panel<L> {
  return onceFor((rulebook) => panelUnder(decisions, rulebook));
}

function panelUnder<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  { parameters }: Rulebook<L>,
): Panel<L> {
  let sitting: Sitting | undefined;
  return {
    read(facts) {
      const { machine, seats } = (sitting ??= sit(decisions, parameters));
      const { classes, problems } = machine.read(facts);
      return problems === undefined ? { known: knownFacts<L>(classes, machine, seats) } : { problems };
    },
  };
}

function sit<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  parameters: Rulebook<L>['parameters'],
): Sitting {
  const machine = machineFor([...new Set(decisions.flatMap(({ source }) => closureOf(source)))], parameters);
  return {
    machine,
    seats: new Map(machine.all.map((compiled, number) => [compiled.source, seatFor(compiled, number)])),
  };
}

function seatFor(compiled: CompiledSource, number: number): Seat {
  return { number, compiled, certain: compiled.outcomes.map((outcome) => Object.freeze([outcome])) };
}

function knownFacts<L extends Language>(
  classes: readonly number[],
  machine: Machine,
  seats: ReadonlyMap<Source, Seat>,
): KnownFacts<L> {
  const made: (readonly unknown[] | undefined)[] = [];
  const seatOf = ({ id, source }: Decision<L, unknown>): Seat => {
    const seat = seats.get(source);
    if (seat === undefined) throw new TypeError(`"${id}" does not sit on the panel`);
    return seat;
  };
  return {
    possible<Outcome>(decision: Decision<L, Outcome>) {
      const seat = seatOf(decision);
      const possible = (made[seat.number] ??= outcomesLeft(seat, classes));
      return possible as readonly Outcome[]; // the table's types
    },
    through<Outcome, Result>(decision: Decision<L, Outcome>, through: (outcome: Outcome) => Result) {
      const { compiled } = seatOf(decision);
      const found = answerThrough(compiled, classes, (outcome) => through(outcome as Outcome));
      return found as AnswerIn<L, Result>; // the table's types
    },
    with(changes) {
      const changed = classes.slice();
      for (const [name, value] of Object.entries(changes)) {
        const fact = machine.variables.get(name);
        if (value !== undefined && fact !== undefined) changed[fact.variable] = classOf(value, fact);
      }
      return knownFacts(changed, machine, seats);
    },
  };
}

function outcomesLeft(
  { compiled: { outcome, outcomes }, certain }: Seat,
  classes: readonly number[],
): readonly unknown[] {
  const settled = certain[walk(outcome, classes)];
  return settled ?? terminalsLeft(outcome, classes).map((terminal) => outcomes[terminal]);
}
