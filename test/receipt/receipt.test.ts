import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../../src/calendar';
import { YekuoError } from '../../src/engine';
import { definePolicy, neixiang2021, policyFromJson, policyToJson, rulesVersion } from '../../src/policy';
import {
  contentHash,
  InvalidRequestError,
  receipt,
  replay,
  version,
  type Question,
  type Receipt,
} from '../../src/receipt';
import { errorOf } from '../support/hostile';
import { runs } from '../support/runs';

const boundary: Question = {
  ask: 'investmentBoundary',
  facts: { voltageLevel: '10kV', usage: 'industrialCommercial', equipmentCapacityKw: 900, evChargingFacility: true },
};
const works: Question = {
  ask: 'supportingWorksDeadline',
  request: { facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' }, startedOn: '2021-09-28' },
};

/** The paths and codes of an InvalidRequestError. */
function refused(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InvalidRequestError) return error.problems.map(({ path, code }) => [path.join('.'), code]);
    throw error;
  }
  return [];
}

describe('the basis of a receipt', () => {
  it.each([null, 'neixiang2021', [], 7])('is not %s', (basis) => {
    expect(() => receipt(boundary, basis as never)).toThrow(InvalidRequestError);
    expect(() => replay(receipt(boundary), basis as never)).toThrow(InvalidRequestError);
  });

  it.each([{}, null, 'neixiang2021', [neixiang2021], { id: 'pilot' }])('has a policy, not %s', (policy) => {
    expect(() => receipt(boundary, { policy } as never)).toThrow(
      'policy: expected a policy, such as definePolicy makes',
    );
  });

  it('has a calendar, and nothing else', () => {
    expect(() => receipt(boundary, { calendar: {}, polices: neixiang2021 } as never)).toThrow(
      /- calendar: expected a calendar.*\n- polices: expected "policy", or another/s,
    );
  });
});

describe('the hash of a value', () => {
  it('is refused for a value that is not plain data', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    for (const value of [cycle, 10n, { list: [10n] }]) expect(() => contentHash(value)).toThrow(InvalidRequestError);
    const nothings = [undefined, NaN, Infinity, () => 1, Symbol('x'), new Date(0), new Map(), [undefined], [, 1]]; // eslint-disable-line no-sparse-arrays
    for (const value of nothings) {
      expect(() => contentHash(value)).toThrow(InvalidRequestError);
      expect(() => contentHash({ within: [value] })).toThrow(InvalidRequestError);
    }
  });

  it('is the same after JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        const given = { value, [name]: undefined };
        expect(contentHash(given)).toBe(contentHash(JSON.parse(JSON.stringify(given))));
      }),
    );
  });
});

describe('an invalid question', () => {
  it.each([
    [{ ask: 'investmentBoundary' }, [['facts', 'required']]],
    [{ ask: 'processDeadline' }, [['request', 'required']]],
    [{ ...boundary, request: {} }, [['request', 'unknown-key']]],
    [{ ...works, facts: {} }, [['facts', 'unknown-key']]],
    [
      { ask: 'processDeadline', facts: {} },
      [
        ['request', 'required'],
        ['facts', 'unknown-key'],
      ],
    ],
  ])('is reported by its parts, %j', (question, problems) => {
    expect(refused(() => receipt(question as never))).toEqual(problems);
    expect(refused(() => replay({ ...receipt(works), question } as never))).toEqual(problems);
  });

  it.each([undefined, null, 1, 'x', []])('nor is %s a receipt', (recorded) => {
    expect(refused(() => replay(recorded as never))).toEqual([['recorded', 'not-an-object']]);
  });

  it.each([{}, new Map(), { question: null }, { question: 'x' }, Object.create({ question: boundary })])(
    'nor what has none, %j',
    (recorded) => {
      expect(refused(() => replay(recorded as never))).toEqual([['question', 'not-an-object']]);
    },
  );
});

