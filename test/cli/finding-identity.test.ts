/** A finding stays the same in later runs: when unrelated entries come or go, and when what it is about goes on. */
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprintOf, formerFingerprintOf } from '../../src/cli/check/fingerprint';
import { identifier } from '../../src/cli/check/finding-identity';
import { checkCase, type CaseRecord, type Finding } from '../../src/compliance';
import { isObject } from '../../src/plain/is-object';
import { generatedRecord, randomFrom, type Random } from '../reference/generated-records';
import { runs } from '../support/runs';
import { lines, workplace } from './program';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);

const asOf = '2021-07-01';
const check = (...args: readonly string[]) => run(['check', 'case.ndjson', '--as-of', asOf, ...args]);
const shop = { voltageLevel: '380V', usage: 'industrialCommercial', supportingWorks: false } as const;

/** Judges a record, then another one by what was found in the first, in every way that a run can know of it. */
async function knownAfter(before: object, after: object): Promise<readonly object[]> {
  write('case.ndjson', lines({ id: 'a', facts: shop, ...before }));
  await check('--write-baseline', 'known.json');
  for (const format of ['json', 'ndjson', 'sarif']) await check('--format', format, '--output', `earlier.${format}`);
  write('case.ndjson', lines({ id: 'a', facts: shop, ...after }));
  const ways = [
    ['--baseline', 'known.json'],
    ...['json', 'ndjson', 'sarif'].map((each) => ['--earlier', `earlier.${each}`]),
  ];
  const results = ways.map(async (way) => {
    const { stdout } = await check(...way, '--format', 'json', '--fail-on', 'advisory');
    const { stale, absent, totals } = JSON.parse(stdout) as { stale: object[]; absent: object[]; totals: { known: number; unchanged: number; newViolations: number; newAdvisories: number } }; // prettier-ignore
    const { known, unchanged, newViolations, newAdvisories } = totals;
    return { gone: stale.length + absent.length, known: known + unchanged, fresh: newViolations + newAdvisories };
  });
  return Promise.all(results);
}

const late = (stage: string): object => ({ stage, startedOn: '2021-06-10', completedOn: '2021-06-10', recordedOn: '2021-06-20' }); // prettier-ignore
const punctual = (stage: string): object => ({ stage, startedOn: '2021-06-09', completedOn: '2021-06-09', recordedOn: '2021-06-09' }); // prettier-ignore

