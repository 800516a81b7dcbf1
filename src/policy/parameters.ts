import { figure } from '../engine';
import { figuresOf } from '../engine/internal';

/*
 * The numbers of 内电〔2021〕34号, and the alert fractions, which are the library's own. The rules use them by these
 * names; those that no rule refers to, functions take from the policy. What each one means, its unit and its clause
 * are in `parameterDefinitions`.
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
 * All figures together, for what applies a policy. A rule imports the figures it uses, and no others.
 *
 * @example
 * neixiang2021Parameters.highVoltageProcessDays; // => 16
 */
export const neixiang2021Parameters = /* @__PURE__ */ figuresOf(
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

/** The name of a number that a policy sets. */
export type ParameterName = keyof typeof neixiang2021Parameters;

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterName, number>>;
