import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whole2027 } from '../support/whole-year';
import { chinaCalendar } from '../../src/calendar';
import {
  checkCase,
  findingCodes,
  openClocks,
  safeCheckCase,
  type CaseRecord,
  type CaseResult,
  type Finding,
  type FindingCode,
  type UndeterminedCheck,
} from '../../src/compliance';
import { vocabulary, type Facts } from '../../src/facts';
import { definePolicy, type Policy } from '../../src/policy';
import { asOf, examples } from './examples';
import { fullRecord } from './full-record';
import { mutatedRecord } from './mutated-record';
import { runs } from '../support/runs';
import { generatedRecord, randomFrom } from '../reference/generated-records';

const options = { asOf };

/** Any facts, complete. */
const completeFacts = fc.record(
  Object.fromEntries(
    Object.entries(vocabulary).map(([name, definition]): [string, fc.Arbitrary<unknown>] => {
      switch (definition.kind) {
        case 'boolean':
          return [name, fc.boolean()];
        case 'oneOf':
          return [name, fc.constantFrom(...definition.values)];
        case 'number':
          return [name, fc.constantFrom(0, 0.5, 1, ...('maximum' in definition ? [] : [160, 161, 7999, 8000]))];
      }
    }),
  ),
) as fc.Arbitrary<Facts>; // values of the vocabulary

const factNames = Object.keys(vocabulary);

/** Sections of the examples, mixed: each from some example that has it. */
const sections = fc
  .array(fc.constantFrom(...findingCodes.flatMap((code) => [...examples[code].breaks, ...examples[code].complies])), {
    minLength: 1,
    maxLength: 6,
  })
  .map((chosen) => chosen.reduce<Partial<CaseRecord>>((record, [, parts]) => ({ ...record, ...parts }), {}));

const anyRecord = fc
  .record({ facts: completeFacts, unknown: fc.subarray(factNames), sections })
  .map(({ facts, unknown, sections: parts }) => ({
    full: { ...parts, id: 'case-1', facts } as CaseRecord, // sections of records
    partial: { ...parts, id: 'case-1', facts: without(facts, unknown) } as CaseRecord, // the same with fewer facts
  }));

function without(facts: Facts, names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

/** The findings that do not use the recorded facts. */
function judged(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== 'record-contradicts-facts');
}

function keyOf({ code, path }: Finding | UndeterminedCheck): string {
  return `${code} ${path.join('.')}`;
}

function checked(record: CaseRecord): CaseResult | undefined {
  const check = safeCheckCase(record, options);
  return check.status === 'checked' ? check : undefined;
}

