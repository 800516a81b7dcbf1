import { dirname, relative, resolve, sep } from 'node:path';
import type { Text } from '../../facts';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { exitCode, type ExitCode } from '../exit-code';
import { formatNamed } from '../formats/formats';
import { plural } from '../formats/texts';
import type { Report } from '../formats/report';
import { idRegister, type IdRegister } from '../input/id-register';
import type { InputUnit } from '../input/input-unit';
import { missingText } from '../input/input';
import { holdsNothing, inputUnits } from '../input/read-units';
import type { Outside } from '../outside';
import { outputFile } from '../output/output-file';
import { descriptorOf } from '../output/output-place';
import { openOutputs, type Outputs } from '../output/outputs';
import { printable } from '../output/printable';
import { streamSink } from '../output/stream-sink';
import { isSystemError, reasonOf } from '../reason';
import type { CheckPlan } from './check-plan';
import type { CheckSettings, RequestedReport } from './check-settings';
import { failsAt } from './fails-at';
import { isExpired, isVague } from './known-findings';
import { progress } from './progress';
import { openThreads, type UnitInProgress, type OutsideWithThreads } from './threads';
import { tally, type Totals } from './totals';
import { unitChecker, type CheckedUnit, type UnitChecker } from './unit-checker';
import { withPauses } from './with-pauses';

// Over 200 lines: one run from its inputs to its exit code.

/**
 * Judges every record of the inputs and writes the reports. They are the same for any number of threads. Output files
 * are written completely or not at all. If one output fails, the others are still written.
 *
 * @throws CommandError if an output cannot be written, or if there was nothing to check
 */
export async function runCheck(plan: CheckPlan, outside: OutsideWithThreads): Promise<ExitCode> {
  const outputs = openOutputs();
  // A request to end waits for the record in hand. Without drafts to remove, the system ends the program at once.
  const release = writesFiles(plan) ? outside.onTermination(outputs.discard) : (): void => undefined;
  const settings: CheckSettings = { ...settingsOf(plan), reports: requestedReports(plan, outside) };
  const ids = idRegister();
  try {
    const checker = await unitChecker(settings);
    const reports = await openReports(plan, settings, checker, outside, outputs);
    const counts = tally(plan.falsifications);
    const met = new Set<string>();
    const shown = progress(outside);
    let listedFaults = 0;
    for await (const { reported, totals, met: metHere } of checkedUnits(plan, settings, checker, ids, outside)) {
      counts.add(totals);
      for (const fingerprint of metHere) met.add(fingerprint);
      for (const { isFault, pieces } of reported) {
        if (isFault && listedFaults >= plan.mostFaults) continue;
        if (isFault) listedFaults += 1;
        for (const [index, report] of reports.entries()) for (const piece of pieces[index] ?? []) report.take(piece);
      }
      await outputs.flush();
      await shown.update(counts.totals);
    }
    await shown.clear();
    const totals = counts.totals();
    const expired = plan.known.filter((entry) => isExpired(entry, plan.asOf));
    const stale = plan.known.filter((entry) => !met.has(entry.fingerprint) && !isExpired(entry, plan.asOf));
    const absent = (plan.earlier ?? []).filter(({ fingerprint }) => !met.has(fingerprint));
    const ending = { totals, stale, expired, absent, unlistedFaults: totals.faults - listedFaults };
    for (const report of reports) report.finish(ending);
    await outputs.flush();
    outputs.commit();
    await plan.tables.say(plan.language, outside.stderr);
    const vague = plan.known.filter((entry) => isVague(entry) && !isExpired(entry, plan.asOf));
    await warn(ending.unlistedFaults, vague.length, ids, plan, outside);
    const [failure, ...failures] = outputs.failures();
    if (failure !== undefined) throw new CommandError('OUTPUT', failure, failures);
    if (totals.cases === 0 && totals.faults === 0 && !plan.allowEmpty) {
      if (!plan.exitZero) throw new CommandError('INPUT', noRecords);
      await outside.stderr.write(`yekuo: ${inLanguage(noRecords, plan.language)}\n`);
    }
    return exitCodeFor(totals, stale.length + expired.length + vague.length, plan);
  } finally {
    outputs.discard();
    release();
  }
}

const noRecords: Text = {
  en: 'there are no records; use --allow-empty to accept this',
  zh: '没有可检查的记录；如属正常，请加 --allow-empty',
};

function writesFiles({ destinations, newBaseline }: CheckPlan): boolean {
  return (newBaseline ?? '-') !== '-' || destinations.some(({ output }) => output !== '-');
}

function settingsOf(plan: CheckPlan): Omit<CheckSettings, 'reports'> {
  const { asOf, policies, area, applyOutsideForce, calendars, readings, language, failOn } = plan;
  const { severities, known, earlier, mostFaults } = plan;
  const about = { asOf, policies, area, applyOutsideForce, calendars, readings, language, failOn };
  return { ...about, severities, known, earlier, mostFaults };
}

function requestedReports(
  plan: CheckPlan,
  { stdout, environment, workingDirectory }: Outside,
): readonly RequestedReport[] {
  const reports = plan.destinations.map(({ format, output }) => ({
    format,
    colour: output === '-' && stdout.isTerminal && !environment['NO_COLOR'],
    wayBack: wayBackFrom(output, workingDirectory),
  }));
  return plan.newBaseline === undefined ? reports : [...reports, { format: 'baseline', colour: false, wayBack: '' }];
}

/** The path from the folder of an output to the working folder. Where a stream ends is not known. */
function wayBackFrom(output: string, workingDirectory: string): string {
  if (output === '-' || descriptorOf(output) !== undefined) return '';
  const way = relative(dirname(resolve(workingDirectory, output)), workingDirectory);
  return way === '' ? '' : `${way.split(sep).join('/')}/`;
}

