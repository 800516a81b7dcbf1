/** The duration of a run. */
export interface Effort {
  readonly quick: boolean;
  readonly rounds: number;
  /** How long one contestant runs in one round, in milliseconds. */
  readonly turnLength: number;
  /** How long it runs before it is timed, so that its code is compiled, in milliseconds. */
  readonly warmUp: number;
}

export const quickEffort: Effort = { quick: true, rounds: 9, turnLength: 4, warmUp: 120 };
export const fullEffort: Effort = { quick: false, rounds: 31, turnLength: 10, warmUp: 1000 };

/** Something to be timed: one pass does a number of operations. */
export interface Contestant {
  readonly operations: number;
  /** @param turn rises with every pass, for passes that do not all do the same */
  readonly pass: (turn: number) => unknown;
}

/** How a race ended: processor time of one operation in nanoseconds, and theirs over ours; medians of the rounds. */
export interface Timing {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/**
 * Times two contestants against each other. What counts is the time that the processor spends on this process, so that
 * other programs on the machine take no part in it; and they take turns within every round, so that whatever slows the
 * machine down slows both. The ratio is taken within a round. Never more than two race: each works in the litter that
 * the others leave in memory.
 */
export async function race(ours: Contestant, theirs: Contestant, effort: Effort): Promise<Timing> {
  const ourPasses = await passesOfTurn(ours, effort);
  const theirPasses = await passesOfTurn(theirs, effort);
  const rounds: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < effort.rounds; round += 1) {
    rounds.push({
      ours: await timeOf(ours, ourPasses, round),
      theirs: await timeOf(theirs, theirPasses, round),
    });
  }
  return {
    ours: median(rounds.map((each) => each.ours)),
    theirs: median(rounds.map((each) => each.theirs)),
    ratio: median(rounds.map((each) => each.theirs / each.ours)),
  };
}

/** Processor time of one operation in nanoseconds, the median of the rounds. */
export async function timed(contestant: Contestant, effort: Effort): Promise<number> {
  const passes = await passesOfTurn(contestant, effort);
  const rounds: number[] = [];
  for (let round = 0; round < effort.rounds; round += 1) rounds.push(await timeOf(contestant, passes, round));
  return median(rounds);
}

/** Warms a contestant up and finds how many passes fill a turn. */
async function passesOfTurn(contestant: Contestant, { warmUp, turnLength }: Effort): Promise<number> {
  let spent = 0;
  for (let passes = 1; ;) {
    const taken = ((await timeOf(contestant, passes, 0)) * contestant.operations * passes) / 1e6;
    spent += taken;
    if (spent >= warmUp) return Math.max(1, Math.round((passes * turnLength) / taken));
    if (taken < turnLength) passes *= 2;
  }
}

/** Processor time of one operation in nanoseconds. */
async function timeOf({ operations, pass }: Contestant, passes: number, round: number): Promise<number> {
  const first = round * passes;
  const start = process.cpuUsage();
  for (let turn = first; turn < first + passes; turn += 1) {
    const result = pass(turn);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1e3) / (operations * passes);
}

/** Nanoseconds that the processor spends on an action. */
export async function processorTime(action: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1e3;
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Cuts a list into parts of one size; what is left over is dropped. */
export function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** A contestant that takes the parts one after another, one in each pass. */
export function takingParts<T>(parts: readonly (readonly T[])[], take: (part: readonly T[]) => unknown): Contestant {
  return {
    operations: parts[0]?.length ?? 0,
    pass: (turn) => take(parts[turn % parts.length] ?? []),
  };
}
