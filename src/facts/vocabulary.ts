import { defineVocabulary, type FactsOf } from '../engine';
import { hasOwn } from '../plain/has-own';

const yesOrNo = { kind: 'boolean' } as const;
const voltageLevels = ['220V', '380V', '10kV', '35kV', '110kV', '220kV'] as const;

/**
 * The facts of a connection request, in the order in which to ask for them. Labels and help texts in Chinese and
 * English are in `factLabels`.
 *
 * @example
 * vocabulary.applicationType.values; // => ['newInstallation', 'capacityIncrease']
 */
export const vocabulary = /* @__PURE__ */ defineVocabulary({
  /** 供电电压 · Supply voltage */
  voltageLevel: { kind: 'oneOf', values: voltageLevels },
  /** 业务类型 · Application type */
  applicationType: { kind: 'oneOf', values: ['newInstallation', 'capacityIncrease'] },
  /** 用电类别 · Usage */
  usage: {
    kind: 'oneOf',
    values: [
      'residential',
      'industrialCommercial',
      'agriculturalProduction',
      'irrigation',
      'nonResidentialLighting',
      'other',
    ],
  },
  /** 用电场所 · Site */
  siteType: { kind: 'oneOf', values: ['ordinary', 'telecomBaseStation', 'fillingStation'] },
  /** 单位性质 · Ownership */
  ownership: {
    kind: 'oneOf',
    values: ['independent', 'stateOwned', 'stateOwnedSubsidiary', 'chainGroup', 'chainGroupMember'],
  },
  /** 用电设备容量（千瓦） · Equipment capacity (kW) */
  equipmentCapacityKw: { kind: 'number', minimum: 0, unit: 'kW' },
  /** 接入容量（千伏安） · Applied capacity (kVA) */
  appliedCapacityKva: { kind: 'number', minimum: 0, unit: 'kVA' },
  /** 临时用电 · Temporary supply */
  temporarySupply: yesOrNo,
  /** 批量报装 · Batch application */
  batchApplication: yesOrNo,
  /** 居配工程 · Residential distribution works */
  residentialDistributionWorks: yesOrNo,
  /** 所在园区级别 · Level of the park */
  parkLevel: { kind: 'oneOf', values: ['none', 'belowProvincial', 'provincial', 'national'] },
  /** 电能替代容量占比 · Share of electricity substitution */
  substitutionShare: { kind: 'number', minimum: 0, maximum: 1 },
  /** 电动汽车充换电设施 · EV charging facility */
  evChargingFacility: yesOrNo,
  /** 重要客户 · Important customer */
  importantCustomer: yesOrNo,
  /** 意向资产移交 · Asset transfer intended */
  assetTransfer: yesOrNo,
  /** 有电网配套工程 · Supporting grid works */
  supportingWorks: yesOrNo,
  /** 有客户外部工程 · Customer's external works */
  customerExternalWorks: yesOrNo,
  /** 主动办电 · Proactive service */
  proactiveService: yesOrNo,
  /** 居民供电方式 · Residential supply */
  residentialSupply: { kind: 'oneOf', values: ['none', 'scatteredDirect', 'meteredPerHousehold', 'sharedMeter'] },
  /** 接入受限 · Grid constrained */
  gridConstrained: yesOrNo,
  /** 单电源 · Single source */
  singleSource: yesOrNo,
  /** 具备直接接入条件 · Direct access possible */
  directAccess: yesOrNo,
  /** 方案可自动生成 · Automatic plan possible */
  automaticPlan: yesOrNo,
  /** 涉及其他客户停电 · Other customers interrupted */
  interruptsOthers: yesOrNo,
  /** 影响运行设备安全 · Equipment safety affected */
  equipmentSafetyAffected: yesOrNo,
  /** 具备不停电作业条件 · Live working feasible */
  liveWorkFeasible: yesOrNo,
  /** 配套工程电压 · Voltage of the supporting works */
  worksVoltageLevel: { kind: 'oneOf', values: voltageLevels },
  /** 配套工程类型 · Type of the supporting works */
  worksType: {
    kind: 'oneOf',
    values: [
      'lineTap',
      'overheadLine',
      'ringMainUnit',
      'branchBox',
      'switchingStation',
      'cableLine',
      'substationBay',
      'other',
    ],
  },
  /** 配套工程性质 · Nature of the supporting works */
  worksNature: { kind: 'oneOf', values: ['new', 'rebuild'] },
  /** 紧急配套项目 · Urgent supporting works */
  urgentWorks: yesOrNo,
  /** 受理渠道 · Intake channel */
  intakeChannel: { kind: 'oneOf', values: ['businessHall', 'online', 'phone', 'other'] },
  /** 出示主体证明 · Subject proof presented */
  presentsSubjectProof: yesOrNo,
  /** 出示产权证明 · Property proof presented */
  presentsPropertyProof: yesOrNo,
  /** 签署承诺 · Commitment signed */
  commitmentSigned: yesOrNo,
});

/** The known facts of a connection request; a fact that is left out or `undefined` is unknown. */
export type Facts = FactsOf<typeof vocabulary>;

/** The name of a fact. */
export type FactName = keyof typeof vocabulary;

/** Whether a text is the name of a fact. */
export function isFactName(name: string): name is FactName {
  return hasOwn(vocabulary, name);
}
