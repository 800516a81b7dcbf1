import { figure } from '../engine';
import { figuresOf } from '../engine/internal';

/*
 * The numbers of 内电〔2021〕34号, and the alert fractions, which are the library's own. Rules import them by these names;
 * functions take the others from the policy. `parameterDefinitions` gives the meaning, unit and clause of each.
 */

export const smallMicroMaximumCapacityKw = /* @__PURE__ */ figure({ smallMicroMaximumCapacityKw: 160 });
export const substitutionShareThreshold = /* @__PURE__ */ figure({ substitutionShareThreshold: 0.5 });
export const dedicatedLineMinimumCapacityKva = /* @__PURE__ */ figure({ dedicatedLineMinimumCapacityKva: 8000 });

export const lowVoltageProcessDays = /* @__PURE__ */ figure({ lowVoltageProcessDays: 2 });
export const lowVoltageWithWorksProcessDays = /* @__PURE__ */ figure({ lowVoltageWithWorksProcessDays: 5 });
export const smallMicroWithWorksProcessDays = /* @__PURE__ */ figure({ smallMicroWithWorksProcessDays: 15 });
export const highVoltageProcessDays = /* @__PURE__ */ figure({ highVoltageProcessDays: 16 });
export const designReviewExtraDays = /* @__PURE__ */ figure({ designReviewExtraDays: 3 });
export const interimInspectionExtraDays = /* @__PURE__ */ figure({ interimInspectionExtraDays: 2 });
export const administrativeApprovalDays = /* @__PURE__ */ figure({ administrativeApprovalDays: 5 });

export const lowVoltageWorksDays = /* @__PURE__ */ figure({ lowVoltageWorksDays: 3 });
export const smallMicroWorksDays = /* @__PURE__ */ figure({ smallMicroWorksDays: 13 });
export const lineTap10kVDays = /* @__PURE__ */ figure({ lineTap10kVDays: 7 });
export const overheadLine10kVDays = /* @__PURE__ */ figure({ overheadLine10kVDays: 20 });
export const ringMainUnitOrBranchBox10kVDays = /* @__PURE__ */ figure({ ringMainUnitOrBranchBox10kVDays: 30 });
export const switchingStationOrCable10kVDays = /* @__PURE__ */ figure({ switchingStationOrCable10kVDays: 50 });
export const substationBay10kVDays = /* @__PURE__ */ figure({ substationBay10kVDays: 60 });
export const substationBay35kVDays = /* @__PURE__ */ figure({ substationBay35kVDays: 60 });
export const overheadLine35kVDays = /* @__PURE__ */ figure({ overheadLine35kVDays: 90 });
export const otherWorks35kVDays = /* @__PURE__ */ figure({ otherWorks35kVDays: 120 });
export const substationBay110kVDays = /* @__PURE__ */ figure({ substationBay110kVDays: 90 });
export const overheadLine110kVDays = /* @__PURE__ */ figure({ overheadLine110kVDays: 120 });
export const otherWorks110kVDays = /* @__PURE__ */ figure({ otherWorks110kVDays: 180 });

const telephoneDispatchMinutes = /* @__PURE__ */ figure({ telephoneDispatchMinutes: 20 });
const constrainedFilingDays = /* @__PURE__ */ figure({ constrainedFilingDays: 2 });
const urgentWorksMonths = /* @__PURE__ */ figure({ urgentWorksMonths: 3 });

export const blueAlertFraction = /* @__PURE__ */ figure({ blueAlertFraction: 0.5 });
export const orangeAlertFraction = /* @__PURE__ */ figure({ orangeAlertFraction: 0.8 });
export const redAlertFraction = /* @__PURE__ */ figure({ redAlertFraction: 1.2 });

const cityCentreOutageHours = /* @__PURE__ */ figure({ cityCentreOutageHours: 2 });
const urbanOutageHours = /* @__PURE__ */ figure({ urbanOutageHours: 5 });
const townOutageHours = /* @__PURE__ */ figure({ townOutageHours: 9 });
const ruralOutageHours = /* @__PURE__ */ figure({ ruralOutageHours: 15 });
const outageReductionShare = /* @__PURE__ */ figure({ outageReductionShare: 0.08 });

/**
 * All parameters together, for code that applies a policy. Each rule imports only the parameters that it uses.
 *
 * @example
 * neixiang2021Parameters.highVoltageProcessDays; // => 16
 */
export const neixiang2021Parameters: Parameters = /* @__PURE__ */ figuresOf(
  smallMicroMaximumCapacityKw,
  substitutionShareThreshold,
  dedicatedLineMinimumCapacityKva,
  lowVoltageProcessDays,
  lowVoltageWithWorksProcessDays,
  smallMicroWithWorksProcessDays,
  highVoltageProcessDays,
  designReviewExtraDays,
  interimInspectionExtraDays,
  administrativeApprovalDays,
  lowVoltageWorksDays,
  smallMicroWorksDays,
  lineTap10kVDays,
  overheadLine10kVDays,
  ringMainUnitOrBranchBox10kVDays,
  switchingStationOrCable10kVDays,
  substationBay10kVDays,
  substationBay35kVDays,
  overheadLine35kVDays,
  otherWorks35kVDays,
  substationBay110kVDays,
  overheadLine110kVDays,
  otherWorks110kVDays,
  telephoneDispatchMinutes,
  constrainedFilingDays,
  urgentWorksMonths,
  blueAlertFraction,
  orangeAlertFraction,
  redAlertFraction,
  cityCentreOutageHours,
  urbanOutageHours,
  townOutageHours,
  ruralOutageHours,
  outageReductionShare,
);

