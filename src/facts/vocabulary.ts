import { defineVocabulary, type FactsOf } from '../engine';

const yesOrNo = { kind: 'boolean' } as const;
const voltageLevels = ['220V', '380V', '10kV', '35kV', '110kV', '220kV'] as const;

/**
 * The facts of a connection request, each once, in the order in which they are worth asking.
 * Labels and explanations in Chinese and English are in `factLabels`.
 *
 * @example
 * vocabulary.applicationType.values; // => ['newInstallation', 'capacityIncrease']
 */
export const vocabulary = /* @__PURE__ */ defineVocabulary({
  voltageLevel: { kind: 'oneOf', values: voltageLevels },
  applicationType: { kind: 'oneOf', values: ['newInstallation', 'capacityIncrease'] },
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
  siteType: { kind: 'oneOf', values: ['ordinary', 'telecomBaseStation', 'fillingStation'] },
  ownership: {
    kind: 'oneOf',
    values: ['independent', 'stateOwned', 'stateOwnedSubsidiary', 'chainGroup', 'chainGroupMember'],
  },
  equipmentCapacityKw: { kind: 'number', minimum: 0, unit: 'kW' },
  appliedCapacityKva: { kind: 'number', minimum: 0, unit: 'kVA' },
  temporarySupply: yesOrNo,
  batchApplication: yesOrNo,
  residentialDistributionWorks: yesOrNo,
  parkLevel: { kind: 'oneOf', values: ['none', 'belowProvincial', 'provincial', 'national'] },
  substitutionShare: { kind: 'number', minimum: 0, maximum: 1 },
  evChargingFacility: yesOrNo,
  importantCustomer: yesOrNo,
  assetTransfer: yesOrNo,
  supportingWorks: yesOrNo,
  customerExternalWorks: yesOrNo,
  proactiveService: yesOrNo,
  residentialSupply: { kind: 'oneOf', values: ['none', 'scatteredDirect', 'meteredPerHousehold', 'sharedMeter'] },
  gridConstrained: yesOrNo,
  singleSource: yesOrNo,
  directAccess: yesOrNo,
  automaticPlan: yesOrNo,
  interruptsOthers: yesOrNo,
  equipmentSafetyAffected: yesOrNo,
  liveWorkFeasible: yesOrNo,
  worksVoltageLevel: { kind: 'oneOf', values: voltageLevels },
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
  worksNature: { kind: 'oneOf', values: ['new', 'rebuild'] },
  urgentWorks: yesOrNo,
  intakeChannel: { kind: 'oneOf', values: ['businessHall', 'online', 'phone', 'other'] },
  presentsSubjectProof: yesOrNo,
  presentsPropertyProof: yesOrNo,
  commitmentSigned: yesOrNo,
});

/** What is known of a connection request; a fact left out or `undefined` is unknown. */
export type Facts = FactsOf<typeof vocabulary>;

/** The name of a fact. */
export type FactName = keyof typeof vocabulary;
