import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { CalendarError } from '../../src/calendar';
import { checkCase, MalformedRecordError, safeCheckCase, type CaseCheck, type CaseRecord } from '../../src/compliance';
import { fullRecord } from './full-record';
import { afterTheCheck, malformed, malformedBeyondJsonSchema, planned } from './malformed';

const options = { asOf: '2021-08-31' };

function problems(value: unknown): unknown {
  const check = safeCheckCase(value, options);
  return check.status === 'malformed' ? check.problems.map(({ code, path }) => ({ code, path })) : check;
}

function statusOf(value: unknown): CaseCheck['status'] {
  return safeCheckCase(value, options).status;
}

describe('a malformed record', () => {
  it.each([...malformed, ...malformedBeyondJsonSchema])('%s', (_, value, code, path) => {
    expect(problems(value)).toEqual([{ code, path }]);
  });

  it('reports every problem at once, and no verdict', () => {
    const value = {
      facts: { voltageLevel: '20kV', power: 3 },
      intake: { accepted: false, appliedAt: 'soon' },
      stages: [
        { stage: 'application', startedOn: '2021-02-30' },
        { stage: 'application', startedOn: '2021-06-11', completedOn: '2021-06-10' },
      ],
    };
    expect(problems(value)).toEqual([
      { code: 'unknown-value', path: ['facts', 'voltageLevel'] },
      { code: 'unknown-fact', path: ['facts', 'power'] },
      { code: 'malformed-instant', path: ['intake', 'appliedAt'] },
      { code: 'impossible-date', path: ['stages', 0, 'startedOn'] },
      { code: 'required', path: ['id'] },
      { code: 'dates-out-of-order', path: ['stages', 1, 'completedOn'] },
    ]);
  });

  it('is thrown by checkCase, with what was expected and received', () => {
    const record = { id: 'case-1', facts: {}, connectedOn: '2021-02-29' };
    expect(() => checkCase(record, options)).toThrow(MalformedRecordError);
    expect(() => checkCase(record, options)).toThrow(
      'Malformed record:\n- connectedOn: expected an existing date written YYYY-MM-DD, received "2021-02-29"',
    );
    try {
      checkCase(record, options);
    } catch (error) {
      expect(error).toMatchObject({ name: 'MalformedRecordError', code: 'malformed-record' });
    }
  });

  it('has frozen problems', () => {
    const check = safeCheckCase({}, options);
    expect(check.status === 'malformed' && Object.isFrozen(check.problems[0]?.path)).toBe(true);
  });
});

