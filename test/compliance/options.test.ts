/** The options of the functions over records: one error names every invalid option. */
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import {
  checkCase,
  InvalidRequestError,
  openClocks,
  safeCheckCase,
  safeOpenClocks,
  type CaseRecord,
} from '../../src/compliance';
import { definePolicy, neixiang2021, policySet } from '../../src/policy';

const record: CaseRecord = { id: 'case-1', facts: {} };
const asOf = '2024-06-30';
const set = policySet([
  definePolicy({ id: 'old', inForceThrough: '2023-12-31' }),
  definePolicy({ id: 'new', inForceFrom: '2024-01-01' }),
]);
const functions = { checkCase, safeCheckCase, openClocks, safeOpenClocks };

const throwing = (): never => {
  throw new Error('trap');
};

/** The problems of a refused attempt. */
function problemsOf(attempt: () => unknown): InvalidRequestError['problems'] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.problems;
    throw error;
  }
  return [];
}

describe.each(Object.entries(functions))('the options of %s', (_, ask) => {
  const refused = (options: unknown) => problemsOf(() => ask(record, options as { readonly asOf: string }));

  it.each([
    ['an object without anything', {}],
    ['null', null],
    ['the id of a policy', 'neixiang2021'],
    ['a list of policies', [neixiang2021]],
    ['a definition that was not read', { id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 } }],
    ['a policy without a figure', { ...neixiang2021, parameters: {} }],
    ['a policy whose tables are no object', { ...neixiang2021, tables: 5 }],
    ['a policy whose tables cannot be read', Object.defineProperty({ ...neixiang2021 }, 'tables', { get: throwing })],
    ['a set without policies', { ...set, policies: [] }],
  ])('take a policy or a set, not %s', (_kind, policy) => {
    expect(refused({ asOf, policy })).toMatchObject([
      { path: ['policy'], code: 'wrong-type', expected: expect.stringContaining('definePolicy') as string },
    ]);
  });

  it.each([[undefined], [null], ['2024-06-30'], [[]], [new Map([['asOf', asOf]])], [7]])('cannot be %s', (options) => {
    expect(refused(options)).toMatchObject([{ path: [], code: 'not-an-object' }]);
  });

  it('take a calendar with its functions', () => {
    expect(refused({ asOf, calendar: {} })).toMatchObject([{ path: ['calendar'], received: 'an object' }]);
  });

  it('are all reported at once, an unknown one with the nearest known one', () => {
    const options = {
      asOf: 'today',
      policies: set,
      calender: chinaCalendar,
      area: 7,
      applyOutsideForce: 'no',
      readings: 'some',
    };
    expect(refused(options).map(({ path, code, expected }) => [path[0], code, expected.slice(0, 21)])).toEqual([
      ['asOf', 'malformed-date', 'an existing date writ'],
      ['policies', 'unknown-key', '"policy", or another '],
      ['calender', 'unknown-key', '"calendar", or anothe'],
      ['area', 'wrong-type', 'a text that is not bl'],
      ['applyOutsideForce', 'wrong-type', 'true or false'],
      ['readings', 'unknown-value', 'one of "policy", "all'],
    ]);
  });

  it('may be given in full, or as undefined', () => {
    const left = { calendar: undefined, policy: undefined, area: undefined, readings: undefined };
    expect(refused({ asOf, ...left })).toEqual([]);
    const given = { calendar: chinaCalendar, policy: { ...neixiang2021 }, readings: 'all', applyOutsideForce: true };
    expect(refused({ asOf, ...given })).toEqual([]);
    expect(refused({ asOf, policy: set })).toEqual([]);
  });

  it('take the area of the policy, if there is one policy', () => {
    const there = definePolicy({ id: 'there', area: '邻县' });
    expect(refused({ asOf, policy: there, area: '邻县' })).toEqual([]);
    expect(refused({ asOf, policy: there, area: '远县' })).toMatchObject([
      { path: ['area'], code: 'unknown-value', expected: '"邻县"', received: '"远县"' },
    ]);
    expect(refused({ asOf, area: '远县' })).toMatchObject([{ expected: 'no area, since the policy has none' }]);
  });

  it('are refused if they cannot be read', () => {
    const options = Object.defineProperty({ asOf }, 'policy', {
      enumerable: true,
      get: () => {
        throw new Error('refused');
      },
    });
    expect(refused(options)).toMatchObject([{ path: [], code: 'unreadable' }]);
  });
});
