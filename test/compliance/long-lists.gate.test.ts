/** Records with long lists are judged in a time, of the processor, that grows with the lists, not with their product. */
import { expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord } from '../../src/compliance';

const asOf = '2031-06-30';
const facts = { voltageLevel: '10kV', importantCustomer: true, assetTransfer: false } as const;

function day(number: number): string {
  return new Date(Date.UTC(2021, 5, 1 + number)).toISOString().slice(0, 10);
}

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

const works = list(2500, (index) => ({
  type: 'lineTap' as const,
  startedOn: day(index % 700),
  agreedOn: day((index % 700) + 20),
  completedOn: index % 3 > 0 ? day((index % 700) + 60) : null,
}));
const opinions = list(6000, (index) => ({ issuedOn: day(index % 1500), itemsBeyondChecklist: index }));
const records: readonly (readonly [name: string, record: Omit<CaseRecord, 'id' | 'facts'>])[] = [
  ['works and suspensions', { works, suspensions: list(2500, (index) => ({ from: day((2 * index) % 3000), to: day(((2 * index) % 3000) + 1) })) }],
  ['works and suspensions without an end', { works, suspensions: list(2500, (index) => ({ from: day((2 * index) % 3000) })) }],
  ['reviews with opinions in another order', { reviews: [{ review: 'designReview', opinions }, { review: 'designReview', opinions: opinions.toReversed() }] }],
]; // prettier-ignore

it.each(records)(
  '%s',
  (_, lists) => {
    const voltageLevel = 'reviews' in lists ? '220V' : '10kV';
    const record: CaseRecord = { id: 'case-1', facts: { ...facts, voltageLevel }, connectedOn: null, ...lists };
    const begin = process.cpuUsage();
    const { findings, undetermined } = checkCase(record, { asOf });
    openClocks(record, { asOf });
    expect(findings.length + undetermined.length).toBeGreaterThan(1000);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(12_000);
  },
  120_000,
);