async function openReports(
  plan: CheckPlan,
  { reports }: CheckSettings,
  { contextOf }: UnitChecker,
  outside: OutsideWithThreads,
  outputs: Outputs,
): Promise<readonly Report[]> {
  const places = [...plan.destinations.map(({ output }) => output), plan.newBaseline ?? ''];
  const formats = await Promise.all(reports.map(({ format }) => formatNamed(format)));
  return formats.map((format, index) => {
    const place = places[index] ?? '';
    const sink = place === '-' ? streamSink(outside.stdout) : outputFile(resolve(outside.workingDirectory, place));
    return format.open(outputs.add(sink), contextOf(reports[index] as RequestedReport)); // one for each format
  });
}

/** The results of the inputs, unit by unit, in order. */
async function* checkedUnits(
  plan: CheckPlan,
  settings: CheckSettings,
  checker: UnitChecker,
  ids: IdRegister,
  outside: OutsideWithThreads,
): AsyncGenerator<CheckedUnit> {
  const { startChecker } = outside;
  const runWithPauses = withPauses();
  if (plan.jobs < 2 || startChecker === undefined) {
    for await (const { source, unit } of unitsOf(plan)) {
      yield await runWithPauses(checker.checkByRecord(source, unit, ids.isNew));
    }
    return;
  }
  const threads = openThreads(plan.jobs - 1, checker, settings, startChecker);
  const underWay: UnitInProgress[] = [];
  /**
   * The first unit in progress. If it has an id that occurred before, it is checked again, now that the ids are known.
   */
  const first = async (): Promise<CheckedUnit> => {
    const { source, unit, result } = underWay.shift() as UnitInProgress; // there is one
    const checked = await result;
    if (checked.repeats || ids.hasAny(checked.ids)) {
      const { checkByRecord } = await unitChecker(settings);
      return runWithPauses(checkByRecord(source, unit, ids.isNew));
    }
    ids.add(checked.ids);
    return checked;
  };
  try {
    for await (const { source, unit } of unitsOf(plan)) {
      underWay.push(await threads.start(source, unit));
      if (underWay.length >= threads.width) yield await first();
    }
    while (underWay.length > 0) yield await first();
  } finally {
    await threads.end();
  }
}

/**
 * The inputs, unit by unit; a failure to read is the last unit. An input without records among others is a fault, since
 * an empty file would look like one without findings.
 */
async function* unitsOf({
  inputs,
  tables,
  allowEmpty,
}: CheckPlan): AsyncGenerator<{ readonly source: string; readonly unit: InputUnit }> {
  const mayBeEmpty = allowEmpty || inputs.length === 1; // without any record at all, the run itself fails
  for (const { name: source, open } of inputs) {
    let isEmpty = true;
    try {
      for await (const unit of inputUnits(source, open(), tables.settings)) {
        isEmpty &&= holdsNothing(unit);
        yield { source, unit };
      }
      if (isEmpty && !mayBeEmpty) yield { source, unit: { parts: [{ fault: 'no-record', line: 1, column: 1 }] } };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const fault = { fault: 'unreadable-input', reason: reasonOf(error), line: 1, column: 1 } as const;
      yield { source, unit: { parts: [fault] } };
    }
  }
}

async function warn(
  faults: number,
  vague: number,
  ids: IdRegister,
  { inputs, language, falsifications }: CheckPlan,
  { stderr }: Outside,
): Promise<void> {
  const say = (text: Text): Promise<void> => stderr.write(`${printable(`yekuo: ${inLanguage(text, language)}`)}\n`);
  for (const { name, missing } of inputs) if (missing !== undefined) await say(missingText(name, missing));
  if (faults > 0) {
    await say({
      en: `${plural(faults, 'more fault', 'more faults')} not listed; see --max-faults`,
      zh: `另有 ${faults} 处数据错误未列出，见 --max-faults`,
    });
  }
  if (vague > 0) {
    const one = vague === 1;
    const lacks = one
      ? 'does not record how severe the finding was, and hides it'
      : 'do not record how severe the findings were, and hide them';
    await say({
      en: `${plural(vague, 'entry', 'entries')} of the baseline ${lacks} even if ${one ? 'it gets' : 'they get'} worse; write the baseline again with --write-baseline`,
      zh: `基线中 ${vague} 项未记录问题的严重程度，问题加重也不会报告；请用 --write-baseline 重新生成基线`,
    });
  }
  // A misspelt case would veto the indicators of a month all the same.
  for (const { caseId } of ids.isFull() ? [] : falsifications) {
    const id = JSON.stringify(caseId);
    if (ids.isNew(caseId))
      await say({ en: `--falsified: no case ${id} was checked`, zh: `--falsified：未检查到工单 ${id}` });
  }
  if (ids.isFull()) {
    await say({
      en: 'too many ids to remember; a repeated id may not have been noticed if both are late in the input',
      zh: '编号过多，靠后的编号之间如有重复，可能没有发现',
    });
  }
}

function exitCodeFor(totals: Totals, outdated: number, plan: CheckPlan): ExitCode {
  const { failOn, newBaseline, exitZero, mostViolations, strictBaseline } = plan;
  if (exitZero) return exitCode.clean;
  if (totals.faults > 0) return exitCode.failed;
  if (newBaseline !== undefined) return exitCode.clean;
  if (strictBaseline && outdated > 0) return exitCode.findings;
  const violations = failOn === 'uncontested' ? totals.newUncontested : totals.newViolations;
  const fails =
    (violations > mostViolations && failsAt({ severity: 'violation' }, failOn)) ||
    (totals.newAdvisories > 0 && failsAt({ severity: 'advisory' }, failOn));
  return fails ? exitCode.findings : exitCode.clean;
}
