/* Over 200 lines: the compiled decisions, the remembered answers and the object that uses both share private fields. */
import type { AnswerIn, Decision, FactsIn, Language, Rulebook } from './decision';
import { citationsOf, type Citations } from './citations';
import { answerThrough } from './decide-through';
import { deepFreeze } from '../../plain/deep-freeze';
import { listNumbering } from '../../plain/list-numbering';
import { numbering } from '../../plain/numbering';
import type { Answer, OpenAnswer } from '../terms/answer';
import type { FactProblem } from '../terms/errors';
import { machineFor, type Compiled, type Machine } from '../compile/machine';
import { onceFor } from '../../plain/once-for';
import { classOf } from '../compile/read-facts';
import { replacing } from '../terms/replaced-tables';
import { closureOf, type Source } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** Several decisions compiled together, so that facts are read once for all of them. */
export interface SharedFacts<L extends Language> {
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => SharedReading<L>;
}

/** Facts after reading, or everything that is wrong with them. */
export type SharedReading<L extends Language> =
  | { readonly known: KnownFacts<L>; readonly problems?: never }
  | { readonly known?: never; readonly problems: readonly FactProblem[] };

/** Facts after reading. Every decision is evaluated on first use. */
export interface KnownFacts<L extends Language> {
  /**
   * Every possible outcome, in the order of the table; a single one if it is certain.
   *
   * @throws TypeError for a decision that was not compiled with the others
   */
  readonly possible: <Outcome>(decision: Decision<L, Outcome>) => readonly Outcome[];
  /** The answer of `decideThrough`. */
  readonly through: <Outcome, Result>(
    decision: Decision<L, Outcome>,
    through: (outcome: Outcome) => Result,
  ) => AnswerIn<L, Result>;
  /** The interpretations that `through` would cite if every outcome has the same result. */
  readonly interpretations: (decision: Decision<L, unknown>) => readonly L['interpretation'][];
  /** The same facts with some of them changed. The new values must be valid. */
  readonly with: (changes: FactsIn<L>) => KnownFacts<L>;
}

/** A decision among those compiled together. */
interface Member extends Compiled {
  readonly place: number;
}

/** The decisions compiled together. */
interface Shared {
  readonly machine: Machine;
  /**
   * The index of each decision by its source; the sources include those of decisions that were compiled alone before.
   */
  readonly members: Map<object, Member>;
  /** The remembered answers for facts with the same classes. */
  readonly recall: (classes: readonly number[]) => Memory;
}

/** Remembered answers, by the index of the decision. */
interface Memory {
  readonly outcomes: (readonly unknown[] | undefined)[];
  readonly grounds: (ReturnType<Citations['groundsFor']> | undefined)[];
  readonly interpretations: (readonly string[] | undefined)[];
  /** The missing facts, by the partition of the outcomes into equal results. */
  readonly missing: (Map<string, OpenAnswer<unknown>['missing']> | undefined)[];
}

/** Compiles decisions together, once per rulebook, when they read facts for the first time. */
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
      shared ??= compileAll(decisions, rulebook);
      const { classes, problems } = shared.machine.read(facts);
      return problems === undefined ? { known: new ReadFacts<L>(classes, shared) } : { problems };
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
  const members = closureOf(...sources).map((source, place): readonly [Source, Member] => {
    // Decisions that are too large together are compiled one by one.
    const found = machine.compiledFor(replace(source), machine.start);
    return [source, { ...found, place }];
  });
  return { machine, members: new Map<object, Member>(members), recall: rememberedAnswers() };
}

/** The number of remembered combinations of classes; at this number all are dropped. */
const mostRemembered = 2_000;

/** The number of remembered partitions of the outcomes of one decision; at this number all are dropped. */
const mostWays = 50;

/**
 * Remembers answers by classes. Records differ in dates and amounts, but most have one of few combinations of classes,
 * so most answers are already known.
 */
function rememberedAnswers(): Shared['recall'] {
  let numberOf = listNumbering();
  let remembered: Memory[] = [];
  return (classes) => {
    if (remembered.length >= mostRemembered) {
      numberOf = listNumbering();
      remembered = [];
    }
    return (remembered[numberOf(classes)] ??= { outcomes: [], grounds: [], interpretations: [], missing: [] });
  };
}

