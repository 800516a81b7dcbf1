import type { ConfirmedFalsification } from '../../compliance';
import type { CheckPlan } from '../check/check-plan';
import { readBaseline, type BaselineEntry } from '../check/baseline';
import type { CheckSettings } from '../check/check-settings';
import { readEarlierFindings } from '../check/earlier-findings';
import { inLanguage } from '../../messages/language';
import { CommandError } from '../command-error';
import { formatNames, formatTexts } from '../formats/formats';
import { failingLevels } from '../check/fails-at';
import { inputsFrom, type Input } from '../input/input';
import type { TableSettings } from '../input/table/table-settings';
import type { Language } from '../language';
import type { Outside } from '../outside';
import { configurationPath, readConfiguration } from './configuration';
import { mostJobs, readingScopes, type Configuration } from './configuration-problems';
import { destinationsFrom } from './destinations';
import { refuseOverwriting } from './refuse-overwriting';
import { readChoice, readCount, readDay, readLanguage, readOptions } from './read-options';
import { areaIn, policiesIn, readRulebook } from './read-rulebook';
import { readTables, tableChoices, tableOptions } from './read-tables';
import { jsonText } from '../output/json-text';
import { outputNamed } from '../output/output-place';

// Over 200 lines: one reader for every option of the command.

const optionTypes = {
  'as-of': { type: 'string' },
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  falsified: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  area: { type: 'string' },
  calendar: { type: 'string', multiple: true },
  'apply-outside-force': { type: 'boolean' },
  'no-apply-outside-force': { type: 'boolean' },
  ...tableOptions,
  readings: { type: 'string' },
  lang: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'strict-baseline': { type: 'boolean' },
  'no-strict-baseline': { type: 'boolean' },
  earlier: { type: 'string' },
  since: { type: 'string' },
  'allow-empty': { type: 'boolean' },
  'no-allow-empty': { type: 'boolean' },
  'exit-zero': { type: 'boolean' },
  'max-faults': { type: 'string' },
  'max-violations': { type: 'string' },
  jobs: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'print-config': { type: 'boolean' },
  'list-formats': { type: 'boolean' },
} as const;

/** The words that its options take, where they are a fixed list. */
export const checkChoices = {
  format: formatNames,
  'fail-on': failingLevels,
  readings: readingScopes,
  ...tableChoices,
} as const;

/** The request of `yekuo check`: to check records, or to print information. */
export type CheckRequest = { readonly print: string } | { readonly plan: CheckPlan };

/**
 * Reads the options of `yekuo check`. Options on the command line override the configuration.
 *
 * @throws CommandError for an invalid option, or a missing file
 */
