import type { FactDefinition, OneOfFact } from '../engine';
import type { Text } from './text';
import { deepFreeze } from '../plain/deep-freeze';
import { factNames } from './fact-names';
import { factValueLabels } from './value-labels';
import type { FactName, vocabulary } from './vocabulary';

// Over 200 lines: one entry for every fact.

type V = typeof vocabulary;

/** The texts for a fact, in Chinese and English. */
export type FactLabel<Definition extends FactDefinition = FactDefinition> = {
  /** The label of the fact. */
  readonly label: Text;
  /** One sentence of help: how to find the answer. */
  readonly help: Text;
} & (Definition extends OneOfFact
  ? {
      /** The labels of its values. */
      readonly values: Readonly<Record<Definition['values'][number], Text>>;
    }
  : object);

/** Labels for every fact. */
export type FactLabels = { readonly [Name in FactName]: FactLabel<V[Name]> };

/**
 * Labels, help texts and value labels for every fact of the vocabulary. In a separate file, since the rules need only
 * the vocabulary.
 *
 * @example
 * factLabels.usage.values.irrigation; // => { zh: '农业排灌', en: 'irrigation' }
 */
export const factLabels: FactLabels = /* @__PURE__ */ (() =>
  // Within a function, because bundlers keep arguments that read properties of other values, even if the call is
  // unused.
  deepFreeze<FactLabels>({
    voltageLevel: {
      label: factNames.voltageLevel,
      help: {
        zh: '看用电申请或供电方案上的电压等级；220伏、380伏为低压，10千伏及以上为高压。',
        en: 'The voltage in the application or the supply plan; 220 V and 380 V are low voltage, 10 kV and above high.',
      },
      values: factValueLabels.voltageLevel,
    },
    applicationType: {
      label: factNames.applicationType,
      help: {
        zh: '该地址原来没有用电户号的为新装，已有户号只是加大容量的为增容。',
        en: 'New if the address has no account yet; an increase if an existing account asks for more capacity.',
      },
      values: factValueLabels.applicationType,
    },
    usage: {
      label: factNames.usage,
      help: {
        zh: '看主要用电用途；一户多种用途时，按占主要部分的填写。',
        en: 'What most of the electricity is used for.',
      },
      values: factValueLabels.usage,
    },
    siteType: {
      label: factNames.siteType,
      help: {
        zh: '通讯基站和加油站单列，其余场所都选一般场所。',
        en: 'Telecom base stations and filling stations have their own values; everything else is an ordinary site.',
      },
      values: factValueLabels.siteType,
    },
    ownership: {
      label: factNames.ownership,
      help: {
        zh: '看营业执照上的企业类型和隶属关系；国有企业、连锁集团的子公司和分公司另选相应的下属单位。',
        en: 'The type and parent company on the business licence; subsidiaries and branches have their own values.',
      },
      values: factValueLabels.ownership,
    },
    equipmentCapacityKw: {
      label: factNames.equipmentCapacityKw,
      help: {
        zh: '把全部用电设备铭牌功率相加；增容的填增容之后的总数。',
        en: 'The rated power of all equipment together; after an increase, the new total.',
      },
    },
    appliedCapacityKva: {
      label: factNames.appliedCapacityKva,
      help: {
        zh: '看用电申请上的容量，一般为变压器容量之和；增容的填增容之后的总数。',
        en: 'The capacity in the application, usually that of all transformers; after an increase, the new total.',
      },
    },
    temporarySupply: {
      label: factNames.temporarySupply,
      help: {
        zh: '基建施工、抢险、集会等用完即拆的用电选“是”。',
        en: 'Yes for supply that is removed after use, such as a building site or an event.',
      },
    },
    batchApplication: {
      label: factNames.batchApplication,
      help: {
        zh: '由一个单位为许多户一次提出申请的选“是”。',
        en: 'Yes if one applicant applies for many accounts at once.',
      },
    },
    residentialDistributionWorks: {
      label: factNames.residentialDistributionWorks,
      help: {
        zh: '新建住宅小区供配电设施建设项目选“是”。',
        en: 'Yes for the supply and distribution system of a new housing estate.',
      },
    },
    parkLevel: {
      label: factNames.parkLevel,
      help: {
        zh: '看园区的批准文件或管委会证明；不在任何园区的选“不在园区”。',
        en: 'The level at which the industrial park was approved, if the site lies in one.',
      },
      values: factValueLabels.parkLevel,
    },
    substitutionShare: {
      label: factNames.substitutionShare,
      help: {
        zh: '用替代煤、油、气的用电设备容量除以报装总容量，填0到1之间的小数。',
        en: 'The capacity of equipment that replaces coal, oil or gas, divided by the total applied for: 0 to 1.',
      },
    },
    evChargingFacility: {
      label: factNames.evChargingFacility,
      help: {
        zh: '申请用电的是充电站、充电桩或换电站的选“是”。',
        en: 'Yes if the supply is for charging or battery swapping of electric vehicles.',
      },
    },
    importantCustomer: {
      label: factNames.importantCustomer,
      help: {
        zh: '中断供电会危及人身、公共安全或造成重大损失、并经认定的选“是”，结果写在供电方案中。',
        en: 'Yes if classified as important because an outage would endanger people or cause great damage; the supply plan says so.',
      },
    },
    assetTransfer: {
      label: factNames.assetTransfer,
      help: {
        zh: '客户打算把自建的供电设施移交供电企业的选“是”。',
        en: 'Yes if the customer intends to hand over the works that it builds to the utility.',
      },
    },
    supportingWorks: {
      label: factNames.supportingWorks,
      help: {
        zh: '接入之前电网侧需要新建或改造线路、设备的选“是”，以现场勘查结果为准。',
        en: 'Yes if the site survey finds that the grid must be extended or rebuilt for this connection.',
      },
    },
    customerExternalWorks: {
      label: factNames.customerExternalWorks,
      help: {
        zh: '接入点到客户厂区之间需要客户出资建设的选“是”。',
        en: 'Yes if the customer must build works between the connection point and the premises.',
      },
    },
    proactiveService: {
      label: factNames.proactiveService,
      help: {
        zh: '供电企业收到工商登记信息推送后主动上门联系的选“是”。',
        en: 'Yes if the utility contacted the customer first, after a notice from the business register.',
      },
    },
    residentialSupply: {
      label: factNames.residentialSupply,
      help: {
        zh: '零散居民户由供电企业直接供电的为零星直供；小区看每户单独装表还是共用总表；都不是的选“不属于以上形式”。',
        en: 'Single homes are supplied directly; for an estate, whether every household has a meter or all share one; otherwise none.',
      },
      values: factValueLabels.residentialSupply,
    },
    gridConstrained: {
      label: factNames.gridConstrained,
      help: {
        zh: '现有电网容量或通道暂时不能满足接入需要的选“是”。',
        en: 'Yes if the present grid has no capacity for the connection yet.',
      },
    },
    singleSource: {
      label: factNames.singleSource,
      help: {
        zh: '只要一路供电电源的选“是”，双电源、多电源的选“否”。',
        en: 'Yes if one supply source is enough, no for two or more.',
      },
    },
    directAccess: {
      label: factNames.directAccess,
      help: {
        zh: '附近线路有余量，不必改造电网就能接入的选“是”。',
        en: 'Yes if a nearby line has capacity for the connection without changes to the grid.',
      },
    },
    automaticPlan: {
      label: factNames.automaticPlan,
      help: {
        zh: '系统能够根据电网数据直接算出供电方案的选“是”。',
        en: 'Yes if the system can compute the supply plan from grid data.',
      },
    },
    interruptsOthers: {
      label: factNames.interruptsOthers,
      help: {
        zh: '接电施工时会让其他客户停电的选“是”。',
        en: 'Yes if other customers lose power while this one is connected.',
      },
    },
    equipmentSafetyAffected: {
      label: factNames.equipmentSafetyAffected,
      help: {
        zh: '接电操作可能危及在运设备的选“是”，由调度部门判断。',
        en: 'Yes if connecting puts equipment in operation at risk, as the dispatch centre judges.',
      },
    },
    liveWorkFeasible: {
      label: factNames.liveWorkFeasible,
      help: {
        zh: '现场可以带电作业接入、谁都不用停电的选“是”。',
        en: 'Yes if the connection can be made live, with no outage for anyone.',
      },
    },
    worksVoltageLevel: {
      label: factNames.worksVoltageLevel,
      help: {
        zh: '看需要新建或改造的电网设施的电压等级。',
        en: 'The voltage of the grid works to be built or rebuilt.',
      },
      values: factValueLabels.worksVoltageLevel,
    },
    worksType: {
      label: factNames.worksType,
      help: {
        zh: '看配套工程的主要内容；有几项的逐项填写。',
        en: 'What is to be built; several items are entered one by one.',
      },
      values: factValueLabels.worksType,
    },
    worksNature: {
      label: factNames.worksNature,
      help: {
        zh: '从无到有的为新建，对原有设施改造的为改建。',
        en: 'New if nothing was there before, a rebuild if existing works are changed.',
      },
      values: factValueLabels.worksNature,
    },
    urgentWorks: {
      label: factNames.urgentWorks,
      help: {
        zh: '上一年安排计划时无法预见、且客户很快就要用电的选“是”。',
        en: "Yes if the works could not be foreseen in the previous year's plan and the customer needs power soon.",
      },
    },
    intakeChannel: {
      label: factNames.intakeChannel,
      help: {
        zh: '看客户是从哪里提出申请的；网站、手机应用、小程序都算线上。',
        en: 'Where the customer applied; web sites, apps and mini programs are online.',
      },
      values: factValueLabels.intakeChannel,
    },
    presentsSubjectProof: {
      label: factNames.presentsSubjectProof,
      help: {
        zh: '申请时已出示身份证、营业执照等证明“谁用电”的材料的选“是”。',
        en: 'Yes if the customer shows who it is, for example by identity card or business licence.',
      },
    },
    presentsPropertyProof: {
      label: factNames.presentsPropertyProof,
      help: {
        zh: '申请时已出示房产证、租赁合同等证明“在哪里用电”的材料的选“是”。',
        en: 'Yes if the customer shows its right to the premises, for example by title deed or lease.',
      },
    },
    commitmentSigned: {
      label: factNames.commitmentSigned,
      help: {
        zh: '客户已签承诺书、答应补齐所缺材料的选“是”。',
        en: 'Yes if the customer has signed a commitment to supply what is missing.',
      },
    },
  }))();