describe('hostile values', () => {
  const thrower = { get: (): never => fail(), ownKeys: (): never => fail() };

  it.each([
    ['a getter that throws', { id: 'a', get facts(): never { return fail(); } }], // prettier-ignore
    ['a getter that throws within the facts', { id: 'a', facts: { get usage(): never { return fail(); } } }], // prettier-ignore
    ['a proxy that throws', new Proxy({}, thrower)],
    ['a proxy within', { id: 'a', facts: {}, intake: new Proxy({ accepted: true }, thrower) }],
    ['a revoked proxy', revoked()],
    ['a revoked proxy within', { id: 'a', facts: revoked() }],
  ])('%s is unreadable', (_, value) => {
    expect(problems(value)).toMatchObject([{ code: 'unreadable' }]);
  });

  it.each([
    ['undefined', undefined],
    ['a function', () => ({})],
    ['a symbol', Symbol('record')],
    ['a big integer', 1n],
    ['a cycle', cycle()],
    ['deep nesting', nested(100_000)],
    ['deep nesting within', { id: 'a', facts: {}, intake: nested(100_000) }],
    ['a list of holes', { id: 'a', facts: {}, stages: holes(4_294_967_295) }],
    ['an own __proto__', JSON.parse('{ "id": "a", "facts": {}, "__proto__": { "agency": "none" } }')],
    ['an own __proto__ of facts', JSON.parse('{ "id": "a", "facts": { "__proto__": { "usage": "other" } } }')],
    ['a constructor', JSON.parse('{ "id": "a", "facts": {}, "constructor": {} }')],
    ['an id that is inherited', Object.create({ id: 'a', facts: {} })],
    ['a text of ten million characters as a date', { id: 'a', facts: {}, connectedOn: '2'.repeat(10_000_000) }],
    ['not a number', { id: 'a', facts: {}, responsiblePersons: Number.NaN }],
  ])('%s is malformed', (_, value) => {
    expect(statusOf(value)).toBe('malformed');
  });

  it('describes a received value briefly, however long it is', () => {
    const check = safeCheckCase({ id: 'a', facts: {}, connectedOn: '2'.repeat(10_000_000) }, options);
    expect(JSON.stringify(check).length).toBeLessThan(400);
  });

  it.each([
    ['lone surrogates', { id: '\ud800', facts: {}, fees: [{ item: '\udfff' }] }],
    ['an id of ten million characters', { id: 'x'.repeat(10_000_000), facts: {} }],
    ['29 February of a leap year', { id: 'a', facts: {}, connectedOn: '2020-02-29' }],
    [
      'the last day there is',
      { id: 'a', facts: {}, works: [{ voltageLevel: '110kV', startedOn: '2021-08-31', agreedOn: '9999-12-31' }] },
    ],
    [
      'parts that are undefined',
      { id: 'a', facts: { usage: undefined }, intake: undefined, outage: { plan: undefined } },
    ],
    ['no prototype', Object.assign(Object.create(null), { id: 'a', facts: {} })],
  ])('%s can be judged', (_, value) => {
    expect(statusOf(value)).toBe('checked');
  });

  it('does not read inherited properties', () => {
    const intake: unknown = Object.create({ accepted: false });
    const facts: unknown = Object.create({ voltageLevel: '10kV' });
    const check = safeCheckCase({ id: 'a', facts, intake, responsiblePersons: 0 }, options);
    expect(check).toMatchObject({ findings: [], undetermined: [{ code: 'responsibility-missing' }] });
  });

  it('does not read properties added to Object.prototype', () => {
    const pollution = Object.prototype as { accepted?: boolean; voltageLevel?: string };
    Object.assign(pollution, { accepted: false, voltageLevel: '10kV' });
    try {
      const check = safeCheckCase({ id: 'a', facts: {}, intake: {}, responsiblePersons: 0 }, options);
      expect(check).toMatchObject({ findings: [], undetermined: [{ code: 'responsibility-missing' }] });
    } finally {
      delete pollution.accepted;
      delete pollution.voltageLevel;
    }
  });

  it.each<[string, unknown]>([
    ['a map', new Map([['accepted', false]])],
    ['a set', new Set(['accepted'])],
    ['a date', new Date(0)],
    ['a promise', Promise.resolve({ accepted: false })],
    ['a pattern', /accepted/],
    ['a typed array', new Uint8Array(1)],
    ['an error', new Error('accepted')],
  ])('%s is no part of a record, nor a record, nor facts', (_, value) => {
    expect(problems(value)).toEqual([{ code: 'not-an-object', path: [] }]);
    expect(problems({ id: 'a', facts: value })).toEqual([{ code: 'not-an-object', path: ['facts'] }]);
    expect(problems({ id: 'a', facts: {}, intake: value })).toEqual([{ code: 'not-an-object', path: ['intake'] }]);
  });

  it('names a value that is not a plain object', () => {
    const check = safeCheckCase({ id: 'a', facts: {}, intake: new Map() }, options);
    expect(check).toMatchObject({ problems: [{ expected: 'a plain object', received: 'an instance of Map' }] });
  });

  it('accepts plain objects of another context', () => {
    const record: unknown = runInNewContext(`({ id: 'a', facts: {}, stages: [{ stage: 'application' }] })`);
    expect(statusOf(record)).toBe('checked');
  });

  it('reads a changing value only once', () => {
    let reads = 0;
    const intake = {
      get accepted() {
        reads += 1;
        return reads > 1 ? 'changed' : true;
      },
    };
    expect(safeCheckCase({ id: 'a', facts: {}, intake }, options)).toMatchObject({ status: 'checked', findings: [] });
  });

  it.each<[string, (reads: number) => unknown]>([
    ['is sound at the second look only', (reads) => (reads === 1 ? 'no' : true)],
    ['throws at the first look only', (reads) => (reads === 1 ? fail() : true)],
    ['is sound at the first look only', (reads) => (reads === 1 ? true : 'no')],
    ['is never sound', () => 'no'],
  ])('a value that %s is judged, or a problem is named', (_, read) => {
    let reads = 0;
    const intake = {
      get accepted() {
        reads += 1;
        return read(reads);
      },
    };
    const check = safeCheckCase({ id: 'a', facts: {}, intake }, options);
    expect(check.status === 'checked' || check.problems.length > 0).toBe(true);
  });

  it('changes nothing in the record', () => {
    const record: CaseRecord = structuredClone(fullRecord);
    checkCase(record, options);
    expect(record).toEqual(fullRecord);
  });
});

describe('the day of the check', () => {
  it.each(afterTheCheck)('comes before %j', (parts, path) => {
    const record = { id: 'a', facts: {}, ...parts };
    expect(problems(record)).toEqual([{ code: 'after-as-of', path }]);
    expect(safeCheckCase(record, { asOf: '2021-09-01' }).status).toBe('checked');
  });

  it.each(planned)('comes before plans: %j', (parts) => {
    expect(statusOf({ id: 'a', facts: {}, ...parts })).toBe('checked');
  });

  it.each(['2021-02-29', 'today', '', '2021-6-1'])('%s is not a day', (asOf) => {
    expect(() => checkCase({ id: 'a', facts: {} }, { asOf })).toThrow(CalendarError);
    expect(() => safeCheckCase({}, { asOf })).toThrow(/asOf/);
  });
});

function fail(): never {
  throw new Error('refused');
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function holes(length: number): readonly unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function cycle(): object {
  const record: Record<string, unknown> = { id: 'a', facts: {} };
  record['intake'] = record;
  return record;
}

function nested(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level += 1) value = { intake: value };
  return value;
}
