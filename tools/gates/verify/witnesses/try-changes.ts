/**
 * Tries changes of the library, each in a module that is loaded anew: `tsx try-changes.ts BUNDLE ID…` writes the ids of those
 * that nothing notices, a line each. Without ids it tries the library as it is, and writes the ids of all changes that
 * are reached.
 */
import { pathToFileURL } from 'node:url';
import { readPack } from '../../../generate/conformance/read-pack';
import { judgedRecords } from './judged-records';
import type * as subject from './differences';

/** What changed code reads to find out which change is active, and writes to say which changes were reached. */
interface Switches {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Readonly<Record<string, number>> };
}

const [bundle = '', folder = '', ...ids] = process.argv.slice(2);
const records = 1_000;
/** A change that is reached a million times as often as others has made a loop endless. */
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
