import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';
import type { ClauseId } from './clauses';
import type { ParameterName } from './parameters';
import type { ParameterUnit } from './parameter-units';

/** The meaning of a parameter, and its possible values. */
export interface ParameterDefinition {
  /** The label of the parameter. */
  readonly label: BilingualText;
  /** The unit in which it counts. */
  readonly unit: ParameterUnit;
  /** The clause that sets the number, or whose subject it concerns. */
  readonly clause: ClauseId;
  /** The minimum, inclusive. */
  readonly minimum: number;
  /** The maximum, inclusive. */
  readonly maximum?: number;
  /** Whether only whole numbers are allowed. */
  readonly integer?: true;
  /**
   * `policy`: the document gives the number. `library`: the document leaves it open, and the number is the library's
   * own.
   */
  readonly source: 'policy' | 'library';
}

/** The definitions of all parameters, by name. */
export type ParameterDefinitions = Readonly<Record<ParameterName, ParameterDefinition>>;

// The maxima are not part of the policy: they catch typing errors and keep deadlines within the range of dates.
const capacity = { minimum: 0, clause: '3.3.1', source: 'policy' } as const;
const share = { unit: 'share', minimum: 0, maximum: 1, source: 'policy' } as const;
const dayLimit = { unit: 'workingDays', minimum: 1, maximum: 1000, integer: true, source: 'policy' } as const;
const processLimit = /* @__PURE__ */ dayLimitOf('3.2.3');
const worksLimit = /* @__PURE__ */ dayLimitOf('3.2.5');
const extraDays = /* @__PURE__ */ dayLimitOf('3.2.3', 0);
const alert = { unit: 'timesLimit', clause: '3.5.3', source: 'library' } as const;
const outage = { unit: 'hoursPerYear', clause: 'goals.7', minimum: 0, maximum: 8760, source: 'policy' } as const;

/** A limit in days of a clause. A call, since bundlers would keep a spread that nobody uses. */
// @__NO_SIDE_EFFECTS__
function dayLimitOf<const Clause extends ClauseId>(clause: Clause, minimum: number = dayLimit.minimum) {
  return { ...dayLimit, minimum, clause };
}

/**
 * What every parameter means, its unit, bounds and clause.
 *
 * @example
 * parameterDefinitions.urgentWorksMonths.clause; // => '3.2.5'
 */
