import { oneOf, parameter } from '../engine';
import { lowVoltage } from '../facts';
import { smallMicroEnterprise } from '../investment';
import { rules } from '../policy/rules';

/**
 * 3.2.5 — how many working days the supporting grid works may take, by the table of construction limits; `null` where
 * the table does not cover them.
 *
 * @example
 * supportingWorksLimit.decide({ worksVoltageLevel: '10kV', worksType: 'lineTap' }).outcome; // => { workingDays: 7 }
 */
export const supportingWorksLimit = /* @__PURE__ */ rules.decision({
  id: 'supportingWorksLimit',
  title: { zh: '配套工程建设时限', en: 'Supporting works limit' },
  reads: { smallMicroEnterprise },
  rows: [
    {
      id: 'lowVoltageSmallMicro',
      when: { worksVoltageLevel: lowVoltage, smallMicroEnterprise: true },
      outcome: { workingDays: parameter('smallMicroWorksDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'lowVoltage',
      when: { worksVoltageLevel: lowVoltage },
      outcome: { workingDays: parameter('lowVoltageWorksDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'lineTap10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
      outcome: { workingDays: parameter('lineTap10kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'overheadLine' },
      outcome: { workingDays: parameter('overheadLine10kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'ringMainUnitOrBranchBox10kV',
      when: { worksVoltageLevel: '10kV', worksType: oneOf('ringMainUnit', 'branchBox') },
      outcome: { workingDays: parameter('ringMainUnitOrBranchBox10kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'newSwitchingStationOrCable10kV',
      when: { worksVoltageLevel: '10kV', worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'new' },
      outcome: { workingDays: parameter('switchingStationOrCable10kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'newSubstationBay10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'substationBay', worksNature: 'new' },
      outcome: { workingDays: parameter('substationBay10kVDays') },
      clauses: ['3.2.5'],
      interpretations: ['I-11'],
    },
    {
      id: 'substationBay35kV',
      when: { worksVoltageLevel: '35kV', worksType: 'substationBay' },
      outcome: { workingDays: parameter('substationBay35kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine35kV',
      when: { worksVoltageLevel: '35kV', worksType: 'overheadLine' },
      outcome: { workingDays: parameter('overheadLine35kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'otherWorks35kV',
      when: { worksVoltageLevel: '35kV' },
      outcome: { workingDays: parameter('otherWorks35kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'substationBay110kV',
      when: { worksVoltageLevel: '110kV', worksType: 'substationBay' },
      outcome: { workingDays: parameter('substationBay110kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine110kV',
      when: { worksVoltageLevel: '110kV', worksType: 'overheadLine' },
      outcome: { workingDays: parameter('overheadLine110kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'otherWorks110kV',
      when: { worksVoltageLevel: '110kV' },
      outcome: { workingDays: parameter('otherWorks110kVDays') },
      clauses: ['3.2.5'],
    },
    {
      id: 'notCovered',
      outcome: { workingDays: null },
      clauses: ['3.2.5'],
    },
  ],
});
