import { isCalendarDate } from '../../calendar';
import type { ConfirmedFalsification } from '../../compliance';
import type { CheckPlan, Destination } from '../check/check-plan';
import { readBaseline } from '../check/baseline';
import { CommandError } from '../command-error';
import { formatNames } from '../formats/formats';
import { inputsFrom } from '../input/input';
import type { Outside } from '../outside';
import { identityOf, isReplaced, outputNamed } from '../output/output-place';
import { readChoice, readCount, readLanguage, readOptions } from './read-options';
import { readRulebook } from './read-rulebook';
import { todayInChina } from './today-in-china';

/**
 * Reads what `yekuo check` is to do.
 *
 * @throws CommandError for an option that is wrong, or a file that is missing
 */
export async function readCheckOptions(args: readonly string[], outside: Outside): Promise<CheckPlan> {
  const { values, positionals, tokens } = readOptions(args, {
    'as-of': { type: 'string' },
    format: { type: 'string', multiple: true },
    output: { type: 'string', multiple: true },
    'fail-on': { type: 'string' },
    falsified: { type: 'string', multiple: true },
    policy: { type: 'string' },
    calendar: { type: 'string', multiple: true },
    lang: { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    'allow-empty': { type: 'boolean' },
    'exit-zero': { type: 'boolean' },
    'max-faults': { type: 'string' },
    'max-violations': { type: 'string' },
    'strict-baseline': { type: 'boolean' },
    jobs: { type: 'string' },
  });
  if (positionals.length === 0) throw new CommandError('USAGE', 'name the files to check, or - for standard input');
  const asOf = values['as-of'] ?? todayInChina(outside.now());
  if (!isCalendarDate(asOf)) throw new CommandError('USAGE', `--as-of takes YYYY-MM-DD; got ${JSON.stringify(asOf)}`);
  const { policyJson, calendarsJson } = await readRulebook(values.policy, values.calendar, outside);
  const plan: CheckPlan = {
    asOf,
    destinations: destinationsFrom(
      tokens.flatMap((token) => (token.kind === 'option' ? [{ name: token.name, value: token.value ?? '' }] : [])),
    ),
    failOn: readChoice('fail-on', values['fail-on'] ?? 'violation', ['violation', 'advisory', 'never']),
    falsifications: (values.falsified ?? []).map(falsificationFrom),
    language: readLanguage(values.lang),
    newBaseline: values['write-baseline'],
    inputs: inputsFrom(positionals, outside),
    policy: policyJson,
    calendars: calendarsJson,
    known: values.baseline === undefined ? [] : await readBaseline(values.baseline, outside),
    earlier: undefined,
    severities: {},
    jobs: Math.max(1, readCount('jobs', values.jobs ?? '1')),
    mostViolations: readCount('max-violations', values['max-violations'] ?? '0'),
    strictBaseline: values['strict-baseline'] ?? false,
    allowEmpty: values['allow-empty'] ?? false,
    exitZero: values['exit-zero'] ?? false,
    mostFaults: readCount('max-faults', values['max-faults'] ?? '1000'),
  };
  const readFiles = [...(values.policy === undefined ? [] : [values.policy]), ...(values.calendar ?? [])];
  refuseOverwriting(plan, readFiles, values.baseline, outside);
  return plan;
}

/** An option of the command line as it was given. */
interface NamedOption {
  readonly name: string;
  readonly value: string;
}

/** A confirmed falsification, as `month=case`. */
function falsificationFrom(text: string): ConfirmedFalsification {
  const [, month, caseId] = /^(\d{4}-(?:0[1-9]|1[0-2]))=(.+)$/s.exec(text) ?? [];
  if (month === undefined || caseId === undefined) {
    throw new CommandError('USAGE', `--falsified takes YYYY-MM=CASE; got ${JSON.stringify(text)}`);
  }
  return { caseId, month };
}

/**
 * Pairs formats and outputs: each output belongs to the format before it. If there are as many of the ones as of the
 * others, the nth output belongs to the nth format, which is the same unless all formats come first. What has no output
 * goes to standard output, which has room for one.
 */
function destinationsFrom(named: readonly NamedOption[]): readonly Destination[] {
  const formats = named.filter(({ name }) => name === 'format').map(({ value }) => value);
  const outputs = named.filter(({ name }) => name === 'output').map(({ value }) => outputNamed(value));
  if (formats.length === 0) formats.push('text');
  if (outputs.length > formats.length) throw new CommandError('USAGE', 'there are more outputs than formats');
  const destinations = formats.map((name, index) => ({
    format: readChoice('format', name, formatNames),
    output: (outputs.length === formats.length ? outputs[index] : outputAfter(index, named)) ?? '-',
  }));
  if (destinations.filter(({ output }) => output !== '-').length < outputs.filter((output) => output !== '-').length) {
    throw new CommandError('USAGE', 'put each --output after the --format that it belongs to');
  }
  return destinations;
}

/** The output between the nth format and the next. */
function outputAfter(index: number, named: readonly NamedOption[]): string | undefined {
  const places = [...named.keys()].filter((at) => named[at]?.name === 'format');
  const next = named[(places[index] ?? named.length) + 1];
  return next?.name === 'output' ? outputNamed(next.value) : undefined;
}

/**
 * Refuses outputs that would take the place of one another, or of a file that the run reads. A baseline may be written
 * over the one that was read: that brings it up to date.
 */
function refuseOverwriting(
  plan: CheckPlan,
  readFiles: readonly string[],
  baseline: string | undefined,
  { workingDirectory }: Outside,
): void {
  const identity = (name: string): string => (name === '-' ? name : identityOf(name, workingDirectory));
  const isWritten = new Set<string>();
  const written = [
    ...plan.destinations.map(({ output }) => output),
    ...(plan.newBaseline === undefined ? [] : [plan.newBaseline]),
  ];
  for (const name of written) {
    if (isWritten.has(identity(name))) throw new CommandError('USAGE', `two reports cannot share an output: ${name}`);
    isWritten.add(identity(name));
  }
  const isRead = new Set([...plan.inputs.flatMap(({ path }) => path ?? []), ...readFiles].map(identity));
  const known = baseline === undefined ? undefined : identity(baseline);
  for (const name of written.filter((each) => isReplaced(each, workingDirectory))) {
    if (isRead.has(identity(name)) || (identity(name) === known && name !== plan.newBaseline)) {
      throw new CommandError('USAGE', `${name} is read by this run and cannot be an output of it`);
    }
  }
}
