import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CommandError } from '../command-error';
import { about, readJson } from '../input/read-json';
import type { Outside } from '../outside';
import { configurationProblems, type Configuration } from './configuration-problems';
import { isOfLibrary } from './read-rulebook';

/** The file name of a configuration. */
const configurationName = 'yekuo.config.json';

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
  const problems = configurationProblems(content);
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
