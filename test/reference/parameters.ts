/** The parameters of the decisions, as in the policy document. */
export const printedFigures = {
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
} as const;

/** The figures of any policy. */
export type Figures = Readonly<Record<keyof typeof printedFigures, number>>;
