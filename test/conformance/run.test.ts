import { describe, expect, it } from 'vitest';
import { conforming } from '../../tools/generate/conformance/conforming';
import {
  deadlineDifferences,
  decisionDifferences,
  recordDifferences,
} from '../../tools/generate/conformance/differences';
import { readPack } from '../../tools/generate/conformance/read-pack';
import * as library from '../../src';
import * as compliance from '../../src/compliance';
import { decisions } from '../../src/rules/decisions';

const pack = readPack();
const subject = conforming(library, compliance);

describe('the conformance pack', () => {
  it('has every decision', () => {
    const ids = pack.decisions.map(({ decision }) => decision);
    expect(ids.toSorted()).toEqual(Object.keys(decisions).toSorted());
  });

  it.each(pack.decisions)('$decision conforms', (vectors) => {
    expect(decisionDifferences(vectors, subject).slice(0, 3)).toEqual([]);
  });

  it('working days and deadlines conform', () => {
    expect(deadlineDifferences(pack.deadlines, subject).slice(0, 3)).toEqual([]);
  });

  it('the check of records conforms', () => {
    expect(recordDifferences(pack.records, subject).slice(0, 3)).toEqual([]);
  });

  it('notices an implementation with other answers', () => {
    const stubborn = { ...subject, decide: () => ({ status: 'decided', outcome: true }) };
    for (const vectors of pack.decisions) expect(decisionDifferences(vectors, stubborn)).not.toEqual([]);
  });
});
