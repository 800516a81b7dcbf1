/*
 * The terms of outcomes, each list once. They are used by the tables of the rules, by replacing tables of a policy, and
 * by the shape of a case record.
 */

/** The grounds on which the utility invests up to the red line. */
export const redLineGrounds = ['smallMicro', 'provincialPark', 'electricitySubstitution', 'evCharging'] as const;

/** The points up to which the utility invests. */
export const investmentBoundaries = [
  'planningRedLine',
  'meterBox',
  'propertyBoundaryWithHouseholdMeters',
  'propertyBoundaryWithMasterMeter',
  'gridConnectionPoint',
] as const;

/** The assets on either side of the investment boundary. */
export const assets = [
  'boundarySupport',
  'firstBreaker',
  'billingMeter',
  'gridSideWorks',
  'worksToRedLine',
  'meterBox',
  'householdMeters',
  'masterMeter',
  'customerSideWorks',
] as const;

/** Who pays for which asset, whether this is only recommended, and the handover free of charge. */
export const assetFundings = [
  'utility.boundarySupport',
  'utility.firstBreaker',
  'utility.billingMeter',
  'utility.gridSideWorks',
  'utility.worksToRedLine',
  'utility.meterBox',
  'utility.householdMeters',
  'utility.masterMeter',
  'customer.worksToRedLine',
  'customer.customerSideWorks',
  'advisory.firstBreaker',
  'freeHandover',
] as const;

/** How a 10 kV customer is connected. */
export const supplyLines = ['notGoverned', 'dedicatedLine', 'publicLine'] as const;

/** The stages of a case, in order. */
export const stages = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;

/** The technical reviews of the works of a customer. */
export const reviews = ['designReview', 'interimInspection', 'completionAcceptance', 'handoverAcceptance'] as const;

/** What a technical review can examine. */
export const reviewScopes = [
  'gridRelatedEquipment',
  'securityPowerSupply',
  'allElectricalEquipment',
  'civilWorks',
] as const;

/** The plans from which supporting grid works are paid. */
export const worksFundings = [
  'annualCostPlan',
  'projectPackage',
  'investmentPlanAfterDecision',
  'annualInvestmentPlan',
  'annualComprehensivePlan',
] as const;

/** How a supply plan is prepared and answered. */
export const planModes = ['notRequired', 'transitionalPlan', 'onSite', 'automatic', 'jointPreparation'] as const;

/** The outage plans, fastest first. */
export const outagePlans = ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'] as const;

/** The service commitments. */
export const commitments = ['threeSavings', 'threeZeros'] as const;

/** The matters that the utility handles on behalf of a customer, from the smallest scope to the largest. */
export const agencyScopes = ['none', 'internal', 'internalAndExternal'] as const;

/** The procedures of administrative approval. */
export const approvalProcedures = ['filing', 'parallelApproval'] as const;

/** The services that are free of charge. */
export const services = ['equipmentCheckup', 'energySavingAdvice'] as const;

/** The routes by which an application is accepted. */
export const intakeRoutes = [
  'notPermitted',
  'zeroCertificateBooking',
  'twoCertificates',
  'oneCertificatePilot',
  'deferredDocuments',
  'guidedToOnline',
] as const;
