import { wordLists } from '../plain/word-lists';
import type { FactName } from './vocabulary';

/** Further names of a fact and of its values, in addition to their labels. */
export interface FactSynonyms {
  /** Column names that certainly mean this fact. */
  readonly headers?: readonly string[];
  /** Words and codes for a value, by the value. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** Words and codes for the values of facts. Forms read them; column names are kept apart, which only tables have. */
export const factWords: Readonly<Partial<Record<FactName, NonNullable<FactSynonyms['words']>>>> =
  /* @__PURE__ */ wordLists({
    voltageLevel: {
      '220V': 'AC02202 交流220V',
      '380V': 'AC03802 交流380V 400V 0.4kV 0.38kV 交流400V',
      '10kV': 'AC00101 交流10kV',
      '35kV': 'AC00351 交流35kV',
      '110kV': 'AC01101 交流110kV',
      '220kV': 'AC02201 交流220kV',
    },
    applicationType: {
      newInstallation: '新装用电',
      capacityIncrease: '增容用电',
    },
    usage: {
      residential: '200 201 202 居民 乡村居民生活 城镇居民生活 乡村居民生活用电 城镇居民生活用电 居民生活用电',
      industrialCommercial:
        '100 400 402 403 405 大工业 大工业用电 一般工商业 一般工商业用电 工商业用电 工商业及其他 非工业 普通工业 商业 商业用电',
      agriculturalProduction: '300 农业 农业生产用电',
      irrigation: '301 农业排灌用电 排灌',
      nonResidentialLighting: '401 非居民照明用电 非居照明',
      other: '其它 其他用电',
    },
    ownership: {
      independent: '独立',
      stateOwned: '国有',
    },
    temporarySupply: {
      true: '装表临时用电 无表临时用电 01 02',
      false: '非临时用电 03',
    },
    parkLevel: {
      none: '无 非园区',
      belowProvincial: '市级 县级 市级园区 县级园区 0703',
      provincial: '省级 0702',
      national: '国家级 0701',
    },
    importantCustomer: {
      true: '特级 一级 二级 临时性 01 02 03 04',
      false: '非重要 普通 05',
    },
    residentialSupply: {
      scatteredDirect: '零散居民',
      meteredPerHousehold: '一户一表',
      sharedMeter: '合表',
    },
    singleSource: {
      true: '单电源',
      false: '双电源 多电源',
    },
    worksVoltageLevel: {
      '380V': '0.4kV 400V 0.38kV',
    },
    worksType: {
      lineTap: 'T接',
      overheadLine: '架空 架空线',
      cableLine: '电缆',
      branchBox: '电缆分支箱',
    },
    intakeChannel: {
      businessHall: '柜台 营业窗口 供电营业厅',
      online: '网上国网 掌上电力 网站 微信 手机APP 线上渠道',
      phone: '95598 热线 电话预约',
      other: '其他 其它',
    },
  });

/** Column names that certainly mean a fact. */
export const factHeaders: Readonly<Partial<Record<FactName, readonly string[]>>> = /* @__PURE__ */ wordLists({
  voltageLevel: '电压等级 受电电压 DYDJDM',
  applicationType: '业务类别 业扩类型 申请类型',
  usage: '用电性质 YDLBDM',
  appliedCapacityKva: '合同容量 报装容量 申请容量 受电容量 HTRL contract_cap',
  equipmentCapacityKw: '设备容量 用电设备总容量 用电容量',
  temporarySupply: '临时用电标志 TMP_FLAG',
  parkLevel: '园区级别',
  evChargingFacility: '充换电设施 电动汽车充电桩 充电桩',
  importantCustomer: '重要性等级 重要客户等级 重要用户',
  supportingWorks: '配套工程',
  singleSource: '电源数目 电源数 供电电源',
  intakeChannel: '申请渠道 业务渠道 申请方式 受理方式',
});

/**
 * Names and codes of facts and values in the exports of utilities, as seen in public sources. None is an official
 * standard. If an export uses one with another meaning, its mapping must say so.
 *
 * @example
 * factSynonyms.voltageLevel?.words?.['10kV']?.[0]; // => 'AC00101'
 */
export const factSynonyms: Readonly<Partial<Record<FactName, FactSynonyms>>> = /* @__PURE__ */ bothOf();

function bothOf(): typeof factSynonyms {
  const found: Partial<Record<FactName, FactSynonyms>> = {};
  for (const name of Object.keys({ ...factWords, ...factHeaders }) as FactName[]) {
    const [headers, words] = [factHeaders[name], factWords[name]];
    found[name] = Object.freeze({ ...(headers && { headers }), ...(words && { words }) });
  }
  return Object.freeze(found);
}
