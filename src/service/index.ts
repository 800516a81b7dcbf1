export { agencyService } from './agency-service';
export { outageSchedule } from './outage-schedule';
export { projectResponsibility } from './project-responsibility';
export { serviceCommitments } from './service-commitments';
export { transformerLease } from './transformer-lease';
