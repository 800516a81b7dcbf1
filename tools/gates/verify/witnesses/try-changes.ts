/**
 * Tries changes of the library, each in a module that is loaded again: `tsx try-changes.ts BUNDLE FOLDER ID…` writes a
 * line for each, the id and whether it was noticed. Without ids it tries the unchanged library, and writes the ids of all
 * changes that are executed.
 */
import { pathToFileURL } from 'node:url';
import { readPack } from '../../../generate/conformance/read-pack';
import { judgedRecords } from './judged-records';
import type * as subject from './differences';

/** Changed code reads here which change is active, and counts how often changes are executed. */
interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Readonly<Record<string, number>> };
}

const [bundle = '', folder = '', ...ids] = process.argv.slice(2);
const records = 1_000;
/** A change that is executed more often has made a loop endless. */
const mostHits = 30_000_000;

const switches: Switches = {};
Object.assign(globalThis, { __stryker__: switches });
const pack = { ...readPack(), judged: judgedRecords(records) };
// What checks records changes no decision.
const recorded = folder.startsWith('src/compliance')
  ? { ...pack, decisions: [], deadlines: { ...pack.deadlines, calendar: [], deadlines: [] } }
  : pack;

async function differs(id: string): Promise<boolean> {
  try {
    const loaded = (await import(`${pathToFileURL(bundle).href}?${id}`)) as typeof subject; // its bundle
    return loaded.differs(recorded);
  } catch {
    return true;
  }
}

if (ids.length === 0) {
  if (await differs('none')) throw new Error('the unchanged library differs from what is recorded of it');
  process.stdout.write(`${Object.keys(switches.mutantCoverage?.static ?? {}).join('\n')}\n`);
}
for (const id of ids) {
  Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: mostHits });
  process.stdout.write(`${id} ${(await differs(id)) ? 'noticed' : 'unnoticed'}\n`);
}
