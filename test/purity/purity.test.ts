/**
 * The same 10,000 questions get the same bytes for an answer wherever they are asked; `npm run verify` asks them in more
 * versions of Node, time zones and locales. After an intended change of answers: `npx vitest run test/purity -u`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPrograms, lockedFlags, runAnswers, type Programs } from './built';

const folder = mkdtempSync(join(tmpdir(), 'yekuo-purity-'));
let programs: Programs;

beforeAll(async () => {
  programs = await buildPrograms(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('gives the answers it gave before, frozen, and leaves its inputs alone', async () => {
  const outcome = runAnswers(programs, { environment: { TZ: 'Asia/Shanghai', LC_ALL: 'en_US.UTF-8' } });
  expect(outcome.complaint).toBe('');
  const answers = `${JSON.stringify({ sha256: outcome.hash, counts: outcome.counts }, null, 2)}\n`;
  await expect(answers).toMatchFileSnapshot('answers.snapshot.json');
}, 180_000);

it('gives the same with the outside world locked away, in another zone and locale', async () => {
  const outcome = runAnswers(programs, {
    flags: lockedFlags(programs),
    environment: { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(outcome.complaint).toBe('');
  const answers = `${JSON.stringify({ sha256: outcome.hash, counts: outcome.counts }, null, 2)}\n`;
  await expect(answers).toMatchFileSnapshot('answers.snapshot.json');
}, 180_000);