/** A value for every parameter. `npm run generate -- hover-comments` writes this type. */
export type Parameters = Readonly<{
  /** 小微企业用电设备容量上限（千瓦） · Maximum equipment capacity of a small or micro enterprise (kW) */
  smallMicroMaximumCapacityKw: number;
  /** 电能替代容量占比门槛（须超过）（比例） · Share of substitution capacity to be exceeded (share) */
  substitutionShareThreshold: number;
  /** 专线接入容量起点（千伏安） · Minimum capacity for a dedicated line (kVA) */
  dedicatedLineMinimumCapacityKva: number;
  /** 低压无配套工程办电时限（个工作日） · Low voltage without supporting works: process limit (working days) */
  lowVoltageProcessDays: number;
  /** 低压有配套工程办电时限（非小微）（个工作日） · Low voltage with supporting works, not small/micro: process limit (working days) */
  lowVoltageWithWorksProcessDays: number;
  /** 小微企业有配套工程办电时限（个工作日） · Small/micro with supporting works: process limit (working days) */
  smallMicroWithWorksProcessDays: number;
  /** 高压办电时限（不计配套工程）（个工作日） · High voltage, supporting works not counted: process limit (working days) */
  highVoltageProcessDays: number;
  /** 设计审查增加时长（个工作日） · Days added for the design review (working days) */
  designReviewExtraDays: number;
  /** 中间检查增加时长（个工作日） · Days added for the interim inspection (working days) */
  interimInspectionExtraDays: number;
  /** 行政审批目标时长（个工作日） · Target for administrative approval (working days) */
  administrativeApprovalDays: number;
  /** 低压配套工程建设时限（非小微）（个工作日） · Low-voltage works, not small/micro (working days) */
  lowVoltageWorksDays: number;
  /** 低压小微企业配套工程建设时限（个工作日） · Low-voltage works for small/micro (working days) */
  smallMicroWorksDays: number;
  /** 10千伏线路T接建设时限（个工作日） · 10 kV line tap (working days) */
  lineTap10kVDays: number;
  /** 10千伏架空线路建设时限（个工作日） · 10 kV overhead line (working days) */
  overheadLine10kVDays: number;
  /** 10千伏环网柜、分支箱建设时限（个工作日） · 10 kV ring main unit or branch box (working days) */
  ringMainUnitOrBranchBox10kVDays: number;
  /** 10千伏新建开闭所、电缆建设时限（个工作日） · 10 kV new switching station or cable line (working days) */
  switchingStationOrCable10kVDays: number;
  /** 10千伏新建间隔建设时限（个工作日） · 10 kV new substation bay (working days) */
  substationBay10kVDays: number;
  /** 35千伏间隔建设时限（个工作日） · 35 kV substation bay (working days) */
  substationBay35kVDays: number;
  /** 35千伏架空线路建设时限（个工作日） · 35 kV overhead line (working days) */
  overheadLine35kVDays: number;
  /** 35千伏电缆及其他工程建设时限（个工作日） · 35 kV cable line and other works (working days) */
  otherWorks35kVDays: number;
  /** 110千伏间隔建设时限（个工作日） · 110 kV substation bay (working days) */
  substationBay110kVDays: number;
  /** 110千伏架空线路建设时限（个工作日） · 110 kV overhead line (working days) */
  overheadLine110kVDays: number;
  /** 110千伏电缆及其他工程建设时限（个工作日） · 110 kV cable line and other works (working days) */
  otherWorks110kVDays: number;
  /** 电话预约派单时限（分钟） · Dispatch of a telephone booking (minutes) */
  telephoneDispatchMinutes: number;
  /** 受限客户备案时限（个工作日） · Filing of a grid-constrained customer (working days) */
  constrainedFilingDays: number;
  /** 紧急配套项目用电期限（个月） · Longest time from application to need for urgent works (calendar months) */
  urgentWorksMonths: number;
  /** 蓝色预警起点（时限倍数） · Start of the blue alert (times the limit) */
  blueAlertFraction: number;
  /** 橙色预警起点（时限倍数） · Start of the orange alert (times the limit) */
  orangeAlertFraction: number;
  /** 红色预警起点（须超过）（时限倍数） · Fraction to be exceeded for the red alert (times the limit) */
  redAlertFraction: number;
  /** 市中心户均停电时间目标（小时/年） · Outage target, city centre (hours per year) */
  cityCentreOutageHours: number;
  /** 市区户均停电时间目标（小时/年） · Outage target, urban area (hours per year) */
  urbanOutageHours: number;
  /** 城镇户均停电时间目标（小时/年） · Outage target, town (hours per year) */
  townOutageHours: number;
  /** 农村户均停电时间目标（小时/年） · Outage target, rural area (hours per year) */
  ruralOutageHours: number;
  /** 停电时间同比降幅目标（比例） · Year-on-year reduction that meets the target instead (share) */
  outageReductionShare: number;
}>;

/** The name of a parameter. */
export type ParameterName = keyof Parameters;
