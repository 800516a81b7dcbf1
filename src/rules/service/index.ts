export { agencyService } from './agency-service';
export { freeServices } from './free-services';
export { isPermittedFee, type FeeOptions } from './is-permitted-fee';
export { meetsReliabilityTarget, type ReliabilityFacts } from './meets-reliability-target';
export { outageSchedule } from './outage-schedule';
export { projectResponsibility } from './project-responsibility';
export { serviceCommitments } from './service-commitments';
export { transformerLease } from './transformer-lease';
