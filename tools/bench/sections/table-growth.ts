/** The cost of tables of any size, compared with other engines: compiling, deciding complete facts, memory. */
import { builtEntry } from '../built-library';
import { heapOf } from '../heap';
import { bounded, compared, size, skipped, time, type Measure } from '../measure';
import { median, processorTime, compareTimes, timed, type Workload, type Effort } from '../compare-times';
import { feelinTables } from '../tables/feelin';
import { jsonLogicEngineTables } from '../tables/json-logic-engine';
import { jsonRulesEngineTables } from '../tables/json-rules-engine';
import { chainTask, collectionTask, randomTask, structuredTask } from '../tables/made-up';
import type { Ask, MadeUpFacts, TableTool, Task } from '../tables/made-up';
import { ours } from '../tables/ours';
import { verifySame } from '../verify';

/** A table, and the limits for this library, in nanoseconds. */
interface Case {
  readonly task: Task;
  readonly mostForSetUp?: number;
  readonly mostForAnswer?: number;
}

/** Tables of each kind in ascending sizes. */
const families: readonly (readonly [Case, ...Case[]])[] = [
  [{ task: structuredTask(10) }, { task: structuredTask(100) }, { task: structuredTask(1000), mostForSetUp: 100e6 }],
  [{ task: randomTask(100, 5) }, { task: randomTask(500, 12), mostForAnswer: 2e3 }, { task: randomTask(1000, 40) }],
  [{ task: collectionTask(4) }, { task: collectionTask(30) }, { task: collectionTask(200), mostForSetUp: 50e6 }],
  [{ task: chainTask(2) }, { task: chainTask(20) }, { task: chainTask(200), mostForSetUp: 500e6 }],
];

/** The limit for an answer in nanoseconds; a slower tool is not measured with larger tables. */
const slowestAnswer = 2e9;

/** A tool with a loaded table, which has answered all questions correctly. */
interface Ready {
  readonly name: string;
  /** Bytes, if they can be measured. */
  readonly heap: number;
  /** Nanoseconds until the first answer. */
  readonly setUp: number;
  /** Nanoseconds of one answer before warm-up. */
  readonly answer: number;
  readonly workload: Workload;
}

export async function tableGrowth(effort: Effort): Promise<readonly Measure[]> {
  const own = ours(await builtEntry('engine'));
  const zen = await zenTool();
  const peers = [jsonLogicEngineTables, jsonRulesEngineTables, ...(zen ? [zen] : []), feelinTables];
  const measures: Measure[] = [];
  for (const cases of families) {
    // The tool's own code is loaded before memory is measured, so that only the table counts.
    for (const tool of [own, ...peers]) await answering(tool, cases[0].task);
    const slow = new Set<TableTool>();
    for (const each of effort.quick ? cases.slice(1).filter(isBoundedOr(cases.at(-1))) : cases) {
      const isLargest = each === cases.at(-1);
      const mine = await ready(own, each.task, effort);
      measures.push(...(await ownBounds(own, mine, each, effort)));
      for (const peer of peers) {
        const subject = `decide, ${each.task.subject}`;
        if (slow.has(peer)) {
          measures.push({ ...skipped(subject, peer.name), theirs: `> ${time.show(slowestAnswer)}` });
          continue;
        }
        const theirs = await ready(peer, each.task, effort);
        if (theirs.answer > slowestAnswer) slow.add(peer);
        const timing = await compareTimes(mine.workload, theirs.workload, effortFor(theirs, effort));
        measures.push(compared({ subject, against: peer.name, ...timing, unit: time }));
        if (isLargest) measures.push(...setUpMeasures(mine, theirs, each.task));
      }
    }
  }
  if (zen === undefined) measures.push(skipped('decide', 'GoRules Zen: its native engine could not be loaded'));
  return measures;
}

/** A quick run measures only tables with a limit, and the largest one. */
function isBoundedOr(largest: Case | undefined): (each: Case) => boolean {
  return (each) => each === largest || each.mostForSetUp !== undefined || each.mostForAnswer !== undefined;
}

