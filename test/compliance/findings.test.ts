import { describe, expect, it } from 'vitest';
import { checkCase, findingCodes, type CaseResult, type FindingCode } from '../../src/compliance';
import { asOf, examples, type Parts } from './examples';

function check(parts: Parts): CaseResult {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
}

function places(entries: readonly { readonly code: FindingCode; readonly path: readonly (string | number)[] }[]) {
  return entries.map(({ code, path }) => ({ code, path }));
}

describe.each(findingCodes)('%s', (code) => {
  const { breaks, complies, open } = examples[code];

  it.each(breaks)('is found: %s', (_, parts, path) => {
    expect(places(check(parts).findings)).toContainEqual({ code, path });
    expect(check(parts).undetermined.map((each) => each.code)).not.toContain(code);
  });

  it.each(complies)('is not found: %s', (_, parts) => {
    expect(places(check(parts).findings).map((each) => each.code)).not.toContain(code);
    expect(check(parts).undetermined.map((each) => each.code)).not.toContain(code);
  });

  it.each(open)('is undetermined: %s', (_, parts, missing) => {
    expect(places(check(parts).findings).map((each) => each.code)).not.toContain(code);
    const undetermined = check(parts).undetermined.filter((each) => each.code === code);
    expect(undetermined.map((each) => each.missing)).toEqual([missing]);
  });

  it('has an example with the finding and one without', () => {
    expect([breaks.length, complies.length]).not.toContain(0);
  });
});

/** The severities of excessive demands in a record. */
function severities(parts: Parts): readonly string[] {
  return check(parts).findings.flatMap(({ code, severity }) => (code === 'document-over-collection' ? [severity] : []));
}

describe('a demanded paper that is not in the catalogue', () => {
  it.each<[string, Parts, readonly string[]]>([
    ['deserves a look at the hall', { intake: { channel: 'businessHall', demanded: ['完税证明'] } }, ['advisory']],
    ['deserves a look by an unknown channel', { intake: { demanded: ['taxCertificate'] } }, ['advisory']],
    [
      'is one too many at a booking',
      { intake: { channel: 'online', demanded: [{ document: '完税证明', at: 'booking' }] } },
      ['violation'],
    ],
    [
      'is more than the licence at a consultation',
      { facts: { voltageLevel: '10kV' }, consultation: { demanded: ['完税证明'] } },
      ['violation'],
    ],
    [
      'unlike a known paper that serves as nothing required',
      { facts: { importantCustomer: false }, intake: { channel: 'businessHall', demanded: ['核准文件'] } },
      ['violation'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(severities(parts)).toEqual(expected);
  });
});

describe('works after the agreed day of which nobody says when they began', () => {
  it.each<[string, NonNullable<Parts['suspensions']>, string]>([
    ['were due on the agreed day', [{ from: '2021-06-25', to: '2021-06-28' }], '2021-06-18'],
    [
      'were due at the latest after the days suspended before it',
      [{ from: '2021-06-16', to: '2021-06-21' }],
      '2021-06-23',
    ],
  ])('%s', (_, suspensions, deadline) => {
    const works = [{ agreedOn: '2021-06-18', completedOn: '2021-06-30' }];
    expect(check({ works, suspensions }).findings).toMatchObject([{ params: { found: '2021-06-30', deadline } }]);
  });
});

describe('the finding alone', () => {
  it.each(findingCodes)('%s: the first example has no other finding', (code) => {
    const [, parts = {}] = examples[code].breaks[0] ?? [];
    const others = check(parts).findings.filter((each) => each.code !== code);
    expect(others).toEqual([]);
  });
});
