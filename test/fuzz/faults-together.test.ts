/** Two faults of one call are named by one error, whatever kinds they are of. */
import { describe, expect, it } from 'vitest';
import {
  addCalendarMonths,
  addMinutes,
  chinaCalendar,
  minutesBetween,
  neixiang2021,
  policySet,
  safeConstraintFilingDuty,
  safeIsUrgentWorks,
  safeProcessDeadline,
  safePublicationGaps,
  safeSystemEntryDuty,
  safeTelephoneDispatchDuty,
} from '../../src';
import { receipt } from '../../src/receipt';
import { dutyAlertLevel } from '../../src/rules/time-limits';
import { YekuoError } from '../../src/plain/yekuo-error';

/** The paths that a call is refused for. */
function refusedFor(call: () => unknown): readonly string[] {
  try {
    const { problems = [] } = call() as { readonly problems?: YekuoError['problems'] };
    return problems.map(({ path }) => path.join('.'));
  } catch (error) {
    if (error instanceof YekuoError) return error.problems.map(({ path }) => path.join('.'));
    throw error;
  }
}

const late = { startedOn: '2021-06-10', completedOn: '2021-06-09' };
const evening = '2021-06-10T20:00:00+08:00';
const morning = '2021-06-10T08:00:00+08:00';
const both = policySet([neixiang2021]);

describe('a fault of one part and one between two other parts', () => {
  it.each<readonly [string, () => unknown, readonly string[]]>([
    [
      'a period in reverse beside a fact',
      () => safeProcessDeadline({ facts: { usage: 'x' }, appliedOn: '2021-06-01', uncounted: [late] }),
      ['facts.usage', 'uncounted.0.completedOn'],
    ],
    [
      'a period in reverse beside another period',
      () => safeProcessDeadline({ facts: {}, appliedOn: '2021-06-01', uncounted: [5, late, { startedOn: 'x' }] }),
      ['uncounted.0', 'uncounted.1.completedOn', 'uncounted.2.completedOn', 'uncounted.2.startedOn'],
    ],
    [
      'a period in reverse beside the day of the application',
      () => safeProcessDeadline({ facts: {}, appliedOn: 'soon', uncounted: [late] }),
      ['appliedOn', 'uncounted.0.completedOn'],
    ],
    [
      'a need before the application',
      () => safeIsUrgentWorks({ foreseeableInPreviousYear: 'no', appliedOn: '2021-06-10', neededOn: '2021-06-09' }),
      ['foreseeableInPreviousYear', 'neededOn'],
    ],
    [
      'an entry before the application',
      () => safeSystemEntryDuty({ appliedAt: evening, enteredAt: morning, asOf: 'x' }),
      ['asOf', 'enteredAt'],
    ],
    [
      'a dispatch before the end of the call',
      () => safeTelephoneDispatchDuty({ endedAt: evening, dispatchedAt: morning, asof: 'x' }),
      ['asof', 'dispatchedAt'],
    ],
    [
      'a filing before the constraint',
      () => safeConstraintFilingDuty({ foundOn: '2021-06-10', filedOn: '2021-06-09', gridCaused: 1 }),
      ['filedOn', 'gridCaused'],
    ],
    [
      'a channel listed twice',
      () => safePublicationGaps({ channels: [{ channel: 'A', shows: ['x'] }, 5, { channel: 'A', shows: [] }] }),
      ['channels.0.shows.0', 'channels.1', 'channels.2.channel'],
    ],
    [
      'a question without its facts',
      () => receipt({ ask: 'transformerLease', request: {}, fact: {} } as never),
      ['fact', 'facts', 'request'],
    ],
  ])('%s', (_, call, paths) => {
    expect([...refusedFor(call)].sort()).toEqual(paths);
  });
});

describe('two invalid arguments', () => {
  it.each<readonly [string, () => unknown, readonly string[]]>([
    ['addWorkingDays', () => chinaCalendar.addWorkingDays('x', -1), ['date', 'count']],
    ['subtractWorkingDays', () => chinaCalendar.subtractWorkingDays('x', 1.5), ['date', 'count']],
    ['startBy', () => chinaCalendar.startBy('2021-02-30', NaN), ['date', 'count']],
    ['countWorkingDays', () => chinaCalendar.countWorkingDays('x', '2021-02-30'), ['from', 'to']],
    ['addCalendarMonths', () => addCalendarMonths('x', -1), ['date', 'months']],
    ['addMinutes', () => addMinutes('x', -1), ['instant', 'minutes']],
    ['minutesBetween', () => minutesBetween('x', 'y'), ['fromInstant', 'toInstant']],
    ['dutyAlertLevel', () => dutyAlertLevel('x', 'y'), ['dueOn', 'asOf']],
    ['policyFor', () => both.policyFor({ date: 'x', area: 'y' }), ['date', 'area']],
    ['policyAround', () => both.policyAround({ date: 'x', area: 5, day: 1 } as never), ['date', 'area', 'day']],
  ])('%s', (_, call, paths) => {
    expect(refusedFor(call)).toEqual(paths);
  });
});
