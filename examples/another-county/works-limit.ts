import { atMost, decisionTable, parameter, ruleLanguage } from 'yekuo/engine';
import { vocabulary } from 'yekuo/facts';
import { smallMicroEnterprise } from 'yekuo/investment';
import { anotherCounty } from './policy';

const rules = ruleLanguage({ vocabulary, parameters: anotherCounty.parameters });

/**
 * A different table of construction limits, also invented: at 10 kV the limit depends on the capacity and not on the
 * type of works, and a rebuild takes half as long. It reads a decision of the library, which then uses the county's
 * figures.
 */
export const countyWorksLimit = decisionTable(rules, {
  id: 'countyWorksLimit',
  reads: { smallMicroEnterprise },
  rows: [
    {
      id: 'lowVoltageSmallMicro',
      when: { worksVoltageLevel: '380V', smallMicroEnterprise: true },
      outcome: { workingDays: 8 },
      clauses: ['made-up table'],
    },
    {
      id: 'rebuild10kV',
      when: { worksVoltageLevel: '10kV', worksNature: 'rebuild' },
      outcome: { workingDays: 15 },
      clauses: ['made-up table'],
    },
    {
      id: 'small10kV',
      when: { worksVoltageLevel: '10kV', appliedCapacityKva: atMost(1000) },
      outcome: { workingDays: parameter('lineTap10kVDays') },
      clauses: ['made-up table'],
    },
    {
      id: 'large10kV',
      when: { worksVoltageLevel: '10kV' },
      outcome: { workingDays: 30 },
      clauses: ['made-up table'],
    },
    { id: 'notCovered', outcome: { workingDays: null }, clauses: ['made-up table'] },
  ],
});