describe('a receipt', () => {
  it('contains what the answer depends on', () => {
    const given = receipt(works);
    expect(given).toMatchObject({
      library: version,
      rules: rulesVersion,
      policy: { id: 'neixiang2021' },
      calendar: { coverage: chinaCalendar.coverage },
      question: works,
      answer: { status: 'decided', rules: ['supportingWorksLimit/lineTap10kV'], clauses: ['3.2.5'] },
    });
    expect([given.policy.hash, given.calendar.hash].every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  });

  it('contains the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toMatchObject({ version });
  });

  it('is confirmed by a replay, also after JSON', () => {
    for (const question of [boundary, works]) {
      const stored = JSON.parse(JSON.stringify(receipt(question))) as Receipt;
      expect(replay(stored)).toEqual({ status: 'confirmed' });
    }
  });

  it('is refuted if the answer was changed, with the place', () => {
    const stored = JSON.parse(JSON.stringify(receipt(boundary))) as { answer: { outcome: string } };
    stored.answer.outcome = 'meterBox';
    expect(replay(stored as unknown as Receipt)).toEqual({
      status: 'refuted',
      differences: [{ path: ['answer', 'outcome'], recorded: 'meterBox', replayed: 'planningRedLine' }],
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('is compared key by key, even if a key is called %s', (key) => {
    const stored = JSON.parse(JSON.stringify(receipt(boundary)).replace('{', `{"${key}":{"a":1},`)) as Receipt;
    expect(replay(stored)).toEqual({
      status: 'sameAnswer',
      differences: [{ path: [key], recorded: { a: 1 }, replayed: undefined }],
    });
    expect(Object.isFrozen(Object.prototype)).toBe(false);
  });

  it('distinguishes another policy with another answer from a changed answer', () => {
    const policy = definePolicy({ id: 'slower', parameters: { lineTap10kVDays: 9 } });
    const result = replay(receipt(works), { policy });
    expect(result.status).toBe('otherBasis');
    expect(replay(receipt(works, { policy })).status).toBe('otherBasis');
    expect(replay(receipt(works, { policy }), { policy }).status).toBe('confirmed');
    expect(result).toHaveProperty(
      'differences',
      expect.arrayContaining([{ path: ['answer', 'outcome', 'workingDays'], recorded: 7, replayed: 9 }]),
    );
  });

  it('is confirmed with the file of its policy, which states every reading', () => {
    for (const policy of [neixiang2021, definePolicy({ id: 'pilot', readings: { 'I-04': 'lowVoltageOnly' } })]) {
      const archived = policyFromJson(JSON.parse(JSON.stringify(policyToJson(policy))));
      expect(replay(receipt(boundary, { policy }), { policy: archived })).toEqual({ status: 'confirmed' });
    }
  });

  it('hashes a mutable policy every time, and an immutable one once for thousands of receipts', () => {
    const policy = { ...neixiang2021, parameters: { ...neixiang2021.parameters } };
    const before = receipt(works, { policy }).policy.hash;
    Object.assign(policy.parameters, { lineTap10kVDays: 9 });
    expect(receipt(works, { policy }).policy.hash).not.toBe(before);
    const start = process.cpuUsage();
    const all = runs(5_000);
    for (let count = 0; count < all; count += 1) receipt(works);
    // A second of processor time for 5,000 by the measure; the first take longer.
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(1_000 + 3_000 * (all / 5_000));
  });

  it('reports a calendar that covers more, although the answer is the same', () => {
    const calendar = chinaCalendar.extend({ holidays: ['2027-01-01'], makeupWorkdays: [], through: '2027-12-31' });
    const result = replay(receipt(works), { calendar });
    expect(result.status).toBe('sameAnswer');
    expect(result).toHaveProperty(
      'differences',
      expect.arrayContaining([expect.objectContaining({ path: ['calendar', 'hash'] })]),
    );
  });
});

describe('a receipt with a property that every object inherits', () => {
  const json = JSON.stringify(receipt(boundary));

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a difference and nothing else', (name) => {
    for (const value of ['{}', '{"polluted":true}', '1', 'null']) {
      const inside = json.replace('"answer":{', `"answer":{"${name}":${value},`);
      for (const text of [json.replace('{', `{"${name}":${value},`), inside]) {
        const replayed = replay(JSON.parse(text) as Receipt);
        const path = text === inside ? ['answer', name] : [name];
        expect(replayed).toEqual({
          status: text === inside ? 'refuted' : 'sameAnswer',
          differences: [{ path, recorded: JSON.parse(value) as unknown, replayed: undefined }],
        });
      }
    }
    expect([Object.isFrozen(Object.prototype), 'polluted' in {}]).toEqual([false, false]);
  });
});

describe('a content hash', () => {
  it('is the SHA-256 of the content', () => {
    // printf '{"a":[1,null,"电"]}' | sha256sum
    expect(contentHash({ a: [1, null, '电'] })).toBe(
      'b4620ebb886aae8303ae3ba4116ccc12e39db90d2b922d56b905862a4d5f23a4',
    );
  });

  it('does not depend on the order of keys, and differs for different values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const reversed = Object.fromEntries(Object.entries(record).toReversed());
        expect(contentHash(reversed)).toBe(contentHash(record));
        expect(contentHash({ ...record, one: 'more' })).not.toBe(contentHash(record));
      }),
    );
  });
});

