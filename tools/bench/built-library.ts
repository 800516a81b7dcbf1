/** The library as users get it, built with its own configuration into a separate folder. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { repository } from '../repository';
import type * as index from '../../src';
import type * as calendar from '../../src/calendar';
import type * as columns from '../../src/columns';
import type * as compliance from '../../src/compliance';
import type * as engine from '../../src/engine';
import type * as interchange from '../../src/interchange';
import type * as policy from '../../src/policy';
import type * as receipt from '../../src/receipt';
import { parts } from '../../tsup.config';

const home = join(repository, 'node_modules/.cache/bench');

/** The entries that are measured, with the types of their sources. */
interface Entries {
  readonly index: typeof index;
  readonly engine: typeof engine;
  readonly calendar: typeof calendar;
  readonly columns: typeof columns;
  readonly compliance: typeof compliance;
  readonly interchange: typeof interchange;
  readonly policy: typeof policy;
  readonly receipt: typeof receipt;
}

/** Builds the library without its types. The manifest beside it makes Node load the files as modules. */
export async function buildLibrary(): Promise<void> {
  mkdirSync(home, { recursive: true });
  copyFileSync(join(repository, 'package.json'), join(home, 'package.json'));
  for (const each of parts) {
    await build({ ...each, config: false, outDir: join(home, each.outDir ?? 'dist'), silent: true });
  }
}

/** The path of a built file, such as `calendar.js`. */
export function builtPath(file: string): string {
  return join(home, 'dist', file);
}

/** Whether the built library has a file. */
export function isBuilt(file: string): boolean {
  return existsSync(builtPath(file));
}

/** Loads an entry of the built library. */
export async function builtEntry<Name extends keyof Entries>(name: Name): Promise<Entries[Name]> {
  return (await import(pathToFileURL(builtPath(`${name}.js`)).href)) as Entries[Name]; // built from that source
}