describe('any value', () => {
  it('is judged completely or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), mutatedRecord), (value) => {
        const check = safeCheckCase(value, options);
        if (check.status === 'checked') expect(check).toHaveProperty('findings');
        else expect(check.problems.length).toBeGreaterThan(0);
        expect('findings' in check && 'problems' in check).toBe(false);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('unknown facts', () => {
  it('are never guessed: complete facts agree with every verdict on partial facts', () => {
    fc.assert(
      fc.property(anyRecord, ({ full, partial }) => {
        const certain = checked(full);
        const result = checked(partial);
        if (certain === undefined || result === undefined) return;
        const found = judged(certain.findings).map(keyOf);
        const open = result.undetermined.map(keyOf);
        for (const { missing } of certain.undetermined) expect(missing).toEqual([]);
        for (const each of certain.undetermined) expect(open).toContain(keyOf(each));
        for (const finding of judged(result.findings)) expect(found).toContain(keyOf(finding));
        for (const key of found) expect([...result.findings.map(keyOf), ...open]).toContain(key);
      }),
      { numRuns: runs(500) },
    );
  });

  it('that are listed are unknown, and there is at least one', () => {
    fc.assert(
      fc.property(anyRecord, ({ partial }) => {
        for (const { missing, missingDates } of checked(partial)?.undetermined ?? []) {
          expect(missing.length + missingDates.length).toBeGreaterThan(0);
          expect(new Set(missing).size).toBe(missing.length);
          for (const name of missing) expect(partial.facts[name]).toBeUndefined();
        }
      }),
    );
  });
});

describe('a result', () => {
  it('is the same every time, frozen, and independent of the order of keys', () => {
    fc.assert(
      fc.property(anyRecord, ({ partial }) => {
        const result = checked(partial);
        expect(checked(partial)).toEqual(result);
        expect(checked(reversed(partial) as CaseRecord)).toEqual(result);
        expect(isDeeplyFrozen(result)).toBe(true);
      }),
    );
  });

  it('lists findings in the order of the codes, each place once', () => {
    fc.assert(
      fc.property(anyRecord, ({ partial }) => {
        const { findings = [], undetermined = [] } = checked(partial) ?? {};
        for (const list of [findings, undetermined]) {
          const order = list.map(({ code }) => findingCodes.indexOf(code));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
        const keys = [...findings, ...undetermined].map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('points into the record', () => {
    fc.assert(
      fc.property(anyRecord, ({ full }) => {
        for (const { path } of checked(full)?.findings ?? []) {
          const value = path.reduce<unknown>((at, key) => Reflect.get(Object(at) as object, key), full);
          expect(value).toBeDefined();
        }
      }),
    );
  });
});

/** What is taken away from the time, what the record shows, and the connection that ends what is open. */
const mayAdd: Readonly<Record<string, readonly FindingCode[]>> = {
  connectedOn: findingCodes,
  intake: findingCodes,
  stages: findingCodes,
  works: findingCodes,
  supplyPlan: findingCodes,
  suspensions: ['process-overtime', 'works-overtime', 'works-after-agreed-date'],
  outage: [],
};

describe('a section that is taken out', () => {
  it.each(Object.keys(fullRecord).filter((name) => name !== 'id' && name !== 'facts'))(
    '%s: adds no finding elsewhere',
    (section) => {
      fc.assert(
        fc.property(anyRecord, ({ full }) => {
          const before = checked(full);
          const after = checked({ ...full, [section]: undefined });
          if (before === undefined || after === undefined) return;
          // A case older than the policy is not checked further; without a date its age is unknown.
          if (before.findings.some(({ code }) => code === 'not-in-force')) return;
          const found = before.findings.map(({ code }) => code);
          for (const { code } of after.findings) expect([...found, ...(mayAdd[section] ?? [])]).toContain(code);
        }),
      );
    },
  );
});

/** What is found and how it weighs, wherever it is. */
function weighed({ findings, undetermined }: CaseResult): readonly string[] {
  return [
    ...findings.map(({ code, severity }) => `${code} ${severity}`),
    ...undetermined.map(({ code, missing }) => `${code} ${missing.toSorted().join()}`),
  ].toSorted();
}

describe('lists', () => {
  const lists = ['stages', 'reviews', 'works', 'suspensions', 'contractors', 'assets', 'fees'] as const;

  it.each(lists)('%s: neither their order nor a repeated entry changes the findings', (name) => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), ({ partial }, seed) => {
        const before = checked(partial);
        const list: readonly unknown[] | undefined = partial[name];
        if (before === undefined || list === undefined || list.length === 0) return;
        const turned = [...list, list[seed % list.length]].toReversed();
        const after = checked({ ...partial, [name]: turned });
        expect(after === undefined ? undefined : weighed(after)).toEqual(weighed(before));
        expect(after?.timing).toEqual(before.timing);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(lists)('%s: an entry repeated at the end changes no field of a finding or of a clock', (name) => {
    const clocksOf = (record: CaseRecord): readonly unknown[] =>
      openClocks(record, options).map((clock) => ({ ...clock, missingDates: [] })); // each entry has its own
    fc.assert(
      fc.property(anyRecord, fc.nat(), ({ partial }, seed) => {
        const before = checked(partial);
        const list: readonly unknown[] | undefined = partial[name];
        if (before === undefined || list === undefined || list.length === 0) return;
        const repeated: CaseRecord = { ...partial, [name]: [...list, list[seed % list.length]] };
        expect(checked(repeated)?.findings).toEqual(before.findings);
        expect(clocksOf(repeated)).toEqual(clocksOf(partial));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a stage that began after the connection', () => {
  const facts = { voltageLevel: '10kV', proactiveService: false } as const;

  it.each([undefined, null, '2021-06-25'])('did not precede one that began before it: complete %s', (completedOn) => {
    const stages = [
      { stage: 'application', startedOn: '2021-06-20', ...(completedOn !== undefined && { completedOn }) },
      { stage: 'meterConnection', startedOn: '2021-06-16', completedOn: '2021-06-18' },
    ] as const;
    const { findings } = checkCase({ id: 'case-1', facts, stages, connectedOn: '2021-06-15' }, options);
    const unordered = findings.filter(({ code }) => code === 'stage-out-of-order');
    expect(unordered).toMatchObject([{ path: ['stages', 1, 'startedOn'], params: { unfinished: ['application'] } }]);
  });

  it('is out of order while it is open wherever it is if nobody says when it ended', () => {
    const random = randomFrom(31);
    let compared = 0;
    for (let number = 0; number < runs(3_000); number += 1) {
      const { stages = [], ...record } = generatedRecord(random).record;
      const connectedOn = stages[number % (stages.length + 1)]?.startedOn;
      const open = stages.map((entry) => ({ ...entry, completedOn: null }));
      const ended = stages.map((entry) => ({ ...entry, completedOn: undefined }));
      const [known, unknown] = [open, ended].map((each) => checked({ ...record, stages: each, connectedOn }));
      if (known === undefined || unknown === undefined) continue;
      const places = ({ findings }: CaseResult): readonly string[] =>
        findings.filter(({ code }) => code === 'stage-out-of-order').map(keyOf);
      compared += places(unknown).length;
      expect([stages, places(known)]).toEqual([stages, expect.arrayContaining([...places(unknown)])]);
    }
    expect(compared).toBeGreaterThan(0);
  });
});

describe('the same content in another form', () => {
  const codesOf = (record: CaseRecord, policy?: Policy): readonly string[] =>
    checkCase(record, { ...options, ...(policy && { policy }) }).findings.map(({ code }) => code);

  it('a paper demanded at a consultation under several names is one paper', () => {
    const consulted = (...demanded: readonly string[]): CaseRecord => ({
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      consultation: { demanded },
    });
    expect(codesOf(consulted('身份证'))).toEqual(['document-over-collection']);
    expect(codesOf(consulted('身份证', '居民身份证', 'identityCard'))).toEqual(codesOf(consulted('身份证')));
    expect(codesOf(consulted('身份证', '不认识的材料', '不认识的材料'))).toHaveLength(2);
  });

  it('a repeated item of works counts once, also if limits are added up', () => {
    const policy = definePolicy({ id: 'sum', readings: { 'I-16': 'sum' } });
    const item = {
      voltageLevel: '10kV',
      type: 'lineTap',
      nature: 'new',
      startedOn: '2021-06-10',
      agreedOn: '2021-06-25',
    } as const;
    const record = (...works: CaseRecord['works'] & object): CaseRecord => ({ id: 'case-1', facts: {}, works });
    expect(codesOf(record(item), policy)).toEqual(['works-agreed-too-late']);
    expect(codesOf(record(item, { ...item }), policy)).toEqual(['works-agreed-too-late']);
    expect(codesOf(record(item, { ...item, type: 'overheadLine' }), policy)).toEqual([]);
  });

  it('the order of lists within entries does not matter for repeated entries', () => {
    fc.assert(
      fc.property(anyRecord, ({ partial: { reviews, ...partial } }) => {
        if (reviews === undefined) return;
        const turned = reviews.map(({ scope, opinions, ...review }) => ({
          ...review,
          ...(scope && { scope: scope.toReversed() }),
          ...(opinions && { opinions: opinions.toReversed() }),
        }));
        const before = checked({ ...partial, reviews });
        const after = checked({ ...partial, reviews: [...reviews, ...turned] });
        expect(after === undefined ? undefined : weighed(after)).toEqual(before && weighed(before));
      }),
      { numRuns: runs(300) },
    );
  });

  it('works are on time only if the table is known to cover some of them', () => {
    const works = (nature?: 'new' | 'rebuild') => [
      {
        voltageLevel: '10kV' as const,
        type: 'cableLine' as const,
        ...(nature && { nature }),
        startedOn: '2021-06-10',
        completedOn: '2021-06-17',
      },
    ];
    const timed = (nature?: 'new' | 'rebuild') =>
      checkCase({ id: 'case-1', facts: {}, works: works(nature) }, options).timing.works;
    expect([timed('new'), timed('rebuild'), timed()]).toEqual(['onTime', 'notJudged', 'notJudged']);
  });
});

describe('the full record', () => {
  it('is clean, on time and leaves nothing open', () => {
    expect(checkCase(fullRecord, options)).toEqual({
      id: 'case-1',
      findings: [],
      policy: 'neixiang2021',
      undetermined: [],
      timing: { process: 'onTime', works: 'onTime' },
      certain: true,
      station: 'station-1',
      handler: 'handler-1',
      month: '2021-06',
    });
  });

  it('is marked uncertain if it depends on days that a later notice may change', () => {
    const record: CaseRecord = {
      id: 'case-1',
      facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
      works: [{ startedOn: '2026-12-20', completedOn: '2027-01-20' }],
    };
    expect(checkCase(record, { asOf: '2027-02-01' }).findings[0]?.params).toMatchObject({ certain: false });
    const calendar = chinaCalendar.extend(whole2027);
    expect(checkCase(record, { asOf: '2027-02-01', calendar }).findings[0]?.params).not.toHaveProperty('certain');
  });
});

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, reversed(item)])
      .toReversed(),
  );
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
