/** Complete facts of the kinds of customers that the policy distinguishes. */
import { decisions } from '../../src/rules/decisions';
import type { Facts } from '../../src/facts';

/** What the guide for applicants decides. */
export const guideDecisions = [
  decisions.requiredDocuments,
  decisions.connectionStages,
  decisions.investmentBoundary,
  decisions.processTimeLimit,
  decisions.supplyLine,
  decisions.technicalReviews,
  decisions.serviceCommitments,
  decisions.agencyService,
] as const;

const ordinary: Facts = {
  applicationType: 'newInstallation',
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 100,
  appliedCapacityKva: 100,
  temporarySupply: false,
  batchApplication: false,
  residentialDistributionWorks: false,
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
  importantCustomer: false,
  assetTransfer: false,
  supportingWorks: false,
  customerExternalWorks: true,
  proactiveService: false,
  residentialSupply: 'none',
};

const home: Facts = { ...ordinary, usage: 'residential', voltageLevel: '220V', equipmentCapacityKw: 8 };
const large: Facts = { ...ordinary, voltageLevel: '10kV', equipmentCapacityKw: 2000, appliedCapacityKva: 2500 };

export const customers: Readonly<Record<string, Facts>> = {
  'a home supplied on its own': { ...home, residentialSupply: 'scatteredDirect' },
  'a new housing estate at 10 kV': {
    ...home,
    voltageLevel: '10kV',
    residentialSupply: 'meteredPerHousehold',
    residentialDistributionWorks: true,
    batchApplication: true,
    equipmentCapacityKw: 4000,
    appliedCapacityKva: 4000,
  },
  'a shop at 380 V': { ...ordinary, voltageLevel: '380V', equipmentCapacityKw: 80, appliedCapacityKva: 80 },
  'a workshop that chose 10 kV': {
    ...ordinary,
    voltageLevel: '10kV',
    equipmentCapacityKw: 150,
    appliedCapacityKva: 160,
  },
  'a factory in a provincial park': {
    ...large,
    equipmentCapacityKw: 9000,
    appliedCapacityKva: 8000,
    parkLevel: 'provincial',
  },
  'a hospital': { ...large, importantCustomer: true },
  'a charging station': { ...large, equipmentCapacityKw: 800, appliedCapacityKva: 800, evChargingFacility: true },
  'a building site at 380 V': { ...ordinary, voltageLevel: '380V', temporarySupply: true },
  'a telecom base station': {
    ...ordinary,
    voltageLevel: '380V',
    siteType: 'telecomBaseStation',
    ownership: 'stateOwnedSubsidiary',
    equipmentCapacityKw: 20,
    supportingWorks: true,
  },
  'a pumping station at 35 kV': { ...large, usage: 'irrigation', voltageLevel: '35kV', equipmentCapacityKw: 3000 },
  'a member of a chain that asks for more': {
    ...large,
    applicationType: 'capacityIncrease',
    ownership: 'chainGroupMember',
    equipmentCapacityKw: 600,
    appliedCapacityKva: 630,
    customerExternalWorks: false,
  },
};
