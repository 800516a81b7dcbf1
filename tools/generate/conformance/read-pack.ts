import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../repository';
import type { DeadlineVectors, DecisionVectors, RecordVectors } from './pack';

/** The whole pack, as committed. */
export interface Pack {
  readonly decisions: readonly DecisionVectors[];
  readonly deadlines: DeadlineVectors;
  readonly records: RecordVectors;
}

/** Reads the pack from its folder: the committed one, or the one in an installed package. */
export function readPack(folder: string = join(repository, 'conformance')): Pack {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = readdirSync(folder).filter((name) => name.startsWith('decision-'));
  return {
    decisions: names.map((name) => read(name) as DecisionVectors), // a test compares the files with the generator, which has these types
    deadlines: read('deadlines.json') as DeadlineVectors,
    records: read('records.json') as RecordVectors,
  };
}
