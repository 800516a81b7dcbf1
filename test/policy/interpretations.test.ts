import { describe, expect, it } from 'vitest';
import { clauseIds, interpretationIds, interpretations } from '../../src/policy';

const all = interpretationIds.map((id) => interpretations[id]);

describe('the interpretation register', () => {
  it('runs from I-01 to I-33', () => {
    expect(interpretationIds).toEqual(
      Array.from({ length: 33 }, (_, index) => `I-${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('has every interpretation under its own id and nothing else', () => {
    expect(all.map(({ id }) => id)).toEqual(interpretationIds);
    expect(Object.keys(interpretations)).toEqual(interpretationIds);
  });

  it.each([
    ['I-01', 'twoWithoutWorksFifteenWith'],
    ['I-02', 'bothKindsBothDays'],
    ['I-03', 'parentAndSubsidiaries'],
    ['I-04', 'anyVoltage'],
    ['I-05', 'parkGroundOnly'],
    ['I-06', 'two'],
    ['I-07', 'threeStages'],
    ['I-08', 'union'],
    ['I-09', 'notCounted'],
    ['I-10', 'sixteenWithoutWorks'],
    ['I-11', 'tenKilovolt'],
    ['I-12', 'notGoverned'],
    ['I-13', 'withSupplyPlan'],
    ['I-14', 'deferred'],
    ['I-15', 'startDayExcluded'],
    ['I-16', 'longest'],
    ['I-17', 'fourAreas'],
    ['I-18', 'excluded'],
    ['I-19', 'issueDate'],
    ['I-20', 'outsideRedLine'],
    ['I-21', 'handoverAcceptance'],
    ['I-22', 'estateIsTransfer'],
    ['I-23', 'utilityStages'],
    ['I-24', 'monthlyHolds'],
    ['I-25', 'certificatesOnly'],
    ['I-26', 'nothingAtBooking'],
    ['I-27', 'everythingElse'],
    ['I-28', 'scatteredOnly'],
    ['I-29', 'yearOnYear'],
    ['I-30', 'recordedStart'],
    ['I-31', 'longestOfAll'],
    ['I-32', 'parentToo'],
    ['I-33', 'asScattered'],
  ] as const)('%s has the default reading %s', (id, reading) => {
    expect(interpretations[id].taken).toBe(reading);
  });

  it.each(all)('$id has at least two readings and one of them as default', ({ readings, taken }) => {
    const ids = readings.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(taken);
  });

  it('gives the reason why a reading is only argued, and never has one as default', () => {
    const argued = all.flatMap(({ id, readings }) =>
      readings.filter(({ arguedOnly }) => arguedOnly !== undefined).map((reading) => [id, reading.id]),
    );
    expect(argued).toEqual([
      ['I-09', 'counted'],
      ['I-19', 'milestones'],
      ['I-29', 'averageAnnual'],
      ['I-30', 'planReply'],
    ]);
    for (const { readings, taken } of all) {
      expect(readings.find(({ id }) => id === taken)?.arguedOnly).toBeUndefined();
    }
  });

  it.each(all)('$id has texts in both languages', ({ question, readings, reason }) => {
    expect(question.zh).toMatch(/？$/);
    expect(question.en).toMatch(/\?$/);
    for (const { zh, en } of [...readings.flatMap(({ text, arguedOnly }) => [text, arguedOnly ?? text]), reason]) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it.each(all)('$id cites clauses that exist', ({ id, clauses }) => {
    expect(clauses.filter((clause) => !clauseIds.includes(clause))).toEqual([]);
    // I-19 asks about the document as a whole.
    expect(clauses.length > 0).toBe(id !== 'I-19');
  });
});