export const parameterDefinitions: ParameterDefinitions = /* @__PURE__ */ deepFreeze<ParameterDefinitions>({
  smallMicroMaximumCapacityKw: {
    ...capacity,
    unit: 'kW',
    label: { zh: '小微企业用电设备容量上限', en: 'Maximum equipment capacity of a small or micro enterprise' },
  },
  substitutionShareThreshold: {
    ...share,
    clause: '3.3.1',
    label: { zh: '电能替代容量占比门槛（须超过）', en: 'Share of substitution capacity to be exceeded' },
  },
  dedicatedLineMinimumCapacityKva: {
    ...capacity,
    unit: 'kVA',
    label: { zh: '专线接入容量起点', en: 'Minimum capacity for a dedicated line' },
  },

  lowVoltageProcessDays: {
    ...processLimit,
    label: { zh: '低压无配套工程办电时限', en: 'Low voltage without supporting works: process limit' },
  },
  lowVoltageWithWorksProcessDays: {
    ...processLimit,
    label: {
      zh: '低压有配套工程办电时限（非小微）',
      en: 'Low voltage with supporting works, not small/micro: process limit',
    },
  },
  smallMicroWithWorksProcessDays: {
    ...processLimit,
    label: { zh: '小微企业有配套工程办电时限', en: 'Small/micro with supporting works: process limit' },
  },
  highVoltageProcessDays: {
    ...processLimit,
    label: { zh: '高压办电时限（不计配套工程）', en: 'High voltage, supporting works not counted: process limit' },
  },
  designReviewExtraDays: { ...extraDays, label: { zh: '设计审查增加时长', en: 'Days added for the design review' } },
  interimInspectionExtraDays: {
    ...extraDays,
    label: { zh: '中间检查增加时长', en: 'Days added for the interim inspection' },
  },
  administrativeApprovalDays: {
    ...dayLimit,
    clause: '3.2.8',
    label: { zh: '行政审批目标时长', en: 'Target for administrative approval' },
  },

  lowVoltageWorksDays: {
    ...worksLimit,
    label: { zh: '低压配套工程建设时限（非小微）', en: 'Low-voltage works, not small/micro' },
  },
  smallMicroWorksDays: {
    ...worksLimit,
    label: { zh: '低压小微企业配套工程建设时限', en: 'Low-voltage works for small/micro' },
  },
  lineTap10kVDays: { ...worksLimit, label: { zh: '10千伏线路T接建设时限', en: '10 kV line tap' } },
  overheadLine10kVDays: { ...worksLimit, label: { zh: '10千伏架空线路建设时限', en: '10 kV overhead line' } },
  ringMainUnitOrBranchBox10kVDays: {
    ...worksLimit,
    label: { zh: '10千伏环网柜、分支箱建设时限', en: '10 kV ring main unit or branch box' },
  },
  switchingStationOrCable10kVDays: {
    ...worksLimit,
    label: { zh: '10千伏新建开闭所、电缆建设时限', en: '10 kV new switching station or cable line' },
  },
  substationBay10kVDays: { ...worksLimit, label: { zh: '10千伏新建间隔建设时限', en: '10 kV new substation bay' } },
  substationBay35kVDays: { ...worksLimit, label: { zh: '35千伏间隔建设时限', en: '35 kV substation bay' } },
  overheadLine35kVDays: { ...worksLimit, label: { zh: '35千伏架空线路建设时限', en: '35 kV overhead line' } },
  otherWorks35kVDays: {
    ...worksLimit,
    label: { zh: '35千伏电缆及其他工程建设时限', en: '35 kV cable line and other works' },
  },
  substationBay110kVDays: { ...worksLimit, label: { zh: '110千伏间隔建设时限', en: '110 kV substation bay' } },
  overheadLine110kVDays: { ...worksLimit, label: { zh: '110千伏架空线路建设时限', en: '110 kV overhead line' } },
  otherWorks110kVDays: {
    ...worksLimit,
    label: { zh: '110千伏电缆及其他工程建设时限', en: '110 kV cable line and other works' },
  },

  telephoneDispatchMinutes: {
    unit: 'minutes',
    clause: '3.1.2',
    minimum: 1,
    maximum: 1440, // one day: the check and the clock of a dispatch compare days
    integer: true,
    source: 'policy',
    label: { zh: '电话预约派单时限', en: 'Dispatch of a telephone booking' },
  },
  constrainedFilingDays: {
    ...dayLimit,
    clause: '3.2.4',
    label: { zh: '受限客户备案时限', en: 'Filing of a grid-constrained customer' },
  },
  urgentWorksMonths: {
    unit: 'months',
    clause: '3.2.5',
    minimum: 1,
    maximum: 120,
    integer: true,
    source: 'policy',
    label: { zh: '紧急配套项目用电期限', en: 'Longest time from application to need for urgent works' },
  },

  blueAlertFraction: { ...alert, minimum: 0, maximum: 1, label: { zh: '蓝色预警起点', en: 'Start of the blue alert' } },
  orangeAlertFraction: {
    ...alert,
    minimum: 0,
    maximum: 1,
    label: { zh: '橙色预警起点', en: 'Start of the orange alert' },
  },
  redAlertFraction: {
    ...alert,
    minimum: 1,
    label: { zh: '红色预警起点（须超过）', en: 'Fraction to be exceeded for the red alert' },
  },

  cityCentreOutageHours: { ...outage, label: { zh: '市中心户均停电时间目标', en: 'Outage target, city centre' } },
  urbanOutageHours: { ...outage, label: { zh: '市区户均停电时间目标', en: 'Outage target, urban area' } },
  townOutageHours: { ...outage, label: { zh: '城镇户均停电时间目标', en: 'Outage target, town' } },
  ruralOutageHours: { ...outage, label: { zh: '农村户均停电时间目标', en: 'Outage target, rural area' } },
  outageReductionShare: {
    ...share,
    clause: 'goals.7',
    label: { zh: '停电时间同比降幅目标', en: 'Year-on-year reduction that meets the target instead' },
  },
});

/**
 * Pairs of parameters; the first of each pair must not exceed the second.
 *
 * @example
 * orderedParameters; // => [['blueAlertFraction', 'orangeAlertFraction']]
 */
export const orderedParameters: readonly (readonly [lower: ParameterName, higher: ParameterName])[] =
  /* @__PURE__ */ deepFreeze([['blueAlertFraction', 'orangeAlertFraction']] as const);
