export { agencyService } from './agency-service';
export { freeServices } from './free-services';
export { isPermittedFee, type FeeOptions } from './is-permitted-fee';
export { meetsReliabilityTarget, type ReliabilityFacts } from './meets-reliability-target';
export { outageSchedule } from './outage-schedule';
export { projectResponsibility } from './project-responsibility';
export {
  publicationGaps,
  publicItems,
  type PublicationChannel,
  type PublicationGap,
  type PublicationRequest,
  type PublicItem,
} from './publication-gaps';
export { serviceCommitments } from './service-commitments';
export { transformerLease } from './transformer-lease';