describe('a known finding', () => {
  it.each<readonly [string, object, object]>([
    ['a stage', { stages: [late('meterConnection')] }, { stages: [punctual('application'), late('meterConnection')] }],
    ['a fee', { fees: [{ item: 'meterFee' }] }, { fees: [{ item: 'highReliabilitySupply' }, { item: 'meterFee' }] }],
    ['an asset', { assets: [{ asset: 'billingMeter', fundedBy: 'customer' }] }, { assets: [{ asset: 'customerSideWorks', fundedBy: 'customer' }, { asset: 'billingMeter', fundedBy: 'customer' }] }], // prettier-ignore
    ['a document', { intake: { channel: 'online', demanded: ['税务登记证'] } }, { intake: { channel: 'online', demanded: ['subjectProof', { document: '税务登记证' }] } }], // prettier-ignore
    ['a contractor', { contractors: [{ role: 'design', designatedBy: 'utility' }] }, { contractors: [{ role: 'construction' }, { role: 'design', designatedBy: 'utility' }] }], // prettier-ignore
    ['works', { works: [{ voltageLevel: '10kV', type: 'cableLine', contractSigned: false }] }, { works: [{ voltageLevel: '380V', type: 'lineTap' }, { voltageLevel: '10kV', type: 'cableLine', contractSigned: false }] }], // prettier-ignore
    ['a review', { reviews: [{ review: 'designReview' }] }, { reviews: [{ review: 'interimInspection' }, { review: 'designReview' }] }], // prettier-ignore
  ])('stays known if an entry is inserted before it: %s', async (_, before, after) => {
    for (const found of await knownAfter(before, after)) expect(found).toMatchObject({ gone: 0 });
  });

  it('is another one if it is about another entry in the same place', async () => {
    const results = await knownAfter({ fees: [{ item: 'meterFee' }] }, { fees: [{ item: 'inspectionFee' }] });
    for (const found of results) expect(found).toEqual({ gone: 1, known: 0, fresh: 1 });
  });

  it.each<readonly [string, object, object]>([
    [
      'the time of works',
      { works: [{ voltageLevel: '380V', startedOn: '2021-06-01', completedOn: null }] },
      { works: [{ voltageLevel: '380V', startedOn: '2021-06-01', completedOn: '2021-06-30' }] },
    ],
    [
      'the time of the process',
      { facts: { ...shop, customerExternalWorks: false }, stages: [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-01' }, { stage: 'meterConnection', startedOn: '2021-06-02', completedOn: null }], connectedOn: null }, // prettier-ignore
      { facts: { ...shop, customerExternalWorks: false }, stages: [{ stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-01' }, { stage: 'meterConnection', startedOn: '2021-06-02', completedOn: '2021-06-30' }], connectedOn: '2021-06-30' }, // prettier-ignore
    ],
    [
      'an entry in the system',
      { intake: { channel: 'businessHall', appliedAt: '2021-06-01T09:00:00+08:00', enteredAt: null } },
      { intake: { channel: 'businessHall', appliedAt: '2021-06-01T09:00:00+08:00', enteredAt: '2021-06-30T09:00:00+08:00' } }, // prettier-ignore
    ],
    [
      'a filing',
      { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-01', filedOn: null } } },
      { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-01', filedOn: '2021-06-30' } } },
    ],
  ])('stays known once what was open is done, and no worse: %s', async (_, before, after) => {
    for (const found of await knownAfter(before, after)) expect(found).toMatchObject({ gone: 0, fresh: 0 });
  });
});

describe('what earlier versions wrote', () => {
  const record = { id: 'a', facts: {}, fees: [{ item: 'highReliabilitySupply' }, { item: 'meterFee' }] };
  const key = { case: 'a', code: 'fee-not-permitted', path: ['fees', 1, 'item'] };

  /** The baseline of the record, with the fingerprint that earlier versions gave. */
  async function writtenBefore(): Promise<Readonly<Record<string, unknown>>> {
    write('case.ndjson', lines(record));
    await check('--write-baseline', 'known.json');
    const { findings } = JSON.parse(read('known.json')) as { readonly findings: readonly [Record<string, unknown>] };
    expect(findings).toMatchObject([key]);
    return { ...findings[0], fingerprint: formerFingerprintOf(key) };
  }

  it('is still known: a baseline, and reports in every format', async () => {
    const entry = await writtenBefore();
    write('known.json', JSON.stringify({ version: 2, findings: [entry] }));
    expect(await check('--baseline', 'known.json', '--strict-baseline')).toMatchObject({ code: 0, stderr: '' });
    const result = { type: 'finding', ...entry };
    const { fingerprint, path, evidence } = entry;
    const ofSarif = { ruleId: 'fee-not-permitted', level: 'error', partialFingerprints: { 'yekuo/v1': fingerprint }, properties: { case: 'a', path, evidence } }; // prettier-ignore
    for (const report of [{ results: [result] }, result, { runs: [{ results: [ofSarif] }] }]) {
      write('earlier.json', JSON.stringify(report));
      expect((await check('--earlier', 'earlier.json')).code).toBe(0);
    }
  });

  it('becomes a present entry when the baseline is written again, with its reason', async () => {
    const entry = { ...(await writtenBefore()), reason: 'under review' };
    write('known.json', JSON.stringify({ version: 2, findings: [entry] }));
    await check('--baseline', 'known.json', '--write-baseline', 'known.json');
    const { findings } = JSON.parse(read('known.json')) as { readonly findings: readonly { fingerprint: string }[] };
    expect(findings).toMatchObject([{ reason: 'under review' }]);
    expect(findings[0]?.fingerprint).not.toBe(formerFingerprintOf(key));
    write('case.ndjson', lines({ ...record, fees: [{ item: 'meterFee' }] }));
    expect((await check('--baseline', 'known.json', '--strict-baseline')).code).toBe(0);
  });

  it('is found by both fingerprints in SARIF', async () => {
    write('case.ndjson', lines(record));
    const { stdout } = await check('--format', 'sarif');
    const { runs: [first] } = JSON.parse(stdout) as { runs: [{ results: [{ partialFingerprints: object }] }] }; // prettier-ignore
    expect(first.results[0].partialFingerprints).toEqual({
      'yekuo/v1': formerFingerprintOf(key),
      'yekuo/v2': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    });
  });
});

/** The fingerprints of the findings in a record. */
function fingerprintsIn(record: CaseRecord, findings: readonly Finding[]): readonly string[] {
  const identityOf = identifier(record);
  return findings.map((finding) => fingerprintOf({ case: record.id, ...finding }, identityOf));
}

/**
 * A record with some lists in another order. Of several approvals demanded the first is spared, so the order of
 * documents counts.
 */
function reordered(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => reordered(item, random));
    const names = items.map((item) => (isObject(item) ? (item['stage'] ?? item['review'] ?? item['asset'] ?? item['item'] ?? item['role'] ?? item['document']) : item)); // prettier-ignore
    const isPlain = names.every((name) => typeof name === 'string') && new Set(names).size === names.length;
    return isPlain && random() < 0.5 ? items.toReversed() : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'demanded' ? item : reordered(item, random)]),
  );
}

describe('for any record', () => {
  it('no two findings have the same fingerprint, and the order of entries changes none', () => {
    const random = randomFrom(20210527);
    let changed = 0;
    for (let number = 0; number < runs(4_000); number += 1) {
      const { record, asOf: day } = generatedRecord(random);
      const { findings } = checkCase(record, { asOf: day });
      const before = fingerprintsIn(record, findings);
      expect(new Set(before).size, JSON.stringify({ record, day })).toBe(findings.length);
      const other = reordered(record, random) as CaseRecord; // of the same form
      const after = checkCase(other, { asOf: day }).findings;
      if (after.length !== findings.length) continue;
      if (JSON.stringify(other) !== JSON.stringify(record)) changed += 1;
      expect(fingerprintsIn(other, after).toSorted(), JSON.stringify({ record, other, day })).toEqual(
        before.toSorted(),
      );
    }
    expect(changed).toBeGreaterThan(20);
  });

  it('a code has one kind of place, apart from those that are about several', () => {
    const random = randomFrom(7);
    const kinds = new Map<string, Set<string>>();
    for (let number = 0; number < runs(4_000); number += 1) {
      const { record, asOf: day } = generatedRecord(random);
      const identityOf = identifier(record);
      for (const finding of checkCase(record, { asOf: day }).findings) {
        const kind = identityOf(finding).filter((each) => typeof each === 'string' && finding.path.includes(each));
        kinds.set(finding.code, (kinds.get(finding.code) ?? new Set<string>()).add(kind.join('.')));
      }
    }
    const several = [...kinds].filter(([, of]) => of.size > 1).map(([code]) => code);
    expect(several.toSorted()).toEqual([
      'document-over-collection',
      'label-contradicts-decision',
      'record-contradicts-facts',
    ]);
  });
});
