import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { findingCodes, type FindingCode } from '../../compliance';
import type { Text } from '../../facts';
import { isObject } from '../../plain/is-object';
import type { CodeSeverities } from '../check/judge';
import { CommandError } from '../command-error';
import { formatNames, type FormatName } from '../formats/formats';
import { failingLevels, type FailingLevel } from '../check/fails-at';
import { about, readJson } from '../input/read-json';
import { wrongField, type Expected } from '../input/wrong-field';
import { languages, type Language } from '../language';
import type { Outside } from '../outside';
import { nearest } from './nearest';
import { isOfLibrary } from './read-rulebook';

// Over 200 lines: a description of every key.

/** What a configuration can say about a code. */
export const severities = Object.freeze(['violation', 'advisory', 'off'] as const);

/** The readings whose effect a report can list. */
export const readingScopes = Object.freeze(['policy', 'all'] as const);

/** The largest number of threads of a run. */
export const mostJobs = 64;

/** The file name of a configuration. */
const configurationName = 'yekuo.config.json';

/** The defaults for the options of `yekuo check`. Paths are relative to the folder of the configuration. */
export interface Configuration {
  readonly files?: readonly string[];
  readonly policy?: string | readonly string[];
  readonly area?: string;
  readonly applyOutsideForce?: boolean;
  readonly mapping?: string;
  readonly encoding?: string;
  readonly calendars?: readonly string[];
  readonly language?: Language;
  /** Another severity for a code, or `off`; always with the reason. */
  readonly rules?: CodeSeverities;
  readonly failOn?: FailingLevel;
  readonly readings?: (typeof readingScopes)[number];
  readonly reports?: readonly ConfiguredReport[];
  readonly baseline?: string;
  readonly strictBaseline?: boolean;
  readonly maxViolations?: number;
  readonly maxFaults?: number;
  readonly jobs?: number;
  readonly allowEmpty?: boolean;
}

/** A report to write on every run; without an output it goes to standard output. */
export interface ConfiguredReport {
  readonly format: FormatName;
  readonly output?: string;
}

/**
 * Reads the configuration: that of `--config`, or else the nearest one in the working folder or the folders above it.
 * Its paths are made relative to the working folder.
 *
 * @param file the file, or undefined to look for one
 * @throws CommandError for a file that cannot be read or is not a configuration; everything that is wrong is named
 */
export async function readConfiguration(file: string | undefined, outside: Outside): Promise<Configuration> {
  const { workingDirectory } = outside;
  const path = configurationPath(file, outside);
  if (path === undefined) return {};
  const name = file ?? fromHere(path, workingDirectory);
  const content = await readJson(name, 'configuration', outside);
  const problems = problemsOf(content);
  if (problems.length > 0) {
    throw new CommandError('INPUT', about('configuration', name, { en: '', zh: '' }), problems);
  }
  const { $schema: _, ...configuration } = content as Configuration & { readonly $schema?: string }; // validated above
  return relocated(configuration, fromHere(dirname(path), workingDirectory));
}

/** The path of the configuration, if there is one. */
export function configurationPath(file: string | undefined, { workingDirectory }: Outside): string | undefined {
  return file === undefined ? nearestAbove(workingDirectory) : resolve(workingDirectory, file);
}

