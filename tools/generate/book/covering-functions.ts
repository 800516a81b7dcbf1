import type { Text } from '../../../src/facts';

/** The descriptions of the functions that meet a requirement. */
export const functionTitles = {
  alertLevel: { zh: '预警等级', en: 'level of alert' },
  assessDocuments: { zh: '资料核查', en: 'documents required, exempt and demanded in excess' },
  constraintFilingDuty: { zh: '受限客户备案期限', en: 'filing of a constrained customer' },
  isPermittedFee: { zh: '是否准许收费', en: 'whether a fee is permitted' },
  isUrgentWorks: { zh: '紧急配套项目认定', en: 'whether works are urgent' },
  meetsReliabilityTarget: { zh: '停电时间是否达标', en: 'whether the outage target is met' },
  processDeadline: { zh: '办电期限', en: 'deadline of the process' },
  stageEligibility: { zh: '环节能否开始', en: 'which stage may start' },
  substitutionShare: { zh: '电能替代容量占比', en: 'share of electricity substitution' },
  summarise: { zh: '检查汇总', en: 'summary of a check' },
  supportingWorksDeadline: { zh: '配套工程期限', en: 'deadline of supporting works' },
  systemEntryDuty: { zh: '当日录入', en: 'entry on the day of application' },
  telephoneDispatchDuty: { zh: '电话预约派单', en: 'dispatch after a call' },
} as const satisfies Readonly<Record<string, Text>>;