const unasked: readonly unknown[] = /* @__PURE__ */ Object.freeze([]);

/** A class, so that facts after reading need only one small object. */
class ReadFacts<L extends Language> implements KnownFacts<L> {
  private knownMemory: Memory | undefined;
  // Items of a list are usually decided one after another by the same decision.
  private asked: Decision<L, unknown> | undefined;
  private answer: readonly unknown[] = unasked;

  constructor(
    private readonly classes: readonly number[],
    private readonly shared: Shared,
  ) {}

  possible<Outcome>(decision: Decision<L, Outcome>): readonly Outcome[] {
    if (this.asked !== decision) {
      const { memory } = this;
      const member = this.memberOf(decision);
      this.answer = memory.outcomes[member.place] ??= outcomesLeft(member, this.classes);
      this.asked = decision;
    }
    return this.answer as readonly Outcome[]; // the table's types
  }

  through<Outcome, Result>(decision: Decision<L, Outcome>, through: (outcome: Outcome) => Result): AnswerIn<L, Result> {
    const member = this.memberOf(decision);
    const results = this.possible(decision).map(through);
    const [outcome, ...others] = results;
    // If there is only one result, only the citations are missing.
    const found = others.every((other) => other === outcome)
      ? deepFreeze({ status: 'decided', outcome, ...this.groundsOf(member) })
      : this.openAmong(results, member, (each) => through(each as Outcome));
    return found as AnswerIn<L, Result>; // the table's types
  }

  /**
   * The answer of a decision whose outcomes have different results. The missing facts depend only on which results are
   * equal, so they are computed once for records that differ only in dates.
   */
  private openAmong(
    results: readonly unknown[],
    member: Member,
    through: (outcome: unknown) => unknown,
  ): Answer<unknown> {
    const { memory, classes } = this;
    const { values: possible, numberOf } = numbering<unknown>();
    const key = results.map((result) => numberOf(deepFreeze(result))).join();
    const known = (memory.missing[member.place] ??= new Map<string, OpenAnswer<unknown>['missing']>());
    const missing = known.get(key);
    if (missing !== undefined) return deepFreeze({ status: 'open', possible, missing });
    const answer = answerThrough(member, classes, through);
    if (answer.status === 'open') {
      if (known.size >= mostWays) known.clear();
      known.set(key, answer.missing);
    }
    return answer;
  }

  interpretations(decision: Decision<L, unknown>): readonly L['interpretation'][] {
    const { memory, classes } = this;
    const member = this.memberOf(decision);
    return (memory.interpretations[member.place] ??= citationsOf(member).interpretations(classes));
  }

  with(changes: FactsIn<L>): KnownFacts<L> {
    const { shared } = this;
    const changed = this.classes.slice();
    // `Object.entries` would create an array for each entry.
    for (const name of Object.keys(changes)) {
      const value = changes[name];
      const fact = shared.machine.variables.get(name);
      if (value !== undefined && fact !== undefined) changed[fact.variable] = classOf(value, fact);
    }
    return new ReadFacts(changed, shared);
  }

  private get memory(): Memory {
    return (this.knownMemory ??= this.shared.recall(this.classes));
  }

  private groundsOf(member: Member): ReturnType<Citations['groundsFor']> {
    const { memory, classes } = this;
    return (memory.grounds[member.place] ??= citationsOf(member).groundsFor(classes));
  }

  private memberOf(decision: Decision<L, unknown>): Member {
    // A separate loop first: objects with getters have many hidden classes, so reading them is slower.
    return this.shared.members.get(decision) ?? this.find(decision);
  }

  private find(decision: Decision<L, unknown>): Member {
    const { members } = this.shared;
    const member = members.get(decision.written);
    if (member === undefined) throw new TypeError(`"${decision.id}" was not compiled with the others`);
    members.set(decision, member);
    return member;
  }
}

function outcomesLeft({ compiled: { outcome, outcomes } }: Member, classes: readonly number[]): readonly unknown[] {
  return Object.freeze(terminalsLeft(outcome, classes).map((number) => outcomes[number]));
}
