import { expect, it } from 'vitest';
import { InvalidFactsError, alertLevel, meetsReliabilityTarget, substitutionShare } from '../../src';

function problemsOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof InvalidFactsError ? error.problems : error;
  }
}

it('the share reports an invalid capacity, and what is expected', () => {
  expect(problemsOf(() => substitutionShare(1, 0))).toMatchObject([
    { path: ['totalCapacity'], expected: 'a number above 0' },
  ]);
  expect(problemsOf(() => substitutionShare(5, 4))).toMatchObject([
    { path: ['substitutionCapacity'], expected: 'at most the total of 4' },
  ]);
});

it('expected numbers are described with their unit', () => {
  expect(problemsOf(() => alertLevel({ elapsedWorkingDays: -1, limitWorkingDays: 0 }))).toMatchObject([
    { expected: 'a number of at least 0 working days' },
    { expected: 'a number of at least 1 working day' },
  ]);
  expect(
    problemsOf(() => meetsReliabilityTarget({ area: 'town', outageHours: -1, previousOutageHours: -1 })),
  ).toMatchObject([
    { expected: 'a number of at least 0 hours per customer and year' },
    { expected: 'a number of at least 0 hours per customer and year' },
  ]);
});

it.each([
  [13, 'alertLevel/farOverdue'],
  [11, 'alertLevel/overdue'],
  [8, 'alertLevel/nearlyUsed'],
  [5, 'alertLevel/halfUsed'],
  [1, 'alertLevel/early'],
])('an alert after %d of 10 days names its rule', (elapsedWorkingDays, rule) => {
  expect(alertLevel({ elapsedWorkingDays, limitWorkingDays: 10 })).toMatchObject({ rules: [rule], clauses: ['3.5.3'] });
});