function nearestAbove(folder: string): string | undefined {
  const path = join(folder, configurationName);
  if (isThere(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestAbove(above);
}

/** Whether the name exists, even as a broken link: a configuration that cannot be read must be reported. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function fromHere(path: string, workingDirectory: string): string {
  return relative(workingDirectory, path).split(sep).join('/');
}

function relocated(configuration: Configuration, folder: string): Configuration {
  if (folder === '') return configuration;
  const moved = (path: string): string => (path === '-' || path.startsWith('/') ? path : `${folder}/${path}`);
  const matched = (path: string): string => (moved(path) === path ? path : `${literally(folder)}/${path}`);
  const policyAt = (path: string): string => (isOfLibrary(path) ? path : moved(path));
  const { files, policy, mapping, calendars, reports, baseline } = configuration;
  return {
    ...configuration,
    ...(files && { files: files.map(matched) }),
    ...(policy !== undefined && { policy: typeof policy === 'string' ? policyAt(policy) : policy.map(policyAt) }),
    ...(mapping !== undefined && { mapping: moved(mapping) }),
    ...(calendars && { calendars: calendars.map(moved) }),
    ...(baseline !== undefined && { baseline: moved(baseline) }),
    ...(reports && {
      reports: reports.map(({ format, output }) => ({
        format,
        ...(output !== undefined && { output: moved(output) }),
      })),
    }),
  };
}

/** Escapes the name of a folder for a pattern. A brace is replaced by `?`, since patterns have no way to escape it. */
function literally(folder: string): string {
  return folder.replace(/[[*?]/g, '[$&]').replace(/[{}]/g, '?');
}

/** What a key must be. */
interface ExpectedKey extends Expected {
  /** The invalid keys within it. */
  readonly wrong?: (value: unknown) => readonly string[];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const among =
  (choices: readonly unknown[]) =>
  (value: unknown): boolean =>
    choices.includes(value);
const listOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(is);

const text: Expected = { is: isText, text: 'a text that is not empty' };
const texts: Expected = { is: listOf(isText), text: { en: 'a list of texts', zh: '文字的列表' } };
const jobs: Expected = {
  is: (value) => isCount(value) && Number(value) >= 1 && Number(value) <= mostJobs,
  text: `a whole number from 1 to ${mostJobs}`,
};
const count: Expected = { is: isCount, text: 'a whole number of at least 0' };
const choice: Expected = {
  is: (value) => typeof value === 'boolean',
  text: 'true or false',
};
const oneOf = (choices: readonly string[]): Expected => ({
  is: among(choices),
  text: `one of ${choices.join(', ')}`,
});

const keys: Readonly<Record<keyof Configuration | '$schema', ExpectedKey>> = {
  $schema: text,
  files: texts,
  policy: {
    is: (value) => isText(value) || listOf(isText)(value),
    text: { en: 'a text, or a list of texts', zh: '文字或文字的列表' },
  },
  area: text,
  applyOutsideForce: choice,
  mapping: text,
  encoding: text,
  calendars: texts,
  language: oneOf(languages),
  rules: {
    is: (value) => isObject(value) && wrongRules(value).length === 0,
    wrong: wrongRules,
    text: {
      en: `finding codes, each with {"severity": ${severities.join(' | ')}, "reason": text}`,
      zh: `检查代码，各含 {"severity": ${severities.join(' | ')}, "reason": 理由}`,
    },
  },
  failOn: oneOf(failingLevels),
  readings: oneOf(readingScopes),
  reports: {
    is: listOf(isReport),
    text: {
      en: `a list of {"format": ${formatNames.join(' | ')}, "output": file}`,
      zh: `{"format": ${formatNames.join(' | ')}, "output": 文件} 的列表`,
    },
  },
  baseline: text,
  strictBaseline: choice,
  maxViolations: count,
  maxFaults: count,
  jobs,
  allowEmpty: choice,
};

function isCode(code: string): code is FindingCode {
  return among(findingCodes)(code);
}

/** The unknown codes, and those with an invalid rule. */
function wrongRules(rules: unknown): readonly string[] {
  if (!isObject(rules)) return [];
  return Object.entries(rules).flatMap(([code, rule]) => (isCode(code) && isRule(rule) ? [] : [code]));
}

function isRule(rule: unknown): boolean {
  if (!isObject(rule)) return false;
  const { severity, reason, ...others } = rule;
  const hasReason = typeof reason === 'string' && reason.trim() !== '';
  return among(severities)(severity) && hasReason && Object.keys(others).length === 0;
}

function isReport(report: unknown): boolean {
  if (!isObject(report)) return false;
  const { format, output, ...others } = report;
  return among(formatNames)(format) && (output === undefined || isText(output)) && Object.keys(others).length === 0;
}

function problemsOf(content: unknown): readonly Text[] {
  if (!isObject(content)) return [{ en: 'expected an object', zh: '应为对象' }];
  return Object.entries(content).flatMap(([key, value]) => {
    const expected = Object.entries(keys).find(([name]) => name === key)?.[1];
    if (expected === undefined) {
      const hint = nearest(key, Object.keys(keys));
      return [{ en: `${key} is not known${hint.en}`, zh: `${key} 无此项${hint.zh}` }];
    }
    if (expected.is(value)) return [];
    const { en, zh } = wrongField(key, expected.text, value);
    const wrong = expected.wrong?.(value) ?? [];
    return [
      wrong.length === 0 ? { en, zh } : { en: `${en}; see ${wrong.join(', ')}`, zh: `${zh}；见 ${wrong.join('、')}` },
    ];
  });
}
