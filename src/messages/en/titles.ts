import type { Texts } from '../texts';

/** The titles of the decisions. */
export const titles: Texts['titles'] = {
  smallMicroEnterprise: 'Small or micro enterprise',
  redLineEligibility: 'Eligibility for investment up to the red line',
  investmentBoundary: 'Investment boundary',
  assetFunding: 'Asset funding',
  supplyLine: 'Supply line',
  connectionStages: 'Connection stages',
  technicalReviews: 'Technical reviews',
  processTimeLimit: 'Process time limit',
  supportingWorksLimit: 'Supporting works limit',
  supportingWorksFunding: 'Supporting works funding',
  leadershipSupervision: 'Leadership supervision',
  supplyPlanReply: 'Supply plan reply',
  outageSchedule: 'Outage schedule',
  serviceCommitments: 'Service commitments',
  agencyService: 'Agency service',
  projectResponsibility: 'Project responsibility',
  administrativeApproval: 'Administrative approval',
  transformerLease: 'Transformer lease',
  requiredDocuments: 'Required documents',
  consultationDocuments: 'Consultation documents',
  intakeRoute: 'Intake route',
  freeServices: 'Free services',
};
