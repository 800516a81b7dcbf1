import { defineVocabulary, type FactsOf } from '../engine';

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
  ownership: { kind: 'oneOf', values: ['independent', 'stateOwned', 'chainGroupMember'] },
  equipmentCapacityKw: { kind: 'number', minimum: 0, unit: 'kW' },
  appliedCapacityKva: { kind: 'number', minimum: 0, unit: 'kVA' },
  temporarySupply: { kind: 'boolean' },
  batchApplication: { kind: 'boolean' },
  residentialDistributionWorks: { kind: 'boolean' },
  parkLevel: { kind: 'oneOf', values: ['none', 'belowProvincial', 'provincial', 'national'] },
  substitutionShare: { kind: 'number', minimum: 0, maximum: 1 },
  evChargingFacility: { kind: 'boolean' },
  importantCustomer: { kind: 'boolean' },
  assetTransfer: { kind: 'boolean' },
  supportingWorks: { kind: 'boolean' },
  customerExternalWorks: { kind: 'boolean' },
  proactiveService: { kind: 'boolean' },
  residentialSupply: { kind: 'oneOf', values: ['none', 'scatteredDirect', 'meteredPerHousehold', 'sharedMeter'] },
  gridConstrained: { kind: 'boolean' },
  singleSource: { kind: 'boolean' },
  directAccess: { kind: 'boolean' },
  automaticPlan: { kind: 'boolean' },
  interruptsOthers: { kind: 'boolean' },
  equipmentSafetyAffected: { kind: 'boolean' },
  liveWorkFeasible: { kind: 'boolean' },
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
  urgentWorks: { kind: 'boolean' },
  intakeChannel: { kind: 'oneOf', values: ['businessHall', 'online', 'phone', 'other'] },
  presentsSubjectProof: { kind: 'boolean' },
  presentsPropertyProof: { kind: 'boolean' },
  commitmentSigned: { kind: 'boolean' },
});

/** What is known of a connection request; a fact left out or `undefined` is unknown. */
export type Facts = FactsOf<typeof vocabulary>;

/** The name of a fact. */
export type FactName = keyof typeof vocabulary;
