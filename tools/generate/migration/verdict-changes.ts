import type { FindingCode, Severity, Timeliness } from '../../../src/compliance';
import type { Text } from '../../../src/facts';

/** Whether a limit was met. */
export type JudgedTiming = Exclude<Timeliness, 'notJudged'>;

/** The result of checking a record. */
export type Verdict =
  | {
      readonly findings: readonly (readonly [code: FindingCode, severity: Severity])[];
      /** Whether the limit of the process was met; absent if it was not judged. */
      readonly process?: JudgedTiming;
      /** The same for the limit of the supporting works. */
      readonly works?: JudgedTiming;
    }
  | {
      /** The codes of the problems of a malformed record. */
      readonly malformed: readonly string[];
    };

/** A record whose verdict differs from that of the first edition. */
export interface VerdictChange {
  /** What changed. */
  readonly title: Text;
  /** The record, as passed to `checkCase`. */
  readonly record: object;
  /** The verdict under the rules `neixiang2021.1`, from a run of that version. */
  readonly before: Verdict;
}

/** The day on which the records are checked. */
export const asOf = '2022-06-30';

/** The changed verdicts, each with an example record. */
export const verdictChanges: readonly VerdictChange[] = [
  {
    title: {
      zh: '目录中的资料可按中文名称识别。',
      en: 'Papers of the catalogue are recognised by their Chinese names.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false, importantCustomer: false },
      intake: { channel: 'businessHall', demanded: ['身份证'] },
    },
    before: { findings: [['document-over-collection', 'violation']] },
  },
  {
    title: {
      zh: '政府批文按常用名称识别，如项目备案证。',
      en: 'A government approval is recognised by the names in use, such as 项目备案证.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', usage: 'agriculturalProduction', importantCustomer: true },
      intake: { channel: 'businessHall', presented: ['identityCard', 'titleDeed', '项目备案证'] },
      supplyPlan: { repliedOn: '2022-03-01' },
    },
    before: { findings: [['missing-government-approval', 'violation']] },
  },
  {
    title: {
      zh: '资料的原件、复印件和副本是同一份资料。',
      en: 'An original, a copy and a duplicate of a paper are the same paper.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', usage: 'agriculturalProduction', importantCustomer: true },
      intake: { channel: 'businessHall', presented: ['identityCard', 'titleDeed', '批复文件复印件'] },
      supplyPlan: { repliedOn: '2022-03-01' },
    },
    before: { findings: [['missing-government-approval', 'violation']] },
  },
  {
    title: {
      zh: '要求了目录中没有的资料，改为提示。',
      en: 'Demanding a paper that is not in the catalogue is an advisory.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false, importantCustomer: false },
      intake: { channel: 'businessHall', demanded: ['婚姻状况证明'] },
    },
    before: { findings: [['document-over-collection', 'violation']] },
  },
  {
    title: {
      zh: '批复、核准、备案三者有一即可，多要求的每一项都算多收。',
      en: 'One of approval, ratification and filing suffices; demanding a further one is over-collection.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', importantCustomer: true },
      intake: { channel: 'businessHall', demanded: ['approvalDocument', 'ratificationDocument', 'filingDocument'] },
    },
    before: { findings: [] },
  },
  {
    title: {
      zh: '刷脸认证只免交两项证明，不免交批文（I-25）。',
      en: 'A face scan replaces the two proofs, but not an approval (I-25).',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', importantCustomer: true },
      intake: { channel: 'businessHall', realNameAuthenticated: true, demanded: ['approvalDocument'] },
    },
    before: { findings: [['document-obtainable-by-sharing', 'violation']] },
  },
  {
    title: { zh: '允许收取的费用按中文名称识别。', en: 'The permitted fee is recognised by its Chinese name.' },
    record: { id: 'case-1', facts: {}, fees: [{ item: '高可靠性供电费' }] },
    before: { findings: [['fee-not-permitted', 'violation']] },
  },
  {
    title: {
      zh: '投资界面在表箱的，至红线的工程也由供电企业出资。',
      en: 'If the boundary is the meter box, the utility also funds the works up to the red line.',
    },
    record: {
      id: 'case-1',
      facts: {
        voltageLevel: '220V',
        usage: 'residential',
        supportingWorks: false,
        residentialSupply: 'scatteredDirect',
      },
      assets: [{ asset: 'worksToRedLine', fundedBy: 'customer' }],
    },
    before: { findings: [] },
  },
  {
    title: {
      zh: '有日期的客户工程照常扣除，即使另有客户工程没有开始日。',
      en: 'Own works with dates are subtracted, even if others have no start date.',
    },
    record: {
      id: 'case-1',
      facts: {
        voltageLevel: '380V',
        usage: 'industrialCommercial',
        equipmentCapacityKw: 200,
        supportingWorks: false,
      },
      intake: { channel: 'businessHall', appliedAt: '2022-03-01T09:00:00+08:00' },
      stages: [
        { stage: 'customerExternalWorks' },
        { stage: 'customerExternalWorks', startedOn: '2022-03-01', completedOn: '2022-03-30' },
      ],
      connectedOn: '2022-03-31',
    },
    before: { findings: [['process-overtime', 'violation']], process: 'late' },
  },
  {
    title: {
      zh: '只有整个期间都已判断，才判为按时。',
      en: 'A case is on time only if the whole period was judged.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false, supportingWorks: false },
      intake: { channel: 'businessHall', appliedAt: '2021-09-01T09:00:00+08:00' },
      stages: [{ stage: 'application', startedOn: '2021-09-01', completedOn: '2021-09-01' }],
      connectedOn: '2022-03-01',
    },
    before: { findings: [], process: 'onTime' },
  },
  {
    title: {
      zh: '环节早于政策的工单，不用该政策判断。',
      en: 'A case whose stages are older than the policy is not judged by it.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      stages: [{ stage: 'meterConnection', startedOn: '2019-03-01', completedOn: '2019-03-01' }],
    },
    before: { findings: [] },
  },
  {
    title: {
      zh: '政策施行前已送电的工单，不用该政策判断。',
      en: 'A case connected before the policy is not judged by it.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      fees: [{ item: 'meterFee' }],
      connectedOn: '2021-05-01',
    },
    before: { findings: [['fee-not-permitted', 'violation']] },
  },
  {
    title: {
      zh: '各单项工程同时进行，以最长的时限为准（I-16）。',
      en: 'Items of works run in parallel: the longest limit applies to all of them (I-16).',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', supportingWorks: true },
      works: [
        { voltageLevel: '10kV', type: 'lineTap', startedOn: '2022-01-10', completedOn: '2022-02-01' },
        { voltageLevel: '10kV', type: 'overheadLine', startedOn: '2022-01-10', completedOn: '2022-01-30' },
      ],
    },
    before: { findings: [['works-overtime', 'violation']], works: 'late' },
  },
  {
    title: { zh: '工程晚于约定日完工属于违规。', en: 'Works finished after the agreed day are a violation.' },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', supportingWorks: true },
      works: [
        {
          voltageLevel: '10kV',
          type: 'overheadLine',
          startedOn: '2022-01-10',
          agreedOn: '2022-01-20',
          completedOn: '2022-01-28',
        },
      ],
    },
    before: { findings: [], works: 'onTime' },
  },
  {
    title: {
      zh: '约定日与客户计划完工日比较，不与实际完工日比较。',
      en: "The agreed day is compared with the planned completion of the customer's own works, not with the actual one.",
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', supportingWorks: true },
      customerWorksCompletedOn: '2022-01-18',
      works: [
        {
          voltageLevel: '10kV',
          type: 'overheadLine',
          startedOn: '2022-01-10',
          agreedOn: '2022-01-20',
          completedOn: '2022-01-18',
        },
      ],
    },
    before: { findings: [['works-agreed-too-late', 'violation']], works: 'onTime' },
  },
  {
    title: {
      zh: '竣工验收未通过即送电属于违规。',
      en: 'Energising before the completion acceptance is passed is a violation.',
    },
    record: {
      id: 'case-1',
      facts: {
        voltageLevel: '10kV',
        importantCustomer: false,
        assetTransfer: false,
        usage: 'industrialCommercial',
      },
      reviews: [{ review: 'completionAcceptance', passed: false }],
      connectedOn: '2022-03-31',
    },
    before: { findings: [] },
  },
  {
    title: {
      zh: '一户一表小区的查验与资产移交相同（I-22）。',
      en: 'Estates metered per household have the same reviews as a transfer of assets (I-22).',
    },
    record: {
      id: 'case-1',
      facts: {
        voltageLevel: '10kV',
        usage: 'residential',
        residentialSupply: 'meteredPerHousehold',
        importantCustomer: false,
        assetTransfer: false,
      },
      reviews: [{ review: 'designReview', passed: true }],
    },
    before: { findings: [['review-not-permitted', 'violation']] },
  },
  {
    title: {
      zh: '工单记录与事实矛盾的，给出提示。',
      en: 'A fact that contradicts the rest of the record is an advisory.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      works: [{ startedOn: '2022-01-10', completedOn: '2022-01-11' }],
    },
    before: { findings: [], works: 'onTime' },
  },
  {
    title: { zh: '35千伏带电作业仍列入月度计划（I-24）。', en: 'Live work at 35 kV stays in the monthly plan (I-24).' },
    record: { id: 'case-1', facts: { voltageLevel: '35kV', liveWorkFeasible: true }, outage: { plan: 'monthly' } },
    before: { findings: [['outage-plan-mismatch', 'violation']] },
  },
  {
    title: { zh: '检查日之后的日期属于格式错误。', en: 'A date after the day of the check is malformed.' },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      connectedOn: '2030-01-01',
    },
    before: { findings: [] },
  },
  {
    title: {
      zh: '尚未完成的事项写作 `null`，按检查日判断。',
      en: 'A duty that is not done yet is recorded as `null`, and judged on the day of the check.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      intake: { channel: 'businessHall', appliedAt: '2022-03-01T09:00:00+08:00', enteredAt: null },
    },
    before: { malformed: ['wrong-type'] },
  },
  {
    title: { zh: '检查 `contractors`（施工等单位）。', en: '`contractors` are checked.' },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      contractors: [{ role: 'construction', designatedBy: 'utility' }],
    },
    before: { malformed: ['unknown-key'] },
  },
  {
    title: {
      zh: '`stateOwned` 指国有企业本身，`chainGroup` 指连锁集团总部（I-32）。',
      en: '`stateOwned` means the enterprise itself, `chainGroup` the parent of a chain (I-32).',
    },
    record: {
      id: 'case-1',
      facts: {
        voltageLevel: '380V',
        usage: 'industrialCommercial',
        equipmentCapacityKw: 100,
        siteType: 'ordinary',
        ownership: 'chainGroup',
        temporarySupply: false,
        batchApplication: false,
      },
      boundary: 'planningRedLine',
    },
    before: { malformed: ['unknown-value'] },
  },
  {
    title: {
      zh: '配套工程完成前送电，给出提示。',
      en: 'Energising before the supporting works are completed is an advisory.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', supportingWorks: true },
      works: [{ voltageLevel: '10kV', type: 'overheadLine', startedOn: '2022-01-10', completedOn: '2022-02-10' }],
      connectedOn: '2022-01-31',
    },
    before: { findings: [], works: 'onTime' },
  },
  {
    title: {
      zh: '资产未无偿移交的，报告为问题。',
      en: 'Assets that were not handed over free of charge are reported.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV', usage: 'residential', residentialSupply: 'meteredPerHousehold' },
      handover: { free: false },
    },
    before: { malformed: ['unknown-key'] },
  },
  {
    title: {
      zh: '咨询时以几个名称要求同一份资料，算一份。',
      en: 'A paper demanded at a consultation under several names is one paper.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      consultation: { demanded: ['身份证', '居民身份证', 'identityCard'] },
    },
    before: {
      findings: [
        ['document-over-collection', 'violation'],
        ['document-over-collection', 'violation'],
        ['document-over-collection', 'violation'],
      ],
    },
  },
  {
    title: {
      zh: '重复记录的条目只算一次，所含列表的顺序不同也一样。',
      en: 'An entry recorded twice counts once, even if its lists are in another order.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '380V', usage: 'irrigation' },
      reviews: [
        { review: 'designReview', scope: ['civilWorks', 'gridRelatedEquipment'] },
        { review: 'designReview', scope: ['gridRelatedEquipment', 'civilWorks'] },
      ],
    },
    before: {
      findings: [
        ['review-not-permitted', 'violation'],
        ['review-not-permitted', 'violation'],
      ],
    },
  },
  {
    title: {
      zh: '不知表中是否规定了配套工程时限的，不判为按时。',
      en: 'Works count as on time only if the table is known to cover some of them.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      works: [{ voltageLevel: '10kV', type: 'cableLine', startedOn: '2022-03-01', completedOn: '2022-03-08' }],
    },
    before: { findings: [], works: 'onTime' },
  },
  {
    title: {
      zh: '接电早于申请的工单自相矛盾，不判为按时。',
      en: 'A case connected before the application contradicts itself and does not count as on time.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      intake: { appliedAt: '2022-03-10T09:00:00+08:00' },
      stages: [{ stage: 'meterConnection', startedOn: '2022-03-01', completedOn: '2022-03-02' }],
    },
    before: { findings: [], process: 'onTime' },
  },
  {
    title: {
      zh: '多次装表接电中有一次没有完成日期的，不判为按时。',
      en: 'A case with several connections does not count as on time if one of them has no completion date.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
      intake: { channel: 'online', appliedAt: '2022-03-10T09:00:00+08:00' },
      stages: [
        { stage: 'meterConnection', completedOn: '2022-03-11' },
        { stage: 'meterConnection', startedOn: '2022-03-11' },
      ],
    },
    before: { findings: [], process: 'onTime' },
  },
  {
    title: {
      zh: '环节的完成日期未知时，不判为事后补录：可能在录入当日才完成。',
      en: 'A stage without a completion date is not reported as entered after the event: it may have been completed on that day.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      stages: [{ stage: 'supplyPlanReply', startedOn: '2022-03-01', recordedOn: '2022-03-03' }],
    },
    before: { findings: [['back-entry', 'advisory']] },
  },
  {
    title: {
      zh: '事实表明有客户外部工程而没有其日期的，低压时限不作违规，环节中没有这一项的客户也一样。',
      en: 'At low voltage, own works that the facts state without dates may account for the delay, also where the stages include none.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false, customerExternalWorks: true },
      intake: { channel: 'online', appliedAt: '2022-03-01T09:00:00+08:00' },
      connectedOn: '2022-03-31',
    },
    before: { findings: [['process-overtime', 'violation']], process: 'late' },
  },
  {
    title: {
      zh: '已接电的工单中尚未完成的环节到接电时结束，在此之前录入的不是事后补录。',
      en: 'A stage that is open in a connected case ended with the connection, and an entry by then is not late.',
    },
    record: {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      stages: [{ stage: 'supplyPlanReply', startedOn: '2022-03-01', completedOn: null, recordedOn: '2022-03-03' }],
      connectedOn: '2022-03-31',
    },
    before: { malformed: ['wrong-type'] },
  },
];
