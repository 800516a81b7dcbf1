/**
 * Follows README and CONTRIBUTING like a newcomer: in clean checkouts it runs every command in them that the gate does
 * not run, and carries out the examples step by step. It needs `npm run build` before.
 *
 *     npx tsx tools/gates/newcomer
 *     npx tsx tools/gates/newcomer --only 'Add a rule'
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report, type Violation } from '../gate';
import { repository } from '../../repository';
import { installPackage } from '../installed-package';
import { changesIn, edit, makeCheckout, runLine, write, type Ending } from './checkout';
import { walks, type Step, type Walk } from './walks';
import { ways } from './ways';

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'yekuo-newcomer-'));

/** Runs a command and prints its duration. It is a violation if the command did not end as expected. */
async function follow(
  where: string,
  place: string,
  line: string,
  asItShould: (ending: Ending) => boolean,
): Promise<readonly Violation[]> {
  const start = performance.now();
  const ending = await runLine(place, line);
  const good = asItShould(ending);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${good ? 'ok    ' : 'FAILED'} ${seconds} s  ${where}: ${line}`);
  return good ? [] : [{ where, message: `${line} ended with ${ending.status}:\n${ending.output.slice(-4000)}` }];
}

async function followCommands(): Promise<readonly Violation[]> {
  const checkout = makeCheckout(join(folder, 'checkout'));
  const project = join(folder, 'project');
  mkdirSync(join(project, 'cases'), { recursive: true });
  await installPackage(project);
  cpSync(join(repository, 'examples/records/month.ndjson'), join(project, 'cases/month.ndjson'));
  cpSync(join(repository, 'examples/exports'), join(project, 'exports'), { recursive: true });
  const faults: Violation[] = [];
  for (const [command, way] of Object.entries(ways)) {
    if (way.by === 'gate' || way.by === 'walk') continue;
    const [place, line, end] =
      way.by === 'project' ? [project, command, way.endsWith ?? 0] : [checkout, way.instead ?? command, 0];
    faults.push(...(await follow('the documents', place, line, ({ status }) => status === end)));
  }
  const changed = changesIn(checkout);
  return changed === ''
    ? faults
    : [...faults, { where: 'checkout', message: `the commands changed files:\n${changed}` }];
}

async function followWalk({ heading, steps }: Walk, number: number): Promise<readonly Violation[]> {
  const checkout = makeCheckout(join(folder, `walk-${number}`));
  const faults: Violation[] = [];
  for (const step of steps) faults.push(...(await take(heading, checkout, step)));
  return faults;
}

async function take(heading: string, checkout: string, step: Step): Promise<readonly Violation[]> {
  if ('run' in step) {
    const { run, output: expected = /(?:)/ } = step;
    return follow(heading, checkout, run, ({ status, output }) => status === 0 && expected.test(output));
  }
  if ('fails' in step) {
    return follow(heading, checkout, step.fails, ({ status, output }) => status !== 0 && step.output.test(output));
  }
  if ('edit' in step) edit(checkout, step.edit, step.from, step.to);
  else write(checkout, step.write, step.text);
  return [];
}

/** Runs the remaining tasks one after the other. */
async function work(tasks: (() => Promise<readonly Violation[]>)[]): Promise<readonly Violation[]> {
  const task = tasks.shift();
  return task === undefined ? [] : [...(await task()), ...(await work(tasks))];
}

try {
  const chosen = walks.filter(({ heading }) => options.only === undefined || options.only === heading);
  const tasks = [
    ...(options.only === undefined ? [followCommands] : []),
    ...chosen.map((walk, number) => async () => followWalk(walk, number)),
  ];
  const looked = tasks.length === 0 ? 0 : Object.keys(ways).length + chosen.length;
  const workers = Array.from({ length: Math.min(availableParallelism(), 4) }, async () => work(tasks));
  report('newcomer', looked, (await Promise.all(workers)).flat());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
