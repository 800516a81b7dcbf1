/** Records with very long lists: the time to check them is linear. */
import { describe, expect, it, vi } from 'vitest';
import { checkCase, type CaseRecord } from '../../src/compliance';
import { fullRecord } from './full-record';

// Far above what it takes, even on a busy machine, and far below what the square of the length took.
vi.setConfig({ testTimeout: 10_000 });

const many = 20_000;

/** A day after the first of 1900. */
const day = (after: number): string => new Date(Date.UTC(1900, 0, 1 + after)).toISOString().slice(0, 10);

const listOf = <Item>(make: (index: number) => Item, length = many): Item[] =>
  Array.from({ length }, (_, index) => make(index));

type Stage = NonNullable<CaseRecord['stages']>[number];

/** A stage that took no time. */
const stageOn = (stage: Stage['stage'], date: string): Stage => ({
  stage,
  startedOn: date,
  completedOn: date,
  recordedOn: '2021-12-01',
});

const intake = (changes: CaseRecord['intake']): CaseRecord['intake'] => ({ ...fullRecord.intake, ...changes });

const records: readonly (readonly [string, Partial<CaseRecord>])[] = [
  ['papers demanded that nobody knows', { intake: intake({ demanded: listOf((index) => `材料${index}`) }) }],
  [
    'papers demanded at an online booking',
    {
      intake: intake({
        channel: 'online',
        demanded: listOf((index) => ({ document: `材料${index}`, at: 'booking' as const })),
      }),
    },
  ],
  [
    'papers demanded in a case of which nothing is known',
    { facts: {}, intake: { demanded: listOf(String, many / 4) } },
  ],
  ['one paper demanded again and again', { intake: intake({ demanded: listOf(() => '完税证明') }) }],
  ['papers presented', { intake: intake({ presented: listOf((index) => `材料${index}`) }) }],
  ['papers of a consultation', { consultation: { demanded: listOf((index) => `材料${index}`) } }],
  ['one stage again and again', { stages: listOf(() => stageOn('application', '2021-06-10')) }],
  [
    'two stages, one behind the other',
    {
      stages: listOf((index) =>
        stageOn(index < many / 2 ? 'meterConnection' : 'application', index < many / 2 ? '2021-06-12' : '2021-06-10'),
      ),
    },
  ],
  [
    'stages out of their order',
    {
      stages: listOf((index) =>
        stageOn(index < many / 2 ? 'meterConnection' : 'application', index < many / 2 ? '2021-06-10' : '2021-06-12'),
      ),
    },
  ],
  ['fees', { fees: listOf((index) => ({ item: `费用${index}`, amountYuan: 1 })) }],
  ['contractors', { contractors: listOf(() => ({ role: 'construction', designatedBy: 'utility' }) as const) }],
  [
    'reviews',
    {
      reviews: listOf((index) => ({
        review: 'designReview' as const,
        opinions: [{ issuedOn: '2021-06-15', written: false, itemsBeyondChecklist: index }],
      })),
    },
  ],
  [
    'items of supporting works',
    { works: listOf((index) => ({ voltageLevel: '10kV', type: 'overheadLine', startedOn: day(index) }) as const) },
  ],
  ['suspensions', { suspensions: listOf((index) => ({ from: day(2 * index), to: day(2 * index + 1) })) }],
];

describe('the time for very many', () => {
  it.each(records)('%s is linear', (_, changes) => {
    expect(checkCase({ ...fullRecord, ...changes }, { asOf: '2022-01-01' }).id).toBe('case-1');
  });
});
