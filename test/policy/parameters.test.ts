import { describe, expect, it } from 'vitest';
import {
  clauseIds,
  neixiang2021Parameters,
  orderedParameters,
  parameterDefinitions,
  parameterUnits,
} from '../../src/policy';

const definitions = Object.entries(parameterDefinitions);
const values: Readonly<Record<string, number>> = neixiang2021Parameters;

describe('the parameters of the policy', () => {
  it('have the numbers of the document', () => {
    expect(neixiang2021Parameters).toEqual({
      smallMicroMaximumCapacityKw: 160,
      substitutionShareThreshold: 0.5,
      dedicatedLineMinimumCapacityKva: 8000,
      lowVoltageProcessDays: 2,
      lowVoltageWithWorksProcessDays: 5,
      smallMicroWithWorksProcessDays: 15,
      highVoltageProcessDays: 16,
      designReviewExtraDays: 3,
      interimInspectionExtraDays: 2,
      administrativeApprovalDays: 5,
      lowVoltageWorksDays: 3,
      smallMicroWorksDays: 13,
      lineTap10kVDays: 7,
      overheadLine10kVDays: 20,
      ringMainUnitOrBranchBox10kVDays: 30,
      switchingStationOrCable10kVDays: 50,
      substationBay10kVDays: 60,
      substationBay35kVDays: 60,
      overheadLine35kVDays: 90,
      otherWorks35kVDays: 120,
      substationBay110kVDays: 90,
      overheadLine110kVDays: 120,
      otherWorks110kVDays: 180,
      telephoneDispatchMinutes: 20,
      constrainedFilingDays: 2,
      urgentWorksMonths: 3,
      blueAlertFraction: 0.5,
      orangeAlertFraction: 0.8,
      redAlertFraction: 1.2,
      cityCentreOutageHours: 2,
      urbanOutageHours: 5,
      townOutageHours: 9,
      ruralOutageHours: 15,
      outageReductionShare: 0.08,
    });
  });

  it('add up as the document does: 2 + 3 = 5, 2 + 13 = 15, 16 + 3 + 2 = 21 (I-01, I-02)', () => {
    const p = neixiang2021Parameters;
    expect(p.lowVoltageProcessDays + p.lowVoltageWorksDays).toBe(p.lowVoltageWithWorksProcessDays);
    expect(p.lowVoltageProcessDays + p.smallMicroWorksDays).toBe(p.smallMicroWithWorksProcessDays);
    expect(p.highVoltageProcessDays + p.designReviewExtraDays + p.interimInspectionExtraDays).toBe(21);
  });

  it('have thirteen limits for works, 843 days in all', () => {
    const works = definitions.filter(([, { unit, clause }]) => unit === 'workingDays' && clause === '3.2.5');
    const days = works.map(([name]) => values[name] ?? NaN);
    expect(days).toHaveLength(13);
    expect(days.reduce((sum, day) => sum + day, 0)).toBe(843);
  });
});

describe('the parameter definitions', () => {
  it('cover every parameter, in the same order', () => {
    expect(definitions.map(([name]) => name)).toEqual(Object.keys(neixiang2021Parameters));
  });

  it.each(definitions)('%s has a label, a unit, a clause, and bounds that include its value', (name, definition) => {
    expect(definition.label.zh).toMatch(/\p{Script=Han}/u);
    expect(definition.label.en).toMatch(/^[A-Z0-9][ -~]+$/);
    expect(Object.keys(parameterUnits)).toContain(definition.unit);
    expect(clauseIds).toContain(definition.clause);
    expect(values[name]).toBeGreaterThanOrEqual(definition.minimum);
    expect(values[name]).toBeLessThanOrEqual(definition.maximum ?? Infinity);
    expect(definition.integer !== true || Number.isInteger(values[name])).toBe(true);
  });

  it('have a unique label for every parameter', () => {
    expect(new Set(definitions.map(([, { label }]) => label.zh)).size).toBe(definitions.length);
    expect(new Set(definitions.map(([, { label }]) => label.en)).size).toBe(definitions.length);
  });

  it('allow only whole days, minutes and months', () => {
    const whole = definitions.filter(([, { unit }]) => ['workingDays', 'minutes', 'months'].includes(unit));
    expect(whole.map(([, { integer }]) => integer)).toEqual(whole.map(() => true));
  });

  it('mark the numbers that are not from the document', () => {
    const ours = definitions.filter(([, { source }]) => source === 'library').map(([name]) => name);
    expect(ours).toEqual(['blueAlertFraction', 'orangeAlertFraction', 'redAlertFraction']);
  });

  it('have blue at or below orange, orange within the limit, red beyond it', () => {
    expect(orderedParameters).toEqual([['blueAlertFraction', 'orangeAlertFraction']]);
    expect(parameterDefinitions.orangeAlertFraction.maximum).toBe(1);
    expect(parameterDefinitions.redAlertFraction.minimum).toBe(1);
  });
});