describe('a receipt of other rules', () => {
  const older = (outcome: string): Receipt => {
    const stored = JSON.parse(JSON.stringify(receipt(boundary))) as Receipt & { answer: { outcome: string } };
    return { ...stored, rules: 'neixiang2021.1', answer: { ...stored.answer, outcome } } as Receipt;
  };

  it('is not refuted by the rules of today', () => {
    const { status, differences } = replay(older('meterBox')) as { status: string; differences: unknown };
    expect(status).toBe('otherBasis');
    expect(differences).toEqual([
      { path: ['rules'], recorded: 'neixiang2021.1', replayed: rulesVersion },
      { path: ['answer', 'outcome'], recorded: 'meterBox', replayed: 'planningRedLine' },
    ]);
  });

  it('has the same answer if the change of rules did not concern it', () => {
    expect(replay(older('planningRedLine')).status).toBe('sameAnswer');
  });
});

describe('a policy that is changed between two receipts', () => {
  it('answers by what it says then', () => {
    const policy = { ...neixiang2021, parameters: { ...neixiang2021.parameters } };
    expect(receipt(works, { policy }).answer).toMatchObject({ outcome: { workingDays: 7 } });
    Object.assign(policy.parameters, { lineTap10kVDays: 9 });
    const later = receipt(works, { policy });
    expect(later.answer).toMatchObject({ outcome: { workingDays: 9 } });
    expect(replay(later, { policy: policyFromJson(policyToJson(policy)) }).status).toBe('confirmed');
    expect(Object.isFrozen(policy) || Object.isFrozen(policy.parameters)).toBe(false);
  });
});

describe('a forged receipt that is nested deeply', () => {
  it.each([500, 2_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 100_000])(
    '%d levels deep is refuted or refused by name',
    (depth) => {
      let answer: unknown = 1;
      for (let level = 0; level < depth; level += 1) answer = { answer };
      const found =
        errorOf(replay, { ...receipt(boundary), answer }) ?? replay({ ...receipt(boundary), answer } as never);
      if (found instanceof Error) {
        expect(found).toMatchObject({
          name: 'InvalidRequestError',
          problems: [{ path: ['recorded'], code: 'unreadable' }],
        });
      } else expect(found).toMatchObject({ status: 'refuted' });
    },
  );

  it('or that cannot be read, is refused by name', () => {
    const recorded = {
      get question() {
        throw new Error('no');
      },
    };
    expect(refused(() => replay(recorded as never))).toEqual([['recorded', 'unreadable']]);
  });
});

describe('an invalid question or receipt', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['question'] = cyclic;

  it.each([undefined, null, [], {}, { ask: 'toString', facts: {} }, { ask: 'processDeadline' }, { ask: 1n }, cyclic])(
    'is refused with a YekuoError: %#',
    (value) => {
      expect(() => receipt(value as never)).toThrow(YekuoError);
      expect(() => replay(value as never)).toThrow(YekuoError);
      expect(() => replay({ question: value } as never)).toThrow(YekuoError);
    },
  );
});
