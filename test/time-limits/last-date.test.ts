/** Time limits near the last of all dates: an answer, or an error that names a day of the request. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord } from '../../src/compliance';
import { isUrgentWorks, supportingWorksDeadline } from '../../src/rules/supporting-works';
import { constraintFilingDuty, processDeadline } from '../../src/rules/time-limits';
import { dateAfter } from '../calendar/reference-calendar';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';

const lastDate = '9999-12-31';
const facts = { voltageLevel: '220V', supportingWorks: false } as const;
const lineTap = { worksVoltageLevel: '10kV', worksType: 'lineTap' } as const;
const overheadLine = { worksVoltageLevel: '10kV', worksType: 'overheadLine' } as const;

const questions: readonly (readonly [string, (day: string) => unknown, readonly (string | number)[]])[] = [
  ['processDeadline', (appliedOn) => processDeadline({ facts, appliedOn }), ['appliedOn']],
  [
    'processDeadline with days that do not count',
    (appliedOn) => processDeadline({ facts, appliedOn, uncounted: [{ startedOn: appliedOn, completedOn: lastDate }] }),
    ['appliedOn'],
  ],
  ['supportingWorksDeadline', (startedOn) => supportingWorksDeadline({ facts: lineTap, startedOn }), ['startedOn']],
  [
    'supportingWorksDeadline of an item',
    (startedOn) =>
      supportingWorksDeadline({
        facts: {},
        startedOn: '2021-06-10',
        items: [
          { ...lineTap, startedOn: '2021-06-15' },
          { ...overheadLine, startedOn },
        ],
      }),
    ['items', 1, 'startedOn'],
  ],
  ['constraintFilingDuty', (foundOn) => constraintFilingDuty({ foundOn, gridCaused: true }), ['foundOn']],
];

describe.each(questions)('%s', (_, ask, path) => {
  it('names the start day of a limit that ends after the last date', () => {
    expect(errorOf(ask, lastDate)).toMatchObject({
      name: 'InvalidRequestError',
      problems: [{ path, code: 'out-of-range', received: JSON.stringify(lastDate) }],
    });
  });

  it('names nothing else for any of the last days', () => {
    const days = fc.nat(400).map((after) => dateAfter('9998-11-26', after));
    const isNamed = (day: string): boolean => {
      const problems = (errorOf(ask, day) as { problems?: readonly { path: unknown }[] } | undefined)?.problems ?? [];
      return problems.every((each) => JSON.stringify(each.path) === JSON.stringify(path));
    };
    fc.assert(fc.property(days, isNamed), { numRuns: runs(80) });
  });
});

it('a need by the last date is no later than any number of months', () => {
  const need = { foreseeableInPreviousYear: false, neededOn: lastDate, sameVoltageWorksNeeded: true };
  expect(isUrgentWorks({ ...need, appliedOn: '9999-11-30' })).toMatchObject({ outcome: true });
  expect(isUrgentWorks({ ...need, appliedOn: '9999-09-30' })).toMatchObject({ outcome: false });
});

it('nothing has to be filed if the grid is not the cause, on the last date too', () => {
  expect(constraintFilingDuty({ foundOn: lastDate, gridCaused: false })).toMatchObject({ outcome: { due: null } });
});

it('a moved agreed day depends on no later day', () => {
  const works = [{ startedOn: '2021-09-13', agreedOn: '2021-09-30', completedOn: '2021-10-11' }];
  const suspensions = [{ from: '2021-09-27', to: '2021-09-30', cause: 'authority' }] as const;
  const record: CaseRecord = { id: 'case-1', facts: overheadLine, works, suspensions };
  expect(checkCase(record, { asOf: '2021-12-01' })).toMatchObject({ findings: [], certain: true });
});

it('an agreed day is moved to the last date at most', () => {
  const record: CaseRecord = {
    id: 'case-1',
    facts: lineTap,
    works: [{ startedOn: '9999-12-20', agreedOn: lastDate, completedOn: null }],
    suspensions: [{ from: '9999-12-21', to: '9999-12-30', cause: 'customer' }],
  };
  const clocks = openClocks(record, { asOf: '9999-12-30' });
  expect(clocks.find(({ kind }) => kind === 'agreedCompletion')).toMatchObject({ dueOn: lastDate, certain: false });
});
