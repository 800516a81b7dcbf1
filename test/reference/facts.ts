/** The facts of a connection request as the specification lists them: values in its order, numbers with their bounds. */
export const factRanges = {
  voltageLevel: ['220V', '380V', '10kV', '35kV', '110kV', '220kV'],
  applicationType: ['newInstallation', 'capacityIncrease'],
  usage: [
    'residential',
    'industrialCommercial',
    'agriculturalProduction',
    'irrigation',
    'nonResidentialLighting',
    'other',
  ],
  siteType: ['ordinary', 'telecomBaseStation', 'fillingStation'],
  ownership: ['independent', 'stateOwned', 'stateOwnedSubsidiary', 'chainGroup', 'chainGroupMember'],
  equipmentCapacityKw: { from: 0 },
  appliedCapacityKva: { from: 0 },
  temporarySupply: [false, true],
  batchApplication: [false, true],
  residentialDistributionWorks: [false, true],
  parkLevel: ['none', 'belowProvincial', 'provincial', 'national'],
  substitutionShare: { from: 0, to: 1 },
  evChargingFacility: [false, true],
  importantCustomer: [false, true],
  assetTransfer: [false, true],
  supportingWorks: [false, true],
  customerExternalWorks: [false, true],
  proactiveService: [false, true],
  residentialSupply: ['none', 'scatteredDirect', 'meteredPerHousehold', 'sharedMeter'],
  gridConstrained: [false, true],
  singleSource: [false, true],
  directAccess: [false, true],
  automaticPlan: [false, true],
  interruptsOthers: [false, true],
  equipmentSafetyAffected: [false, true],
  liveWorkFeasible: [false, true],
  worksVoltageLevel: ['220V', '380V', '10kV', '35kV', '110kV', '220kV'],
  worksType: [
    'lineTap',
    'overheadLine',
    'ringMainUnit',
    'branchBox',
    'switchingStation',
    'cableLine',
    'substationBay',
    'other',
  ],
  worksNature: ['new', 'rebuild'],
  urgentWorks: [false, true],
  intakeChannel: ['businessHall', 'online', 'phone', 'other'],
  presentsSubjectProof: [false, true],
  presentsPropertyProof: [false, true],
  commitmentSigned: [false, true],
} as const;

type Ranges = typeof factRanges;

/** Every fact known. */
export type FullFacts = {
  readonly [Name in keyof Ranges]: Ranges[Name] extends readonly (infer Value)[] ? Value : number;
};
