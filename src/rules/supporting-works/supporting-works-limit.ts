import { decisionTable, oneOf } from '../../engine';
import { lowVoltage } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import {
  lineTap10kVDays,
  lowVoltageWorksDays,
  otherWorks110kVDays,
  otherWorks35kVDays,
  overheadLine10kVDays,
  overheadLine110kVDays,
  overheadLine35kVDays,
  ringMainUnitOrBranchBox10kVDays,
  smallMicroWorksDays,
  substationBay10kVDays,
  substationBay110kVDays,
  substationBay35kVDays,
  switchingStationOrCable10kVDays,
} from '../../policy/parameters';
import { rules } from '../../policy/language';

/**
 * 3.2.5 — how many working days the supporting grid works may take, by the table of construction limits; `null` where
 * the table does not cover them.
 *
 * @example
 * supportingWorksLimit.decide({ worksVoltageLevel: '10kV', worksType: 'lineTap' }).outcome; // => { workingDays: 7 }
 */
export const supportingWorksLimit = /* @__PURE__ */ decisionTable(rules, {
  id: 'supportingWorksLimit',
  reads: { smallMicroEnterprise },
  rows: [
    {
      id: 'lowVoltageSmallMicro',
      when: { worksVoltageLevel: lowVoltage, smallMicroEnterprise: true },
      outcome: { workingDays: smallMicroWorksDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'lowVoltage',
      when: { worksVoltageLevel: lowVoltage },
      outcome: { workingDays: lowVoltageWorksDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'lineTap10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
      outcome: { workingDays: lineTap10kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'overheadLine' },
      outcome: { workingDays: overheadLine10kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'ringMainUnitOrBranchBox10kV',
      when: { worksVoltageLevel: '10kV', worksType: oneOf('ringMainUnit', 'branchBox') },
      outcome: { workingDays: ringMainUnitOrBranchBox10kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'newSwitchingStationOrCable10kV',
      when: { worksVoltageLevel: '10kV', worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'new' },
      outcome: { workingDays: switchingStationOrCable10kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'newSubstationBay10kV',
      when: { worksVoltageLevel: '10kV', worksType: 'substationBay', worksNature: 'new', 'I-11': 'tenKilovolt' },
      outcome: { workingDays: substationBay10kVDays },
      clauses: ['3.2.5'],
      interpretations: ['I-11'],
    },
    {
      id: 'substationBay35kV',
      when: { worksVoltageLevel: '35kV', worksType: 'substationBay' },
      outcome: { workingDays: substationBay35kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine35kV',
      when: { worksVoltageLevel: '35kV', worksType: 'overheadLine' },
      outcome: { workingDays: overheadLine35kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'cableLine35kV',
      when: { worksVoltageLevel: '35kV', worksType: 'cableLine' },
      outcome: { workingDays: otherWorks35kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'otherWorks35kV',
      when: { worksVoltageLevel: '35kV', 'I-27': 'everythingElse' },
      outcome: { workingDays: otherWorks35kVDays },
      clauses: ['3.2.5'],
      interpretations: ['I-27'],
    },
    {
      id: 'substationBay110kV',
      when: { worksVoltageLevel: '110kV', worksType: 'substationBay' },
      outcome: { workingDays: substationBay110kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'overheadLine110kV',
      when: { worksVoltageLevel: '110kV', worksType: 'overheadLine' },
      outcome: { workingDays: overheadLine110kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'cableLine110kV',
      when: { worksVoltageLevel: '110kV', worksType: 'cableLine' },
      outcome: { workingDays: otherWorks110kVDays },
      clauses: ['3.2.5'],
    },
    {
      id: 'otherWorks110kV',
      when: { worksVoltageLevel: '110kV', 'I-27': 'everythingElse' },
      outcome: { workingDays: otherWorks110kVDays },
      clauses: ['3.2.5'],
      interpretations: ['I-27'],
    },
    {
      id: 'notCovered',
      outcome: { workingDays: null },
      clauses: ['3.2.5'],
    },
  ],
});