export async function readCheckOptions(
  args: readonly string[],
  outside: Outside,
  runLanguage: Language,
): Promise<CheckRequest> {
  const { values, positionals, tokens } = readOptions(args, optionTypes);
  refuseBoth('config', values.config, values['no-config']);
  const configuration = values['no-config'] === true ? {} : await readConfiguration(values.config, outside);
  const language = readLanguage(
    values.lang,
    values.lang === undefined ? (configuration.language ?? runLanguage) : runLanguage,
  );
  if (values['print-config'] === true) return { print: `${jsonText(configuration, 2)}\n` };
  if (values['list-formats'] === true) return { print: formatList(language) };

  const files = positionals.length > 0 ? positionals : (configuration.files ?? []);
  if (files.length === 0) {
    throw new CommandError('USAGE', {
      en: 'name the files to check, or - for standard input',
      zh: '请指定要检查的文件，或用 - 表示标准输入',
    });
  }
  const asOf = readDay('as-of', values['as-of'], outside);
  const policyFiles = values.policy ?? configured(configuration.policy);
  const calendarFiles = values.calendar ?? configuration.calendars;
  const baselineFile = values.baseline ?? configuration.baseline;
  const isSwitchedOn = (
    option: 'strict-baseline' | 'allow-empty' | 'apply-outside-force',
    standard = false,
  ): boolean => {
    refuseBoth(option, values[option], values[`no-${option}`]);
    return values[option] ?? (values[`no-${option}`] === undefined && standard);
  };
  const strictBaseline = isSwitchedOn('strict-baseline', configuration.strictBaseline);
  if (strictBaseline && baselineFile === undefined) {
    throw new CommandError('USAGE', {
      en: '--strict-baseline needs a --baseline',
      zh: '--strict-baseline 须与 --baseline 同用',
    });
  }
  const { policy, policiesJson, calendarsJson } = await readRulebook(policyFiles, calendarFiles, outside);
  // Other policies than those of the configuration may have no areas.
  const isAreaOfConfiguration =
    values.policy === undefined || policiesIn(policy).some((each) => each.area !== undefined);
  const named = tokens.flatMap((token) =>
    token.kind === 'option' ? [{ name: token.name, value: token.value ?? '' }] : [],
  );
  const count = (option: 'max-faults' | 'max-violations' | 'jobs', standard: number): number => {
    const value = values[option];
    return value === undefined ? standard : readCount(option, value);
  };
  const inputs = inputsFrom(files, outside, values['exit-zero']);
  const mappingFile = values.mapping ?? configuration.mapping;
  const tables = await readTables(mappingFile, values.encoding ?? configuration.encoding, outside);
  const failOn = readChoice('fail-on', values['fail-on'] ?? configuration.failOn ?? 'violation', failingLevels);
  const readings = readChoice('readings', values.readings ?? configuration.readings ?? 'policy', readingScopes);
  const settings = {
    asOf,
    policies: policiesJson,
    area: areaIn(policy, values.area ?? (isAreaOfConfiguration ? configuration.area : undefined)),
    applyOutsideForce: isSwitchedOn('apply-outside-force', configuration.applyOutsideForce),
    calendars: calendarsJson,
    language,
    failOn,
    // `--fail-on uncontested` needs the effect of every reading.
    readings: failOn === 'uncontested' ? 'all' : readings,
    severities: configuration.rules ?? {},
    known: baselineFile === undefined ? [] : await readBaseline(baselineFile, outside),
    earlier: undefined,
    mostFaults: count('max-faults', configuration.maxFaults ?? 1_000),
  } as const;
  const { 'write-baseline': newBaseline } = values;
  const plan: CheckPlan = {
    ...settings,
    earlier: await earlierFindings(
      values.earlier,
      values.since,
      { inputs, tables: tables.settings },
      settings,
      outside,
    ),
    inputs,
    tables,
    destinations: destinationsFrom(named, configuration.reports, outside.workingDirectory),
    falsifications: (values.falsified ?? []).map(falsificationFrom),
    newBaseline: newBaseline === undefined ? undefined : outputNamed(newBaseline, outside.workingDirectory),
    jobs: jobsFrom(values.jobs, configuration),
    mostViolations: count('max-violations', configuration.maxViolations ?? 0),
    strictBaseline,
    allowEmpty: isSwitchedOn('allow-empty', configuration.allowEmpty),
    exitZero: values['exit-zero'] ?? false,
  };
  const configurationFile = values['no-config'] === true ? undefined : configurationPath(values.config, outside);
  const readFiles = [...(policyFiles ?? []), mappingFile, configurationFile, values.earlier, ...(calendarFiles ?? [])];
  refuseOverwriting(
    plan,
    readFiles.filter((file) => file !== undefined),
    baselineFile,
    outside,
  );
  return { plan };
}

/** @throws CommandError if an option is given, and the one that switches it off as well */
function refuseBoth(option: string, value: unknown, off: unknown): void {
  if (value === undefined || off === undefined) return;
  throw new CommandError('USAGE', {
    en: `take either --${option} or --no-${option}`,
    zh: `--${option} 与 --no-${option} 只能取其一`,
  });
}

/** The policies of the configuration, one or several, as a list. */
function configured(policy: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof policy === 'string' ? [policy] : policy;
}

function jobsFrom(value: string | undefined, configuration: Configuration): number {
  if (value === undefined) return configuration.jobs ?? 1;
  const jobs = readCount('jobs', value);
  if (jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new CommandError('USAGE', {
    en: `--jobs takes 1 to ${mostJobs}; received ${value}`,
    zh: `--jobs 可取 1 至 ${mostJobs}，收到 ${value}`,
  });
}

/** The findings of an earlier run, from its report or by checking the inputs at a commit. */
async function earlierFindings(
  report: string | undefined,
  commit: string | undefined,
  read: { readonly inputs: readonly Input[]; readonly tables: TableSettings },
  settings: Omit<CheckSettings, 'reports'>,
  outside: Outside,
): Promise<readonly BaselineEntry[] | undefined> {
  if (report !== undefined && commit !== undefined) {
    throw new CommandError('USAGE', {
      en: 'take either --earlier or --since',
      zh: '--earlier 与 --since 只能取其一',
    });
  }
  if (report !== undefined) return readEarlierFindings(report, outside);
  if (commit === undefined) return undefined;
  // Loaded where it is asked for, so that the program starts sooner.
  const { findingsAt } = await import('../check/findings-at');
  return findingsAt(commit, read, settings, outside.workingDirectory);
}

/** Every format with its purpose. */
function formatList(language: Language): string {
  return formatNames.map((name) => `${name.padEnd(8)}  ${inLanguage(formatTexts[name], language)}\n`).join('');
}

/** A confirmed falsification, as `month=case`. */
function falsificationFrom(text: string): ConfirmedFalsification {
  const [, month, caseId] = /^(\d{4}-(?:0[1-9]|1[0-2]))=(.+)$/s.exec(text) ?? [];
  if (month === undefined || caseId === undefined) {
    throw new CommandError('USAGE', {
      en: `--falsified takes YYYY-MM=CASE; received ${JSON.stringify(text)}`,
      zh: `--falsified 应为 YYYY-MM=工单编号，收到 ${JSON.stringify(text)}`,
    });
  }
  return { caseId, month };
}
