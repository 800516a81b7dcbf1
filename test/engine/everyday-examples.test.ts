import { describe, expect, it } from 'vitest';
import { combine, decideThrough, InvalidFactsError } from '../../src/engine';
import { cardFee, consignment, library, post, postage, protection, reader, services, shelves } from './everyday';

describe('an umbrella', () => {
  it.each([
    ['a clear sky', { sky: 'clear' }, 'nothing'],
    ['rain, by car', { sky: 'rain', onFoot: false }, 'nothing'],
    ['rain, on foot, calm', { sky: 'rain', onFoot: true, windKmh: 10 }, 'umbrella'],
    ['rain, on foot, just as much wind as it bears', { sky: 'rain', onFoot: true, windKmh: 50 }, 'umbrella'],
    ['snow, on foot, a storm', { sky: 'snow', onFoot: true, windKmh: 50.1 }, 'raincoat'],
  ] as const)('%s', (_, facts, outcome) => {
    expect(protection.decide(facts)).toMatchObject({ status: 'decided', outcome });
  });

  it('gives its reasons', () => {
    expect(protection.decide({ sky: 'rain', onFoot: true, windKmh: 80 })).toEqual({
      status: 'decided',
      outcome: 'raincoat',
      rules: ['protection/storm'],
      clauses: ['maker’s leaflet'],
      interpretations: [],
    });
  });

  it('lists what is still open, and what to ask first', () => {
    expect(protection.decide({ windKmh: 80 })).toEqual({
      status: 'open',
      possible: ['nothing', 'raincoat'],
      missing: ['sky', 'onFoot'],
    });
  });

  it('does not ask for what no longer matters', () => {
    expect(protection.decide({ onFoot: false })).toMatchObject({
      status: 'decided',
      outcome: 'nothing',
      rules: [],
      mayApply: { rules: ['protection/dry', 'protection/indoors'] },
    });
  });

  it('decides with other parameters', () => {
    const sturdy = protection.under({ parameters: { umbrellaBreaksAboveKmh: 100 } });
    expect(sturdy.decide({ sky: 'rain', onFoot: true, windKmh: 80 })).toMatchObject({ outcome: 'umbrella' });
    expect(protection.decide({ sky: 'rain', onFoot: true, windKmh: 80 })).toMatchObject({ outcome: 'raincoat' });
  });
});

describe('a library card', () => {
  it.each([
    [{ age: 7, cardLost: false }, 0, ['reader/young', 'cardFee/child']],
    [{ age: 7, cardLost: true }, 5, ['reader/young', 'cardFee/lostByChild']],
    [{ age: 18, occupation: 'pupil', cardLost: false }, 0, ['reader/pupil', 'cardFee/child']],
    [{ age: 18, occupation: 'student', cardLost: true }, 13, ['reader/reduced', 'cardFee/lostByReduced']],
    [{ age: 70, occupation: 'retired', cardLost: false }, 8, ['reader/reduced', 'cardFee/reduced']],
    [{ age: 40, occupation: 'employed', cardLost: true }, 25, ['reader/adult', 'cardFee/lostByAdult']],
    [{ age: 40, occupation: 'employed', cardLost: false }, 20, ['reader/adult', 'cardFee/adult']],
  ] as const)('%j costs %d', (facts, euros, rules) => {
    expect(cardFee.decide(facts)).toMatchObject({ status: 'decided', outcome: { euros }, rules });
  });

  it('cites the clauses and readings of consulted decisions first', () => {
    expect(cardFee.decide({ age: 18, occupation: 'pupil', cardLost: false })).toMatchObject({
      clauses: ['§1', '§3'],
      interpretations: ['old pupils'],
    });
  });

  it('opens shelves, as many as apply', () => {
    expect(shelves.decide({ age: 16, occupation: 'pupil', resident: true })).toMatchObject({
      outcome: ['pictureBooks', 'archive'],
    });
    expect(shelves.decide({ age: 40, occupation: 'employed', resident: true })).toMatchObject({
      outcome: ['pictureBooks', 'novels', 'archive'],
    });
  });

  it('answers a question about the outcome before the outcome itself is known', () => {
    const facts = { age: 70, cardLost: false } as const;
    expect(cardFee.decide(facts)).toEqual({
      status: 'open',
      possible: [{ euros: 0 }, { euros: 8 }, { euros: 20 }],
      missing: ['occupation'],
    });
    expect(decideThrough(cardFee, facts, ({ euros }) => euros > 20)).toMatchObject({
      status: 'decided',
      outcome: false,
    });
  });

  it('takes an unknown fact that two decisions read as one unknown', () => {
    const visit = combine(library, {
      id: 'visit',
      combines: { kind: reader, fee: cardFee },
    });
    const answer = visit.decide({ age: 40, cardLost: false });
    expect(answer).toEqual({
      status: 'open',
      possible: [
        { kind: 'child', fee: { euros: 0 } },
        { kind: 'reduced', fee: { euros: 8 } },
        { kind: 'adult', fee: { euros: 20 } },
      ],
      missing: ['occupation'],
    });
  });
});

describe('postage', () => {
  it.each([
    [{ destination: 'overseas' }, { cents: 1500, route: 'air' }],
    [
      { destination: 'domestic', weightKg: 0.2, lengthCm: 30 },
      { cents: 150, route: 'surface' },
    ],
    [
      { destination: 'domestic', weightKg: 0.2, lengthCm: 61 },
      { cents: 600, route: 'surface' },
    ],
    [
      { destination: 'neighbouring', weightKg: 1.01 },
      { cents: 600, route: 'surface' },
    ],
  ] as const)('%j costs %j', (facts, outcome) => {
    expect(postage.decide(facts)).toMatchObject({ status: 'decided', outcome });
  });

  it('collects services into a record of their own', () => {
    expect(services.decide({ weightKg: 5, insured: true })).toMatchObject({
      outcome: { names: ['tracking', 'insurance'], several: true },
    });
    expect(services.decide({ weightKg: 1, lengthCm: 60, insured: false })).toMatchObject({
      outcome: { names: [], several: false },
      rules: ['consignment/small'],
    });
  });

  it('refuses facts that are not of its vocabulary, all at once', () => {
    const facts: unknown = { weightKg: 40, destination: 'moon', colour: 'red' };
    expect(postage.safeDecide(facts)).toEqual({
      status: 'invalid',
      problems: [
        { code: 'out-of-range', path: ['weightKg'], expected: 'a number from 0 to 31.5 kg', received: '40' },
        {
          code: 'unknown-value',
          path: ['destination'],
          expected: 'one of "domestic", "neighbouring", "overseas"',
          received: '"moon"',
        },
        { code: 'unknown-fact', path: ['colour'], expected: 'a fact of the vocabulary', received: '"red"' },
      ],
    });
    expect(() => postage.decide({ weightKg: -1 })).toThrow(InvalidFactsError);
  });

  it('can be inspected: facts, rows', () => {
    expect(postage.facts).toEqual(['weightKg', 'lengthCm', 'destination']);
    expect(postage.rows.map(({ id }) => id)).toEqual(['overseas', 'letter', 'parcel']);
    expect(consignment.facts).toEqual(['weightKg', 'lengthCm']);
    expect(postage.parameters).toEqual(combine(post, { id: 'all', combines: {} }).parameters);
  });
});