/** The limits for this library alone. Incomplete facts need more of a table than complete ones. */
async function ownBounds(
  own: TableTool,
  { workload }: Ready,
  { task, mostForSetUp, mostForAnswer }: Case,
  effort: Effort,
): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  if (mostForSetUp !== undefined) {
    const half = everyOther(task.questions[0]?.facts ?? {});
    const taken = await setUpTime(async () => (await task.give(own))(half), effort);
    measures.push(within(`set up and answer, half of the facts unknown, ${task.subject}`, taken, mostForSetUp));
  }
  if (mostForAnswer !== undefined) {
    measures.push(within(`decide, ${task.subject}`, await timed(workload, effort), mostForAnswer));
  }
  return measures;
}

/** The measures setUpMeasures the answers: set-up and memory. */
function setUpMeasures(mine: Ready, theirs: Ready, { subject }: Task): readonly Measure[] {
  const against = theirs.name;
  const setUp = { ours: mine.setUp, theirs: theirs.setUp, unit: time };
  const measures = [compared({ subject: `set up and answer once, ${subject}`, against, ...setUp })];
  if (Number.isNaN(mine.heap) || Number.isNaN(theirs.heap)) return measures;
  const heap = { ours: mine.heap, theirs: theirs.heap, unit: size };
  return [...measures, compared({ subject: `heap in use, ${subject}`, against, ...heap })];
}

/** Loads a table into a tool, and asks as many questions as there is time for. */
async function ready(tool: TableTool, task: Task, effort: Effort): Promise<Ready> {
  // Memory is measured first: loading a table a second time takes less memory.
  const heap = tool.isInHeap ? await heapOf(() => answering(tool, task)) : Number.NaN;
  const setUp = await setUpTime(() => answering(tool, task), effort);
  const ask = await task.give(tool);
  const asked: MadeUpFacts[] = [];
  let spent = 0;
  for (const { facts, expected } of task.questions) {
    if (spent > budgetOf(effort)) break;
    let answer: unknown;
    spent += await processorTime(async () => {
      answer = await ask(facts);
    });
    verifySame(`${tool.name}, ${task.subject}`, facts, answer, expected);
    asked.push(facts);
  }
  const workload = { operations: 1, pass: (turn: number) => ask(asked[turn % asked.length] ?? {}) };
  return { name: tool.name, heap, setUp, answer: spent / asked.length, workload };
}

/** Loads a table into a tool, and asks the first question. */
async function answering(tool: TableTool, task: Task): Promise<Ask> {
  const ask = await task.give(tool);
  await ask(task.questions[0]?.facts ?? {});
  return ask;
}

/** The median of several times; fewer if each takes long. */
async function setUpTime(action: () => unknown, effort: Effort): Promise<number> {
  const times: number[] = [];
  let spent = 0;
  do {
    const taken = await processorTime(action);
    spent += taken;
    times.push(taken);
  } while (times.length < (spent < budgetOf(effort) ? effort.rounds : 3) && spent < 3 * budgetOf(effort));
  return median(times);
}

/** The nanoseconds spent on one figure. */
function budgetOf({ quick }: Effort): number {
  return quick ? 0.1e9 : 0.5e9;
}

/** Fewer rounds if an answer takes long. */
function effortFor({ answer }: Ready, effort: Effort): Effort {
  const rounds = Math.ceil(budgetOf(effort) / Math.max(answer, effort.turnLength * 1e6));
  return { ...effort, rounds: Math.min(effort.rounds, rounds), warmUp: Math.min(effort.warmUp, 200) };
}

function within(subject: string, taken: number, most: number): Measure {
  return bounded(subject, time.show(taken), `< ${time.show(most)}`, taken < most);
}

function everyOther(facts: MadeUpFacts): MadeUpFacts {
  return Object.fromEntries(Object.entries(facts).filter((_, index) => index % 2 === 0));
}

/** The native engine is prebuilt, but not for every platform. */
async function zenTool(): Promise<TableTool | undefined> {
  try {
    return (await import('../tables/zen')).zenTables;
  } catch {
    return undefined;
  }
}
