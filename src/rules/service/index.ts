export { InvalidRequestError, type RequestProblem, type RequestProblemCode } from '../../plain/invalid-request-error';
export type { InvalidRequest } from '../../plain/read/request';
export { agencyService } from './agency-service';
export { freeServices } from './free-services';
export { isPermittedFee, type FeeOptions } from './is-permitted-fee';
export { meetsReliabilityTarget, safeMeetsReliabilityTarget, type ReliabilityFacts } from './meets-reliability-target';
export { outageSchedule } from './outage-schedule';
export { projectResponsibility } from './project-responsibility';
export {
  publicationGaps,
  publicItems,
  safePublicationGaps,
  type PublicationChannel,
  type PublicationGap,
  type PublicationRequest,
  type PublicItem,
} from './publication-gaps';
export { serviceCommitments } from './service-commitments';
export { transformerLease } from './transformer-lease';
