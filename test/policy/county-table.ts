import { atMost } from '../../src/engine';
import type { PolicyTable, PolicyTableRow } from '../../src/policy';

/** A row of a made-up county. */
export const countyRow: PolicyTableRow<'supportingWorksLimit'> = {
  id: 'lowVoltageSmallMicro',
  text: {
    zh: '低压小微企业配套工程8个工作日',
    en: 'Works for a low-voltage small/micro enterprise take 8 working days',
  },
  when: { worksVoltageLevel: '380V', smallMicroEnterprise: true },
  outcome: { workingDays: 8 },
  clauses: ['3.2.5'],
};

/** A works table of another shape: at 10 kV the county looks at the capacity, not at the kind of works. */
export const countyLimits: PolicyTable<'supportingWorksLimit'> = {
  rows: [
    countyRow,
    {
      id: 'rebuild10kV',
      text: { zh: '10千伏改建15个工作日', en: 'Rebuilding at 10 kV takes 15 working days' },
      when: { worksVoltageLevel: '10kV', worksNature: 'rebuild' },
      outcome: { workingDays: 15 },
      clauses: ['3.2.5'],
    },
    {
      id: 'small10kV',
      text: { zh: '10千伏不超过1000千伏安，按T接时限', en: 'At 10 kV up to 1000 kVA: as for a line tap' },
      when: { worksVoltageLevel: '10kV', appliedCapacityKva: atMost(1000) },
      outcome: { workingDays: { parameters: ['lineTap10kVDays'] } },
      clauses: ['3.2.5'],
    },
    {
      id: 'large10kV',
      text: { zh: '其他10千伏工程30个工作日', en: 'Other works at 10 kV take 30 working days' },
      when: { worksVoltageLevel: '10kV' },
      outcome: { workingDays: 30 },
      clauses: ['3.2.5'],
    },
    {
      id: 'notCovered',
      text: { zh: '其余没有时限', en: 'No limit for anything else' },
      outcome: { workingDays: null },
      clauses: ['3.2.5'],
    },
  ],
};
