/**
 * The numbers of 内电〔2021〕34号, and the alert fractions, which are the library's own.
 * What each one means, its unit and its clause stand in `parameterDefinitions`.
 *
 * No texts here: every rule imports this file.
 *
 * @example
 * neixiang2021Parameters.highVoltageProcessDays; // => 16
 */
export const neixiang2021Parameters = /* @__PURE__ */ Object.freeze({
  smallMicroMaximumCapacityKw: 160,
  substitutionShareThreshold: 0.5,
  dedicatedLineMinimumCapacityKva: 8000,

  lowVoltageProcessDays: 2,
  lowVoltageWithWorksProcessDays: 5,
  smallMicroWithWorksProcessDays: 15,
  highVoltageProcessDays: 16,
  designReviewExtraDays: 3,
  interimInspectionExtraDays: 2,
  administrativeApprovalDays: 5,

  lowVoltageWorksDays: 3,
  smallMicroWorksDays: 13,
  lineTap10kVDays: 7,
  overheadLine10kVDays: 20,
  ringMainUnitOrBranchBox10kVDays: 30,
  switchingStationOrCable10kVDays: 50,
  substationBay10kVDays: 60,
  substationBay35kVDays: 60,
  overheadLine35kVDays: 90,
  otherWorks35kVDays: 120,
  substationBay110kVDays: 90,
  overheadLine110kVDays: 120,
  otherWorks110kVDays: 180,

  telephoneDispatchMinutes: 20,
  constrainedFilingDays: 2,
  urgentWorksMonths: 3,

  blueAlertFraction: 0.5,
  orangeAlertFraction: 0.8,
  redAlertFraction: 1.2,

  cityCentreOutageHours: 2,
  urbanOutageHours: 5,
  townOutageHours: 9,
  ruralOutageHours: 15,
  outageReductionShare: 0.08,
} as const satisfies Readonly<Record<string, number>>);

/** The name of a number that a policy sets. */
export type ParameterName = keyof typeof neixiang2021Parameters;

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterName, number>>;
