/** `yekuo check` on a file of records, compared with a program that only parses the file. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';
import { builtPath, isBuilt } from '../built-library';
import { bounded, compared, skipped, time, type Comparison, type Measure } from '../measure';
import { buildPrograms, firstOutput, programPath, run, type Usage } from '../programs';
import { median, type Effort } from '../compare-times';
import { asOf, writeRecords } from '../records';

const program = 'cli/index.js';
const megabytesAllowed = 150;
const firstFindingAllowed = 120e6;

/** The cost of both programs, run one directly after the other. */
interface Round {
  readonly ours: Usage;
  readonly theirs: Usage;
}

export async function commandLineSection(effort: Effort): Promise<readonly Measure[]> {
  const count = effort.quick ? 5_000 : 200_000;
  const subject = `yekuo check, ${count.toLocaleString('en-US')} NDJSON records`;
  if (!isBuilt(program)) return [skipped(subject, 'the command line is not there yet')];
  await buildPrograms();
  const file = builtPath('../records.ndjson');
  const few = builtPath('../few-records.ndjson');
  writeRecords(file, count);
  writeRecords(few, count / 10);
  const half = builtPath('../half-of-the-records.ndjson');
  writeRecords(half, count / 2);
  const check = (input: string, ...options: readonly string[]): Promise<Usage> =>
    run([builtPath(program), 'check', input, '--as-of', asOf, '--format', 'ndjson', ...options], [0, 1]);

  const rounds: Round[] = [];
  const roundsOfTwo: Round[] = [];
  const roundsOfHalves: Round[] = [];
  for (let round = 0; round < (effort.quick ? 1 : 5); round += 1) {
    const theirs = await run([programPath('parse-lines'), file], [0]);
    rounds.push({ ours: await check(file), theirs });
    const ofTwo = await check(file, '--jobs', '2');
    roundsOfTwo.push({ ours: ofTwo, theirs });
    const halves = await Promise.all([check(half), check(half)]);
    roundsOfHalves.push({ ours: ofTwo, theirs: halves[0].elapsed > halves[1].elapsed ? halves[0] : halves[1] });
  }
  const fewMegabytes = (await check(few)).kilobytes / 1024;
  rmSync(file);
  rmSync(few);
  rmSync(half);
  const megabytes = Math.max(...rounds.map(({ ours }) => ours.kilobytes)) / 1024;
  return [
    compared({
      ...against(rounds, ({ elapsed }) => elapsed * 1e6),
      subject: `${subject}, elapsed time`,
      largerBy: 3.2,
    }),
    compared({
      ...against(roundsOfTwo, ({ elapsed }) => elapsed * 1e6),
      subject: `${subject}, --jobs 2, elapsed time`,
      largerBy: 1.7,
    }),
    // How far the processors of the machine slow each other down.
    compared({
      ...against(roundsOfHalves, ({ elapsed }) => elapsed * 1e6),
      subject: `${subject}, --jobs 2, elapsed time`,
      against: 'two processes at the same time, each with half of the records',
    }),
    compared({ ...against(rounds, ({ microseconds }) => microseconds * 1e3), subject }),
    bounded(
      `${subject}, peak memory (${fewMegabytes.toFixed(0)} MB for a tenth of them)`,
      `${megabytes.toFixed(0)} MB`,
      `< ${megabytesAllowed} MB`,
      megabytes < megabytesAllowed,
    ),
    ...(await firstFinding(effort)),
  ];
}

/**
 * The time until the first finding in a month of cases, including the start of Node, and the time of an empty Node
 * process, since machines differ in speed.
 */
async function firstFinding({ quick }: Effort): Promise<readonly Measure[]> {
  const month = join(repository, 'examples/records/month.ndjson');
  const times: { readonly ours: number; readonly empty: number }[] = [];
  for (let round = 0; round < (quick ? 3 : 21); round += 1) {
    const empty = (await firstOutput(['--eval', 'console.log()'])) * 1e6;
    times.push({ ours: (await firstOutput([builtPath(program), 'check', month, '--as-of', asOf])) * 1e6, empty });
  }
  const subject = 'yekuo check, a month of cases, from the start to the first finding';
  const taken = median(times.map(({ ours }) => ours));
  return [
    bounded(subject, time.show(taken), `< ${time.show(firstFindingAllowed)}`, taken < firstFindingAllowed),
    compared({
      subject,
      against: 'an empty Node.js process',
      ours: taken,
      theirs: median(times.map(({ empty }) => empty)),
      ratio: median(times.map(({ ours, empty }) => empty / ours)),
      unit: time,
    }),
  ];
}

/** Compares one quantity of the two programs, in nanoseconds. */
function against(rounds: readonly Round[], nanoseconds: (usage: Usage) => number): Omit<Comparison, 'subject'> {
  return {
    against: 'a bare JSON.parse of every line',
    ours: median(rounds.map(({ ours }) => nanoseconds(ours))),
    theirs: median(rounds.map(({ theirs }) => nanoseconds(theirs))),
    ratio: median(rounds.map(({ ours, theirs }) => nanoseconds(theirs) / nanoseconds(ours))),
    unit: time,
  };
}
