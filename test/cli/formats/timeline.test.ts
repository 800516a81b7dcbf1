/** The timeline of a case agrees with its findings. */
import { expect, it } from 'vitest';
import { chinaCalendar } from '../../../src/calendar';
import { timelineOf } from '../../../src/cli/formats/html/timeline';
import { openClocks, safeCheckCase } from '../../../src/compliance';
import { neixiang2021 } from '../../../src/policy';
import { generatedRecord, randomFrom } from '../../reference/generated-records';
import { runs } from '../../support/runs';

it('passes its limit where the check finds it late, and is due when its clock is', () => {
  const random = randomFrom(22);
  let [late, running] = [0, 0];
  for (let number = 0; number < runs(2_000); number += 1) {
    const { record, asOf } = generatedRecord(random);
    const checked = safeCheckCase(record, { asOf });
    if (checked.status !== 'checked') continue;
    const context = { asOf, calendar: chinaCalendar, policy: neixiang2021, language: 'en' };
    const { bars = [] } = timelineOf({ record, findings: checked.findings } as never, context as never) ?? {}; // what it reads
    // Some generated stages end after the connection.
    const ends = record.stages?.map(({ completedOn }) => completedOn ?? '') ?? [];
    for (const { over, due, to } of bars) {
      if (!over || due === undefined) continue;
      late += 1;
      expect([record, [to, ...ends].some((end) => due < end)]).toEqual([record, true]);
    }
    const clock = openClocks(record, { asOf }).find(({ kind }) => kind === 'process');
    const due = bars.find(({ kind }) => kind === 'process')?.due;
    if (clock?.status === 'undetermined' && clock.missing.length === 0)
      expect([record, due]).toEqual([record, undefined]);
    if (clock?.status !== 'running' || due === undefined) continue;
    running += 1;
    expect([record, due]).toEqual([record, clock.dueOn]);
  }
  expect(Math.min(late, running)).toBeGreaterThan(0);
});
