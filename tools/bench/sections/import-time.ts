/** The time that a new process takes to load the library, and to load it and make a first decision. */
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { repository } from '../../repository';
import { builtPath } from '../built-library';
import { bounded, compared, time, type Comparison, type Measure } from '../measure';
import { named } from '../peers/peer';
import { median, type Effort } from '../compare-times';

const start = promisify(execFile);

interface Pair {
  readonly subject: string;
  readonly ours: string;
  readonly against: string;
  readonly theirs: string;
}

const built = (file: string): string => `await import(${JSON.stringify(pathToFileURL(builtPath(file)).href)})`;
const installed = (name: string): string => `await import(${JSON.stringify(name)})`;

export async function importTimeSection(effort: Effort): Promise<readonly Measure[]> {
  const loadAll = built('index.js');
  const engines = ['json-rules-engine', 'feelin', 'publicodes', '@gorules/zen-engine'];
  const pairs: readonly Pair[] = [
    ...engines.map((name) => ({
      subject: 'load all of yekuo',
      ours: loadAll,
      against: named(name),
      theirs: installed(name),
    })),
    ...['chinese-days', 'chinese-workday'].map((name) => ({
      subject: 'load yekuo/calendar',
      ours: built('calendar.js'),
      against: named(name),
      theirs: installed(name),
    })),
  ];
  const measures: Measure[] = [...(await startUp(effort))];
  for (const { subject, against, ours, theirs } of pairs) {
    measures.push(
      compared({ subject, against, ...(await alternating(ours, theirs, effort.quick ? 1 : 11)), unit: time }),
    );
  }
  return measures;
}

/** The cost of starting, in addition to a baseline: plain Node, or the loaded library. */
async function startUp({ quick }: Effort): Promise<readonly Measure[]> {
  const empty = "await import('data:text/javascript,')";
  const load = built('index.js');
  const steps = [
    { subject: 'load all of yekuo, over an empty module', less: empty, more: load, most: 10e6 },
    {
      subject: 'load all of yekuo and decide once, over loading it',
      less: load,
      more: `(${load}).decisions.connectionStages.decide({ voltageLevel: '10kV' })`,
      most: 5e6,
    },
    {
      subject: 'load all of yekuo and ask every decision once, over loading it',
      less: load,
      more: `for (const decision of Object.values((${load}).decisions)) decision.decide({})`,
      most: 20e6,
    },
  ];
  const measures: Measure[] = [];
  for (const { subject, less, more, most } of steps) {
    const differences: number[] = [];
    for (let round = 0; round < (quick ? 3 : 21); round += 1) {
      const without = await inFreshProcess(less);
      differences.push((await inFreshProcess(more)) - without);
    }
    const taken = median(differences);
    measures.push(bounded(subject, time.show(taken), `≤ ${time.show(most)}`, taken <= most));
  }
  return measures;
}

async function alternating(
  ours: string,
  theirs: string,
  rounds: number,
): Promise<Pick<Comparison, 'ours' | 'theirs'> & { readonly ratio: number }> {
  const times: { readonly ours: number; readonly theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push({ ours: await inFreshProcess(ours), theirs: await inFreshProcess(theirs) });
  }
  return {
    ours: median(times.map((each) => each.ours)),
    theirs: median(times.map((each) => each.theirs)),
    ratio: median(times.map((each) => each.theirs / each.ours)),
  };
}

/** The processor time of code in a new process, in nanoseconds. */
async function inFreshProcess(code: string): Promise<number> {
  const program = `const start = process.cpuUsage(); ${code}; console.log(JSON.stringify(process.cpuUsage(start)))`;
  const { stdout } = await start(process.execPath, ['--input-type=module', '--eval', program], { cwd: repository });
  const { user, system } = JSON.parse(stdout) as NodeJS.CpuUsage; // written by the line above
  return (user + system) * 1e3;
}
