import type { AnswerIn, Decision, FactsIn, Language, Rulebook } from './decision';
import { citationsOf } from './citations';
import { answerThrough } from './decide-through';
import { walk } from '../compile/diagram';
import type { FactProblem } from '../terms/errors';
import { machineFor, type Compiled, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { classOf } from '../compile/read-facts';
import { replacing } from '../terms/replaced-tables';
import { closureOf, type Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** Several decisions compiled together: facts are read once for all of them. */
export interface SharedFacts<L extends Language> {
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => SharedReading<L>;
}

/** Facts that were read, or everything that is wrong with them. */
export type SharedReading<L extends Language> =
  | { readonly known: KnownFacts<L>; readonly problems?: never }
  | { readonly known?: never; readonly problems: readonly FactProblem[] };

/** Facts that were read. Every decision is made when it is first asked for. */
export interface KnownFacts<L extends Language> {
  /**
   * Every outcome that the facts allow, in the order of the table; one if it is certain.
   *
   * @throws TypeError for a decision that was not compiled with the others
   */
  readonly possible: <Outcome>(decision: Decision<L, Outcome>) => readonly Outcome[];
  /** What `decideThrough` answers. */
  readonly through: <Outcome, Result>(
    decision: Decision<L, Outcome>,
    through: (outcome: Outcome) => Result,
  ) => AnswerIn<L, Result>;
  /** The interpretations that `through` would cite where every outcome has the same result. */
  readonly interpretations: (decision: Decision<L, unknown>) => readonly L['interpretation'][];
  /** The same facts, some of them taken to be otherwise. The values have to be those of the vocabulary. */
  readonly with: (changes: FactsIn<L>) => KnownFacts<L>;
}

/** A decision, with its certain outcomes as lists of one. */
interface Member extends Compiled {
  readonly certain: readonly (readonly unknown[])[];
}

/** The decisions, compiled together. */
interface Shared {
  readonly machine: Machine;
  readonly members: ReadonlyMap<Source, Member>;
}

/** Compiles decisions together, once for every rulebook, when they first read facts. */
// @__NO_SIDE_EFFECTS__
export function sharedFacts<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
): (rulebook: Rulebook<L>) => SharedFacts<L> {
  return onceFor((rulebook) => sharedUnder(decisions, rulebook));
}

function sharedUnder<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  rulebook: Rulebook<L>,
): SharedFacts<L> {
  let shared: Shared | undefined;
  return {
    read(facts) {
      const { machine, members } = (shared ??= compileAll(decisions, rulebook));
      const { classes, problems } = machine.read(facts);
      return problems === undefined ? { known: new ReadFacts<L>(classes, machine, members) } : { problems };
    },
  };
}

function compileAll<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  { parameters, readings, tables }: Rulebook<L>,
): Shared {
  const sources = decisions.map(({ written }) => written);
  const replace = replacing(tables);
  const machine = machineFor(sources.map(replace), { parameters, readings });
  const members = closureOf(...sources).flatMap((source): readonly (readonly [Source, Member])[] => {
    const found = machine.whole.get(replace(source));
    if (found === undefined) return [];
    const certain = found.compiled.outcomes.map((outcome) => Object.freeze([outcome]));
    return [[source, { ...found, certain }]];
  });
  return { machine, members: new Map(members) };
}

const unasked: readonly unknown[] = /* @__PURE__ */ Object.freeze([]);

/** Written as a class, so that facts that were read are one small object. */
class ReadFacts<L extends Language> implements KnownFacts<L> {
  // Items of a list are put to one decision one after another.
  private asked: Decision<L, unknown> | undefined;
  private answer: readonly unknown[] = unasked;

  constructor(
    private readonly classes: readonly number[],
    private readonly machine: Machine,
    private readonly members: ReadonlyMap<Source, Member>,
  ) {}

  possible<Outcome>(decision: Decision<L, Outcome>): readonly Outcome[] {
    if (this.asked !== decision) {
      const member = this.memberOf(decision);
      this.answer = outcomesLeft(member, this.classes);
      this.asked = decision;
    }
    return this.answer as readonly Outcome[]; // the table's types
  }

  through<Outcome, Result>(decision: Decision<L, Outcome>, through: (outcome: Outcome) => Result): AnswerIn<L, Result> {
    const member = this.memberOf(decision);
    const found = answerThrough(member, this.classes, (outcome) => through(outcome as Outcome));
    return found as AnswerIn<L, Result>; // the table's types
  }

  interpretations(decision: Decision<L, unknown>): readonly L['interpretation'][] {
    return citationsOf(this.memberOf(decision)).interpretations(this.classes);
  }

  with(changes: FactsIn<L>): KnownFacts<L> {
    const { machine, members } = this;
    const changed = this.classes.slice();
    // Not by entries, of which each would be a list of its own.
    for (const name of Object.keys(changes)) {
      const value = changes[name];
      const fact = machine.variables.get(name);
      if (value !== undefined && fact !== undefined) changed[fact.variable] = classOf(value, fact);
    }
    return new ReadFacts(changed, machine, members);
  }

  private memberOf({ id, written }: Decision<L, unknown>): Member {
    const member = this.members.get(written);
    if (member === undefined) throw new TypeError(`"${id}" was not compiled with the others`);
    return member;
  }
}

function outcomesLeft(
  { compiled: { outcome, outcomes }, certain }: Member,
  classes: readonly number[],
): readonly unknown[] {
  const settled = certain[walk(outcome, classes)];
  return settled ?? terminalsLeft(outcome, classes).map((number) => outcomes[number]);
}
