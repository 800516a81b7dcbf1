/** The duration of a run. */
export interface Effort {
  readonly quick: boolean;
  readonly rounds: number;
  /** The duration of one turn in a round, in milliseconds. */
  readonly turnLength: number;
  /** The duration of the warm-up, in milliseconds. */
  readonly warmUp: number;
}

export const quickEffort: Effort = { quick: true, rounds: 9, turnLength: 4, warmUp: 120 };
export const fullEffort: Effort = { quick: false, rounds: 31, turnLength: 10, warmUp: 1000 };

/** A workload to measure: one pass performs a number of operations. */
export interface Workload {
  readonly operations: number;
  /** @param turn increases with every pass, for passes that differ from each other */
  readonly pass: (turn: number) => unknown;
}

/**
 * The result of a comparison: processor time per operation in nanoseconds, and theirs divided by ours; medians of the
 * rounds.
 */
export interface Timing {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

/**
 * Measures two workloads alternately. Only the processor time of this process counts, so that other programs have no
 * effect. Both workloads take turns within every round, and the ratio is computed within a round, so that a slower
 * machine slows both. There are never more than two workloads, since garbage in memory from one affects the others.
 */
export async function compareTimes(ours: Workload, theirs: Workload, effort: Effort): Promise<Timing> {
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
export async function timed(workload: Workload, effort: Effort): Promise<number> {
  const passes = await passesOfTurn(workload, effort);
  const rounds: number[] = [];
  for (let round = 0; round < effort.rounds; round += 1) rounds.push(await timeOf(workload, passes, round));
  return median(rounds);
}

/** Warms up, and finds the number of passes in a turn. */
async function passesOfTurn(workload: Workload, { warmUp, turnLength }: Effort): Promise<number> {
  let spent = 0;
  for (let passes = 1; ;) {
    const taken = ((await timeOf(workload, passes, 0)) * workload.operations * passes) / 1e6;
    spent += taken;
    if (spent >= warmUp) return Math.max(1, Math.round((passes * turnLength) / taken));
    if (taken < turnLength) passes *= 2;
  }
}

/** Processor time of one operation in nanoseconds. */
async function timeOf({ operations, pass }: Workload, passes: number, round: number): Promise<number> {
  const first = round * passes;
  const start = process.cpuUsage();
  for (let turn = first; turn < first + passes; turn += 1) {
    const result = pass(turn);
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1e3) / (operations * passes);
}

/** The processor time of an action in nanoseconds. */
export async function processorTime(action: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1e3;
}

/** The median of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Splits a list into parts of one size; the remainder is dropped. */
export function inParts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}

/** Processes the parts in turn, one per pass. */
export function takingParts<T>(parts: readonly (readonly T[])[], take: (part: readonly T[]) => unknown): Workload {
  return {
    operations: parts[0]?.length ?? 0,
    pass: (turn) => take(parts[turn % parts.length] ?? []),
  };
}
