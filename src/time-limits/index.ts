export { administrativeApproval } from './administrative-approval';
export { processTimeLimit } from './process-time-limit';
