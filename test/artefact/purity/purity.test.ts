/**
 * The same 10,000 questions get the same bytes for an answer wherever they are asked; `npm run verify` asks them in more
 * versions of Node, time zones and locales. After an intended change of answers: `npm run generate`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rulesVersion } from '../../../src/policy';
import { repository } from '../../../tools/repository';
import { exportedFunctions } from '../../support/exported-functions';
import { buildPrograms, lockedFlags, runAnswers, snapshotOf, type Outcome, type Programs } from './built';
import rulesVersions from './rules-versions.json';

const folder = mkdtempSync(join(tmpdir(), 'yekuo-purity-'));
let programs: Programs;
let plain: Outcome;

/** The reason why no question calls a function. */
const excused: Readonly<Record<string, string>> = {
  CalendarError: 'thrown at questions with bad dates',
  DmnError: 'thrown at the author of a DMN model',
  InvalidFactsError: 'thrown at questions with bad facts',
  InvalidMappingError: 'thrown at the author of a mapping',
  InvalidPolicyError: 'thrown at the author of a policy',
  InvalidRequestError: 'thrown at bad requests',
  InvalidTableError: 'thrown at the programmer of a table, before anything is asked of it',
  MalformedRecordError: 'thrown at strict checks of bad records',
  MalformedTableError: 'thrown at the author of a table that comes as data',
  NoPolicyError: 'thrown where no policy of a set is in force',
  SqlError: 'thrown at whoever asks for SQL that cannot be written',
  YekuoError: 'what all errors have in common',
};

beforeAll(async () => {
  programs = await buildPrograms(folder, join(repository, 'dist'));
  plain = runAnswers(programs, { environment: { TZ: 'Asia/Shanghai', LC_ALL: 'en_US.UTF-8' } });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('returns the recorded answers, frozen, and leaves its inputs unchanged', async () => {
  expect(plain.complaint).toBe('');
  await expect(snapshotOf(plain)).toMatchFileSnapshot('answers.snapshot.json');
});

it('calls every exported function that is not exempt', async () => {
  const uncalled = (await exportedFunctions()).filter((name) => !plain.called.includes(name));
  expect(uncalled).toEqual(Object.keys(excused));
});

// Every version of the rules has one line in the file, and a line is never changed: whoever changes a verdict raises the
// version in src/policy/rules-version.ts, describes the change with a star, and runs `npm run generate`.
it('returns the verdicts recorded for this rules version', () => {
  const versions = Object.entries(rulesVersions);
  expect(versions.at(-1), 'another verdict is another version of the rules').toEqual([rulesVersion, plain.verdicts]);
  expect(new Set(Object.values(rulesVersions)).size).toBe(versions.length);
});

it('returns the same without clock, randomness and network, in another zone and locale', async () => {
  const locked = runAnswers(programs, {
    flags: lockedFlags(programs),
    environment: { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(locked.complaint).toBe('');
  await expect(snapshotOf(locked)).toMatchFileSnapshot('answers.snapshot.json');
}, 180_000);
