import { definePolicy } from 'yekuo/policy';

/** The policy of a county that does not exist. All figures are invented, to show that the rules contain none. */
export const anotherCounty = definePolicy({
  id: 'madeUpCounty',
  documentNumber: '虚构〔2030〕1号',
  title: { zh: '虚构县办电方案（数字均为虚构）', en: 'Plan of a made-up county (every figure is made up)' },
  issuer: { zh: '虚构县供电公司', en: 'Power company of a made-up county' },
  inForceFrom: '2022-01-01',
  parameters: {
    smallMicroMaximumCapacityKw: 200,
    substitutionShareThreshold: 0.4,
    dedicatedLineMinimumCapacityKva: 10_000,
    highVoltageProcessDays: 12,
    lowVoltageWithWorksProcessDays: 6,
    lineTap10kVDays: 10,
    overheadLine10kVDays: 25,
    ringMainUnitOrBranchBox10kVDays: 20,
    telephoneDispatchMinutes: 30,
  },
});
