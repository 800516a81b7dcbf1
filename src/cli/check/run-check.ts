import { resolve } from 'node:path';
import { safeCheckCase } from '../../compliance';
import { version } from '../../../package.json';
import { CommandError } from '../command-error';
import { exitCode, type ExitCode } from '../exit-code';
import { formats } from '../formats/formats';
import type { Report } from '../formats/report';
import { idRegister } from '../input/id-register';
import { inputParts } from '../input/input-parts';
import type { Input } from '../input/input';
import type { Outside } from '../outside';
import { outputFile } from '../output/output-file';
import { openOutputs, type Outputs } from '../output/outputs';
import { streamSink } from '../output/stream-sink';
import { reasonOf } from '../reason';
import { noBaseline, readBaseline } from './baseline';
import { baselineReport } from './baseline-report';
import type { CheckPlan } from './check-plan';
import { failsAt } from './fails-at';
import type { Listener } from './listener';
import { judgeAll, type Judge, type Judgement } from './judge';
import { progress } from './progress';
import { tally, type Totals } from './totals';

/**
 * Judges every record of the inputs, one after another, and writes the reports. Output files are there in full or not
 * at all. When one output breaks, the others are written all the same.
 *
 * @throws CommandError if an output cannot be written or the baseline not be read
 */
export async function runCheck(plan: CheckPlan, outside: Outside): Promise<ExitCode> {
  const { asOf, policy, calendar } = plan;
  const judging: Judge = {
    check: (record) => safeCheckCase(record, { asOf, policy, calendar }),
    ids: idRegister(),
    baseline:
      plan.baseline === undefined
        ? noBaseline
        : readBaseline(resolve(outside.workingDirectory, plan.baseline), plan.baseline),
  };
  const outputs = openOutputs();
  const release = outside.onTermination(outputs.discard);
  try {
    const reports = openReports(plan, outside, outputs);
    const counts = tally(plan.falsifications);
    const listeners = [counts, ...reports];
    const shown = progress(outside);
    for (const input of plan.inputs) {
      for await (const judgements of judgementsOn(input, judging)) {
        for (const listener of listeners) for (const judgement of judgements) tell(judgement, listener);
        await outputs.flush();
        await shown.update(counts.totals);
      }
    }
    await shown.clear();
    const totals = counts.totals();
    const ending = { totals, stale: judging.baseline.stale() };
    for (const report of reports) report.finish(ending);
    await outputs.flush();
    outputs.commit();
    await warn(totals, judging, outside);
    const [failure, ...failures] = outputs.failures();
    if (failure !== undefined) throw new CommandError('OUTPUT', failure, failures);
    return exitCodeFor(totals, plan);
  } finally {
    outputs.discard();
    release();
  }
}

/** What becomes of an input, batch by batch; that reading it failed comes last. */
async function* judgementsOn(input: Input, judging: Judge): AsyncGenerator<readonly Judgement[]> {
  const { name: source } = input;
  try {
    for await (const parts of inputParts(source, input.open())) yield judgeAll(parts, source, judging);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const position = { line: 1, column: 1 };
    yield [{ faults: [{ source, position, code: 'unreadable-input', reason: reasonOf(error) }] }];
  }
}

function tell(judgement: Judgement, listener: Listener): void {
  if ('faults' in judgement) for (const fault of judgement.faults) listener.fault(fault);
  else listener.checked(judgement.checked, judgement.known);
}

function openReports(plan: CheckPlan, outside: Outside, outputs: Outputs): readonly Report[] {
  const { language, asOf, policy, calendar, failOn } = plan;
  const open = (output: string): ((text: string) => void) =>
    outputs.add(output === '-' ? streamSink(outside.stdout) : outputFile(resolve(outside.workingDirectory, output)));
  const reports = plan.destinations.map(({ format, output }) => {
    const colour = output === '-' && outside.stdout.isTerminal && !outside.environment['NO_COLOR'];
    const context = { version, asOf, policy, calendar, language, failOn, colour };
    return formats[format](open(output), context);
  });
  return plan.newBaseline === undefined ? reports : [...reports, baselineReport(open(plan.newBaseline))];
}

async function warn({ cases, faults }: Totals, { ids }: Judge, { stderr }: Outside): Promise<void> {
  if (cases === 0 && faults === 0) await stderr.write('yekuo: there were no records\n');
  if (ids.isFull())
    await stderr.write('yekuo: too many ids to remember; the later ones were compared with the first ones only\n');
}

function exitCodeFor({ faults, violations, advisories }: Totals, { failOn, newBaseline }: CheckPlan): ExitCode {
  if (faults > 0) return exitCode.failed;
  if (newBaseline !== undefined) return exitCode.clean;
  const fails = (violations > 0 && failsAt('violation', failOn)) || (advisories > 0 && failsAt('advisory', failOn));
  return fails ? exitCode.findings : exitCode.clean;
}
